import { beforeAll, describe, expect, it } from '@jest/globals';
import { asOf } from '#cases';
import { openPart, type Caller, type Draft } from '#exchange';
import { DAY, HsuError, MINUTE, rfc3339, type MessageRef } from '#kernel';
import { samplePart } from '#messages';
import type { TestGateway } from '#testing';
import { without, type Changes } from './story-drafts.js';
import { StoryMembers } from './story-members.js';

const ATU: Caller = { name: 'vn-analyst', unit: 'ATU', role: 'ANALYST' };
const DESK: Caller = { name: 'liaison', unit: 'DESK', role: 'LIAISON' };
const at = (member: string, unit: string) => ({ member, unit });

/**
 * Conversation 7: Viet Nam sends Brunei a referral that is not to be passed on (H2). Brunei wants the Philippines to
 * have it, is refused, asks for leave, gets it, and seals it anew; Thailand, which nobody named, cannot read it.
 */
describe('a forward and the leave for it', () => {
  let story: StoryMembers;
  let vn: TestGateway, bn: TestGateway, ph: TestGateway;
  let original: MessageRef, leave: MessageRef, forwarded: MessageRef;

  const inCase = (type: string, changes: Changes = {}): Draft => ({
    ...story.draft(type, changes),
    conversation: { ...original },
  });
  const referral = (): Draft => {
    const to = [at('BN', 'DESK')];
    const sealed = [{ part: 'identity', units: to, content: samplePart('identity') }];
    const draft = without(
      story.draft('RF_VICTIM_IDENTIFICATION', {
        members: { to, sealed },
      }),
      'conversation',
    );
    return draft;
  };
  const forward = (to: object[], changes: Changes = {}): Draft => {
    const draft = without(
      story.draft('RF_FORWARD', {
        members: { to: [...to, at('VN', 'ATU')], ...changes.members },
        body: { of: { ...original }, leaves: [], ...changes.body },
        without: ['digest', 'victimRef'],
      }),
      'conversation',
      'sealed',
    );
    const now = story.members.clock.now();
    return { ...draft, expiresAt: rfc3339(now + 30 * DAY), reviewAt: rfc3339(now + 20 * DAY) };
  };
  const faultsOf = async (work: Promise<unknown>) => {
    const error = await work.then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(HsuError);
    return (error as HsuError).faults.map((fault) => ({
      rule: 'rule' in fault ? fault.rule : fault.code,
      path: fault.path,
      text: fault.text ?? '',
    }));
  };
  const request = (changes: Changes = {}): Draft =>
    inCase('RF_PURPOSE_CHANGE', {
      members: { to: [at('VN', 'ATU')], ...changes.members },
      body: { items: [{ ...original }], ...changes.body },
    });
  const ask = async (changes: Changes = {}) => story.send(bn, DESK, request(changes));
  const decide = (asked: MessageRef, changes: Changes = {}): Draft =>
    inCase('RF_PURPOSE_DECISION', {
      members: { to: [at('BN', 'DESK')] },
      body: { request: { ...asked }, items: [{ item: { ...original }, granted: true }], ...changes.body },
    });
  const stateOf = async (gateway: TestGateway, key: string) =>
    (await story.standing(gateway, original)).lifecycles.find(
      (one) => one.lifecycle === 'leave' && one.key === key,
    )?.state;
  const openAt = async (gateway: TestGateway, ref: MessageRef, unit: string, part = 'original') =>
    openPart(
      gateway.ports,
      gateway.audit,
      { ...DESK, unit },
      { ref, part, purpose: undefined, route: 'test' },
    );

  beforeAll(async () => {
    story = await StoryMembers.among(['VN', 'BN', 'PH', 'TH']);
    [vn, bn, ph] = [story.of('VN'), story.of('BN'), story.of('PH')];
    original = await story.send(vn, ATU, referral());
  });

  it('INV-09: refuses to pass on what is marked H2, in words that say which leave to ask for', async () => {
    const [fault, ...more] = await faultsOf(story.send(bn, DESK, forward([at('PH', 'DESK')])));
    expect(more).toEqual([]);
    expect(fault).toMatchObject({ rule: 'forward.leave', path: '/body/leaves' });
    for (const told of ['H2', 'PH/DESK', 'VN/ATU', 'RF_PURPOSE_CHANGE', 'ONWARD'])
      expect(fault?.text).toContain(told);
  });

  it('INV-09: refuses to bring another unit into the case by an answer', async () => {
    const reply = inCase('RF_ASSISTANCE_NEED', {
      members: { to: [at('VN', 'ATU'), at('BN', 'ATU')], sealed: [] },
      without: ['requestedFrom'],
    });
    expect(await faultsOf(story.send(bn, DESK, reply))).toMatchObject([{ rule: 'handling.onward' }]);
  });

  it('asks whoever signed it, and lets nobody else decide', async () => {
    const foreign = request({ body: { items: [{ member: 'VN', id: leaveId }] } });
    expect(await faultsOf(story.send(bn, DESK, foreign))).toMatchObject([{ rule: 'leave.of-conversation' }]);
    const asked = await ask();
    expect(await stateOf(vn, asked.id)).toBe('ASKED');
    expect((await story.standing(vn, original)).clocks.at(-1)).toMatchObject({
      clock: 'PUR',
      key: asked.id,
      owner: at('VN', 'ATU'),
    });
    const wider = { asks: 'ONWARD', units: [at('PH', 'DESK'), at('TH', 'DESK')] };
    expect(await faultsOf(story.send(vn, ATU, decide(asked, { body: { leave: wider } })))).toMatchObject([
      { rule: 'leave.as-asked' },
    ]);
    const other = { ...decide(asked), to: [at('VN', 'ATU')] } as Draft;
    expect(await faultsOf(story.send(bn, DESK, other))).toMatchObject([{ rule: 'leave.by-originator' }]);
    leave = await story.send(vn, ATU, decide(asked));
    expect(await stateOf(bn, asked.id)).toBe('GRANTED');
    expect((await story.standing(bn, original)).clocks.at(-1)?.stop).not.toBeNull();
  });

  it('passes it on sealed anew to the unit that the leave names, and to no other', async () => {
    const leaves = [{ ...leave }];
    const toThai = forward([at('PH', 'DESK'), at('TH', 'DESK')], { body: { leaves } });
    expect(await faultsOf(story.send(bn, DESK, toThai))).toMatchObject([{ rule: 'forward.leave' }]);
    forwarded = await story.send(bn, DESK, forward([at('PH', 'DESK')], { body: { leaves } }));
    const content = await openAt(ph, forwarded, 'DESK');
    const view = await vn.ports.store.view(original);
    expect(content['jws']).toBe(view?.message.jws);
    expect(content['parts']).toHaveLength(1);
    await expect(openAt(ph, forwarded, 'ATU')).rejects.toMatchObject({ code: 'E-NOT-FOUND' });
    await expect(openAt(vn, forwarded, 'ATU')).rejects.toMatchObject({ code: 'E-NOT-FOUND' });
    expect(await story.of('TH').ports.store.view(forwarded)).toBeUndefined();
    expect((await vn.ports.store.view(forwarded))?.direction).toBe('IN');
  });

  it('INV-14: tells the very unit that signed it, and somebody besides', async () => {
    const to = [at('PH', 'DESK'), at('VN', 'DESK')];
    const members = { to };
    const elsewhere = forward([], { members, body: { leaves: [{ ...leave }] } });
    const rules = (await faultsOf(story.send(bn, DESK, elsewhere))).map(({ rule, path }) => [rule, path]);
    expect(rules).toContainEqual(['forward.originator-told', '/to']);
    const back = forward([], { body: { leaves: [{ ...leave }] } });
    expect(await faultsOf(story.send(bn, DESK, back))).toMatchObject([
      { rule: 'forward.to-another', path: '/to' },
    ]);
  });

  it('INV-08: keeps its handling, end and status, and is no forward itself', async () => {
    const leaves = [{ ...leave }];
    const to = [at('PH', 'DESK')];
    const weaker = forward(to, { members: { handling: ['H1'] }, body: { leaves } });
    expect(await faultsOf(story.send(bn, DESK, weaker))).toMatchObject([{ rule: 'handling.as-quoted' }]);
    const longer = {
      ...forward(to, { body: { leaves } }),
      expiresAt: rfc3339(story.members.clock.now() + 400 * DAY),
    };
    expect(await faultsOf(story.send(bn, DESK, longer))).toMatchObject([
      { rule: 'forward.copy', path: '/expiresAt' },
    ]);
    const further = {
      ...forward([at('TH', 'DESK'), at('BN', 'DESK')], {
        body: { of: { ...forwarded }, parts: ['original'] },
      }),
      to: [at('TH', 'DESK'), at('BN', 'DESK')],
    } as Draft;
    const rules = (await faultsOf(story.send(ph, DESK, further))).map(({ rule }) => rule);
    expect(rules).toContain('forward.original-kind');
  });

  it('asks leave of its own for use in court, and for another purpose', async () => {
    const leaves = [{ ...leave }];
    const court = forward([at('PH', 'DESK')], { body: { leaves, forCourt: true } });
    expect(await faultsOf(story.send(bn, DESK, court))).toMatchObject([
      { rule: 'forward.leave', text: expect.stringContaining('asks COURT') as unknown },
    ]);
    const other = forward([at('PH', 'DESK')], { members: { purpose: 'INVESTIGATE' }, body: { leaves } });
    expect(await faultsOf(story.send(bn, DESK, other))).toMatchObject([
      { rule: 'forward.leave', text: expect.stringContaining('asks PURPOSE') as unknown },
    ]);
  });

  it('is not opened for another purpose but with leave', async () => {
    const open = async () =>
      openPart(bn.ports, bn.audit, DESK, {
        ref: original,
        part: 'identity',
        purpose: 'INVESTIGATE',
        route: 'test',
      });
    await expect(open()).rejects.toMatchObject({ code: 'E-NOT-PERMITTED' });
    const purpose = { asks: 'PURPOSE', newPurpose: 'INVESTIGATE' };
    const asked = await ask({ body: { leave: purpose } });
    await story.send(vn, ATU, decide(asked, { body: { leave: purpose } }));
    expect(await open()).toHaveProperty('names');
  });

  it('shows silence as refused by time after 14 days, and takes the word of the originator after all', async () => {
    const asked = await ask();
    const later = story.members.clock.now() + 14 * DAY + MINUTE;
    const leaveAt = asOf(await story.standing(bn, original), later).lifecycles.find(
      ({ key }) => key === asked.id,
    );
    expect(leaveAt?.state).toBe('REFUSED_BY_TIME');
    const items = [{ item: { ...original }, granted: false, reason: 'HARMS_PERSON' }];
    await story.send(vn, ATU, decide(asked, { body: { decision: 'REFUSED', items } }));
    expect(await stateOf(bn, asked.id)).toBe('REFUSED');
  });

  it('is handed over with its parts where it is redirected inside one country', async () => {
    const redirect = inCase('CT_REDIRECT', {
      members: { to: [at('VN', 'ATU'), at('BN', 'ATU')] },
      body: { unit: at('BN', 'ATU') },
    });
    const ref = await story.send(bn, DESK, redirect);
    const content = await openAt(bn, ref, 'ATU');
    expect(content['jws']).toBe((await vn.ports.store.view(original))?.message.jws);
    expect(content['parts']).toHaveLength(1);
    await expect(openAt(bn, original, 'ATU', 'identity')).rejects.toMatchObject({ code: 'E-NOT-FOUND' });
    expect((await story.standing(vn, original)).counterpart).toEqual(at('BN', 'ATU'));
    expect((await vn.ports.store.view(ref))?.message.expiresAt).toBe(
      (await vn.ports.store.view(original))?.message.expiresAt,
    );
  });

  it('INV-32: is neither passed on nor handed over once consent is withdrawn', async () => {
    const change = inCase('CT_CONSENT_CHANGE', {
      members: { to: [at('BN', 'DESK'), at('BN', 'ATU')] },
      body: {
        at: rfc3339(story.members.clock.now() - MINUTE),
        withdrawn: ['SHARE_WITH_HOST'],
        origins: ['KHM'],
      },
    });
    await story.send(vn, ATU, change);
    const again = forward([at('PH', 'DESK')], { body: { leaves: [{ ...leave }] } });
    expect(await faultsOf(story.send(bn, DESK, again))).toMatchObject([{ rule: 'consent.not-withdrawn' }]);
    const redirect = inCase('CT_REDIRECT', {
      members: { to: [at('VN', 'ATU'), at('BN', 'DESK')] },
      body: { unit: at('BN', 'DESK') },
    });
    expect(await faultsOf(story.send(bn, { ...ATU, name: 'bn-analyst' }, redirect))).toMatchObject([
      { rule: 'consent.not-withdrawn' },
    ]);
    // Who got it by the forward hears of the withdrawal too: its originator is party to the forward.
    const [word] = await ph.ports.store.consents([(await personIn(ph)) ?? ''], 'ACTUAL');
    expect(word).toMatchObject({ state: 'WITHDRAWN', member: 'VN' });
  });

  const personIn = async (gateway: TestGateway) => {
    const told = (await gateway.ports.store.view(forwarded))?.message.facts['/body/victimRef'];
    return typeof told === 'string' ? told : undefined;
  };
});

