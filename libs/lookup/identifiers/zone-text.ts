import { LAYOUTS, type MrzFormat, wrongDigits } from '#messages';
import { finding, type Finding } from './finding.js';

/** Lines of a machine-readable zone, of its format's width, in signs that a zone has. */
export interface ZoneText {
  readonly format: MrzFormat;
  readonly lines: readonly string[];
  readonly findings: readonly Finding[];
}

/** What a camera or a keyboard makes of a filler. */
const FILLERS: readonly (readonly [written: RegExp, fillers: string])[] = [
  [/[«≪]/gu, '<<'],
  [/[‹＜〈⟨]/gu, '<'],
];
/** So many signs may a line lack, or have too many. */
const TORN = 3;
/** A line of anything else on a photo has more signs that a zone has not. */
const MOST_STRANGE = 3;
const SHORTEST = 27;

/**
 * Finds the zone in a text: pasted with other lines around it, its lines run together, or a sign short or long. Every
 * sign that a zone cannot have, and every line that is not as wide as it must be, is named.
 * @returns undefined where nothing in the text is like a zone
 */
export function zoneIn(text: string): ZoneText | undefined {
  const lines = text
    .split(/[\r\n]+/)
    .map(signsOf)
    .flatMap((line) => parted(line))
    .filter((line) => isLike(line));
  const found = lines.flatMap((_, from) =>
    (Object.keys(LAYOUTS) as MrzFormat[]).flatMap((format) => {
      const some = lines.slice(from, from + LAYOUTS[format].lines);
      return fits(some, format) ? [laid(some, format)] : [];
    }),
  );
  return found.sort((a, b) => doubtsIn(a) - doubtsIn(b))[0];
}

function signsOf(line: string): string {
  const plain = line.normalize('NFKC').replace(/[\s\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, '');
  return FILLERS.reduce((text, [written, fillers]) => text.replace(written, fillers), plain).toUpperCase();
}

/** Scanners that send no line ends: the lines of a whole zone in one. */
function parted(line: string): string[] {
  const width = { 90: 30, 72: 36, 88: 44 }[line.length];
  return width === undefined ? [line] : (line.match(new RegExp(`.{${width}}`, 'gsu')) ?? [line]);
}

function isLike(line: string): boolean {
  const strange = Array.from(line).filter((sign) => !/[A-Z0-9<]/.test(sign)).length;
  return line.length >= SHORTEST && strange <= MOST_STRANGE && /[0-9<]/.test(line);
}

function fits(lines: readonly string[], format: MrzFormat): boolean {
  const { lines: count, width, isVisa } = LAYOUTS[format];
  return (
    lines.length === count &&
    lines[0]?.startsWith('V') === isVisa &&
    lines.every((line) => Math.abs(Array.from(line).length - width) <= TORN)
  );
}

const doubtsIn = ({ lines, format, findings }: ZoneText): number =>
  wrongDigits(lines, format).length + findings.length;

function laid(lines: readonly string[], format: MrzFormat): ZoneText {
  const { width } = LAYOUTS[format];
  const findings: Finding[] = [];
  const wide = lines.map((line, n) => {
    const own = Array.from(line);
    if (own.length !== width)
      findings.push(
        finding('query.mrz-length', {
          text: `Line ${n + 1} has ${own.length} signs; in this format it has ${width}.`,
          line: n + 1,
          position: Math.min(own.length, width),
        }),
      );
    return own.map((sign, i) => {
      if (/[A-Z0-9<]/.test(sign)) return sign;
      findings.push(finding('query.mrz-sign', { line: n + 1, position: i + 1, stands: sign }));
      return '<';
    });
  });
  const ways = wide.reduce<readonly (readonly string[])[]>(
    (before, line) => before.flatMap((some) => mended(line.join(''), width).map((one) => [...some, one])),
    [[]],
  );
  const [best = []] = [...ways].sort((a, b) => wrongDigits(a, format).length - wrongDigits(b, format).length);
  return { format, lines: best, findings };
}

/** A line of the right width: fillers are what a camera loses or doubles, at the end or in the longest run. */
function mended(line: string, width: number): readonly string[] {
  if (line.length === width) return [line];
  const run = [...line.matchAll(/<{2,}/g)].sort((a, b) => b[0].length - a[0].length)[0];
  const lacking = width - line.length;
  if (lacking > 0) {
    const inRun =
      run === undefined ? [] : [line.slice(0, run.index) + '<'.repeat(lacking) + line.slice(run.index)];
    return [...inRun, line.padEnd(width, '<')];
  }
  const shorter =
    run === undefined || run[0].length <= -lacking
      ? []
      : [line.slice(0, run.index) + line.slice(run.index - lacking)];
  return [...shorter, line.slice(0, width)];
}
