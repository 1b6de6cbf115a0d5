import { beforeEach, describe, expect, it } from '@jest/globals';
import { asHsuError, DAY, MINUTE, type MessageRef } from '#kernel';
import { sampleMessage, samplePart } from '#messages';
import {
  alertDraft,
  ANALYST,
  referralDraft,
  testMembers,
  withdrawalDraft,
  type TestGateway,
  type TestMembers,
} from '#testing';
import type { Ports, Store } from '../ports/ports.js';
import type { Thread } from '../ports/read-store.js';
import { checkedMessage } from './check-draft.js';
import type { Caller, Draft } from './draft.js';

let members: TestMembers;
let th: TestGateway;
beforeEach(async () => {
  members = await testMembers(['TH', 'KH']);
  th = members.gateway('TH');
});

/** Every fault of a draft, its code that of the first. */
async function faults(draft: Draft, caller = ANALYST, over: Partial<Store> = {}): Promise<string[]> {
  const ports: Ports = { ...th.ports, store: { ...th.ports.store, ...over } };
  try {
    await checkedMessage(ports, caller, draft);
    return [];
  } catch (error) {
    const { code, faults: all } = asHsuError(error);
    expect(code).toBe(all[0]?.code);
    return all.map((one) => `${one.code} ${one.path}`);
  }
}

const DESK = { name: 'liaison', unit: 'DESK', role: 'LIAISON' } as const;
const KH = [{ member: 'KH', unit: 'ATU' }];
const sealing = (content: object): Draft =>
  referralDraft('KH', { sealed: [{ part: 'identity', units: KH, content: content as Draft }] });

describe('a draft', () => {
  it('becomes the message of its caller, with its parts', async () => {
    const { message, parts } = await checkedMessage(th.ports, ANALYST, referralDraft('KH'));
    const { unit, role } = ANALYST;
    expect(message).toMatchObject({ from: { member: 'TH', unit, role }, to: KH, after: [] });
    expect(parts).toMatchObject([{ part: 'row', units: KH }]);
  });

  const PAST = { expiresAt: '2026-11-24T03:00:00.000Z', reviewAt: '2026-11-24T02:00:00.000Z' };
  const OTHER_SEX = { ...samplePart('identity'), sex: 'Q' };

  it.each<[string, Draft, string]>([
    ['has not the form of its kind', referralDraft('KH', { purpose: 'X' }), 'E-SCHEMA-INVALID /purpose'],
    ['has a part without its form', sealing(OTHER_SEX), 'E-SCHEMA-INVALID /sealed/0/content/sex'],
    [
      'tells what it seals',
      { ...sealing(samplePart('identity')), subjectEn: 'Sok, Dara' },
      'E-LEAK-SUSPECTED /subjectEn',
    ],
    ['addresses whom the directory does not list', referralDraft('MM'), 'E-RECIPIENT-UNKNOWN /to/0/member'],
    ['is past its expiry', referralDraft('KH', PAST), 'E-EXPIRED /expiresAt'],
  ])('is refused where it %s', async (_name, draft, fault) => {
    expect(await faults(draft)).toContain(fault);
  });

  it('is refused from a role that does not send its kind, or that its unit does not have', async () => {
    const from = (role: Caller['role']) => faults(referralDraft('KH'), { ...ANALYST, role });
    expect(await from('POLICE_SYSTEM')).toEqual(['E-NOT-PERMITTED /from/role', 'E-NOT-PERMITTED ']);
    expect(await from('LIAISON')).toEqual(['E-NOT-PERMITTED ']);
  });

  it('is told every fault at once', async () => {
    const draft = { ...sealing(OTHER_SEX), ...PAST, purpose: 'X', to: [{ member: 'MM', unit: 'ATU' }] };
    const told = (await faults(draft, { ...ANALYST, role: 'LIAISON' })).map((fault) => fault.split(' ')[1]);
    expect(told).toEqual(['/purpose', '/sealed/0/content/sex', '', '/to/0/member', '/expiresAt']);
  });

  it('is not judged by a directory that has ended', async () => {
    members.clock.forward(14 * DAY);
    const checked = checkedMessage(th.ports, ANALYST, referralDraft('KH'));
    await expect(checked).rejects.toMatchObject({ code: 'E-DIRECTORY-EXPIRED' });
  });
});

