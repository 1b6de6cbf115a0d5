/**
 * Runs one `commit` at a time over everything that came while the last one ran: a database makes many small
 * transactions as slow as its disk, and one of fifty decisions as fast as one. Every caller still waits for its own
 * result to be durable. When a batch fails, each of its entries is tried alone, so that one bad entry takes no other
 * down.
 */
export class GroupCommit<Entry, Result> {
  private waiting: { entry: Entry; resolve: (result: Result) => void; reject: (error: unknown) => void }[] =
    [];
  private busy = false;

  constructor(
    private readonly most: number,
    private readonly commit: (entries: readonly Entry[]) => Promise<readonly Result[]>,
  ) {}

  async add(entry: Entry): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ entry, resolve, reject });
      if (this.busy) return;
      this.busy = true;
      // What the same caller adds next, without a pause, goes with it.
      queueMicrotask(() => void this.drain());
    });
  }

  private async drain(): Promise<void> {
    while (this.waiting.length > 0) {
      const batch = this.waiting.splice(0, this.most);
      if (!(await this.settle(batch)) && batch.length > 1)
        for (const one of batch) await this.settle([one], true);
    }
    this.busy = false;
  }

  /** True when every caller has its result. A failed batch of several leaves them waiting, unless `last`. */
  private async settle(batch: typeof this.waiting, last = batch.length === 1): Promise<boolean> {
    try {
      const results = await this.commit(batch.map(({ entry }) => entry));
      batch.forEach(({ resolve, reject }, index) => {
        const result = results[index];
        if (result === undefined) reject(new Error('a commit gave no result for an entry'));
        else resolve(result);
      });
      return true;
    } catch (error) {
      if (last) for (const { reject } of batch) reject(error);
      return last;
    }
  }
}
