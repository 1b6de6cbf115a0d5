import { beforeEach, describe, expect, it } from '@jest/globals';
import { readMessage } from '#envelope';
import { openPart, openPartBytes, type Caller, type Draft } from '#exchange';
import { DAY, fromUtf8, HOUR, rfc3339, type HsuError, type MessageRef } from '#kernel';
import { samplePart } from '#messages';
import type { TestGateway } from '#testing';
import { without, type Changes } from './story-drafts.js';
import { StoryMembers } from './story-members.js';

const ATU: Caller = { name: 'vn-analyst', unit: 'ATU', role: 'ANALYST' };
const DESK: Caller = { name: 'liaison', unit: 'DESK', role: 'LIAISON' };
const at = (member: string, unit: string) => ({ member, unit });

/** Viet Nam sends Brunei a referral, lets it use and pass it on, and takes back the one or the other. */
describe('what is recalled', () => {
  let story: StoryMembers;
  let vn: TestGateway, bn: TestGateway;
  let original: MessageRef, onward: MessageRef, purpose: MessageRef;

  const inCase = (type: string, changes: Changes): Draft => ({
    ...story.draft(type, changes),
    conversation: { ...original },
  });

  async function granted(leave: Draft): Promise<MessageRef> {
    const asks = { members: { to: [at('VN', 'ATU')] }, body: { items: [{ ...original }], leave } };
    const request = await story.send(bn, DESK, inCase('RF_PURPOSE_CHANGE', asks));
    const items = [{ item: { ...original }, granted: true }];
    const says = { members: { to: [at('BN', 'DESK')] }, body: { request: { ...request }, items, leave } };
    return story.send(vn, ATU, inCase('RF_PURPOSE_DECISION', says));
  }

  async function takesBack({ id }: MessageRef): Promise<void> {
    const scope = id === original.id ? 'WHOLE' : 'MESSAGES';
    const recall = { members: { to: [at('BN', 'DESK')] }, body: { scope, items: [id] } };
    await story.send(vn, ATU, inCase('CT_RECALL', recall));
  }

  function passesOn(...more: ReturnType<typeof at>[]): Promise<MessageRef> {
    const members = { to: [at('PH', 'DESK'), at('VN', 'ATU'), ...more] };
    const body = { of: { ...original }, leaves: [{ ...onward }] };
    const draft = story.draft('RF_FORWARD', { members, body, without: ['digest', 'victimRef'] });
    const now = story.members.clock.now();
    const kept = { expiresAt: rfc3339(now + 30 * DAY), reviewAt: rfc3339(now + 20 * DAY) };
    return story.send(bn, DESK, { ...without(draft, 'conversation', 'sealed'), ...kept });
  }

  const investigates = () =>
    openPart(bn.ports, bn.audit, DESK, {
      ref: original,
      part: 'identity',
      purpose: 'INVESTIGATE',
      route: 'test',
    });

  /** What each member says in its certificates of a conversation that it erased. */
  async function certificates(conversation: MessageRef): Promise<Record<string, unknown>> {
    const { entries = [] } = (await vn.ports.store.conversation(conversation)) ?? {};
    const views = await vn.ports.store.views(
      entries.filter(({ type }) => type === 'CT_ERASURE_CERTIFICATE').map(({ ref }) => ref),
    );
    return Object.fromEntries(
      views.map(({ message }) => {
        const { body } = readMessage(message.jws).json as { body: { items: unknown } };
        return [message.from.member, body.items];
      }),
    );
  }

  beforeEach(async () => {
    story = await StoryMembers.among(['VN', 'BN', 'PH']);
    [vn, bn] = [story.of('VN'), story.of('BN')];
    const to = [at('BN', 'DESK')];
    const sealed = [{ part: 'identity', units: to, content: samplePart('identity') }];
    const draft = story.draft('RF_VICTIM_IDENTIFICATION', { members: { to, sealed } });
    original = await story.send(vn, ATU, without(draft, 'conversation'));
    onward = await granted({ asks: 'ONWARD', units: [at('PH', 'DESK')] });
    purpose = await granted({ asks: 'PURPOSE', newPurpose: 'INVESTIGATE' });
  });

  it('INV-14: is passed on to nobody', async () => {
    await passesOn();
    await takesBack(original);
    await expect(passesOn()).rejects.toMatchObject({
      faults: [{ rule: 'forward.holder', path: '/body/of' }],
    });
  });

  it('INV-14: is gone where it was passed on to, and every holder certifies', async () => {
    const ph = story.of('PH');
    const forward = await passesOn();
    const copy = { ref: forward, part: 'original', purpose: undefined, route: 'test' };
    expect(await openPart(ph.ports, ph.audit, DESK, copy)).toHaveProperty('jws');
    await takesBack(original);
    for (const gateway of [vn, bn, ph]) {
      const view = (await gateway.ports.store.view(forward))!;
      expect(view.conversation).toMatchObject({ state: 'RECALLED', open: false, recalled: [forward] });
    }
    await expect(openPart(ph.ports, ph.audit, DESK, copy)).rejects.toMatchObject({ code: 'E-NOT-FOUND' });
    await story.later(HOUR);
    await story.later(HOUR);
    const certified = await certificates(forward);
    expect(certified).toEqual({
      BN: [forward],
      PH: [forward, original],
    });
  });

  it('INV-14: is gone where a forward crossed its recall on the way, once, and every holder certifies', async () => {
    story.cut('BN');
    await takesBack(original);
    await story.later(HOUR);
    const forward = await passesOn();
    await story.mend('BN');
    const ph = story.of('PH');
    expect((await story.standing(ph, forward)).state).toBe('SENT');
    for (let hours = 0; hours < 4; hours += 1) await story.later(HOUR);
    for (const gateway of [vn, bn, ph])
      expect((await story.standing(gateway, forward)).recalled).toEqual([forward]);
    const { entries } = (await ph.ports.store.conversation(forward))!;
    expect(entries.filter(({ type }) => type === 'CT_RECALL')).toHaveLength(1);
    expect(await certificates(forward)).toEqual({ BN: [forward], PH: [forward, original] });
  });

  it('INV-14: is gone where the recall looked for forwards a moment before one was stored', async () => {
    const { store } = vn.ports;
    const looking = store.forwardsOf.bind(store);
    const forward = await passesOn();
    await story.later(HOUR);
    store.forwardsOf = () => Promise.resolve([]);
    await takesBack(original);
    store.forwardsOf = looking;
    expect((await story.standing(story.of('PH'), forward)).state).toBe('SENT');
    await story.later(HOUR);
    expect((await story.standing(story.of('PH'), forward)).state).toBe('RECALLED');
  });

  it('INV-14: is gone with the opening of its case, and a single message alone', async () => {
    const forward = await passesOn();
    await takesBack(onward);
    expect((await story.standing(bn, forward)).state).toBe('SENT');
    await takesBack(original);
    expect((await story.standing(bn, forward)).state).toBe('RECALLED');
  });

  it('INV-14: is taken back in a copy by nobody but its own unit, and before every holder', async () => {
    const parties = [at('PH', 'DESK'), at('BN', 'DESK'), at('VN', 'ATU'), at('VN', 'DESK')];
    onward = await granted({ asks: 'ONWARD', units: [at('PH', 'DESK'), at('VN', 'DESK')] });
    const forward = await passesOn(at('VN', 'DESK'));
    const recall = (by: TestGateway, caller: Caller, to: ReturnType<typeof at>[]): Promise<unknown> => {
      const says = { members: { to }, body: { scope: 'MESSAGES', items: [original.id] } };
      return story.send(by, caller, { ...story.draft('CT_RECALL', says), conversation: { ...forward } });
    };
    const others = (member: string, unit: string) =>
      parties.filter((one) => one.member !== member || one.unit !== unit);
    for (const by of ['PH', 'BN', 'VN'])
      await expect(recall(story.of(by), DESK, others(by, 'DESK'))).rejects.toMatchObject({
        faults: [{ rule: 'recall.items-here', path: '/body/items/0' }],
      });
    await expect(recall(vn, ATU, [at('PH', 'DESK')])).rejects.toMatchObject({
      faults: [{ rule: 'keeping.every-holder', path: '/to' }],
    });
    await recall(vn, ATU, others('VN', 'ATU'));
    expect((await story.standing(story.of('PH'), forward)).state).toBe('RECALLED');
  });

  it('INV-09: is no leave to pass on', async () => {
    await takesBack(onward);
    await expect(passesOn()).rejects.toMatchObject({
      faults: [{ rule: 'forward.leave', path: '/body/leaves/0' }],
    });
  });

  it('is no leave to use something for another purpose', async () => {
    expect(await investigates()).toHaveProperty('names');
    await takesBack(purpose);
    await expect(investigates()).rejects.toMatchObject({ code: 'E-NOT-PERMITTED' });
    const states = (await story.standing(bn, original)).lifecycles.filter(
      ({ lifecycle }) => lifecycle === 'leave',
    );
    expect(states.map(({ state }) => state)).toEqual(['GRANTED', 'REFUSED']);
  });

  it('INV-14: is handed over to no other unit, and read in no copy that was', async () => {
    const to = [at('BN', 'DESK')];
    const sealed = [{ part: 'status-reasons', units: to, content: samplePart('status-reasons') }];
    const status = { members: { to, sealed }, body: { to: 'CONFIRMED' } };
    const told = await story.send(vn, ATU, inCase('CT_VICTIM_STATUS', status));
    const handedTo = async (by: Caller, unit: string): Promise<MessageRef> => {
      const members = { to: [at('VN', 'ATU'), at('BN', unit)] };
      return story.send(bn, by, inCase('CT_REDIRECT', { members, body: { unit: at('BN', unit) } }));
    };
    /** Whether the part is opened, and how many parts of the message in it. */
    const opened = async (ref: MessageRef, caller: Caller): Promise<unknown[]> => {
      const parts = (await bn.ports.store.view(ref))?.parts ?? [];
      const open = ({ part }: { part: string }): Promise<unknown> =>
        openPart(bn.ports, bn.audit, caller, { ref, part, purpose: undefined, route: 'test' }).then(
          (content) => (content['parts'] as unknown[]).length,
          (error: unknown) => (error as HsuError).code,
        );
      return Promise.all(parts.map(open));
    };
    const first = await handedTo(DESK, 'ATU');
    expect(await opened(first, ATU)).toEqual([1, 1]);
    const back = await handedTo(ATU, 'DESK');
    expect(await opened(back, DESK)).toEqual([2]);
    await takesBack(told);
    expect(await opened(first, ATU)).toEqual([1, 'E-NOT-FOUND']);
    expect(await opened(back, DESK)).toEqual([1]);
    const whole = { ref: back, part: 'original', purpose: undefined, route: 'test' };
    await expect(openPartBytes(bn.ports, bn.audit, DESK, whole)).rejects.toMatchObject({
      code: 'E-NOT-FOUND',
    });
    // What came back to the desk holds a copy, which is sealed as a whole and goes no further.
    const third = await handedTo(DESK, 'ATU');
    const kept = await bn.ports.store.part(third, 'original-2', at('BN', 'ATU'));
    expect(JSON.parse(fromUtf8(kept!.bytes))).toMatchObject({ content: { parts: [] } });
    expect(await opened(third, ATU)).toEqual([1, 0]);
  });
});
