import { beforeEach, describe, expect, it } from '@jest/globals';
import { askedNow, certifyErasures, tendKeeping, type Caller, type Draft } from '#exchange';
import { DAY, HsuError, newId, refKey, rfc3339, type Member, type MessageRef } from '#kernel';
import { sampleMessage, samplePart } from '#messages';
import { checkAt } from './story-checks.js';
import { StoryMembers } from './story-members.js';

const ANALYST: Caller = { name: 'analyst-1', unit: 'ATU', role: 'ANALYST' };
const GATEWAY_CALLER: Caller = { name: 'gateway', unit: 'GATEWAY', role: 'SYSTEM' };
const BORDER: Caller = { name: 'ps-1', unit: 'PS', role: 'POLICE_SYSTEM' };
const EVERYBODY = { to: { all: true, except: [] }, sealed: [] };
const PLATES = ['1กข 1234', '9ZZ 9999'];

/** Members that lie, processes that die between two commits, and officers who take back the wrong thing. */
describe('what is kept, attacked', () => {
  let story: StoryMembers;
  let alert: MessageRef;
  let sentAt: number;
  const now = (): number => story.members.clock.now();

  beforeEach(async () => {
    story = await StoryMembers.among(['TH', 'KH', 'VN']);
    sentAt = now();
    alert = await opened();
  });

  async function opened(members: Record<string, unknown> = EVERYBODY): Promise<MessageRef> {
    story.conversation = undefined;
    return story.send(
      story.of('TH'),
      ANALYST,
      story.draft('AL_VEHICLE', {
        members: { ...members, expiresAt: rfc3339(sentAt + 100 * DAY), reviewAt: rfc3339(sentAt + 90 * DAY) },
      }),
    );
  }

  const recall = (items: readonly string[], members: Record<string, unknown> = EVERYBODY): Draft =>
    story.draft('CT_RECALL', {
      members: { to: members['to'] },
      body: { scope: items.includes(alert.id) ? 'WHOLE' : 'MESSAGES', items },
    });

  function corrected(plate: string): Draft {
    const { replacement } = sampleMessage('CT_CORRECTION')['body'] as { replacement: object };
    const { alertVersion } = Object.values(replacement)[0] as { alertVersion: number };
    const body = sampleMessage('AL_VEHICLE')['body'] as { vehicle: object };
    const vehicle = { ...body, alertVersion, vehicle: { ...body.vehicle, plate } };
    return story.draft('CT_CORRECTION', {
      members: EVERYBODY,
      body: {
        target: { ...alert },
        alertId: (sampleMessage('AL_VEHICLE')['body'] as { alertId: string }).alertId,
        replacementType: 'AL_VEHICLE',
        replacement: { vehicle },
      },
    });
  }

  async function found(code: Member): Promise<readonly string[]> {
    const queries = PLATES.map((plate) => ({ kind: 'PLATE', plate }));
    const asked = await checkAt(story, story.of(code), BORDER, queries, { alerts: [alert], cutAt: now() });
    return PLATES.filter((_, i) => (asked.answers[i]?.candidates.length ?? 0) > 0);
  }

  /** From a gateway that takes what it wrote elsewhere for a part of this conversation. */
  async function lie(draft: Draft, caller: Caller, elsewhere: MessageRef): Promise<MessageRef> {
    const th = story.of('TH');
    const { ports } = th;
    const conversation: typeof ports.store.conversation = async (ref) => {
      const [here, there] = [await ports.store.conversation(ref), await ports.store.conversation(elsewhere)];
      return here && { ...here, entries: [...here.entries, ...(there?.entries ?? [])] };
    };
    const lying = { ...ports, store: { ...ports.store, conversation } };
    const { ref } = await th.send({ caller, draft, idempotencyKey: draft['type'] as string }, lying);
    await story.carry();
    return ref;
  }

  const holders = async (code: Member, recalled: MessageRef): Promise<unknown[]> =>
    ((await story.of(code).ports.store.conversation(alert))?.entries ?? [])
      .filter(({ facts }) => facts['/body/recall/id'] === recalled.id)
      .map(({ to }) => to[0]?.member)
      .sort();

  it('is found no more where the version in force is taken back', async () => {
    const wrong = await story.send(story.of('TH'), ANALYST, corrected('9ZZ 9999'));
    expect(await found('KH')).toEqual(['9ZZ 9999']);
    await story.send(story.of('TH'), ANALYST, recall([wrong.id]));
    for (const code of ['TH', 'KH'] as const) {
      expect(await found(code)).toEqual([]);
      const inForce = await story.of(code).ports.store.view(wrong);
      const standing = await story.standing(story.of(code));
      expect(askedNow(inForce?.message, standing, { self: code, suppressed: false }, now())).toBeNull();
    }
  });

  it('asks every holder of what is recalled, wherever the process dies', async () => {
    const version = await story.send(story.of('TH'), ANALYST, corrected('9ZZ 9999'));
    const taken = await story.send(story.of('TH'), ANALYST, recall([version.id]));
    const th = story.of('TH');
    let sent = 0;
    await tendKeeping(th.ports, th.cases, (request) =>
      (sent += 1) > 1 ? Promise.reject(new HsuError('E-UNAVAILABLE')) : th.send(request),
    ).catch(() => undefined);
    expect(await holders('TH', taken)).toHaveLength(1);
    await tendKeeping(th.ports, th.cases, (request) => th.send(request));
    expect(await holders('TH', taken)).toEqual(['KH', 'VN']);
  });

  it('asks the holders of what is recalled while another process tends to the conversation', async () => {
    const th = story.of('TH');
    await story.pass(40 * DAY);
    let taken: MessageRef | undefined;
    const cases = {
      ...th.cases,
      keepingLater: async (...args: Parameters<typeof th.cases.keepingLater>) => {
        taken ??= await story.send(th, ANALYST, recall([alert.id]));
        await th.cases.keepingLater(...args);
      },
    };
    await tendKeeping(th.ports, cases, (request) => th.send(request));
    for (let i = 0; i < 3; i += 1) await tendKeeping(th.ports, th.cases, (request) => th.send(request));
    expect(await holders('TH', taken as never)).toEqual(['KH', 'VN']);
  });

  it('is told as an incident by what is here, and by no slip of the hand', async () => {
    const kh = story.of('KH');
    const units = [{ member: 'TH', unit: 'ATU' }];
    const sealed = [{ part: 'incident', units, content: samplePart('incident') }];
    const told = (id: string): Draft =>
      story.draft('CT_INCIDENT', {
        members: { to: units, sealed: sealed },
        body: { foundAt: rfc3339(now()), items: [{ member: 'TH', id }] },
        without: ['happened'],
      });
    await expect(kh.submit(told(newId(story.members.clock)), ANALYST)).rejects.toMatchObject({
      faults: [{ rule: 'incident.items-here', path: '/body/items/0' }],
    });
    await story.send(kh, ANALYST, told(alert.id));
    expect((await story.standing(story.of('TH'))).lifecycles).toContainEqual(
      expect.objectContaining({ lifecycle: 'incident', state: 'TOLD' }),
    );
  });

  it.each(['recalled', 'expired'])(
    'is not looked at for ever where nobody else holds what is %s',
    async (how) => {
      const th = story.of('TH');
      const home = { to: [{ member: 'TH', unit: 'DESK' }], sealed: [] };
      alert = await opened(home);
      if (how === 'recalled') await story.send(th, ANALYST, recall([alert.id], home));
      else await story.pass(101 * DAY);
      for (let i = 0; i < 3; i += 1) await tendKeeping(th.ports, th.cases, (request) => th.send(request));
      const due = await th.cases.keepingDue(now(), 10);
      expect(due.filter(({ ref }) => refKey(ref) === refKey(alert))).toEqual([]);
    },
  );

  describe('a member that lies', () => {
    const notice = (body: Record<string, unknown>): Draft => ({
      type: 'CT_RETENTION_NOTICE',
      status: 'ACTUAL',
      to: [{ member: 'KH', unit: 'GATEWAY' }],
      conversation: { ...alert },
      body: { target: { ...alert }, ...body },
    });
    const forge = async (body: Record<string, unknown>): Promise<void> => {
      await story
        .of('TH')
        .submit(notice(body), GATEWAY_CALLER)
        .catch(() => undefined);
      await story.carry();
    };
    const owed = async (): Promise<number> =>
      (await story.of('KH').cases.owedCertificates('BY_US', 100)).length;

    it('owes nobody a certificate for a recall that does not exist', async () => {
      await forge({ stage: 'RECALLED', recall: { member: 'TH', id: newId(story.members.clock) } });
      expect(await owed()).toBe(0);
    });

    it('owes nobody a certificate before the expiry', async () => {
      await forge({ stage: 'EXPIRED', expiresAt: rfc3339(sentAt + 100 * DAY) });
      expect(await owed()).toBe(0);
      expect((await story.standing(story.of('KH'))).state).toBe('ACTIVE');
    });
  });

  it('certifies to one owner, however many others ask for what nobody can certify', async () => {
    await story.send(story.of('TH'), ANALYST, recall([alert.id]));
    const th = story.of('TH');
    await tendKeeping(th.ports, th.cases, (request) => th.send(request));
    await story.carry();
    const kh = story.of('KH');
    const [owed] = await kh.cases.owedCertificates('BY_US', 1);
    const earlier = { ...owed!.clock, startedBy: { ...alert } };
    const unknown = { ...owed!, conversation: { member: 'VN', id: newId(story.members.clock) } };
    const cases = {
      ...kh.cases,
      owedCertificates: (by: 'BY_US' | 'TO_US', limit: number, after?: string) =>
        after === undefined
          ? Promise.resolve(Array.from({ length: limit }, () => ({ ...unknown, clock: earlier })))
          : kh.cases.owedCertificates(by, limit, after),
    };
    await certifyErasures(kh.ports, cases, (request) => kh.send(request));
    expect(await kh.cases.owedCertificates('BY_US', 10)).toEqual([]);
  });

  it('certifies nothing that is still read in another conversation', async () => {
    const other = await opened();
    alert = await opened();
    const taken = await lie(recall([other.id]), ANALYST, other);
    const body = { target: { ...alert }, stage: 'RECALLED', recall: { ...taken } };
    const to = [{ member: 'KH', unit: 'GATEWAY' }];
    const conversation = { ...alert };
    await lie(
      { type: 'CT_RETENTION_NOTICE', status: 'ACTUAL', to, conversation, body },
      GATEWAY_CALLER,
      other,
    );
    expect(await story.of('KH').cases.owedCertificates('BY_US', 10)).toHaveLength(1);
    const kh = story.of('KH');
    await certifyErasures(kh.ports, kh.cases, (request) => kh.send(request));
    const thread = await kh.ports.store.conversation(alert);
    const certified = thread?.entries.filter(({ type }) => type === 'CT_ERASURE_CERTIFICATE') ?? [];
    expect(certified.map(({ ref }) => refKey(ref))).toEqual([]);
  });
});
