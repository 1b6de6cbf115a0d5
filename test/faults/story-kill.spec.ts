import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  DAY,
  digest,
  fromBase64url,
  fromUtf8,
  HOUR,
  newId,
  rfc3339,
  systemClock,
  toBase64url,
  utf8,
  type MessageRef,
} from '#kernel';
import { ANALYST } from '../setup/issuer.js';
import { refOf } from '../setup/json.js';
import { handoverActOf, storyDraft, type Changes } from '../stories/story-drafts.js';
import { KilledPair, SEEDS, type Step } from './kill-story.js';

const LIAISON = { name: 'liaison', unit: 'DESK', role: 'LIAISON' };
const READERS = { MY: ANALYST, MM: LIAISON };

interface Sent {
  readonly by: 'MY' | 'MM';
  readonly type: string;
  readonly changes: (sent: ReadonlyMap<string, MessageRef>) => Changes;
}

/**
 * The samples tell it of Thailand and Cambodia, which are another suite's in this run: the same between Malaysia and
 * Myanmar.
 */
function moved<T>(value: T): T {
  const text = JSON.stringify(value)
    .replaceAll('"THA"', '"MYS"')
    .replaceAll('"KHM"', '"MMR"')
    .replaceAll('"KH"', '"MM"')
    .replaceAll(/"TH(-\d+)?"/g, (_, area?: string) => `"MY${area ?? ''}"`)
    .replaceAll('HSU-TH-', 'HSU-MY-');
  return JSON.parse(text) as T;
}

/** The act of handover of this plan, in the bytes that both countries sign. */
function movedAct(planId: string): { act: string; actDigest: string } {
  const { act } = handoverActOf(planId, Date.now());
  const bytes = utf8(JSON.stringify(moved(JSON.parse(fromUtf8(fromBase64url(act) ?? utf8('{}'))))));
  return { act: toBase64url(bytes), actDigest: digest(bytes) };
}

/** Story V from first to last message. Ids are its own, so that many runs share two gateways. */
function storyMessages(planId: string): readonly Sent[] {
  const act = movedAct(planId);
  const from = Date.now() + 10 * DAY;
  const plain = () => ({});
  return [
    { by: 'MY', type: 'RF_VICTIM_IDENTIFICATION', changes: plain },
    {
      by: 'MM',
      type: 'CT_HUMAN_ACK',
      changes: () => ({ body: { at: rfc3339(Date.now()), expectedAnswerAt: rfc3339(Date.now() + DAY) } }),
    },
    { by: 'MY', type: 'RF_ASSISTANCE_NEED', changes: () => ({ without: ['requestedFrom'] }) },
    { by: 'MY', type: 'RF_ASSISTANCE_CONFIRMATION', changes: plain },
    { by: 'MY', type: 'RF_NATIONALITY_REQUEST', changes: () => ({ without: ['interviewOffer'] }) },
    { by: 'MM', type: 'RF_NATIONALITY_RESPONSE', changes: plain },
    {
      by: 'MY',
      type: 'RF_REPATRIATION_PLAN',
      changes: () => ({
        body: {
          planId,
          window: { from: rfc3339(from), to: rfc3339(from + 6 * HOUR) },
          proceedings: { pending: false, courtDates: [], remoteTestimony: false },
        },
      }),
    },
    { by: 'MM', type: 'RF_REPATRIATION_PLAN_RESPONSE', changes: () => ({ body: { planId } }) },
    { by: 'MY', type: 'RF_HANDOVER', changes: () => ({ body: { planId, ...act } }) },
    {
      by: 'MM',
      type: 'RF_HANDOVER_COUNTERSIGN',
      changes: (sent) => ({
        body: { handover: { ...sent.get('RF_HANDOVER') }, actDigest: act.actDigest },
      }),
    },
    { by: 'MM', type: 'RF_ARRIVAL', changes: () => ({ body: { at: rfc3339(Date.now()) } }) },
    { by: 'MY', type: 'CT_CLOSE', changes: plain },
  ];
}

/** Kill -9 of either gateway at any step of the story: it ends the same. */
describe('story V with a gateway killed at a step', () => {
  let pair: KilledPair;
  beforeAll(async () => {
    pair = await KilledPair.start(['MY', 'MM']);
  });
  afterAll(async () => {
    await pair.stop();
  });

  it.each(SEEDS)('ends the same (seed %i)', async (seed) => {
    const sent = new Map<string, MessageRef>();
    let conversation: MessageRef | undefined;
    const messages = storyMessages(newId(systemClock));
    const steps = messages.map(({ by, type, changes }, n): Step => async () => {
      const draft = moved(storyDraft(type, { now: Date.now(), conversation }, changes(sent)));
      const key = `${String(seed)}-${String(n)}`;
      const ref = refOf(await pair.accepted(by, READERS[by], key, draft));
      conversation ??= ref;
      sent.set(type, ref);
    });
    await pair.play(seed, steps);
    if (conversation === undefined) throw new Error('nothing was sent');
    const end = await pair.sameEnd(READERS, conversation, messages.length);
    expect(end).toMatchObject({ state: 'CLOSED', ball: null });
    expect(JSON.stringify(end.lifecycles)).toContain('"lifecycle":"path"');
  });
});
