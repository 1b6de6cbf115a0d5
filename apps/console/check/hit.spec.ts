import { describe, expect, it } from '@jest/globals';
import type { Case, CaseMessage, JsonObject } from '../api/types-case.js';
import { caseAnswer } from '../dev/case-answers.js';
import { idOf } from '../dev/invented.js';
import { standingOf } from './hit.js';

const now = Date.parse('2026-11-24T00:00:00Z');
const hit = { member: 'TH', id: idOf(77) };
const whole = caseAnswer(idOf(3), now);
const [sample] = whole.messages as [CaseMessage];
const response = (body: JsonObject, rest: Partial<CaseMessage> = {}): CaseMessage => ({
  ...sample,
  ...rest,
  message: { ...sample.message, type: 'CT_HIT_CONFIRM_RESPONSE', body: { hit, ...body } },
});
const alert = (messages: readonly CaseMessage[], dueAt: string): Case => ({
  ...whole,
  messages,
  clocks: [{ ...whole.clocks[0]!, clock: 'HC', key: hit.id, startedAt: '2026-11-23T23:55:00Z', dueAt }],
});
const later = '2026-11-24T00:05:00Z';

describe('standingOf', () => {
  it('waits while the clock runs, and takes silence for silence', () => {
    expect(standingOf(alert([], later), hit, now)).toMatchObject({ is: 'waiting', dueAt: later });
    expect(standingOf(alert([], '2026-11-23T23:59:59Z'), hit, now).is).toBe('silence');
  });

  it('is confirmed only by an owner who says the same, of an alert still in force', () => {
    const is = (body: JsonObject): string => standingOf(alert([response(body)], later), hit, now).is;
    expect(is({ samePerson: 'YES', stillActive: 'YES' })).toBe('confirmed');
    expect(is({ samePerson: 'YES', stillActive: 'NO' })).toBe('notSame');
    expect(is({ samePerson: 'NO', stillActive: 'YES' })).toBe('notSame');
    expect(is({ samePerson: 'UNSURE', stillActive: 'YES' })).toBe('unsure');
  });

  it('takes no answer to another hit, nor one that crossed', () => {
    const yes = { samePerson: 'YES', stillActive: 'YES' };
    const other = response({ ...yes, hit: { member: 'TH', id: idOf(78) } });
    expect(standingOf(alert([other, response(yes, { crossed: true })], later), hit, now).is).toBe('waiting');
  });
});
