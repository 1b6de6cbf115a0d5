import { isMet, shown } from './goals.js';
import type { Judged } from './judged.js';

/** One table of all languages, in Markdown, so that it can be kept as it is printed. */
export function table(all: readonly Judged[], names: readonly string[]): string {
  const head = ['language', 'pairs', 'of', ...names, 'asked for'];
  const rows = all.flatMap(({ language, rows: own, falseAlarms, goals, nearest }) => [
    ...own.map((row) => [
      language.title + (language.heldOut ? ' (held out)' : ''),
      row.title,
      String(row.pairs),
      ...names.map((name) => (row.recall[name] ?? NaN).toFixed(2)),
      row.goals.map((goal) => `${goal.what}: ${shown(goal)}`).join('; '),
    ]),
    [
      language.title,
      'false candidates of 1,000 checks',
      '',
      ...names.map((name) => (falseAlarms[name] ?? NaN).toFixed(0)),
      goals.map((goal) => shown(goal, 0)).join('; '),
    ],
    [
      language.title,
      'nearest other names taken for the same',
      '',
      nearest.toFixed(2),
      ...names.slice(1).map(() => ''),
      '',
    ],
  ]);
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

/** What ours does not find, the nearest to being found first. */
export function missesOf({ language, misses }: Judged, most: number): string {
  if (misses.length === 0 || most === 0) return '';
  // Evenly over all of them: the nearest misses alone would be of one kind.
  const step = Math.max(1, misses.length / most);
  const some = Array.from(
    { length: Math.min(most, misses.length) },
    (_, at) => misses[Math.floor(at * step)],
  );
  const lines = some.flatMap((miss) =>
    miss === undefined
      ? []
      : [
          `  ${miss.score.toFixed(0).padStart(3)}  ${miss.pair.alert.name} / ${miss.pair.asked.name}  (${miss.pair.source}: ${miss.pair.way})`,
        ],
  );
  return [`${language.title}: ${misses.length} not found, ${lines.length} of them:`, ...lines].join('\n');
}

/** Every goal that is missed, a line each. */
export function missed(all: readonly Judged[]): readonly string[] {
  return all.flatMap(({ language, rows, goals }) => [
    ...rows.flatMap((row) =>
      row.goals
        .filter((goal) => !isMet(goal))
        .map((goal) => `${language.title}, ${row.title}, ${goal.what}: ${shown(goal)}`),
    ),
    ...goals
      .filter((goal) => !isMet(goal))
      .map((goal) => `${language.title}, ${goal.what}: ${shown(goal, 0)}`),
  ]);
}
