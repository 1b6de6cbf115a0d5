import { describe, expect, it } from '@jest/globals';
import { linesOf, markedLines } from './marked-lines.js';

const at = (line: number | null, position: number | null, suggestions: readonly object[] = []) =>
  ({ rule: 'query.sign', text: '', line, position, stands: null, suggestions, isUnread: true }) as never;

describe('marked lines', () => {
  it('mark each place that a finding or a suggestion names, counted in signs', () => {
    const suggestion = { line: 2, position: 1, stands: 'O', instead: '0' };
    expect(markedLines(['a\u{1f697}b', 'O12'], [at(1, 2), at(2, 3, [suggestion])])).toEqual([
      [
        { text: 'a', isMarked: false },
        { text: '\u{1f697}', isMarked: true },
        { text: 'b', isMarked: false },
      ],
      [
        { text: 'O', isMarked: true },
        { text: '1', isMarked: false },
        { text: '2', isMarked: true },
      ],
    ]);
  });

  it('mark a blank where a line ends too early, and nothing for what is said of the whole', () => {
    expect(markedLines(['ab'], [at(1, 3)])[0]?.at(-1)).toEqual({ text: ' ', isMarked: true });
    expect(markedLines(['ab'], [at(null, null)])).toEqual([[{ text: 'ab', isMarked: false }]]);
  });

  it('are those of whatever was asked', () => {
    const texts = [
      linesOf({ kind: 'DOCUMENT', number: 'x' }),
      linesOf({ kind: 'VESSEL', number: 'x' }),
      linesOf({ kind: 'ORGANISATION', number: 'x' }),
      linesOf({ kind: 'MRZ', text: 'x' }),
      linesOf({ kind: 'PLATE', plate: 'x' }),
      linesOf({ kind: 'VIN', vin: 'x' }),
      linesOf({ kind: 'COMMS', value: 'x' }),
      linesOf({ kind: 'PERSON', name: 'x' }),
    ];
    expect(texts).toEqual(texts.map(() => ['x']));
  });
});
