/** One figure of the bench: the values of its runs, and the limit it is held against in the same run. */
export interface Figure {
  readonly key: string;
  readonly unit: string;
  readonly runs: readonly number[];
  readonly limit?: { readonly atLeast: number } | { readonly atMost: number };
  /** A figure that does not meet its limit makes the bench fail; speed alone never does. */
  readonly decides?: true;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = NaN, high = NaN] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}

/** Judged by the median; undefined where there is no limit. */
export function isMet({ limit, runs }: Figure): boolean | undefined {
  if (limit === undefined) return undefined;
  return 'atLeast' in limit ? median(runs) >= limit.atLeast : median(runs) <= limit.atMost;
}

export function summary(figure: Figure): Readonly<Record<string, unknown>> {
  const { limit, runs, unit } = figure;
  return {
    median: median(runs),
    min: Math.min(...runs),
    max: Math.max(...runs),
    unit,
    runs,
    limit: limit ?? null,
    met: isMet(figure) ?? null,
  };
}

export function table(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => {
    const { limit, runs, unit } = figure;
    const spread = `${show(Math.min(...runs))} to ${show(Math.max(...runs))}`;
    const wanted =
      limit === undefined ? '' : 'atLeast' in limit ? `≥ ${show(limit.atLeast)}` : `≤ ${show(limit.atMost)}`;
    const met = isMet(figure);
    return [
      figure.key,
      show(median(runs)),
      unit,
      spread,
      wanted,
      met === undefined ? '' : met ? 'met' : 'NOT MET',
    ];
  });
  const all = [['figure', 'median', 'unit', 'spread', 'limit', ''], ...rows];
  const widths = all.reduce<number[]>(
    (most, row) => row.map((cell, n) => Math.max(cell.length, most[n] ?? 0)),
    [],
  );
  return all
    .map((row) =>
      row
        .map((cell, n) => cell.padEnd(widths[n] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function show(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(3);
}
