/** The best few of many: a heap whose top is the worst of those kept. */
export class Best {
  private readonly entries: number[] = [];
  private readonly ranks: number[] = [];

  constructor(private readonly most: number) {}

  offer(entry: number, rank: number): void {
    if (this.entries.length < this.most) {
      this.entries.push(entry);
      this.ranks.push(rank);
      this.rise(this.entries.length - 1);
    } else if (this.most > 0 && isWorse(this.ranks[0] ?? 0, this.entries[0] ?? 0, rank, entry)) {
      this.entries[0] = entry;
      this.ranks[0] = rank;
      this.sink();
    }
  }

  /** The best first; of equals, the one that came last into the index. */
  drain(): number[] {
    const order = this.entries.map((entry, at) => ({ entry, rank: this.ranks[at] ?? 0 }));
    return order.sort((a, b) => b.rank - a.rank || b.entry - a.entry).map(({ entry }) => entry);
  }

  private isBefore(a: number, b: number): boolean {
    return isWorse(this.ranks[a] ?? 0, this.entries[a] ?? 0, this.ranks[b] ?? 0, this.entries[b] ?? 0);
  }

  private rise(from: number): void {
    for (let at = from; at > 0;) {
      const above = (at - 1) >> 1;
      if (!this.isBefore(at, above)) return;
      this.exchange(at, above);
      at = above;
    }
  }

  private sink(): void {
    for (let at = 0; ;) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      let worst = at;
      if (left < this.entries.length && this.isBefore(left, worst)) worst = left;
      if (right < this.entries.length && this.isBefore(right, worst)) worst = right;
      if (worst === at) return;
      this.exchange(at, worst);
      at = worst;
    }
  }

  private exchange(a: number, b: number): void {
    const { entries, ranks } = this;
    [entries[a], entries[b]] = [entries[b] ?? 0, entries[a] ?? 0];
    [ranks[a], ranks[b]] = [ranks[b] ?? 0, ranks[a] ?? 0];
  }
}

function isWorse(rank: number, entry: number, otherRank: number, other: number): boolean {
  return rank < otherRank || (rank === otherRank && entry < other);
}