describe('a draft in a conversation', () => {
  const NONE = { member: 'TH', id: '01990000-0000-7000-8000-000000000009' };
  let ref: MessageRef;
  let alert: MessageRef;
  beforeEach(async () => {
    ({ ref } = await th.submit(referralDraft('KH')));
    ({ ref: alert } = await th.submit(alertDraft()));
  });

  const hit = (over: Draft = {}): Draft => {
    const { urgency, urgencyReason, handling, body } = sampleMessage('CT_HIT') as Draft;
    return {
      ...withdrawalDraft(ref, KH),
      type: 'CT_HIT',
      urgency,
      urgencyReason,
      handling,
      body,
      ...over,
    } as Draft;
  };
  /** The store's own answer, changed. */
  const thread = (change: (own: Thread) => Thread): Partial<Store> => ({
    conversation: async (of) => {
      const own = await th.ports.store.conversation(of);
      return own && change(own);
    },
  });

  it('names one where its kind opens none, none where its kind opens its own, and one that is here', async () => {
    const wrong = ['E-SCHEMA-INVALID /conversation'];
    expect(await faults(referralDraft('KH', { conversation: { ...ref } }))).toEqual(wrong);
    for (const conversation of [null, [], 'TH', { member: 'TH' }])
      expect(await faults({ ...withdrawalDraft(ref, KH), conversation })).toEqual(wrong);
    expect(await faults(withdrawalDraft(NONE, KH))).toEqual(['E-NOT-FOUND /conversation']);
  });

  it('comes after what its unit has read, whatever the clock says', async () => {
    members.clock.setBy(-5 * MINUTE);
    const { message } = await checkedMessage(th.ports, ANALYST, withdrawalDraft(ref, KH));
    expect([message['after'], (message['id'] as string) > ref.id]).toEqual([[{ ...ref }], true]);
  });

  it('is of a party of it, of its owner where its kind says so, and of its status', async () => {
    expect(await faults(hit(), DESK)).toContain('E-NOT-PARTY /conversation');
    expect(await faults(withdrawalDraft(ref, KH, { status: 'ACTUAL' }))).toContain('E-STATUS-MIX /status');
    expect(await faults(withdrawalDraft(alert, KH), DESK)).toContain('E-NOT-PERMITTED /conversation');
  });

  it('is refused while its opening is not here', async () => {
    const without = thread((own) => ({ ...own, conversation: { ...own.conversation, owner: null } }));
    expect(await faults(withdrawalDraft(ref, KH), ANALYST, without)).toEqual(['E-NOT-FOUND /conversation']);
  });

  it('goes to members that were sent what opens it', async () => {
    const none = { heads: () => Promise.resolve([]) };
    const unknown = 'E-CONVERSATION-UNKNOWN /to';
    expect((await faults(withdrawalDraft(ref, KH), ANALYST, none))[0]).toBe(unknown);
    expect((await faults(hit(), DESK, none))[0]).toBe('E-NOT-PARTY /conversation');
    const parties = [{ member: 'TH', unit: 'DESK' }];
    const redirected = thread((own) => ({ ...own, conversation: { ...own.conversation, parties } }));
    expect((await faults(hit(), DESK, { ...none, ...redirected }))[0]).toBe(unknown);
  });

  it('keeps the restrictions of what it quotes', async () => {
    expect(await faults(hit({ handling: ['H1'] }))).toContain('E-HANDLING /handling');
    expect(await faults(hit({ handling: ['H1', 'H2'] }))).not.toContain('E-HANDLING /handling');
  });

  it('finds room in it', async () => {
    const written = (member: string) =>
      thread(({ conversation, entries: [one] }) => {
        const entry = { ...one!, ref: { member, id: ref.id } };
        return { conversation, entries: Array.from({ length: 2000 }, () => entry) };
      });
    expect(await faults(hit(), ANALYST, written('TH'))).toContain('E-CONVERSATION-FULL /conversation');
    expect(await faults(hit(), ANALYST, written('KH'))).not.toContain('E-CONVERSATION-FULL /conversation');
  });

  it('is told that it would change nothing now, once nothing else is wrong with it', async () => {
    await th.submit(withdrawalDraft(ref, KH));
    expect(await faults(withdrawalDraft(ref, KH))).toEqual(['E-NOT-NOW /type']);
    expect(await faults(withdrawalDraft(ref, KH, { status: 'ACTUAL' }))).toEqual(['E-STATUS-MIX /status']);
  });
});
