import type { Draft } from '#exchange';
import { DAY, digest, fromBase64url, fromUtf8, rfc3339, toBase64url, utf8, type MessageRef } from '#kernel';
import { sampleMessage, samplePart } from '#messages';

/** Members of a message that the gateway itself sets. */
const SET_BY_GATEWAY = ['id', 'version', 'schema', 'from', 'after', 'createdAt', 'sentAt', 'conversation'];

type Open = Readonly<Record<string, unknown>>;

/** Changes to the sample of a kind: members of the message, and of its body. */
export interface Changes {
  readonly members?: Open;
  readonly body?: Open;
  /** Members of the sample's body that this message does not carry. */
  readonly without?: readonly string[];
}

/** A draft of a kind out of its sample: ACTUAL, dated from `now` (ms), in a conversation. */
export function storyDraft(
  type: string,
  at: { readonly now: number; readonly conversation: MessageRef | undefined },
  { members = {}, body = {}, without = [] }: Changes = {},
): Draft {
  const sample = sampleMessage(type);
  const kept = Object.entries(sample).filter(([name]) => !SET_BY_GATEWAY.includes(name));
  const sampleBody = Object.entries(sample['body'] as Open).filter(([name]) => !without.includes(name));
  const dated = sample['expiresAt'] === undefined ? {} : datesFrom(at.now);
  const sealed = (sample['sealed'] as readonly { part: string; units: unknown }[] | undefined)?.map(
    ({ part, units }) => ({ part, units, content: samplePart(part) }),
  );
  return {
    ...Object.fromEntries(kept),
    status: 'ACTUAL',
    ...dated,
    ...(at.conversation === undefined ? {} : { conversation: { ...at.conversation } }),
    ...(sealed === undefined ? {} : { sealed }),
    ...members,
    body: { ...Object.fromEntries(sampleBody), ...body },
  } as Draft;
}

/** The act of a handover that follows this plan, in the bytes that both countries sign. */
export function handoverActOf(planId: string, at: number): { act: string; actDigest: string } {
  const sample = sampleMessage('RF_HANDOVER')['body'] as { act: string };
  const act = JSON.parse(fromUtf8(fromBase64url(sample.act) ?? utf8('{}'))) as Open;
  const bytes = utf8(JSON.stringify({ ...act, planId, at: rfc3339(at) }));
  return { act: toBase64url(bytes), actDigest: digest(bytes) };
}

function datesFrom(now: number): Open {
  return { expiresAt: rfc3339(now + 300 * DAY), reviewAt: rfc3339(now + 200 * DAY) };
}

/** A draft but for these members. */
export function without(draft: Draft, ...members: readonly string[]): Draft {
  return Object.fromEntries(Object.entries(draft).filter(([name]) => !members.includes(name)));
}
