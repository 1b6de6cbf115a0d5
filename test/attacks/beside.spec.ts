import { beforeEach, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '#envelope';
import { samplePart } from '#messages';
import { referralDraft, testMembers, type TestGateway, type TestMembers } from '#testing';
import { forgeRecord, messageOf, peel, signAs } from './forge.js';

// A member with its own keys tells openly something else than what it seals.

const AT = [{ member: 'KH', unit: 'ATU' }];

describe('INV-11: what is sealed and what is told openly are one person', () => {
  let members: TestMembers;
  let th: TestGateway;
  let kh: TestGateway;
  beforeEach(async () => {
    members = await testMembers(['TH', 'KH']);
    [th, kh] = [members.gateway('TH'), members.gateway('KH')];
  });

  /** What KH makes of TH's referral of a sealed child of eleven years, with these changes of its open body. */
  async function judged(changes: JsonObject): Promise<string[]> {
    const draft = referralDraft('KH');
    const { ref } = await th.submit({
      ...draft,
      body: { ...(draft['body'] as JsonObject), isChild: true, ageBand: '9-17' },
      sealed: [
        {
          part: 'identity',
          units: AT,
          content: {
            ...samplePart('identity'),
            birth: { date: '2015', calendar: 'GREGORIAN' },
          } as JsonObject,
        },
        { part: 'guardian', units: AT, content: samplePart('guardian') as JsonObject },
      ],
    });
    const [record] = await th.relay();
    const [message] = (await peel(record!, kh)).messages;
    const open = messageOf(message!.jws);
    const jws = await signAs(th, 'ATU', { ...open, body: { ...(open['body'] as JsonObject), ...changes } });
    const value = await forgeRecord(members, th, 'KH', [{ jws, parts: message!.parts }], { ids: [ref.id] });
    const { judgements } = await kh.receive({ topic: 'hsu.TH.KH.normal.v1', value });
    return judgements.map((one) =>
      'entry' in one ? `${one.outcome} ${one.entry.code} ${one.entry.path}` : one.outcome,
    );
  }

  it('takes a child that is told as one', async () => {
    expect(await judged({})).toEqual(['ACCEPTED']);
  });

  it('refuses a sealed child that is told as none', async () => {
    expect(await judged({ isChild: false, ageBand: '18-20' })).toEqual([
      'REJECTED E-SCHEMA-INVALID /sealed/0',
    ]);
  });
});
