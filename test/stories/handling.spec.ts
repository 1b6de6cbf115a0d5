import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Caller, Draft, Ports } from '#exchange';
import { rfc3339, type HsuError, type MessageRef } from '#kernel';
import { sampleMessage } from '#messages';
import { ANALYST, testMembers, type TestGateway, type TestMembers } from '#testing';
import { storyDraft, type Changes } from './story-drafts.js';

const DESK: Caller = { name: 'liaison-1', unit: 'DESK', role: 'LIAISON' };
const NOTE = 'Not for the press.';
const ALL = { handling: ['H1', 'H2', 'H3'], handlingNote: NOTE };

/** INV-08: handling restrictions never weaken along a reply. */
describe('INV-08: what a conversation demands, each message in it demands', () => {
  let members: TestMembers;
  let th: TestGateway;
  let kh: TestGateway;
  let opening: MessageRef;
  beforeEach(async () => {
    members = await testMembers(['TH', 'KH']);
    [th, kh] = [members.gateway('TH'), members.gateway('KH')];
    opening = await asked(ALL);
  });

  function draft(type: string, conversation: MessageRef | undefined, to: string, over: Changes) {
    const addressees = [{ member: to, unit: 'ATU' }];
    const at = { now: members.clock.now(), conversation };
    return storyDraft(type, at, { ...over, members: { to: addressees, ...over.members } });
  }

  async function asked(handling: Changes['members']): Promise<MessageRef> {
    const request = draft('RF_INFORMATION_REQUEST', undefined, 'KH', {
      members: { sealed: [], ...handling },
    });
    const { ref } = await th.submit(request, ANALYST);
    for (const record of await th.relay()) await kh.receive(record);
    return ref;
  }

  /** Its one piece demands no more than the whole. */
  function answer({
    handling,
    ...over
  }: { readonly handling: readonly string[] } & Changes['members']): Draft {
    const [piece] = (sampleMessage('RF_INFORMATION_REPLY')['body'] as { items: object[] }).items;
    const members = { sealed: [], handling, ...over };
    return draft('RF_INFORMATION_REPLY', opening, 'TH', {
      members,
      body: { items: [{ ...piece, handling }] },
    });
  }

  /** As a member would send whose gateway does not ask. */
  const careless = ({ ports }: TestGateway): Ports => ({
    ...ports,
    store: {
      ...ports.store,
      conversation: async (ref) => {
        const thread = await ports.store.conversation(ref);
        return thread && { ...thread, conversation: { ...thread.conversation, handling: null } };
      },
    },
  });

  async function outcomeAt(gateway: TestGateway, sender: TestGateway): Promise<unknown> {
    for (const record of await sender.relay())
      for (const judgement of (await gateway.receive(record)).judgements)
        if (judgement.outcome === 'REJECTED') return judgement.receipt.receipt.errors;
        else if (judgement.outcome === 'ACCEPTED') return 'ACCEPTED';
    return undefined;
  }

  it('refuses an H0 answer to H1, H2, H3 where it is written', async () => {
    const faults = ['H1', 'H2', 'H3'].map((code) => ({
      code: 'E-HANDLING',
      path: '/handling',
      text: `handling has ${code}, as what is quoted.`,
    }));
    await expect(kh.submit(answer({ handling: ['H0'] }), ANALYST)).rejects.toMatchObject({ faults });
    expect(await kh.submit(answer(ALL), ANALYST)).toMatchObject({ replayed: false });
  });

  it('refuses it where it comes in, with its code and place', async () => {
    const request = { caller: ANALYST, draft: answer({ handling: ['H0'] }), idempotencyKey: 'k' };
    await kh.send(request, careless(kh));
    const fault = { code: 'E-HANDLING', path: '/handling' };
    expect(await outcomeAt(th, kh)).toEqual([fault, fault, fault]);
  });

  it('takes an answer that adds restrictions, and a control message without codes', async () => {
    opening = await asked({ handling: ['H0'] });
    await kh.submit(answer({ handling: ['H1'] }), ANALYST);
    expect(await outcomeAt(th, kh)).toBe('ACCEPTED');
    opening = await asked(ALL);
    await kh.submit(
      draft('CT_HUMAN_ACK', opening, 'TH', { body: { at: rfc3339(members.clock.now()) } }),
      ANALYST,
    );
    expect(await outcomeAt(th, kh)).toBe('ACCEPTED');
  });

  it('holds an author to what is answered besides: a stricter message in the same conversation', async () => {
    opening = await asked({ handling: ['H0'] });
    const { ref } = await kh.submit(answer({ handling: ['H1', 'H2'] }), ANALYST);
    const second = answer({ handling: ['H1'], references: [{ ...ref }] });
    await expect(kh.submit(second, ANALYST)).rejects.toMatchObject({
      faults: [{ code: 'E-HANDLING', path: '/handling' }],
    });
  });

  it('says nothing of a conversation to who is no party of it', async () => {
    const refused = await kh.submit(answer({ handling: ['H0'] }), DESK).catch((error: unknown) => error);
    const { faults } = refused as HsuError;
    expect(faults.map(({ code }) => code)).toContain('E-NOT-PARTY');
    expect(faults.map(({ code }) => code)).not.toContain('E-HANDLING');
  });
});
