import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from '#kernel';

const RealDate = Date;
const passedHere = performance.now.bind(performance);

/** One time for several processes, which a test moves ahead. Milliseconds. */
export class MovedTime implements Clock {
  readonly imports = [join(import.meta.dirname, 'moved-date.mjs')];
  readonly env: Readonly<Record<string, string>>;
  private ahead = 0;

  /** `folder`: gets the file in which the processes look. */
  constructor(private readonly folder: string) {
    this.env = { HSU_TEST_TIME: join(folder, 'time') };
    this.write();
  }

  now(): number {
    return RealDate.now() + this.ahead;
  }

  elapsed(): number {
    return passedHere() + this.ahead;
  }

  /**
   * Moves `Date` and `performance.now` of the test itself too, for what it signs and dates, and for gateways in its
   * process; undone by what is returned.
   */
  here(): () => void {
    performance.now = () => this.elapsed();
    const now = (): number => this.now();
    globalThis.Date = new Proxy(RealDate, {
      construct: (target, args: unknown[], made) =>
        Reflect.construct(target, args.length === 0 ? [now()] : args, made) as Date,
      get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)) as unknown,
    });
    return () => {
      performance.now = passedHere;
      globalThis.Date = RealDate;
    };
  }

  forward(ms: number): void {
    this.ahead += ms;
    this.write();
  }

  /** At once, for a process must not read half of it. */
  private write(): void {
    const next = join(this.folder, 'time.next');
    writeFileSync(next, String(this.ahead));
    renameSync(next, join(this.folder, 'time'));
  }
}
