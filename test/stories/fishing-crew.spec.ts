import { beforeAll, describe, expect, it } from '@jest/globals';
import { asOf } from '#cases';
import type { Caller, Draft } from '#exchange';
import { DAY, MINUTE, rfc3339, type Member, type MessageRef } from '#kernel';
import { checkAt } from './story-checks.js';
import { StoryMembers } from './story-members.js';

const ANALYST: Caller = { name: 'analyst-1', unit: 'ATU', role: 'ANALYST' };
const DESK: Caller = { name: 'desk-1', unit: 'DESK', role: 'LIAISON' };
const COAST_GUARD: Caller = { name: 'coast-guard-1', unit: 'PS', role: 'POLICE_SYSTEM' };
const OWNER = { to: [{ member: 'ID', unit: 'ATU' }] };
const ASKED = { to: [{ member: 'KH', unit: 'DESK' }] };

/**
 * A fishing boat without an IMO number, whose crew may be in forced labour: Indonesia tells, Malaysia finds it at sea,
 * and Cambodia is asked about a man of the crew, of whom it cannot say that he is anybody's national.
 */
describe('the crew of a fishing boat, worked by three members with the time injected', () => {
  let story: StoryMembers;
  const refs: Record<string, MessageRef> = {};
  beforeAll(async () => {
    story = await StoryMembers.among(['ID', 'MY', 'KH']);
  });

  const now = (): number => story.members.clock.now();

  async function send(code: Member, caller: Caller, draft: Draft): Promise<MessageRef> {
    story.members.clock.forward(1);
    return story.send(story.of(code), caller, draft);
  }

  async function found(code: Member, query: Readonly<Record<string, string>>) {
    const asked = [{ kind: 'VESSEL', ...query }];
    const { answers } = await checkAt(story, story.of(code), COAST_GUARD, asked, {
      alerts: [refs['alert']!],
      cutAt: 0,
    });
    return answers.flatMap(({ candidates }) => candidates);
  }

  const alike = async (name: string, of: (code: Member) => Promise<unknown>, codes: readonly Member[]) => {
    const [first, ...others] = await Promise.all(codes.map(of));
    for (const other of others) expect([name, other]).toEqual([name, first]);
    return first;
  };

  const hitState = async (code: Member): Promise<string | undefined> => {
    const { lifecycles } = asOf(await story.standing(story.of(code), refs['alert']), now());
    return lifecycles.find(({ lifecycle, key }) => lifecycle === 'hit' && key === refs['hit']!.id)?.state;
  };

  it('goes out by MMSI and registration, and asks to protect whoever is aboard', async () => {
    refs['alert'] = await send(
      'ID',
      ANALYST,
      story.draft('AL_VESSEL', { members: { to: { all: true, except: [] } } }),
    );
    for (const at of story.gateways) expect(await story.standing(at)).toMatchObject({ state: 'ACTIVE' });
  });

  it('cannot go out with another action first', async () => {
    const draft = story.draft('AL_VESSEL', {
      members: { to: { all: true, except: [] } },
      body: { actionRequested: 'BOARD_PER_NATIONAL_LAW' },
    });
    const anew = Object.fromEntries(Object.entries(draft).filter(([name]) => name !== 'conversation'));
    await expect(story.of('ID').submit(anew, ANALYST)).rejects.toMatchObject({
      faults: [{ path: '/body/actionRequested', rule: 'alert.protect-occupants' }],
    });
  });

  it('is found at sea by what is painted on it and by what it sends, and no arrest is shown', async () => {
    for (const query of [{ number: 'MMSI 525 123 456' }, { number: 'GT 58 NO 123/CB', country: 'IDN' }])
      expect(await found('MY', query)).toMatchObject([
        { banner: 'VESSEL', action: 'PROTECT_OCCUPANTS', score: 100, contact: { unit: 'ATU' } },
      ]);
    expect(await found('MY', { number: '9074729' })).toEqual([]);
  });

  it('is reported with victim signs, and Indonesia has ten minutes to confirm', async () => {
    refs['hit'] = await send(
      'MY',
      ANALYST,
      story.draft('CT_HIT', {
        members: { ...OWNER, sealed: [], urgency: 'E', urgencyReason: 'The crew is in danger' },
        body: {
          at: rfc3339(now() - MINUTE),
          place: { country: 'MYS', admin1: 'MY-01' },
          actionTaken: 'PROTECTED',
          victimSigns: true,
        },
      }),
    );
    const ask = { members: OWNER, body: { hit: { ...refs['hit'] } } };
    await send('MY', ANALYST, story.draft('CT_HIT_CONFIRM_REQUEST', ask));
    expect(await alike('hit', hitState, ['ID', 'MY'])).toBe('CONFIRMATION_ASKED');
    const { clocks } = await story.standing(story.of('MY'));
    const running = clocks.find(({ clock, key }) => clock === 'HC' && key === refs['hit']!.id);
    expect(Date.parse(running!.dueAt) - Date.parse(running!.startedAt)).toBe(10 * MINUTE);
    await story.later(4 * MINUTE);
    await send(
      'ID',
      ANALYST,
      story.draft('CT_HIT_CONFIRM_RESPONSE', {
        members: { to: [{ member: 'MY', unit: 'ATU' }] },
        body: { hit: { ...refs['hit'] }, instructions: ['PROTECT', 'CALL_UNIT'] },
      }),
    );
    expect(await alike('hit', hitState, ['ID', 'MY'])).toBe('CONFIRMED');
    await story.later(20 * MINUTE);
    expect(
      (await story.of('MY').cases.escalations(refs['alert']!)).map(({ clock }) => clock.clock),
    ).not.toContain('HC');
  });

  it('tells Cambodia nothing of the hit', async () => {
    const thread = await story.of('KH').ports.store.conversation(refs['alert']!);
    expect(thread?.entries.map(({ type }) => type)).toEqual(['AL_VESSEL']);
  });

  it('refers a man of the crew without papers: Cambodia has thirty working days', async () => {
    story.conversation = undefined;
    refs['referral'] = await send(
      'MY',
      ANALYST,
      story.draft('RF_VICTIM_IDENTIFICATION', {
        members: { ...ASKED, case: 'HSU-MY-2026-000123-K' },
        body: { countryOfExploitation: 'IDN' },
      }),
    );
    await send(
      'MY',
      ANALYST,
      story.draft('RF_NATIONALITY_REQUEST', {
        members: { ...ASKED, case: 'HSU-MY-2026-000123-K' },
        body: { documented: false },
        without: ['interviewOffer'],
      }),
    );
    const { clocks } = await story.standing(story.of('KH'));
    const running = clocks.find(({ clock, stop }) => clock === 'NV' && stop === null);
    const days = (Date.parse(running!.dueAt) - Date.parse(running!.startedAt)) / DAY;
    // Thirty working days are six weeks at least.
    expect(days).toBeGreaterThanOrEqual(42);
  });

  it('may be nobody’s national, and so a statelessness procedure begins', async () => {
    await send(
      'KH',
      DESK,
      story.draft('RF_NATIONALITY_RESPONSE', {
        members: { to: [{ member: 'MY', unit: 'ATU' }], case: 'HSU-MY-2026-000123-K', sealed: [] },
        body: { result: 'STATELESS_SUSPECTED', familyTracingResult: 'NOT_FOUND', confidence: 'MEDIUM' },
        without: ['travelDocument'],
      }),
    );
    const path = async (code: Member) =>
      (await story.standing(story.of(code))).lifecycles.find(({ lifecycle }) => lifecycle === 'path')?.state;
    expect(await alike('path', path, ['MY', 'KH'])).toBe('STATELESS_PROCEDURE');
  });

  it('is over for the boat once Malaysia says what was done', async () => {
    story.conversation = refs['alert'];
    await send(
      'MY',
      ANALYST,
      story.draft('CT_HIT', {
        members: { ...OWNER, sealed: [], urgency: 'E', urgencyReason: 'The crew is in danger' },
        body: {
          stage: 'OUTCOME',
          outcomeOf: { ...refs['hit'] },
          at: rfc3339(now() - MINUTE),
          actionTaken: 'PROTECTED',
          victimSigns: true,
        },
      }),
    );
    expect(await alike('hit', hitState, ['ID', 'MY'])).toBe('CLOSED');
  });
});
