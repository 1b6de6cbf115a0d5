import { beforeEach, describe, expect, it } from '@jest/globals';
import { readJws, type JsonObject } from '#envelope';
import { digest, fromUtf8, type Unit } from '#kernel';
import { sampleMessage, samplePart } from '#messages';
import { alertDraft, ANALYST, referralDraft, testMembers } from '#testing';
import type { Ports } from '../ports/ports.js';
import type { Decision, Submission, SubmitOutcome } from '../ports/records.js';
import type { Draft } from './draft.js';
import { GroupCommit } from './group-commit.js';
import { submit, type Submitted } from './submit.js';

// What a draft is refused for by itself is shown in check-draft.spec.ts.

let ports: Ports;
/** The units that signed, what came to the commit, what that answers, and who holds whoever is sought. */
let signed: Unit[];
let committed: Submission[];
let answer: SubmitOutcome;
let holders: Unit[];
beforeEach(async () => {
  ({ ports } = (await testMembers(['TH', 'KH', 'MM'])).gateway('TH'));
  const { keys, conflicts } = ports;
  [signed, committed, answer, holders] = [[], [], { outcome: 'STORED' }, []];
  const sign: typeof keys.sign = (unit, ...rest) => {
    signed.push(unit);
    return keys.sign(unit, ...rest);
  };
  ports = {
    ...ports,
    keys: { ...keys, sign },
    conflicts: { ...conflicts, holders: () => Promise.resolve(holders) },
  };
});

const commits = () =>
  new GroupCommit<Submission, SubmitOutcome>(1, (batch) => {
    committed.push(...batch);
    return Promise.resolve([answer]);
  });
const send = (draft: Draft, idempotencyKey = 'k', caller = ANALYST): Promise<Submitted> =>
  submit(ports, commits(), { caller, draft, idempotencyKey });
const decide = (draft: Draft, decision: Decision): Promise<Submitted> =>
  submit(ports, commits(), { caller: ANALYST, draft, decision });

const release = (unit: Unit = 'ATU', name = 'supervisor'): Decision => ({
  kind: 'RELEASE',
  approval: 'a',
  by: { name, unit },
  at: 0,
});
const CHALLENGE: Decision = { kind: 'CHALLENGE', conflict: 'c' };
const BAD = referralDraft('KH', { purpose: 'NO_SUCH' });

/** An alert that may lead to an arrest. */
function wanted(over: Draft = {}): Draft {
  const { type, handling, purpose, body } = sampleMessage('AL_WANTED_SUSPECT') as Draft;
  const draft = alertDraft([], { status: 'ACTUAL', legalBasis: [{ code: 'ACTIP_14' }] });
  return { ...draft, type, handling, purpose, body, ...over } as Draft;
}

describe('a draft that is submitted', () => {
  it('is signed by its unit, and committed with its bytes, its parts and its ways', async () => {
    const { ref, replayed } = await send(referralDraft('KH'));
    const [{ message, parts, routes }] = committed as [Submission];
    expect([replayed, signed, message.ref, message.digest]).toEqual([
      false,
      ['ATU'],
      ref,
      digest(message.jws),
    ]);
    const { payload } = readJws(message.jws, 'hsu-msg+jws', 1 << 20);
    expect(JSON.parse(fromUtf8(payload))).toMatchObject({ id: ref.id, type: message.type });
    expect(message.facts).toMatchObject({ '/body/status': 'PRESUMED' });
    expect(parts).toMatchObject([{ part: 'row' }]);
    expect(routes).toEqual([{ stream: { to: 'KH', lane: 'normal', epoch: 1 }, units: ['ATU'] }]);
  });

  it('goes by express where it is urgent, and past nobody whom its parts are not for', async () => {
    const way = () => committed.pop()?.routes.map(({ stream }) => `${stream.lane} ${stream.to}`);
    await send(referralDraft('KH', { urgency: 'U', urgencyReason: 'At the desk' }));
    expect(way()).toEqual(['express KH']);
    const content = samplePart('biometrics') as JsonObject;
    await decide(
      wanted({ sealed: [{ part: 'biometrics', units: [{ member: 'KH', unit: 'ATU' }], content }] }),
      release(),
    );
    expect(way()).toEqual(['normal KH', 'normal MM']);
  });

  it('tells whom it protects, and which own units hold that: its own, and those that it names', async () => {
    const units = ['KH', 'MM', 'TH'].map((member) => ({ member, unit: member === 'TH' ? 'PS' : 'DESK' }));
    const content = samplePart('identity') as JsonObject;
    await send(referralDraft('KH', { to: units, sealed: [{ part: 'identity', units, content }] }));
    expect(committed[0]?.identity).toMatchObject({ side: 'PROTECTED', units: ['ATU', 'PS'] });
  });

  it('is neither signed nor committed where it is refused', async () => {
    await expect(send(BAD)).rejects.toMatchObject({ code: 'E-SCHEMA-INVALID' });
    expect([committed, signed]).toEqual([[], []]);
  });
});

