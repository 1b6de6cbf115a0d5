import { SECOND, type Clock } from '#kernel';

/** What may overtake within a second. */
export interface Rate {
  readonly records: number;
  readonly bytes: number;
}

/** Says whether something that is counted keeps to a rate; what was not used for a second is kept for no longer. */
export class Allowance {
  private records: number;
  private bytes: number;
  private at: number;

  constructor(
    private readonly rate: Rate,
    private readonly clock: Clock,
  ) {
    this.records = rate.records;
    this.bytes = rate.bytes;
    this.at = clock.elapsed();
  }

  /** True while what was taken keeps to the rate. */
  holds(): boolean {
    this.refill();
    return this.records > 0 && this.bytes > 0;
  }

  take(bytes: number): void {
    this.refill();
    this.records = Math.max(-this.rate.records, this.records - 1);
    this.bytes = Math.max(-this.rate.bytes, this.bytes - bytes);
  }

  private refill(): void {
    const now = this.clock.elapsed();
    const seconds = (now - this.at) / SECOND;
    this.at = now;
    this.records = Math.min(this.rate.records, this.records + seconds * this.rate.records);
    this.bytes = Math.min(this.rate.bytes, this.bytes + seconds * this.rate.bytes);
  }
}
