import type { Clock } from '#kernel';

/** Time that stands until a test moves it. */
export class SetClock implements Clock {
  private passed = 0;

  constructor(private ms: number) {}

  now(): number {
    return this.ms;
  }

  elapsed(): number {
    return this.passed;
  }

  /** Time passes. */
  forward(ms: number): void {
    this.ms += ms;
    this.passed += ms;
  }

  /** Somebody sets the clock by so many ms, back where negative; no time passes. */
  setBy(ms: number): void {
    this.ms += ms;
  }
}
