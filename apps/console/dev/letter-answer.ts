import type { LetterCheck } from '../api/types-duty.js';
import { idOf } from './invented.js';

const DAY = 86_400_000;

/** What a check tells of a letter: "altered" is one, a text of three parts a QR code, whatever else a whole letter. */
export function letterAnswer(body: string, now: number): LetterCheck {
  if (body.includes('altered'))
    return { verdict: 'ALTERED', checked: 'LETTER', standing: 'UNKNOWN', says: null, code: null };
  const isCode = /^\w+\.\w+\.\w+$/.test(body);
  const time = (days: number): string => new Date(now + days * DAY).toISOString();
  return {
    verdict: 'GENUINE',
    checked: isCode ? 'CODE' : 'LETTER',
    standing: isCode ? 'OVER' : 'COUNTS',
    says: {
      by: 'KH',
      at: time(-1),
      until: time(29),
      of: { member: 'TH', id: idOf(3) },
      type: 'RF_VICTIM_IDENTIFICATION',
      from: { member: 'TH', unit: 'ATU' },
      sentAt: time(-3),
      handling: ['H1', 'H2'],
      parts: [],
    },
    code: isCode ? null : '7Q4D-0KXM-9A2B-C3DE',
  };
}
