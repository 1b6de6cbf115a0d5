import { MAX_INCOMPLETE, type Heartbeat, type MissingChunks } from '#envelope';
import type { Member } from '#kernel';
import { MOST_RESENDS, REFUSED_MS } from '../ports/limits.js';
import type { AttachmentStore } from '../ports/attach/attachment-port.js';
import type { Ports } from '../ports/ports.js';
import type { ReceiveStore } from '../ports/receive-store.js';
import { partsTopic } from '../ports/topics.js';
import { LACKING_MS } from './bounds.js';

type BeatPorts = Pick<
  Ports<Pick<ReceiveStore, 'offset'>>,
  'broker' | 'clock' | 'notices' | 'self' | 'store'
> & {
  readonly attachments: AttachmentStore | undefined;
};

/** With so many numbers missing, a heartbeat may have been cut to fit (wire.md "Heartbeat", rule 52). */
const MANY = 500;
/** Under this code a heartbeat's `refused` tells that an attachment of the message is not what was signed. */
const REFUSED = 'E-ATTACHMENT-DIGEST';

/**
 * For a heartbeat to `member`: which of its attachments are not whole here. One of which chunks may still be on their
 * way stands there with nothing missing; its sender then knows that it has not all come, and sends nothing again.
 */
export async function lackingChunks(
  { attachments, broker, clock, self, store }: BeatPorts,
  member: Member,
): Promise<Pick<Heartbeat, 'chunks' | 'refused'>> {
  if (attachments === undefined) return { chunks: [], refused: [] };
  const now = clock.now();
  const refused = (await attachments.refusedAttachments(member, now - REFUSED_MS)).map((id) => ({
    id,
    code: REFUSED,
  }));
  const lacking = await attachments.lacking(member, MAX_INCOMPLETE);
  if (lacking.length === 0) return { chunks: [], refused };
  const topic = partsTopic(member, self.member);
  const [end] = await broker.ends(topic);
  const read = BigInt((await store.offset(topic, 0)) ?? '0');
  const isRead = end === undefined || read >= BigInt(end.high);
  const chunks = lacking.map(({ id, attachment, missing, state, lastAt }): MissingChunks => {
    // A last chunk that came later than now came before the clock was set back.
    const mayCome = lastAt <= now && now < lastAt + LACKING_MS;
    const lacks = isRead && state === 'OPEN' && !mayCome;
    return { id, attachment, missing: lacks ? missing : [] };
  });
  return { chunks, refused };
}

/** Takes what a peer's heartbeat tells of our attachments: what lacks is sent again, and nothing else. */
export async function takeChunkBeat(
  { attachments, clock, notices }: Pick<BeatPorts, 'attachments' | 'clock' | 'notices'>,
  from: Member,
  { chunks, refused, streams }: Heartbeat,
  sentAt: number,
  delay: (tries: number) => number,
): Promise<void> {
  if (attachments === undefined) return;
  const { again, incidents } = await attachments.chunkBeat(
    {
      from,
      incomplete: chunks,
      refused: refused.filter(({ code }) => code === REFUSED).map(({ id }) => id),
      cut: chunks.length >= MAX_INCOMPLETE || streams.some(({ missing }) => missing.length >= MANY),
      sentAt,
      at: clock.now(),
    },
    MOST_RESENDS,
    delay,
  );
  if (again > 0) notices.note({ kind: 'CHUNKS_AGAIN', to: from, count: again });
  if (incidents.length > 0) notices.note({ kind: 'INCIDENT', to: from, ids: incidents });
}