describe('the key of a request', () => {
  it.each(['', 'a b', 'é', 'a\n', 'x'.repeat(101)])('is 1 to 100 visible characters: not %j', async (key) => {
    await expect(send(referralDraft('KH'), key)).rejects.toMatchObject({ code: 'E-IDEMPOTENCY' });
    expect(committed).toEqual([]);
  });

  it('is of a caller of a unit, for one draft', async () => {
    const [draft, longest] = [referralDraft('KH'), '!'.padEnd(100, '~')];
    await send(draft, longest);
    await send(draft, longest, { name: 'liaison', unit: 'DESK', role: 'LIAISON' });
    await send({ ...draft, subjectEn: 'Another' }, longest);
    const [first, second, third] = committed.map(({ idempotency }) => idempotency!);
    expect(first).toMatchObject({ caller: 'ATU/analyst', key: longest });
    expect(second).toEqual({ ...first, caller: 'DESK/liaison' });
    expect(third?.request).not.toBe(first?.request);
  });

  it('gives what was accepted under it, even where the draft would be refused today', async () => {
    const ref = { member: 'TH', id: 'earlier' };
    const replay: Ports['store']['replay'] = (caller, key) =>
      Promise.resolve(`${caller} ${key}` === 'ATU/analyst k' ? { outcome: 'REPLAY', ref } : undefined);
    ports = { ...ports, store: { ...ports.store, replay } };
    expect(await send(BAD)).toEqual({ ref, replayed: true });
    await expect(send(BAD, 'other')).rejects.toMatchObject({ code: 'E-SCHEMA-INVALID' });
  });

  it('is none for what somebody decides', async () => {
    await decide(referralDraft('KH'), CHALLENGE);
    expect(committed).toMatchObject([{ idempotency: null, decision: CHALLENGE }]);
  });
});

const REVIEWED = { code: 'E-NOT-PERMITTED', message: expect.stringContaining('reviewed, not released') };

describe('what the commit answers', () => {
  it.each<[SubmitOutcome, object]>([
    [{ outcome: 'CONFLICT' }, { code: 'E-IDEMPOTENCY' }],
    [{ outcome: 'DECIDED' }, { code: 'E-NOT-NOW' }],
    [{ outcome: 'PROTECTED', units: ['ATU'] }, { code: 'E-VICTIM-WANTED' }],
    [{ outcome: 'PROTECTED', units: ['DESK'] }, REVIEWED],
  ])('is a refusal where it is %j', async (said, error) => {
    answer = said;
    await expect(decide(wanted(), release('ATU'))).rejects.toMatchObject(error);
  });

  it('is the earlier message where it is REPLAY', async () => {
    const ref = { member: 'TH', id: 'earlier' };
    answer = { outcome: 'REPLAY', ref };
    expect(await send(referralDraft('KH'))).toEqual({ ref, replayed: true });
  });
});

describe('an alert that may lead to an arrest', () => {
  it('is signed once a second person has released it', async () => {
    const another = { code: 'E-NOT-PERMITTED', faults: [{ path: '/type' }] };
    await expect(send(wanted())).rejects.toMatchObject(another);
    await expect(decide(wanted(), CHALLENGE)).rejects.toMatchObject(another);
    await expect(decide(wanted(), release('ATU', ANALYST.name))).rejects.toMatchObject(another);
    expect([committed, signed]).toEqual([[], []]);
    await decide(wanted(), release());
    expect([committed.length, signed]).toEqual([1, ['ATU']]);
  });

  it('INV-01: is not signed for a victim who is held here; only the holding unit hears why', async () => {
    holders = ['ATU'];
    await expect(decide(wanted(), release('ATU'))).rejects.toMatchObject({ code: 'E-VICTIM-WANTED' });
    await expect(decide(wanted(), release('DESK'))).rejects.toMatchObject(REVIEWED);
    expect([committed, signed]).toEqual([[], []]);
    await decide(wanted({ status: 'EXERCISE' }), release());
    expect(committed).toMatchObject([{ identity: { side: 'SOUGHT' } }]);
  });
});
