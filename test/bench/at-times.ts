const GAP_MS = 10_000;

/** Says how far a long piece of work is, every ten seconds at most and not at its beginning. */
export function atTimes(say: ((text: string) => void) | undefined): (text: () => string) => void {
  let last = performance.now();
  return (text) => {
    if (performance.now() - last < GAP_MS) return;
    last = performance.now();
    say?.(text());
  };
}
