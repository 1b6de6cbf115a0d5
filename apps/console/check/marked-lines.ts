import type { CheckResult, Query } from '../api/types-duty.js';

export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** The text of a question, in the lines that findings count in. */
export function linesOf(query: Query): readonly string[] {
  const text =
    query.kind === 'DOCUMENT' || query.kind === 'VESSEL' || query.kind === 'ORGANISATION'
      ? query.number
      : query.kind === 'MRZ'
        ? query.text
        : query.kind === 'PLATE'
          ? query.plate
          : query.kind === 'VIN'
            ? query.vin
            : query.kind === 'COMMS'
              ? query.value
              : query.name;
  return text.split('\n');
}

/**
 * Each line in pieces, those marked where a finding or a suggestion stands. Positions count code points from 1; one
 * behind the end marks a blank there.
 */
export function markedLines(
  lines: readonly string[],
  findings: Pick<CheckResult, 'findings'>['findings'],
): readonly (readonly Piece[])[] {
  const places = findings.flatMap(({ line, position, suggestions }) => [{ line, position }, ...suggestions]);
  return lines.map((text, n) => {
    const marked = new Set(places.filter(({ line }) => line === n + 1).map(({ position }) => position));
    const signs = Array.from(text);
    if (marked.has(signs.length + 1)) signs.push(' ');
    return signs.reduce<Piece[]>((pieces, sign, i) => {
      const isMarked = marked.has(i + 1);
      const last = pieces.at(-1);
      if (last?.isMarked === isMarked) pieces.splice(-1, 1, { text: last.text + sign, isMarked });
      else pieces.push({ text: sign, isMarked });
      return pieces;
    }, []);
  });
}
