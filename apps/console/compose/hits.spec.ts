import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KindEntry } from '../api/types.js';
import type { Case, CaseMessage, JsonObject } from '../api/types-case.js';
import { caseAnswer } from '../dev/case-answers.js';
import { idOf, PERSON } from '../dev/invented.js';
import { beginning } from './draft.js';
import type { KindSchema } from './form/schema.js';
import { confirmations, hitAtHand, outcomeOf } from './hits.js';

const NOW = Date.parse('2026-11-24T00:00:00Z');
const base = caseAnswer(idOf(3), NOW);
const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../schemas/CT_HIT/1.json'), 'utf8'),
) as KindSchema;
const { kinds } = JSON.parse(readFileSync(join(import.meta.dirname, '../dev/kinds.json'), 'utf8')) as {
  kinds: readonly KindEntry[];
};
const kind = kinds.find(({ type }) => type === 'CT_HIT')!;
const [first] = base.messages;

function said(n: number, member: string, type: string, body: JsonObject, crossed = false): CaseMessage {
  if (first === undefined) throw new Error('the invented case is empty');
  const from = { member, unit: 'DESK', role: 'LIAISON' };
  return { ...first, member, id: idOf(n), crossed, message: { ...first.message, type, from, body } };
}

const report = (n: number, member: string) =>
  said(n, member, 'CT_HIT', {
    stage: 'REPORT',
    place: { country: 'LAO', admin1: 'LA-VT' },
    actionTaken: 'NONE',
    note: 'At the desk',
  });
const answer = (n: number, hit: number, samePerson: string, crossed = false) =>
  said(
    n,
    'VN',
    'CT_HIT_CONFIRM_RESPONSE',
    { hit: { member: 'LA', id: idOf(hit) }, stillActive: 'YES', samePerson },
    crossed,
  );
/** `open`: hits that wait for something; `over`: those that do not. */
const alert = (messages: readonly CaseMessage[], open: readonly number[], over: readonly number[]): Case => ({
  ...base,
  messages,
  lifecycles: [
    ...open.map((n) => ({
      lifecycle: 'hit',
      key: idOf(n),
      state: 'REPORTED',
      next: [{ to: 'CLOSED', type: 'CT_HIT' }],
    })),
    ...over.map((n) => ({ lifecycle: 'hit', key: idOf(n), state: 'CLOSED', next: [] })),
  ],
});

describe('the hit at hand', () => {
  const both = [report(1, 'LA'), report(2, 'PH'), report(3, 'LA')];

  it('is the last that is not over, of one member or of all', () => {
    expect(hitAtHand(alert(both, [1, 2, 3], []))?.id).toBe(idOf(3));
    expect(hitAtHand(alert(both, [1, 2], [3]))?.id).toBe(idOf(2));
    expect(hitAtHand(alert(both, [1, 2], [3]), 'LA')?.id).toBe(idOf(1));
    expect(hitAtHand(alert(both, [], [1, 2, 3]))).toBeUndefined();
  });
});

describe('an outcome', () => {
  it('names the finder’s own open hit, keeps what was seen, and leaves open what was done', () => {
    const { confirmation, ...rest } = outcomeOf(alert([report(1, 'LA'), answer(4, 1, 'YES')], [1], []), 'LA');
    expect(rest).toEqual({
      stage: 'OUTCOME',
      outcomeOf: { member: 'LA', id: idOf(1) },
      place: { country: 'LAO', admin1: 'LA-VT' },
    });
    expect(confirmation).toEqual({ member: 'VN', id: idOf(4) });
  });

  it('happens now on the form, until somebody says otherwise', () => {
    const directory = { network: 'test', version: 1, expiresAt: '', expired: false, members: [] };
    const me = { ...PERSON, member: 'LA', unit: 'DESK', expiresAt: '' };
    const { body } = beginning(kind, schema, me, directory, alert([report(1, 'LA')], [1], []), NOW);
    expect(body).toMatchObject({ stage: 'OUTCOME', at: '2026-11-24T00:00:00.000Z' });
    expect(body).not.toHaveProperty('actionTaken');
  });

  it('is none where no hit of that member waits: then it is a report', () => {
    expect(outcomeOf(alert([report(1, 'PH')], [1], []), 'LA')).toEqual({});
    expect(outcomeOf(alert([report(1, 'LA')], [], [1]), 'LA')).toEqual({});
  });

  it('rests on no answer that was crossed, said no, or was about another hit', () => {
    const messages = [
      report(1, 'LA'),
      report(2, 'LA'),
      answer(4, 2, 'YES', true),
      answer(5, 2, 'NO'),
      answer(6, 1, 'YES'),
    ];
    expect(confirmations(alert(messages, [1, 2], [])).map(({ id }) => id)).toEqual([idOf(6)]);
    expect(outcomeOf(alert(messages, [1, 2], []), 'LA')['confirmation']).toBeUndefined();
  });
});
