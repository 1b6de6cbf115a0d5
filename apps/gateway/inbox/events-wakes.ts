import type { Signal, Signals } from '#exchange';
import { SECOND } from '#kernel';

/**
 * ms after a signal at which to look again: another reader may be giving entries their place, and shows them a moment
 * later.
 */
const AGAIN_MS = [20, 200] as const;
/** The longest between two looks, should signals be lost. */
const FLOOR_MS = 5 * SECOND;

/** Says when to look: at once at a signal, a few times soon after it, and every five seconds in any case. */
export class Wakes {
  private readonly unhear: () => void;
  private woken = false;
  private looks = 0;
  private wake: () => void = () => undefined;

  /** @param wanted whether a signal is of interest */
  constructor(signals: Signals, wanted: (signal: Signal) => boolean) {
    this.unhear = signals.hear((signal) => {
      if (!wanted(signal)) return;
      this.woken = true;
      this.looks = 0;
      this.wake();
    });
  }

  /** Resolves when it is time to look, or at `end`. A signal since the last look counts. */
  async next(end: AbortSignal): Promise<void> {
    if (!this.woken && !end.aborted) await this.wait(end, AGAIN_MS[this.looks] ?? FLOOR_MS);
    if (!this.woken) this.looks += 1;
    this.woken = false;
  }

  close(): void {
    this.unhear();
  }

  private wait(end: AbortSignal, ms: number): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        end.removeEventListener('abort', done);
        this.wake = () => undefined;
        resolve();
      };
      const timer = setTimeout(done, ms);
      timer.unref();
      end.addEventListener('abort', done);
      this.wake = done;
    });
  }
}
