import { MINUTE, type Clock } from '#kernel';

const PER_MINUTE = 20;
/** Addresses beyond these share one count: whoever has many must not fill our memory. */
const MAX_ADDRESSES = 10_000;
const OTHERS = 'others';

/**
 * Counts refused credentials by remote address, in whole minutes (T47). Only refusals are slowed down: a good
 * credential passes whoever else fails behind the same proxy, and a credential that could be guessed does not exist
 * here (256 bits, or a signature).
 */
export class FailureLimit {
  private minute = 0;
  private readonly counts = new Map<string, number>();

  constructor(private readonly clock: Clock) {}

  /** Notes a failure; true where this address had too many in this minute already. */
  note(address: string): boolean {
    const minute = Math.floor(this.clock.elapsed() / MINUTE);
    if (minute !== this.minute) {
      this.minute = minute;
      this.counts.clear();
    }
    const name = this.counts.has(address) || this.counts.size < MAX_ADDRESSES ? address : OTHERS;
    const count = (this.counts.get(name) ?? 0) + 1;
    this.counts.set(name, count);
    return count > PER_MINUTE;
  }
}
