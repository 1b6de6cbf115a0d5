import { isLost, REASONS, type Lost, type Row, type Standard } from './row.js';

const ABOUT =
  'What of each field and code of theirs our messages say, and why the others are said nowhere. Written by `npm run write` from `libs/mappings/standards`; the rows themselves stand there: theirs, ours (kind, pointer, code) or the reason. `npm run hsu -- draft` makes drafts of records of some of them ([commands](commands.md#drafts-of-records-of-others)). How the statistical import reads CTDC: [mapping-ctdc.md](mapping-ctdc.md).';

/** `docs/mappings.md`: how much of each standard is said, then what is not, each with its reason. */
export function writeMappings(standards: readonly Standard[]): string {
  const head = ['# Forms and standards of others', '', wrapped(ABOUT), ''];
  return `${[...head, coverage(standards), '', ...standards.map(section)].join('\n').trimEnd()}\n`;
}

function coverage(standards: readonly Standard[]): string {
  const rows = standards.map(({ title, rows: all }) => {
    const fields = all.filter(({ value }) => value === undefined);
    const values = all.filter(({ value }) => value !== undefined);
    return [title, saidOf(fields), saidOf(values)];
  });
  return table(['standard', 'fields said', 'codes said'], rows);
}

const saidOf = (rows: readonly Row[]): string =>
  rows.length === 0 ? 'none listed' : `${rows.filter((row) => !isLost(row)).length} of ${rows.length}`;

function section({ title, source, rows }: Standard): string {
  const lost = lostLines(rows.filter(isLost));
  const otherwise = rows
    .filter((row) => !isLost(row) && row.note !== undefined)
    .map((row) => [code(row.theirs), cell(row.note ?? '')]);
  return [
    `## ${title}`,
    '',
    wrapped(`Read: ${source}.`),
    '',
    ...(otherwise.length === 0 ? [] : [table(['said otherwise', 'how'], otherwise), '']),
    ...(lost.length === 0 ? [] : [table(['said nowhere', 'codes', 'why'], lost), '']),
  ].join('\n');
}

/** One line for the codes of a field that share a reason. */
function lostLines(rows: readonly Lost[]): string[][] {
  const lines = new Map<string, { field: string; values: string[]; why: string }>();
  for (const { theirs, value, lost, note } of rows) {
    const why = [REASONS[lost], note].filter((text) => text !== undefined).join(' ');
    const key = JSON.stringify([theirs, why, value === undefined]);
    const line = lines.get(key) ?? { field: theirs, values: [], why };
    if (value !== undefined) line.values.push(value);
    lines.set(key, line);
  }
  return [...lines.values()].map(({ field, values, why }) => [
    code(field),
    values.map(code).join(', '),
    cell(why),
  ]);
}

const WIDTH = 120;

function wrapped(paragraph: string): string {
  const lines: string[] = [];
  for (const word of paragraph.match(/(?:[^\s`]|`[^`]*`)+/g) ?? []) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length === 0 || longer.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines.join('\n');
}

const code = (text: string): string => `\`${text}\``;
const cell = (text: string): string => text.replaceAll('|', '\\|');

/** As the repository's formatter writes a table. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, at) => Math.max(3, ...[head, ...rows].map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${widths.map((width, at) => (row[at] ?? '').padEnd(width)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}
