import { beforeAll, describe, expect, it } from '@jest/globals';
import { propose, release, type Caller, type Draft } from '#exchange';
import { HOUR, HsuError, MINUTE, rfc3339, type MessageRef } from '#kernel';
import { samplePart } from '#messages';
import type { TestGateway } from '#testing';
import { without, type Changes } from './story-drafts.js';
import { StoryMembers } from './story-members.js';

const ATU: Caller = { name: 'th-analyst', unit: 'ATU', role: 'ANALYST' };
const SUPERVISOR: Caller = { ...ATU, name: 'th-supervisor', role: 'SUPERVISOR' };
const DESK: Caller = { name: 'kh-liaison', unit: 'DESK', role: 'LIAISON' };
const KH_ATU: Caller = { ...ATU, name: 'kh-analyst' };
const at = (member: string, unit: string) => ({ member, unit });
const REFUSED = 'consent.not-withdrawn';

/** Thailand tells Cambodia and Myanmar of one person, who then takes back that Cambodia, her country, is told. */
describe('INV-32: consent that is taken back', () => {
  let story: StoryMembers;
  let th: TestGateway, kh: TestGateway, mm: TestGateway;
  let toKh: MessageRef, toMm: MessageRef;

  const minutesAgo = (minutes: number) => rfc3339(story.members.clock.now() - minutes * MINUTE);
  const change = (conversation: MessageRef, to: object[], { body = {}, ...rest }: Changes = {}): Draft => ({
    ...story.draft('CT_CONSENT_CHANGE', {
      members: { to },
      body: { at: minutesAgo(1), ...body },
      ...rest,
    }),
    conversation: { ...conversation },
  });
  const referral = (member: string): Draft => {
    const draft = story.draft('RF_VICTIM_IDENTIFICATION');
    const rest = without(draft, 'conversation');
    const units = [at(member, 'DESK')];
    const sealed = (draft['sealed'] as { part: string; content: object }[]).map((part) => ({
      ...part,
      units,
    }));
    return { ...rest, to: units, sealed } as Draft;
  };
  const ruleOf = async (work: Promise<unknown>): Promise<unknown> => {
    const error = await work.then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    return error instanceof HsuError ? error.faults.map((fault) => 'rule' in fault && fault.rule) : 'taken';
  };
  const question = (conversation: MessageRef): Draft => ({
    ...story.draft('RF_NATIONALITY_REQUEST'),
    conversation: { ...conversation },
  });
  const send = async (from: TestGateway, caller: Caller, draft: Draft) => story.send(from, caller, draft);

  beforeAll(async () => {
    story = await StoryMembers.among(['TH', 'KH', 'MM']);
    [th, kh, mm] = [story.of('TH'), story.of('KH'), story.of('MM')];
    toKh = await send(th, ATU, referral('KH'));
    toMm = await send(th, ATU, referral('MM'));
  });

  it('goes to every unit of the conversation, and is refused where one is left out', async () => {
    await send(th, ATU, question(toKh));
    await send(kh, DESK, {
      ...story.draft('CT_REDIRECT', { members: { to: [at('TH', 'ATU'), at('KH', 'ATU')] } }),
      conversation: { ...toKh },
    });
    expect(await ruleOf(send(th, ATU, change(toKh, [at('KH', 'DESK')])))).toEqual([
      'consent-change.every-holder',
    ]);
  });

  it('is told at once in every conversation about her, and stands alike at all of them', async () => {
    const waits = await propose(th.ports, th.approvals, {
      caller: ATU,
      idempotencyKey: 'waits',
      draft: {
        ...story.draft('CT_VICTIM_STATUS', {
          members: {
            sealed: [
              { part: 'status-reasons', units: [at('KH', 'DESK')], content: samplePart('status-reasons') },
            ],
          },
          body: { from: 'PRESUMED', to: 'NOT_A_VICTIM' },
        }),
        conversation: { ...toKh },
      },
    });
    await send(th, ATU, change(toKh, [at('KH', 'DESK'), at('KH', 'ATU')]));
    for (const gateway of [th, kh])
      expect((await story.standing(gateway, toKh)).consents).toMatchObject([
        { scope: 'SHARE_WITH_ORIGIN', state: 'WITHDRAWN', member: 'TH', origins: ['KHM'] },
      ]);
    expect((await story.standing(mm, toMm)).consents).toHaveLength(1);
    const releasing = release(th.ports, th.approvals, SUPERVISOR, waits, async (request) => th.send(request));
    expect(await ruleOf(releasing)).toEqual([REFUSED]);
  });

  it('stops what is new of her at the sender, on every path, and nothing in a batch slips by', async () => {
    expect(await ruleOf(send(th, ATU, question(toKh)))).toEqual([REFUSED]);
    expect(await ruleOf(send(th, ATU, referral('KH')))).toEqual([REFUSED]);
    const results = await th.batch([referral('KH'), referral('MM')], ATU);
    expect(results.map((one) => one instanceof HsuError)).toEqual([true, false]);
  });

  it('stops it at the holder too, from the moment that it is there', async () => {
    const evidence = story.draft('RF_NATIONALITY_RESPONSE', {
      members: {
        to: [at('TH', 'ATU'), at('KH', 'ATU')],
        sealed: [
          { part: 'family', units: [at('TH', 'ATU'), at('KH', 'ATU')], content: samplePart('family') },
        ],
      },
    });
    expect(await ruleOf(send(kh, DESK, { ...evidence, conversation: { ...toKh } }))).toEqual([REFUSED]);
  });

  it('INV-31: holds up no help, and nothing that tells nothing more of her', async () => {
    const need = without(story.draft('RF_ASSISTANCE_NEED'), 'sealed');
    await send(th, ATU, { ...need, conversation: { ...toKh } });
    await send(kh, KH_ATU, {
      ...story.draft('CT_HUMAN_ACK', { body: { at: minutesAgo(1) }, without: ['expectedAnswerAt'] }),
      conversation: { ...toKh },
    });
    await send(th, ATU, referral('MM'));
  });

  it('lets a supervisor sign an exception, and nobody else', async () => {
    const excepted = (): Draft => {
      const draft = referral('KH');
      const body = draft['body'] as { consent: object };
      return {
        ...draft,
        body: { ...body, consent: { ...body.consent, exception: 'RISK_TO_LIFE' } },
      };
    };
    expect(await ruleOf(send(th, ATU, excepted()))).toEqual([REFUSED]);
    expect(await ruleOf(send(th, SUPERVISOR, excepted()))).toBe('taken');
  });

  it('is given again, and what was said earlier and comes later changes nothing', async () => {
    const parties = [at('KH', 'DESK'), at('KH', 'ATU')];
    const given = { granted: ['SHARE_WITH_ORIGIN'], withdrawn: [] };
    await story.later(HOUR);
    await send(th, ATU, change(toKh, parties, { body: given }));
    expect((await story.standing(kh, toKh)).consents).toMatchObject([{ state: 'GIVEN' }]);
    await send(th, ATU, change(toKh, parties, { body: { at: minutesAgo(30) } }));
    expect((await story.standing(kh, toKh)).consents).toMatchObject([{ state: 'GIVEN' }]);
    expect(await ruleOf(send(th, ATU, question(toKh)))).toBe('taken');
  });

  it('is what the person said wherever she is: nobody takes back what she told another', async () => {
    await story.later(HOUR);
    await send(kh, DESK, change(toKh, [at('TH', 'ATU'), at('KH', 'ATU')]));
    expect(await ruleOf(send(th, ATU, referral('KH')))).toEqual([REFUSED]);
    // Later than that, so that it would count if it were about the same.
    const given = { granted: ['SHARE_WITH_ORIGIN'], withdrawn: [], at: minutesAgo(0) };
    await send(th, ATU, change(toKh, [at('KH', 'DESK'), at('KH', 'ATU')], { body: given }));
    expect(await ruleOf(send(th, ATU, referral('KH')))).toEqual([REFUSED]);
  });
});
