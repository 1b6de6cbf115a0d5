import { describe, expect, it } from '@jest/globals';
import { HOUR, rfc3339 } from '#kernel';
import { checkMessage, checkPartContent } from '../form/check.js';
import { kinds } from '../kinds.js';
import { later } from './later.js';
import { samplePart, shownMessage } from './samples.js';

describe('an invented message on a later day', () => {
  /** Up to two hours pass unseen: an example of the sandbox is moved when it is made and when it is shown. */
  const UNSEEN = 2 * HOUR - 1;

  function refused(hours: number, unseen: number): readonly string[] {
    return kinds.flatMap((kind) => {
      const moved = later(shownMessage(kind.type), hours);
      const sentAt = rfc3339(Date.parse(String(moved['sentAt'])) + unseen);
      const checked = checkMessage({ ...moved, sentAt }, kind);
      const parts = Object.keys(kind.parts).flatMap((part) => {
        const content = later(samplePart(part), hours);
        return Object.keys(content).length === 0
          ? []
          : checkPartContent(kind, part, content, 'EXERCISE', sentAt);
      });
      return [...('faults' in checked ? checked.faults : []), ...parts].map(
        ({ code, path }) => `${kind.type} ${code} ${path}`,
      );
    });
  }

  it.each([1, 29, 60, 95, 365, 1000])('%i days later, of every kind, is taken as on the first', (days) => {
    expect(refused(days * 24, 0)).toEqual([]);
    expect(refused(days * 24, UNSEEN)).toEqual([]);
  });

  it('is taken at every hour of a day', () => {
    const hours = Array.from({ length: 24 }, (_, hour) => hour);
    expect(hours.flatMap((hour) => refused(7 * 24 + hour, UNSEEN))).toEqual([]);
  });

  it('moves times, days, months, years of birth and Buddhist days, and nothing else', () => {
    const before = {
      at: '2026-11-24T03:00:00.000Z',
      seenAt: '2026-11-24T03:00:00Z',
      until: '2028-02-28',
      month: '2026-10',
      birth: { date: '1980', entered: '2567-02-28', born: '2024-02-28' },
      year: 2005,
      ref: '2026',
      text: 'Interview of 2026-11-24',
    };
    expect(later(before, 2 * 24)).toEqual({
      at: '2026-11-26T03:00:00.000Z',
      seenAt: '2026-11-26T03:00:00Z',
      until: '2028-03-01',
      month: '2026-10',
      birth: { date: '1980', entered: '2567-03-01', born: '2024-03-01' },
      year: 2005,
      ref: '2026',
      text: 'Interview of 2026-11-24',
    });
    expect(later(before, 366 * 24)).toMatchObject({ month: '2027-10', birth: { date: '1981' } });
  });
});
