import { describe, expect, it } from '@jest/globals';
import { foldCase, shippedRules, type CaseMessage } from '#cases';
import { KH, OPENING, TH, Thread } from './thread.js';

const GATEWAY = { member: 'TH', unit: 'GATEWAY' };
const DESK = { member: 'TH', unit: 'DESK' };
const END = '2027-11-24T03:00:00.000Z';
const until = (time: string) => ({ '/body/until': time });
const recallOf = (...ids: readonly string[]) =>
  ids.includes(OPENING.id) ? { '/body/items': ids } : { '/body/scope': 'MESSAGES', '/body/items': ids };

/** Every order of these. */
function orders<T>(of: readonly T[]): T[][] {
  if (of.length < 2) return [[...of]];
  return of.flatMap((one, i) => orders(of.toSpliced(i, 1)).map((rest) => [one, ...rest]));
}

const fold = (messages: readonly CaseMessage[]) => foldCase(OPENING, messages, shippedRules());

describe('a renewal', () => {
  it('moves the end, of a wanted suspect once and of another alert as often as its kind allows', () => {
    const wanted = new Thread('AL_WANTED_SUSPECT');
    expect(wanted.state.kept).toMatchObject({ until: END, renewed: 0 });
    wanted.write('CT_RETENTION_DECISION', TH, until('2028-11-24T03:00:00.000Z'));
    const again = wanted.write('CT_RETENTION_DECISION', TH, until('2029-11-24T03:00:00.000Z'));
    expect(wanted.state).toMatchObject({
      kept: { until: '2028-11-24T03:00:00.000Z', renewed: 1 },
      crossed: [again],
    });
    const vehicle = new Thread('AL_VEHICLE');
    vehicle.write('CT_RETENTION_DECISION', TH, until('2028-11-24T03:00:00.000Z'));
    vehicle.write('CT_RETENTION_DECISION', TH, until('2029-11-24T03:00:00.000Z'));
    expect(vehicle.state).toMatchObject({
      kept: { until: '2029-11-24T03:00:00.000Z', renewed: 2 },
      crossed: [],
    });
  });

  it('that is posted twice counts once, in every order, and so does the decision to let go', () => {
    const vehicle = new Thread('AL_VEHICLE');
    const says = until('2028-11-24T03:00:00.000Z');
    const [one, two] = [1, 2].map(() => vehicle.write('CT_RETENTION_DECISION', TH, says));
    for (const messages of orders(vehicle.messages)) {
      const state = fold(messages);
      expect(state.kept).toMatchObject({ until: '2028-11-24T03:00:00.000Z', renewed: 1 });
      expect(state.crossed).toEqual([two]);
      expect(state.lifecycles.find(({ lifecycle }) => lifecycle === 'retention')?.by).toEqual(one);
    }
    const letGo = { '/body/decision': 'LET_EXPIRE' };
    const alert = new Thread('AL_VEHICLE');
    for (let i = 0; i < 2; i += 1) alert.write('CT_RETENTION_DECISION', TH, letGo);
    expect(alert.state).toMatchObject({ kept: { until: END, renewed: 0 }, open: true });
  });

  it('reaches no further than the longest time of the kind from the first day, however it is cut', () => {
    const alert = new Thread('AL_MODUS_OPERANDI');
    const over = alert.write('CT_RETENTION_DECISION', TH, until('2028-11-24T03:00:00.000Z'));
    expect(alert.state).toMatchObject({ kept: { until: END }, crossed: [over] });
  });

  it('is not made by a new version, which may end earlier and not later', () => {
    const alert = new Thread('AL_WANTED_SUSPECT');
    alert.write('CT_CORRECTION', TH, { '/expiresAt': '2028-11-24T03:00:00.000Z' });
    expect(alert.state).toMatchObject({ kept: { until: END }, crossed: [] });
    alert.write('CT_CORRECTION', TH, {
      '/expiresAt': '2027-01-24T03:00:00.000Z',
      '/body/alertVersion': 3,
      '/body/replacement/wantedSuspect/alertVersion': 3,
    });
    expect(alert.state.kept?.until).toBe('2027-01-24T03:00:00.000Z');
  });
});

