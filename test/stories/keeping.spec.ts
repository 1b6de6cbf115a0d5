import { beforeEach, describe, expect, it } from '@jest/globals';
import { asOf } from '#cases';
import { askedNow, certifyErasures, tendKeeping, readable, type Caller } from '#exchange';
import { DAY, HsuError, newId, refKey, rfc3339, type Member, type MessageRef } from '#kernel';
import { messageAnswer } from '../../apps/gateway/cases/message-answer.js';
import { checkAt } from './story-checks.js';
import { StoryMembers } from './story-members.js';

const ANALYST: Caller = { name: 'analyst-1', unit: 'ATU', role: 'ANALYST' };
const SUPERVISOR: Caller = { name: 'supervisor-1', unit: 'ATU', role: 'SUPERVISOR' };
const DESK: Caller = { name: 'desk-1', unit: 'DESK', role: 'LIAISON' };
const BORDER: Caller = { name: 'ps-1', unit: 'PS', role: 'POLICE_SYSTEM' };
const ALL = ['BN', 'ID', 'KH', 'LA', 'MM', 'MY', 'PH', 'SG', 'TH', 'TL', 'VN'];
const EVERYBODY = { to: { all: true, except: [] } };
const PLATE = [{ kind: 'PLATE', plate: '1กข 1234' }];

