import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asOf } from '#cases';
import { check, plainContent, tendKeeping, type Caller } from '#exchange';
import { DAY, HsuError, refKey, rfc3339, type Member, type MessageRef } from '#kernel';
import { openStore } from '#postgres';
import { connectionTo } from '../setup/connection.js';
import { freshDatabase } from '../setup/network.js';
import { StoryMembers } from '../stories/story-members.js';

type Opened = Awaited<ReturnType<typeof openStore>>;

const CODES = ['TH', 'KH', 'LA', 'VN'];
const OTHERS = ['KH', 'LA', 'VN'];
const ANALYST: Caller = { name: 'analyst-1', unit: 'ATU', role: 'ANALYST' };
const BORDER: Caller = { name: 'ps-1', unit: 'PS', role: 'POLICE_SYSTEM' };
const EVERYBODY = { to: { all: true, except: [] } };

/** Four members on databases of their own, with the time injected: what ends, and what is taken back. */
describe('what is kept, on PostgreSQL', () => {
  const stores = new Map<Member, Opened>();
  let story: StoryMembers;
  let sentAt: number;
  const now = (): number => story.members.clock.now();

  beforeAll(async () => {
    story = await StoryMembers.among(CODES, async (member, fold) => {
      const store = await openStore({
        pool: connectionTo(await freshDatabase()),
        content: plainContent,
        fold,
        member,
      });
      stores.set(member, store);
      return store;
    });
    for (const store of stores.values()) await store.lookupStore.tend(now());
  });
  afterAll(async () => {
    for (const store of stores.values()) await store.close();
  });

  const opened = (code: Member): Opened => {
    const store = stores.get(code);
    if (store === undefined) throw new Error(`no store of ${code}`);
    return store;
  };

  /** What a border check at each of them finds. */
  async function found(): Promise<number[]> {
    return Promise.all(
      CODES.map(async (code) => {
        const { ports } = story.of(code);
        const peers = () => Promise.resolve(CODES.map((member) => ({ member, beatAt: now() })));
        const { lookupStore: lookups, audit } = opened(code);
        const asked = { ...ports, audit, store: { ...ports.store, peers }, lookups };
        const { answers } = await check(asked, BORDER, {
          purpose: 'BORDER_CHECK',
          queries: [{ kind: 'PLATE', plate: '1กข 1234' }],
        });
        return answers.flatMap(({ candidates }) => candidates).length;
      }),
    );
  }

  async function sent(type: string, days: number, to: unknown): Promise<MessageRef> {
    sentAt = now();
    story.conversation = undefined;
    const members = {
      to,
      sealed: [],
      expiresAt: rfc3339(sentAt + days * DAY),
      reviewAt: rfc3339(sentAt + 5 * DAY),
    };
    return story.send(story.of('TH'), ANALYST, story.draft(type, { members }));
  }

  const states = async (): Promise<string[]> =>
    Promise.all(CODES.map(async (code) => asOf(await story.standing(story.of(code)), now()).state));

  it('a sighting reaches its ninetieth day: noticed twice, over to the millisecond, certified by all but one', async () => {
    const ref = await sent(
      'AL_POSSIBLE_VICTIM_SIGHTING',
      90,
      OTHERS.map((member) => ({ member, unit: 'ATU' })),
    );
    await story.later(30 * DAY);
    await story.later(46 * DAY);
    const thread = await opened('TH').conversation(ref);
    expect(
      thread?.entries.map(({ facts }) => facts['/body/stage']).filter((stage) => stage !== undefined),
    ).toEqual(['DAYS_60', 'DAYS_14']);
    story.cut('LA');
    await story.pass(14 * DAY - 1);
    expect(await states()).toEqual(CODES.map(() => 'ACTIVE'));
    await story.pass(1);
    expect(await states()).toEqual(CODES.map(() => 'EXPIRED'));
    // A process that dies on the way, and two that look at once.
    const th = story.of('TH');
    let asked = 0;
    await tendKeeping(th.ports, th.cases, (request) =>
      (asked += 1) > 1 ? Promise.reject(new HsuError('E-UNAVAILABLE')) : th.send(request),
    ).catch(() => undefined);
    await Promise.all([1, 2].map(() => tendKeeping(th.ports, th.cases, (request) => th.send(request))));
    await story.carry();
    await story.certify();
    const after = await opened('TH').conversation(ref);
    const of = (type: string) => (after?.entries ?? []).filter((one) => one.type === type).length;
    expect([of('CT_RETENTION_NOTICE'), of('CT_ERASURE_CERTIFICATE')]).toEqual([2 + 3, 2]);
    for (const code of ['TH', 'KH', 'VN'])
      expect(
        (await opened(code).waitingForKeys(undefined, 10)).map(({ ref: gone, cause }) => [gone, cause]),
      ).toEqual([[ref, 'EXPIRED']]);
    const overdue = async () =>
      (await opened('TH').owedCertificates('TO_US', 10))
        .filter(({ clock }) => Date.parse(clock.dueAt) <= now())
        .map(({ clock }) => clock.owner.member);
    await story.pass(7 * DAY - 1);
    expect(await overdue()).toEqual([]);
    await story.pass(1);
    expect(await overdue()).toEqual(['LA']);
    await story.mend('LA');
    await story.certify();
    expect(await opened('TH').owedCertificates('TO_US', 10)).toEqual([]);
  });

  it('a renewal moves what checks find at every holder, and its end is as sharp', async () => {
    await sent('AL_VEHICLE', 40, EVERYBODY.to);
    const body = { target: { ...story.conversation }, until: rfc3339(sentAt + 70 * DAY) };
    await story.send(
      story.of('TH'),
      ANALYST,
      story.draft('CT_RETENTION_DECISION', { members: EVERYBODY, body }),
    );
    await story.pass(70 * DAY - 1);
    expect(await found()).toEqual([1, 1, 1, 1]);
    await story.pass(1);
    expect(await found()).toEqual([0, 0, 0, 0]);
  });

  it('a recall reaches every holder, whose checks stop at once, and each certifies', async () => {
    const ref = await sent('AL_VEHICLE', 80, EVERYBODY.to);
    expect(await found()).toEqual([1, 1, 1, 1]);
    const body = { scope: 'WHOLE', items: [ref.id] };
    await story.send(story.of('TH'), ANALYST, story.draft('CT_RECALL', { members: EVERYBODY, body }));
    expect([await found(), await states()]).toEqual([[0, 0, 0, 0], CODES.map(() => 'RECALLED')]);
    await story.later(1);
    const thread = await opened('TH').conversation(ref);
    const certified = (thread?.entries ?? []).filter(({ type }) => type === 'CT_ERASURE_CERTIFICATE');
    expect(certified.map(({ from }) => from.member).sort()).toEqual(OTHERS);
    for (const code of CODES) {
      const waiting = (await opened(code).waitingForKeys(undefined, 50)).filter(
        ({ cause }) => cause === 'RECALLED',
      );
      expect(waiting.map((one) => refKey(one.ref))).toEqual([refKey(ref)]);
    }
  });
});