describe('a notice', () => {
  it('counts only with the moment in force', () => {
    const alert = new Thread('AL_VEHICLE');
    const stale = alert.write('CT_RETENTION_NOTICE', GATEWAY);
    expect(alert.state.crossed).toEqual([stale]);
    alert.write('CT_RETENTION_NOTICE', GATEWAY, { '/body/expiresAt': END });
    expect([alert.running, alert.standing['retention']]).toEqual([['RET of TH'], 'NOTICED']);
    alert.write('CT_RETENTION_DECISION', TH, until('2028-11-24T03:00:00.000Z'));
    expect([alert.running, alert.standing['retention']]).toEqual([[], 'RENEWED']);
  });

  it('leaves whoever holds the ball of a referral with a clock of the case (INV-19)', () => {
    const referral = new Thread();
    referral.write('CT_HUMAN_ACK', KH);
    referral.write('RF_NATIONALITY_REQUEST', TH);
    referral.write('RF_NATIONALITY_RESPONSE', KH);
    referral.write('CT_RETENTION_NOTICE', GATEWAY, { '/body/expiresAt': END });
    expect(referral.running).toContain('RET of TH');
    const holder = referral.state.ball?.member ?? '';
    expect(referral.running.filter((one) => one.endsWith(holder) && !one.startsWith('RET'))).not.toEqual([]);
  });
});

describe('a certificate', () => {
  it('is owed past the end, and stopped by the holder alone', () => {
    const alert = new Thread('AL_VEHICLE');
    const recall = alert.write('CT_RECALL', TH, recallOf(OPENING.id));
    const asked = { '/body/stage': 'RECALLED', '/body/expiresAt': undefined, '/body/recall': recall };
    const notice = alert.write('CT_RETENTION_NOTICE', GATEWAY, asked);
    expect([alert.state.state, alert.state.open]).toEqual(['RECALLED', false]);
    const owner = alert.state.clocks.find(({ clock }) => clock === 'ER')?.owner.member;
    const certificate = { '/body/answers': notice };
    const other = owner === 'KH' ? { member: 'MM', unit: 'GATEWAY' } : { member: 'KH', unit: 'GATEWAY' };
    alert.write('CT_ERASURE_CERTIFICATE', other, certificate);
    expect(alert.running).toEqual([`ER of ${owner ?? ''}`]);
    alert.write('CT_ERASURE_CERTIFICATE', { member: owner ?? '', unit: 'GATEWAY' }, certificate);
    expect(alert.running).toEqual([]);
  });
});