describe('what nobody may pass on', () => {
  let story: StoryMembers;
  let th: TestGateway, kh: TestGateway;
  beforeAll(async () => {
    story = await StoryMembers.among(['TH', 'KH', 'MM']);
    [th, kh] = [story.of('TH'), story.of('KH')];
  });

  const rulesOf = async (work: Promise<unknown>): Promise<readonly unknown[]> => {
    const error = await work.then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    return error instanceof HsuError ? error.faults.map((fault) => 'rule' in fault && fault.rule) : ['taken'];
  };
  const forward = (of: MessageRef, to: object[], changes: Changes = {}): Draft => {
    const now = story.members.clock.now();
    const draft = without(
      story.draft('RF_FORWARD', {
        members: { to: [...to, at('TH', 'ATU')], ...changes.members },
        body: { of: { ...of }, leaves: [], parts: [], ...changes.body },
        without: ['digest', 'victimRef'],
      }),
      'conversation',
      'sealed',
    );
    return { ...draft, expiresAt: rfc3339(now + 30 * DAY), reviewAt: rfc3339(now + 20 * DAY) };
  };

  it('INV-07: is what one neither signed nor was sent, and a part that one cannot open', async () => {
    const to = [at('KH', 'DESK')];
    const sealed = [{ part: 'identity', units: [at('TH', 'ATU')], content: samplePart('identity') }];
    const draft = without(
      story.draft('RF_VICTIM_IDENTIFICATION', {
        members: { to, sealed },
      }),
      'conversation',
    );
    const ref = await story.send(th, ATU, draft);
    expect(await rulesOf(story.send(kh, ATU, forward(ref, [at('KH', 'DESK')])))).toEqual(['forward.holder']);
    const inside = forward(ref, [at('MM', 'DESK')], { body: { parts: ['identity'] } });
    expect(await rulesOf(story.send(kh, DESK, inside))).toEqual(['forward.holder']);
    const written = { ...forward(ref, [at('MM', 'DESK')]), sealed: [] } as Draft;
    expect(await rulesOf(story.send(kh, DESK, written))).toEqual(['forward.original-sealed']);
  });

  it('INV-26: goes to nobody whom a broadcast leaves out', async () => {
    const draft = without(
      story.draft('AL_MODUS_OPERANDI', {
        members: { to: { all: true, except: ['MM'] }, handling: ['H0'] },
      }),
      'conversation',
    );
    const alert = await story.send(th, ATU, draft);
    const members = { purpose: 'PREVENT' };
    expect(await rulesOf(story.send(kh, DESK, forward(alert, [at('MM', 'DESK')], { members })))).toEqual([
      'forward.left-out',
    ]);
    expect(await rulesOf(story.send(kh, DESK, forward(alert, [at('KH', 'ATU')], { members })))).toEqual([
      'taken',
    ]);
  });
});

const leaveId = '01990000-0000-7000-8000-000000000099';
