/** Whose turn it is to be, and whether it goes before those of others. */
export interface Claim {
  /** Who waits: of one owner only so many pieces run at once, so that the others always find a turn. */
  readonly owner: string;
  /** True for what overtakes, as long as its owner has not had more than its share; asked each time a turn is free. */
  readonly first: () => boolean;
}

interface Waiting {
  readonly claim: Claim;
  readonly begin: () => void;
}

/**
 * Lets at most `most` pieces of work run at once, and at most `mostOfOne` of one owner. What overtakes goes first, then
 * whose owner has had fewest turns of late, then who came first: whoever floods waits behind its own flood.
 */
export class Turns {
  private waiting: Waiting[] = [];
  private readonly running = new Map<string, number>();
  /** The round in which an owner had its last turn: of two that wait, the one served longer ago goes first. */
  private readonly served = new Map<string, number>();
  private round = 0;
  private free: number;

  constructor(
    most: number,
    private readonly mostOfOne: number,
  ) {
    this.free = most;
  }

  async run<T>(claim: Claim, work: () => Promise<T>): Promise<T> {
    await new Promise<void>((begin) => {
      this.waiting.push({ claim, begin });
      this.next();
    });
    try {
      return await work();
    } finally {
      this.free += 1;
      this.running.set(claim.owner, this.runningOf(claim.owner) - 1);
      this.next();
    }
  }

  private next(): void {
    while (this.free > 0) {
      const chosen = this.choose();
      if (chosen === undefined) return;
      const { owner } = chosen.claim;
      this.waiting = this.waiting.filter((one) => one !== chosen);
      this.free -= 1;
      this.running.set(owner, this.runningOf(owner) + 1);
      this.served.set(owner, (this.round += 1));
      chosen.begin();
    }
  }

  private choose(): Waiting | undefined {
    let best: Waiting | undefined;
    for (const one of this.waiting) {
      if (this.runningOf(one.claim.owner) >= this.mostOfOne) continue;
      if (best === undefined || this.goesBefore(one.claim, best.claim)) best = one;
    }
    return best;
  }

  private goesBefore(one: Claim, other: Claim): boolean {
    const [first, last] = [one.first(), other.first()];
    if (first !== last) return first;
    return (this.served.get(one.owner) ?? 0) < (this.served.get(other.owner) ?? 0);
  }

  private runningOf(owner: string): number {
    return this.running.get(owner) ?? 0;
  }
}
