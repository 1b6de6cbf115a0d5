import { beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseState } from '#cases';
import type { Caller } from '#exchange';
import { HOUR, HsuError, MINUTE, rfc3339, type MessageRef } from '#kernel';
import { samplePart } from '#messages';
import type { TestGateway } from '#testing';
import { seenBy } from '../../apps/gateway/callers/reading-rights.js';
import { readCase } from '../../apps/gateway/cases/read-case.js';
import type { Changes } from './story-drafts.js';
import { StoryMembers } from './story-members.js';

const ATU: Caller = { name: 'author', unit: 'ATU', role: 'ANALYST' };
const DESK: Caller = { name: 'author', unit: 'DESK', role: 'LIAISON' };
const at = (member: string, unit: string) => ({ member, unit });

/**
 * Thailand hears from a family that somebody is held in Cambodia and asks for a rescue, but not Cambodia's own desk;
 * Cambodia goes in, finds many, and tells each country of origin of its own.
 */
describe('a rescue request that leads to a mass rescue', () => {
  let story: StoryMembers;
  let th: TestGateway, kh: TestGateway, ph: TestGateway;
  let request: MessageRef, rescue: MessageRef;
  beforeAll(async () => {
    story = await StoryMembers.among(['TH', 'KH', 'PH']);
    [th, kh, ph] = [story.of('TH'), story.of('KH'), story.of('PH')];
  });

  const state = async (from: TestGateway, ref: MessageRef): Promise<CaseState> => story.standing(from, ref);
  const running = ({ clocks }: CaseState): string[] =>
    clocks.filter(({ stop }) => stop === null).map(({ clock, owner }) => `${clock} ${owner.member}`);
  const decide = (decision: string, { body = {}, without = [], ...rest }: Changes = {}) =>
    story.draft('RF_RESCUE_DECISION', { ...rest, body: { decision, ...body }, without });
  const contents = async (from: TestGateway, ref: MessageRef): Promise<readonly string[]> => {
    const view = await from.ports.store.view(ref);
    return (view?.parts ?? []).map(({ part }) => part);
  };

  it('goes sealed to the unit that is trusted, whose clocks run, and is decided within a day', async () => {
    request = await story.send(th, ATU, story.draft('RF_RESCUE_REQUEST'));
    expect(await state(kh, request)).toEqual(await state(th, request));
    expect(await state(kh, request)).toMatchObject({ state: 'SENT', ball: at('KH', 'ATU') });
    expect(running(await state(kh, request))).toEqual(['ACK KH', 'RES KH']);
    const res = (await state(kh, request)).clocks.find(({ clock }) => clock === 'RES');
    expect(Date.parse(res?.dueAt ?? '') - Date.parse(res?.startedAt ?? '')).toBe(24 * HOUR);
    expect(await contents(kh, request)).toEqual(['rescue-location', 'rescue-identity']);
    await expect(state(ph, request)).rejects.toThrow('is not at PH');
  });

  it('lets nobody bring in the unit that is left out, neither by a redirect nor by an address', async () => {
    const leftOut = at('KH', 'DESK');
    const redirect = story.draft('CT_REDIRECT', {
      members: { to: [at('TH', 'ATU'), leftOut] },
      body: { unit: leftOut },
    });
    await expect(story.send(kh, ATU, redirect)).rejects.toMatchObject({ code: 'E-NOT-NOW' });
    const copied = decide('WILL_RESCUE', {
      members: { to: [at('TH', 'ATU'), leftOut] },
      body: { plannedFor: rfc3339(story.members.clock.now() + HOUR) },
    });
    // Nor would it be one whom the asker named: what is marked H2 goes to nobody else.
    await expect(story.send(kh, ATU, copied)).rejects.toMatchObject({ code: 'E-HANDLING' });
    expect((await state(th, request)).leftOut).toEqual(['KH/DESK']);
  });

  it('is planned: the decision is made, and Cambodia still has it in hand', async () => {
    const plannedFor = rfc3339(story.members.clock.now() + 6 * HOUR);
    await story.send(kh, ATU, decide('WILL_RESCUE', { body: { plannedFor } }));
    const standing = await state(th, request);
    expect(standing).toEqual(await state(kh, request));
    expect(standing).toMatchObject({ state: 'IN_PROGRESS', ball: at('KH', 'ATU'), crossed: [] });
    expect(running(standing)).toEqual(['NEXT KH']);
    await expect(
      story.send(th, ATU, decide('DECLINED', { body: { reason: 'DUPLICATE' }, without: ['plannedFor'] })),
    ).rejects.toMatchObject({ code: 'E-NOT-NOW' });
  });

  it('INV-35: frees four, of whom Thailand and the Philippines each get the list of their own and no other', async () => {
    await story.later(6 * HOUR + MINUTE);
    story.conversation = undefined;
    const incidentId = '01990000-0000-7000-8000-000000000080';
    const list = (part: string, units: readonly object[]) => ({ part, units, content: samplePart(part) });
    const to = [at('TH', 'ATU'), at('PH', 'DESK')];
    const counts = [
      { country: 'THA', n: 1, children: 0 },
      { country: 'PHL', n: 1, children: 0 },
      { country: 'XXX', n: 2, children: 0 },
    ];
    const draft = (sealed: readonly object[], countsByNationality: readonly object[]) =>
      story.draft('RF_MASS_RESCUE', {
        members: { to, case: 'HSU-KH-2026-000777-K', sealed },
        body: {
          incidentId,
          place: { country: 'KHM', admin1: 'KH-18' },
          rescuedAt: rfc3339(story.members.clock.now() - MINUTE),
          countsByNationality,
          hostLead: at('KH', 'ATU'),
        },
      });
    const own = [list('persons-tha', [to[0]!]), list('persons-phl', [to[1]!])];
    await expect(
      story.send(kh, ATU, draft([list('persons-tha', to), own[1]!], counts)),
    ).rejects.toMatchObject({ code: 'E-NOT-PERMITTED' });
    const miscounted = [
      { country: 'THA', n: 2, children: 0 },
      counts[1]!,
      { country: 'XXX', n: 1, children: 0 },
    ];
    await expect(story.send(kh, ATU, draft(own, miscounted))).rejects.toMatchObject({
      faults: [{ rule: 'mass-rescue.list-length', path: '/body/countsByNationality/0' }],
    });
    rescue = await story.send(kh, ATU, draft(own, counts));
    expect(await contents(th, rescue)).toEqual(['persons-tha']);
    expect(await contents(ph, rescue)).toEqual(['persons-phl']);
    const standing = await state(kh, rescue);
    for (const member of [th, ph]) expect(await state(member, rescue)).toEqual(standing);
    expect(running(standing)).toEqual(['ACK TH', 'ACK PH']);
  });

  it('answers the request with the rescue that it led to', async () => {
    story.conversation = request;
    await story.send(
      kh,
      ATU,
      decide('RESCUED', { body: { rescued: 1, ledTo: [{ ...rescue }] }, without: ['plannedFor'] }),
    );
    const standing = await state(th, request);
    expect(standing).toEqual(await state(kh, request));
    expect(standing).toMatchObject({ state: 'ANSWERED', ball: at('TH', 'ATU'), crossed: [] });
    expect(standing.lifecycles).toContainEqual(
      expect.objectContaining({ lifecycle: 'rescue', state: 'RESCUED' }),
    );
    await story.send(
      th,
      ATU,
      story.draft('CT_CLOSE', { members: { to: [at('KH', 'ATU')] }, body: { outcome: 'ANSWERED' } }),
    );
    expect(await state(kh, request)).toMatchObject({ state: 'CLOSED', open: false });
  });

  it('is acknowledged by each country of origin for itself, and left one receipt at each', async () => {
    story.conversation = rescue;
    await story.send(
      th,
      ATU,
      story.draft('CT_HUMAN_ACK', {
        members: { to: [at('KH', 'ATU')] },
        body: { at: rfc3339(story.members.clock.now()) },
        without: ['expectedAnswerAt'],
      }),
    );
    expect(running(await state(kh, rescue))).toEqual(['ACK PH', 'NEXT TH']);
    await story.send(
      ph,
      DESK,
      story.draft('CT_HUMAN_ACK', {
        members: { to: [at('KH', 'ATU')] },
        body: { at: rfc3339(story.members.clock.now()) },
        without: ['expectedAnswerAt'],
      }),
    );
    const standing = await state(kh, rescue);
    expect(running(standing)).toEqual(['NEXT TH']);
    expect(standing.crossed).toEqual([]);
    const receipts = (await kh.ports.store.view(rescue))?.receipts ?? [];
    const given = receipts.filter(({ level }) => level === 'GATEWAY');
    expect(given.map(({ result }) => result)).toEqual(['ACCEPTED', 'ACCEPTED']);
  });

  it('shows the desk of Cambodia nothing of the request, neither its messages nor its case', async () => {
    const log = { warn: () => undefined };
    const gateway = { ports: kh.ports, cases: kh.cases, log } as unknown as Parameters<typeof seenBy>[0];
    const page = { after: undefined, limit: 50 };
    const thread = await kh.ports.store.conversation(request);
    const sees = async (caller: Caller, ref: MessageRef): Promise<boolean> =>
      seenBy(gateway, caller, ref).then(
        () => true,
        (error: unknown) => !(error instanceof HsuError && error.code === 'E-NOT-FOUND'),
      );
    expect(thread?.entries.length).toBeGreaterThan(3);
    for (const { ref } of thread?.entries ?? [])
      expect([await sees(ATU, ref), await sees(DESK, ref)]).toEqual([true, false]);
    expect((await readCase(gateway, ATU, request, page)).seen.length).toBeGreaterThan(3);
    await expect(readCase(gateway, DESK, request, page)).rejects.toMatchObject({ code: 'E-NOT-FOUND' });
    // Of what leaves nobody out, the own desk reads the open part.
    expect(await sees(DESK, rescue)).toBe(true);
  });
});
