import { beforeEach, describe, expect, it } from '@jest/globals';
import { HsuError, MINUTE, rfc3339, type MessageRef } from '#kernel';
import { samplePart } from '#messages';
import type { Caller, Draft } from '#exchange';
import { without, type Changes } from './story-drafts.js';
import { StoryMembers } from './story-members.js';

const ATU: Caller = { name: 'th-analyst', unit: 'ATU', role: 'ANALYST' };
const SUPERVISOR: Caller = { ...ATU, name: 'th-supervisor', role: 'SUPERVISOR' };
const at = (member: string, unit = 'DESK') => ({ member, unit });

/** Thailand tells Malaysia that somebody of Cambodia fears her return; Cambodia may hold an older case of hers. */
describe('INV-10: a return that is feared, whatever a later message says of it', () => {
  let story: StoryMembers;
  beforeEach(async () => {
    story = await StoryMembers.among(['TH', 'KH', 'MY']);
  });

  const send = (draft: Draft, caller = ATU): Promise<MessageRef> => story.send(story.of('TH'), caller, draft);
  const referral = (member: string, body: Changes['body'] = {}): Draft => {
    story.conversation = undefined;
    const { victimRef } = body;
    const content = { ...(samplePart('identity') as object), ...(victimRef !== undefined && { victimRef }) };
    const sealed = [{ part: 'identity', units: [at(member)], content }];
    const draft = story.draft('RF_VICTIM_IDENTIFICATION', { members: { to: [at(member)], sealed }, body });
    return without(draft, 'conversation');
  };
  const feared = (): Promise<MessageRef> => send(referral('MY', { internationalProtectionConcern: true }));
  const refused = (work: Promise<unknown>): Promise<unknown> =>
    work.then(
      () => 'taken',
      (error: unknown) =>
        error instanceof HsuError
          ? [error.code, error.faults.map((one) => 'rule' in one && one.rule)]
          : error,
    );
  const NO = ['E-PROTECTION', ['protection.feared']];

  it('is told to her country by no new referral that leaves the concern out', async () => {
    await feared();
    expect(await refused(send(referral('KH')))).toEqual(NO);
    expect(await refused(send(referral('KH', { internationalProtectionConcern: false })))).toEqual(NO);
    await send(referral('MY'));
  });

  it('stops the question in an older case, also from a supervisor under an exception', async () => {
    const older = await send(referral('KH'));
    await feared();
    story.conversation = older;
    expect(await refused(send(story.draft('RF_NATIONALITY_REQUEST')))).toEqual(NO);
    const exception = {
      consent: { state: 'REFUSED', scopes: [], exception: 'RISK_TO_LIFE' },
      familyTracing: false,
    };
    const excepted = story.draft('RF_NATIONALITY_REQUEST', { body: exception });
    expect(await refused(send(excepted, SUPERVISOR))).toEqual(NO);
  });

  it('is told to her country by no message that was checked a moment before the concern was stored', async () => {
    const { store } = story.of('TH').ports;
    const asked = store.concernsAbout.bind(store);
    let isFirst = true;
    store.concernsAbout = async (...of) => {
      const known = await asked(...of);
      if (isFirst) {
        isFirst = false;
        await feared();
      }
      return known;
    };
    expect(await refused(send(referral('KH')))).toEqual(NO);
    expect(isFirst).toBe(false);
  });

  it('is of that person alone', async () => {
    await feared();
    await send(referral('KH', { victimRef: '01990000-0000-7000-8000-000000000099' }));
  });

  it('ends with her own word, told after it', async () => {
    const concern = await feared();
    story.members.clock.forward(10 * MINUTE);
    const change = story.draft('CT_CONSENT_CHANGE', {
      members: { to: [at('MY')] },
      body: {
        at: rfc3339(story.members.clock.now() - MINUTE),
        granted: ['SHARE_WITH_ORIGIN'],
        withdrawn: [],
        origins: ['KHM'],
      },
    });
    await send({ ...change, conversation: { ...concern } });
    expect(await refused(send(referral('KH')))).toBe('taken');
  });
});
