/** One waiting loop: woken by what it waits for, ended for good by whoever closes it. */
export class Waiter {
  private woken = false;
  private ended = false;
  private go: (() => void) | undefined;

  get over(): boolean {
    return this.ended;
  }

  wake(): void {
    this.woken = true;
    this.go?.();
  }

  /** Ends the wait or pause in hand and all later ones. */
  end(): void {
    this.ended = true;
    this.go?.();
  }

  /** Resolves at the next `wake` since the last `wait`, or at the end. */
  async wait(): Promise<void> {
    if (!this.woken && !this.ended) await new Promise<void>((resolve) => (this.go = resolve));
    this.woken = false;
    this.go = undefined;
  }

  /** The result of `work`, or undefined where the end comes first. */
  async orEnd<T>(work: Promise<T>): Promise<T | undefined> {
    if (this.ended) return undefined;
    const ended = new Promise<undefined>((resolve) => {
      this.go = () => {
        if (this.ended) resolve(undefined);
      };
    });
    try {
      return await Promise.race([work, ended]);
    } finally {
      this.go = undefined;
    }
  }

  /** Resolves after `ms`, or at the end; waking does not shorten it. */
  async pause(ms: number): Promise<void> {
    if (this.ended) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.go = () => {
        if (!this.ended) return;
        clearTimeout(timer);
        resolve();
      };
    });
    this.go = undefined;
  }
}
