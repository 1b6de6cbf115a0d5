/** A line that shows how far a long work is; on a terminal it is drawn over itself, elsewhere one line a quarter. */
export class ProgressBar {
  private shown = -1;

  constructor(
    private readonly out: NodeJS.WriteStream,
    private readonly title: string,
    private readonly total: number,
  ) {}

  show(done: number): void {
    const share = this.total === 0 ? 1 : done / this.total;
    const step = Math.floor(share * (this.out.isTTY ? 100 : 4));
    if (step === this.shown) return;
    this.shown = step;
    const line = `${this.title} ${String(done)} of ${String(this.total)}`;
    if (!this.out.isTTY) {
      this.out.write(`${line}\n`);
      return;
    }
    const width = 30;
    const filled = Math.round(share * width);
    this.out.write(`\r${'#'.repeat(filled)}${'.'.repeat(width - filled)} ${line}${share >= 1 ? '\n' : ''}`);
  }
}