describe('a recall', () => {
  it('makes unreadable the same messages in whatever order they come, the opening that came last among them', () => {
    const alert = new Thread('AL_WANTED_SUSPECT');
    const correction = alert.write('CT_CORRECTION', TH);
    alert.write('CT_HIT', KH);
    alert.write('CT_RECALL', TH, recallOf(OPENING.id));
    const wanted = [OPENING, correction];
    for (const messages of orders(alert.messages)) {
      expect(fold(messages).recalled).toEqual(wanted);
      // As far as they are here: what is not there is hidden from its first moment on.
      const [, ...later] = messages;
      if (later.some(({ type }) => type === 'CT_RECALL') && later.some(({ ref }) => ref.id === OPENING.id))
        expect(fold(later).recalled?.length).toBe(
          later.filter(({ ref }) => wanted.some(({ id }) => id === ref.id)).length,
        );
    }
    expect(alert.state.inForce).not.toBeNull();
  });

  it('of what another unit wrote changes nothing, and neither does one of an answer that came later', () => {
    const alert = new Thread('AL_VEHICLE');
    const hit = alert.write('CT_HIT', KH);
    const strange = alert.write('CT_RECALL', DESK, recallOf(OPENING.id));
    const forged = alert.write('CT_RECALL', TH, recallOf(hit.id));
    expect(alert.state).toMatchObject({ state: 'HIT_OPEN', crossed: [strange] });
    // The id of another member's message is none of the own member.
    expect([alert.state.recalled, forged.member]).toEqual([[], 'TH']);
    alert.write('CT_RECALL', KH, recallOf(hit.id));
    expect(alert.state.recalled).toEqual([hit]);
  });

  it('is taken after the end: what was withdrawn is taken back as well', () => {
    const alert = new Thread('AL_VEHICLE');
    alert.write('CT_WITHDRAWAL', TH);
    alert.write('CT_RECALL', TH, recallOf(OPENING.id));
    expect(alert.state).toMatchObject({ state: 'WITHDRAWN', recalled: [OPENING], crossed: [] });
  });

  it('of what the opening passes on ends the copy, in every order, by the member that wrote it alone', () => {
    const VN = { member: 'VN', unit: 'ATU' };
    const original = '01990000-0000-7000-8000-000000000070';
    const passesOn = { '/body/of': { member: 'VN', id: original } };
    const forward = new Thread('RF_FORWARD', passesOn);
    forward.write('CT_HUMAN_ACK', KH);
    forward.write('CT_RECALL', KH, recallOf(original));
    forward.write('CT_RECALL', TH, recallOf(original));
    expect(forward.state).toMatchObject({ state: 'ACKNOWLEDGED', open: true, recalled: [] });
    forward.write('CT_RECALL', VN, recallOf(original));
    for (const messages of orders(forward.messages))
      expect(fold(messages)).toMatchObject({ state: 'RECALLED', open: false, recalled: [OPENING] });
    // Somebody else's message by the same id is not what was passed on.
    const other = new Thread('RF_FORWARD', { '/body/of': { member: 'MM', id: original } });
    other.write('CT_RECALL', VN, recallOf(original));
    expect(other.state).toMatchObject({ state: 'SENT', recalled: [] });
  });

  it('of what the opening passes on is told by the gateway of its member alone, in every order', () => {
    const original = '01990000-0000-7000-8000-000000000070';
    const by = (member: string) => ({ member, unit: 'GATEWAY' });
    const of = { '/body/of': { member: 'VN', id: original } };
    const forward = new Thread('RF_FORWARD', of);
    const tells = (from: string, change: Readonly<Record<string, unknown>>) =>
      forward.write('CT_FORWARD_NOTICE', by(from), { ...of, ...change });
    const ends = '2027-01-24T03:00:00.000Z';
    tells('KH', { '/body/change': 'WITHDRAWN' });
    tells('KH', { '/body/change': 'CORRECTED', '/body/until': ends });
    expect(forward.state).toMatchObject({ state: 'SENT', open: true });
    expect(forward.state.kept?.until).not.toBe(ends);
    // Of another message than was passed on it says nothing either.
    forward.write('CT_FORWARD_NOTICE', by('VN'), {
      '/body/of': { member: 'VN', id: '01990000-0000-7000-8000-000000000071' },
      '/body/change': 'WITHDRAWN',
    });
    expect(forward.state.state).toBe('SENT');
    tells('VN', { '/body/change': 'CORRECTED', '/body/until': ends });
    forward.write('CT_CLOSE', TH);
    tells('VN', { '/body/change': 'WITHDRAWN', '/body/by/id': original });
    for (const messages of orders(forward.messages.slice(-3)))
      expect(fold([...forward.messages.slice(0, -3), ...messages])).toMatchObject({
        state: 'CLOSED',
        kept: { until: ends },
        crossed: [],
      });
    const states = forward.state.lifecycles.filter(({ lifecycle }) => lifecycle === 'copy');
    expect(states.map(({ state }) => state)).toEqual(['CORRECTED', 'WITHDRAWN']);
  });
});
