import { beforeEach, describe, expect, it } from '@jest/globals';
import { type Caller, type CheckAnswer, type Draft } from '#exchange';
import type { HsuError } from '#kernel';
import { DAY, rfc3339, type MessageRef } from '#kernel';
import { samplePart } from '#messages';
import { checkAt } from './story-checks.js';
import { storyDraft, type Changes } from './story-drafts.js';
import { ANALYST, WantedVictim } from './wanted-victim.js';

const ARREST = 'PROVISIONAL_ARREST_PER_NATIONAL_LAW';
const FALLBACK = 'LOCATE_AND_REPORT';
const BORDER = { name: 'ps-1', unit: 'PS', role: 'POLICE_SYSTEM' } as const;
const QUERY = { kind: 'PERSON', name: 'Sok Dara', birthYear: 1999 };
const OWNER = { member: 'VN', unit: 'ATU' };

/** VN seeks somebody; KH objects; TH does as it is asked. */
describe('an objection', () => {
  let world: WantedVictim;
  let alert: MessageRef;
  let hit: MessageRef;
  beforeEach(async () => {
    world = await WantedVictim.make();
    alert = await world.released(world.of('VN'), world.wanted());
  });

  async function found(code: string): Promise<NonNullable<CheckAnswer['answers'][0]>['candidates'][0]> {
    const at = world.of(code);
    const story = { gateways: [at], isCut: () => false, members: world.members };
    const asked = { alerts: [alert], cutAt: world.members.clock.now() };
    const [candidate] = (await checkAt(story, at, BORDER, [QUERY], asked)).answers[0]!.candidates;
    return candidate!;
  }

  const action = async (code: string): Promise<string> => (await found(code)).action;

  function draft(type: string, changes: Changes): Draft {
    return storyDraft(type, { now: world.members.clock.now(), conversation: alert }, changes);
  }

  function objection(body: Record<string, unknown> = {}): Draft {
    const until = rfc3339(world.members.clock.now() + 30 * DAY);
    return draft('CT_OBJECTION', {
      members: {
        to: { all: true, except: [] },
        sealed: [{ part: 'objection', units: [OWNER], content: samplePart('objection') as never }],
      },
      body: { target: { ...alert }, until, ...body },
    });
  }

  const lift = (): Draft =>
    draft('CT_OBJECTION', {
      members: { to: { all: true, except: [] }, sealed: [] },
      body: { target: { ...alert }, act: 'LIFT' },
      without: ['scope', 'until'],
    });

  const raise = (body?: Record<string, unknown>, by = 'KH'): Promise<MessageRef> =>
    world.released(world.of(by), objection(body));

  /** KH found somebody and VN has confirmed it. */
  async function confirmed(): Promise<MessageRef> {
    const to = [OWNER];
    const at = rfc3339(world.members.clock.now());
    hit = (await world.of('KH').submit(draft('CT_HIT', { members: { to, sealed: [] }, body: { at } }))).ref;
    await world.carry();
    const says = draft('CT_HIT_CONFIRM_RESPONSE', {
      members: { to: [{ member: 'KH', unit: 'ATU' }] },
      body: { hit: { ...hit } },
    });
    const { ref } = await world.of('VN').submit(says, { ...ANALYST, name: 'duty' });
    await world.carry();
    return ref;
  }

  async function arrests(confirmation: MessageRef | undefined, ground?: string, by: Caller = ANALYST) {
    const body = {
      at: rfc3339(world.members.clock.now()),
      stage: 'OUTCOME',
      outcomeOf: { ...hit },
      actionTaken: 'ARRESTED',
      ...(confirmation === undefined ? {} : { confirmation: { ...confirmation } }),
      ...(ground === undefined ? {} : { ground, note: 'Written out.' }),
    };
    try {
      await world.of('KH').submit(draft('CT_HIT', { members: { to: [OWNER], sealed: [] }, body }), by);
      return 'SENT';
    } catch (error) {
      return (error as HsuError).faults.map(({ rule }) => rule).join();
    }
  }

  it('is not lifted by one officer who takes its message back', async () => {
    const raised = await raise();
    expect(await action('KH')).toBe(FALLBACK);
    const members = { to: { all: true, except: [] } };
    const recall = draft('CT_RECALL', { members, body: { scope: 'MESSAGES', items: [raised.id] } });
    await world.of('KH').submit(recall, ANALYST);
    await world.carry();
    expect(await found('KH')).toMatchObject({ action: FALLBACK, objection: { scope: 'ARREST_ONLY' } });
  });

  it('to an arrest changes what is asked in its country, and in no other', async () => {
    await raise();
    expect(await found('KH')).toMatchObject({ action: FALLBACK, objection: { scope: 'ARREST_ONLY' } });
    for (const code of ['TH', 'VN'])
      expect(await found(code)).toMatchObject({ action: ARREST, objection: null });
  });

  it('to every action leaves nothing but to call the owner’s unit', async () => {
    await raise({ scope: 'ALL_ACTIONS' });
    expect(await Promise.all(['KH', 'TH', 'VN'].map(action))).toEqual(['CONTACT_UNIT_FIRST', ARREST, ARREST]);
  });

  it('is told to every state, and its reason to the owner alone', async () => {
    const ref = await raise();
    for (const code of ['KH', 'TH', 'VN']) {
      const thread = await world.of(code).ports.store.conversation(alert);
      expect(thread?.conversation.standing.lifecycles).toContainEqual(
        expect.objectContaining({ lifecycle: 'objection', key: 'KH', state: 'ARREST_ONLY' }),
      );
    }
    const read = (code: string) =>
      world.of(code).ports.store.part(ref, 'objection', { member: code, unit: 'ATU' });
    expect(await read('VN')).toMatchObject({ part: 'objection' });
    expect(await read('TH')).toBeUndefined();
    const view = await world.of('TH').ports.store.view(ref);
    expect(Buffer.from(view?.message.jws.split('.')[1] ?? '', 'base64url').toString()).not.toMatch(
      /LEGAL_BAR/,
    );
  });

  it('waits for a second person, raised or lifted', async () => {
    const alone = { faults: [{ rule: 'second-person.release' }] };
    await expect(world.of('KH').submit(objection())).rejects.toMatchObject(alone);
    expect(await action('KH')).toBe(ARREST);
    await raise();
    await expect(world.of('KH').submit(lift())).rejects.toMatchObject(alone);
    expect(await action('KH')).toBe(FALLBACK);
  });

  it('ends by itself at its time', async () => {
    await raise();
    world.members.clock.forward(30 * DAY);
    expect(await found('KH')).toMatchObject({ action: ARREST, objection: null });
  });

  it('is lifted by its own country alone', async () => {
    await raise();
    await expect(world.released(world.of('TH'), lift())).rejects.toMatchObject({ code: 'E-NOT-NOW' });
    expect(await action('KH')).toBe(FALLBACK);
    await world.released(world.of('KH'), lift());
    expect(await action('KH')).toBe(ARREST);
  });

  it('lets nobody in its country be arrested on the alert, nor by another name of the same', async () => {
    const confirmation = await confirmed();
    await raise();
    expect(await arrests(confirmation)).toBe('hit.objected');
    for (const ground of ['IMMIGRATION_LAW', 'OTHER'])
      expect(await arrests(undefined, ground)).toBe('hit.objected');
    // What the state prosecutes itself is its own business.
    expect(await arrests(undefined, 'OWN_WARRANT')).toBe('SENT');
  });

  it('lets the arrest be reported again once it is lifted or over, and where another state objects', async () => {
    const confirmation = await confirmed();
    await raise({}, 'TH');
    await raise({ until: rfc3339(world.members.clock.now() + DAY) });
    expect(await arrests(confirmation)).toBe('hit.objected');
    world.members.clock.forward(DAY);
    expect(await arrests(confirmation)).toBe('SENT');
  });
});
