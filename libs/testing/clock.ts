import type { Clock } from '#kernel';

/** Time that stands until a test moves it. */
export class SetClock implements Clock {
  constructor(private ms: number) {}

  now(): number {
    return this.ms;
  }

  forward(ms: number): void {
    this.ms += ms;
  }
}
