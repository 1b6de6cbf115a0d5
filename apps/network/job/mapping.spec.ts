import { describe, expect, it } from '@jest/globals';
import { checkMessage, checkPartContent, findKind } from '#messages';
import { alertDraft, canaryOf, referralDraft } from './mapping.js';
import type { Import } from './references.js';
import type { CtdcRow } from './rows.js';

const run: Import = { digest: 'd'.repeat(43), startedAt: Date.UTC(2026, 10, 24) };
const row = (over: Partial<CtdcRow> = {}): CtdcRow => ({
  number: 7,
  yearOfRegistration: '2016',
  gender: 'Female',
  ageBroad: '30--38',
  citizenship: 'KH',
  isForcedLabour: '1',
  isSexualExploit: '',
  CountryOfExploitation: 'TH',
  ...over,
});

/** A draft as the gateway completes it. */
function complete(draft: Record<string, unknown>): Record<string, unknown> {
  const id = '01990000-0000-7000-8000-000000000001';
  const { sealed, ...rest } = draft;
  const kind = findKind(String(draft['type']), 1)!;
  return {
    id,
    schema: kind.schema,
    from: { member: 'TH', unit: 'ATU', role: 'ANALYST' },
    conversation: { member: 'TH', id },
    after: [],
    createdAt: '2026-11-24T00:00:00.000Z',
    sentAt: '2026-11-24T00:00:00.000Z',
    ...rest,
    ...(sealed === undefined
      ? {}
      : {
          sealed: [
            {
              part: 'row',
              units: [{ member: 'KH', unit: 'ATU' }],
              commitment: '47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU',
            },
          ],
        }),
  };
}
const check = (draft: Record<string, unknown>) =>
  checkMessage(complete(draft), findKind(String(draft['type']), 1)!);

describe('the mapping of a CTDC row', () => {
  it.each([
    ['a full row', row()],
    ['a row of blanks', row({ ageBroad: '', isForcedLabour: '', gender: '' })],
    ['a child', row({ ageBroad: '9--17', isSexualExploit: '1' })],
  ])('makes a referral that its kind accepts: %s', (_, subject) => {
    expect(check(referralDraft(run, subject, 'TH', 'KH'))).toHaveProperty('message');
  });

  it('makes an alert that its kind accepts', () => {
    expect(
      check(alertDraft(run, { from: 'TH', to: 'KH', rows: [row(), row({ number: 8 })] })),
    ).toHaveProperty('message');
  });

  it('turns blanks into the unknown code and an unknown age into a possible child', () => {
    const { body } = referralDraft(run, row({ ageBroad: '', isForcedLabour: '' }), 'TH', 'KH') as {
      body: object;
    };
    expect(body).toMatchObject({ ageBand: 'UNKNOWN', isChild: true, exploitationForms: ['UNKNOWN'] });
  });

  it('asks for the same message again in a second run over the same file, and for another in another row', () => {
    expect(referralDraft(run, row(), 'TH', 'KH')).toEqual(referralDraft(run, row(), 'TH', 'KH'));
    expect(canaryOf(run, row())).not.toBe(canaryOf(run, row({ number: 8 })));
  });

  it('seals a part that its kind accepts', () => {
    const { sealed } = referralDraft(run, row(), 'TH', 'KH') as { sealed: [{ content: unknown }] };
    expect(
      checkPartContent(findKind('RF_VICTIM_IDENTIFICATION', 1)!, 'row', sealed[0].content, 'EXERCISE'),
    ).toEqual([]);
  });
});