/** Alerts and referrals whose time comes, or which their owner takes back; the time is injected. */
describe('what is kept', () => {
  let story: StoryMembers;
  let alert: MessageRef;
  let sentAt: number;
  const now = (): number => story.members.clock.now();

  async function among(codes: readonly Member[], type: string, days: number): Promise<void> {
    story = await StoryMembers.among(codes);
    sentAt = now();
    const named = codes.filter((code) => code !== 'TH').map((member) => ({ member, unit: 'ATU' }));
    const members = {
      to: type === 'AL_POSSIBLE_VICTIM_SIGHTING' ? named : EVERYBODY.to,
      sealed: [],
      expiresAt: rfc3339(sentAt + days * DAY),
      reviewAt: rfc3339(sentAt + (days - 10) * DAY),
    };
    alert = await story.send(story.of('TH'), ANALYST, story.draft(type, { members }));
  }

  const stateAt = async (code: Member): Promise<string> =>
    asOf(await story.standing(story.of(code)), now()).state;

  async function noticesAt(code: Member): Promise<unknown[]> {
    const thread = await story.of(code).ports.store.conversation(alert);
    return (thread?.entries ?? [])
      .filter(({ type }) => type === 'CT_RETENTION_NOTICE')
      .map(({ facts, to }) => [facts['/body/stage'], to[0]?.member, to[0]?.unit]);
  }

  const owed = async (code: Member): Promise<string[]> =>
    (await story.of(code).cases.owedCertificates('TO_US', 100)).map(({ clock }) => clock.owner.member).sort();

  async function found(code: Member): Promise<number> {
    const asked = await checkAt(story, story.of(code), BORDER, PLATE, { alerts: [alert], cutAt: now() });
    return asked.answers.flatMap(({ candidates }) => candidates).length;
  }

  describe('a sighting of a possible victim, for ninety days, and nobody renews it', () => {
    beforeEach(() => among(ALL, 'AL_POSSIBLE_VICTIM_SIGHTING', 90));

    it('is noticed on the 30th and 76th day, ends to the millisecond, and the missing holder is told on day seven', async () => {
      await story.later(30 * DAY - 1);
      expect(await noticesAt('TH')).toEqual([]);
      await story.later(1);
      expect(await noticesAt('TH')).toEqual([['DAYS_60', 'TH', 'ATU']]);
      await story.later(46 * DAY - 1);
      expect(await noticesAt('TH')).toHaveLength(1);
      await story.later(1);
      expect(await noticesAt('TH')).toEqual([
        ['DAYS_60', 'TH', 'ATU'],
        ['DAYS_14', 'TH', 'ATU'],
      ]);
      expect(await noticesAt('KH')).toEqual([]);
      const { clocks } = await story.standing(story.of('TH'));
      const open = clocks.filter(({ stop }) => stop === null);
      expect(open.map(({ clock, owner, dueAt }) => [clock, owner.unit, dueAt])).toEqual([
        ['RET', 'ATU', rfc3339(sentAt + 90 * DAY)],
      ]);
      story.cut('LA');
      // Nobody's job has to run: it is the moment itself.
      await story.pass(14 * DAY - 1);
      for (const code of ALL) expect([code, await stateAt(code)]).toEqual([code, 'ACTIVE']);
      await story.pass(1);
      for (const code of ALL) expect([code, await stateAt(code)]).toEqual([code, 'EXPIRED']);
      await story.later(0);
      expect(await owed('TH')).toEqual(['LA']);
      for (const code of ALL.filter((one) => one !== 'LA')) {
        const waiting = await story.of(code).cases.waitingForKeys(undefined, 10);
        expect(waiting.map(({ ref, cause }) => [code, ref, cause])).toEqual([[code, alert, 'EXPIRED']]);
      }
      const overdue = async (): Promise<string[]> =>
        (await story.of('TH').cases.owedCertificates('TO_US', 100))
          .filter(({ clock }) => Date.parse(clock.dueAt) <= now())
          .map(({ clock }) => clock.owner.member);
      await story.later(7 * DAY - 1);
      expect(await overdue()).toEqual([]);
      await story.later(1);
      expect(await overdue()).toEqual(['LA']);
      await story.mend('LA');
      await story.certify();
      expect(await owed('TH')).toEqual([]);
    });

    it('is read by nobody from that millisecond on, though its owner says nothing', async () => {
      const shown = () =>
        Promise.all(
          ALL.map(async (code) => {
            const { store } = story.of(code).ports;
            const view = (await store.view(alert))!;
            const { unreadable, message } = messageAnswer(view, code, 'ATU', now());
            return [unreadable, 'subjectEn' in message, (await readable(store, [view], now())).length];
          }),
        );
      await story.pass(90 * DAY - 1);
      expect(await shown()).toEqual(ALL.map(() => [undefined, true, 1]));
      await story.pass(1);
      expect(await shown()).toEqual(ALL.map(() => ['EXPIRED', false, 0]));
    });

    it('says each notice and certificate once, whatever process looks, and however often one dies', async () => {
      await story.later(30 * DAY);
      await story.later(46 * DAY);
      const th = story.of('TH');
      await story.pass(14 * DAY);
      const died = { count: 0 };
      await tendKeeping(th.ports, th.cases, (request) => {
        died.count += 1;
        return died.count > 3 ? Promise.reject(new HsuError('E-UNAVAILABLE')) : th.send(request);
      }).catch(() => undefined);
      for (const instance of ['one', 'two'])
        await tendKeeping({ ...th.ports, self: { ...th.ports.self, instance } }, th.cases, (request) =>
          th.send(request),
        );
      const asked = (await noticesAt('TH')).slice(2).map((notice) => (notice as string[])[1]);
      expect(asked.sort()).toEqual(ALL.filter((code) => code !== 'TH'));
      await story.carry();
      const kh = story.of('KH');
      for (const one of [kh, kh]) await certifyErasures(one.ports, one.cases, (request) => one.send(request));
      const thread = await kh.ports.store.conversation(alert);
      expect(thread?.entries.filter(({ type }) => type === 'CT_ERASURE_CERTIFICATE')).toHaveLength(1);
      expect(await th.cases.keepingDue(now() + 1000 * DAY, 10)).toEqual([]);
    });
  });

  describe('what changes an alert', () => {
    beforeEach(() => among(['TH', 'KH', 'VN'], 'AL_VEHICLE', 100));

    const withdrawal = (members: { to: { member: string; unit: string }[] }) =>
      story.draft('CT_WITHDRAWAL', { members, body: { target: { ...alert } }, without: ['otherGround'] });

    it('goes to every holder: whoever is left out would go on finding it as it was', async () => {
      const th = story.of('TH');
      const narrow = withdrawal({ to: [{ member: 'KH', unit: 'ATU' }] });
      await expect(th.submit(narrow, ANALYST)).rejects.toMatchObject({
        faults: [
          {
            rule: 'keeping.every-holder',
            path: '/to',
            text: 'to names VN as well, which has the message that this is about.',
          },
        ],
      });
      expect(await found('VN')).toBe(1);
      const named = withdrawal({
        to: [
          { member: 'KH', unit: 'ATU' },
          { member: 'VN', unit: 'DESK' },
        ],
      });
      await story.send(th, ANALYST, named);
      for (const code of ['TH', 'KH', 'VN']) expect([code, await found(code)]).toEqual([code, 0]);
    });
  });

  describe('a renewal', () => {
    beforeEach(() => among(['TH', 'KH', 'VN'], 'AL_VEHICLE', 100));

    const renew = (until: number, members = EVERYBODY) =>
      story.draft('CT_RETENTION_DECISION', {
        members,
        body: { target: { ...alert }, until: rfc3339(until) },
      });
    const body = () => ({ target: { ...alert } });

    it('reaches every holder, whose check finds it until the later moment and not a millisecond longer', async () => {
      await story.later(50 * DAY);
      await story.send(story.of('TH'), ANALYST, renew(sentAt + 200 * DAY));
      await story.pass(150 * DAY - 1);
      for (const code of ['TH', 'KH', 'VN']) expect([code, await found(code)]).toEqual([code, 1]);
      await story.pass(1);
      for (const code of ['TH', 'KH', 'VN']) expect([code, await found(code)]).toEqual([code, 0]);
      const { standing } = (await story.of('KH').ports.store.conversation(alert))!.conversation;
      const view = await story.of('KH').ports.store.view(alert);
      expect(askedNow(view?.message, standing, { self: 'KH', suppressed: false }, now())).toBeNull();
    });

    it('answers the notice, and is noticed anew before its own end', async () => {
      await story.later(40 * DAY);
      await story.send(story.of('TH'), SUPERVISOR, renew(sentAt + 300 * DAY));
      expect((await story.standing(story.of('TH'))).clocks.every(({ stop }) => stop !== null)).toBe(true);
      await story.later(60 * DAY);
      expect(await stateAt('KH')).toBe('ACTIVE');
      await story.later(140 * DAY);
      expect((await noticesAt('TH')).map((notice) => (notice as string[])[0])).toEqual([
        'DAYS_60',
        'DAYS_60',
      ]);
    });

    it('is refused beyond what the kind allows, after the end, to a part of the holders, and of another', async () => {
      const th = story.of('TH');
      const refused = (draft: ReturnType<typeof renew>, caller = ANALYST, at = th) =>
        at.submit(draft, caller);
      await expect(refused(renew(sentAt + 1827 * DAY + 1))).rejects.toMatchObject({ code: 'E-NOT-NOW' });
      await expect(refused(renew(sentAt + 99 * DAY))).rejects.toMatchObject({ code: 'E-NOT-NOW' });
      const narrow = renew(sentAt + 200 * DAY, { to: [{ member: 'KH', unit: 'ATU' }] } as never);
      await expect(refused(narrow)).rejects.toMatchObject({ faults: [{ rule: 'keeping.every-holder' }] });
      await expect(refused(renew(sentAt + 200 * DAY), ANALYST, story.of('KH'))).rejects.toMatchObject({
        faults: [{ rule: 'party.opened' }],
      });
      await story.pass(100 * DAY);
      await expect(refused(renew(sentAt + 200 * DAY))).rejects.toMatchObject({ code: 'E-NOT-NOW' });
    });

    it('is let go by a word, which moves nothing', async () => {
      await story.later(40 * DAY);
      const letGo = { ...body(), decision: 'LET_EXPIRE' };
      await story.send(
        story.of('TH'),
        ANALYST,
        story.draft('CT_RETENTION_DECISION', {
          members: EVERYBODY,
          body: letGo,
          without: ['reason', 'until'],
        }),
      );
      await story.later(60 * DAY - 1);
      expect([await noticesAt('TH'), await stateAt('KH')]).toEqual([[['DAYS_60', 'TH', 'ATU']], 'ACTIVE']);
      await story.later(1);
      expect(await stateAt('KH')).toBe('EXPIRED');
    });
  });

  describe('a recall', () => {
    beforeEach(() => among(['TH', 'KH', 'VN'], 'AL_VEHICLE', 100));

    const recall = () =>
      story.draft('CT_RECALL', { members: EVERYBODY, body: { scope: 'WHOLE', items: [alert.id] } });

    /** What a reader at this member is shown of the alert, and how often a list of what came has it. */
    async function shownAt(code: Member) {
      const { store } = story.of(code).ports;
      const view = await store.view(alert);
      if (view === undefined) throw new Error(`no alert at ${code}`);
      const { unreadable, message } = messageAnswer(view, code, 'ATU', now());
      const { body, subjectEn } = message;
      const listed = (await readable(store, [view], now())).length;
      return { unreadable, body, subjectEn, listed };
    }

    it('reaches every holder, which stops to find it at once and certifies', async () => {
      expect(await shownAt('KH')).toMatchObject({ unreadable: undefined, listed: 1 });
      expect([await found('KH'), await found('VN')]).toEqual([1, 1]);
      await story.send(story.of('TH'), ANALYST, recall());
      for (const code of ['TH', 'KH', 'VN']) {
        expect([code, await found(code), await stateAt(code)]).toEqual([code, 0, 'RECALLED']);
        const { recalled } = await story.standing(story.of(code));
        expect(recalled).toEqual([alert]);
        expect(await shownAt(code)).toEqual({
          unreadable: 'RECALLED',
          body: {},
          subjectEn: undefined,
          listed: 0,
        });
      }
      await story.later(1);
      const thread = await story.of('TH').ports.store.conversation(alert);
      const certified = thread?.entries.filter(({ type }) => type === 'CT_ERASURE_CERTIFICATE');
      expect(certified?.map(({ from, facts }) => [from.member, facts['/body/waitsForKeys']]).sort()).toEqual([
        ['KH', true],
        ['VN', true],
      ]);
      expect(await owed('TH')).toEqual([]);
    });

    it('is of the unit that wrote it, and of nobody else', async () => {
      const narrow = { members: { to: [{ member: 'TH', unit: 'ATU' }] } };
      const own = await story.send(
        story.of('KH'),
        ANALYST,
        story.draft('CT_HIT', { members: { ...narrow.members, sealed: [] }, body: { at: rfc3339(now()) } }),
      );
      const draft = (id: string) =>
        story.draft('CT_RECALL', { ...narrow, body: { scope: 'MESSAGES', items: [id] } });
      // The id of Thailand's alert is none of a Cambodian message: it names nothing, and nothing vanishes.
      await expect(story.of('KH').submit(recall(), ANALYST)).rejects.toMatchObject({
        faults: [{ rule: 'owner.says' }],
      });
      await expect(story.of('KH').submit(draft(own.id), DESK)).rejects.toMatchObject({ code: 'E-NOT-NOW' });
      expect(await found('VN')).toBe(1);
      // A slip of the hand is told, and not taken for a recall of nothing.
      await expect(story.of('KH').submit(draft(newId(story.members.clock)), ANALYST)).rejects.toMatchObject({
        faults: [{ rule: 'recall.items-here', path: '/body/items/0' }],
      });
      await story.send(story.of('KH'), ANALYST, draft(own.id));
      expect((await story.standing(story.of('TH'))).recalled?.map(refKey)).toEqual([refKey(own)]);
      expect(await found('VN')).toBe(1);
    });

    it('goes to every holder, or is not sent', async () => {
      const narrow = story.draft('CT_RECALL', {
        members: { to: [{ member: 'KH', unit: 'ATU' }] },
        body: { scope: 'WHOLE', items: [alert.id] },
      });
      await expect(story.of('TH').submit(narrow, ANALYST)).rejects.toMatchObject({
        faults: [{ rule: 'keeping.every-holder', path: '/to' }],
      });
    });
  });
});
