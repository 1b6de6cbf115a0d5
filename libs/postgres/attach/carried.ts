import { chunkTotal } from '#envelope';
import { type Judgement, MOST_BYTES_A_DAY, type Submission } from '#exchange';
import { DAY } from '#kernel';
import type { SubmitOutcome } from '#exchange';
import type { SqlStatement, Transaction } from '../sql/database.js';

/** Held until the message is stored: nobody drops it meanwhile, and no other message takes it. */
const FREE: SqlStatement = {
  name: 'free-upload',
  text: `
SELECT id FROM uploads WHERE unit = $1 AND id = $2::uuid AND message IS NULL AND finished IS NOT NULL FOR UPDATE`,
};

const TAKE: SqlStatement = {
  name: 'take-upload',
  text: `
WITH taken AS (
  UPDATE uploads SET message = $3::uuid WHERE unit = $1 AND id = $2::uuid RETURNING pieces
), kept AS (
  INSERT INTO attachments (member, id, attachment, own, part, bytes, digest, total, here, pieces, state, at, last_at)
  SELECT $4, $3::uuid, $2::uuid, true, $5, $6::bigint, $7, $8::integer, $8::integer, pieces, 'WHOLE', $9::bigint, $9::bigint
  FROM taken
)
INSERT INTO attachment_sends (id, attachment, destination) SELECT $3::uuid, $2::uuid, unnest($10::text[])`,
};

/** What is beyond the room of its member waits until there is some. */
const AWAIT: SqlStatement = {
  name: 'await-attachment',
  text: `
WITH awaited AS (
  INSERT INTO attachments (member, id, attachment, own, part, bytes, digest, total, pieces, state, at, last_at)
  SELECT $1, $2::uuid, $3::uuid, false, $4, $5::bigint, $6, $7::integer, nextval('piece_sets'), CASE WHEN (
    SELECT coalesce(sum(bytes), 0) FROM attachments WHERE member = $1 AND NOT own AND at > $8::bigint - ${DAY} AND state <> 'NO_ROOM'
  ) + $5::bigint > ${MOST_BYTES_A_DAY} THEN 'NO_ROOM' ELSE 'OPEN' END, $8::bigint, $8::bigint
)
INSERT INTO attachment_chunks (member, locator, id, attachment, n)
SELECT $1, substring($9::bytea FROM (n - 1) * 16 + 1 FOR 16), $2::uuid, $3::uuid, n FROM generate_series(1, $7::integer) n`,
};

/** Submissions of which another message has taken a file meanwhile, or nobody knows one. */
export async function refuseTaken(
  tx: Transaction,
  batch: readonly Submission[],
): Promise<[Submission, SubmitOutcome][]> {
  const gone: [Submission, SubmitOutcome][] = [];
  const named = new Set<string>();
  for (const one of batch)
    for (const { unit, id } of one.attachments ?? []) {
      const free = !named.has(`${unit}/${id}`) && (await tx.run(FREE, [unit, id])).length > 0;
      named.add(`${unit}/${id}`);
      if (free) continue;
      gone.push([one, { outcome: 'UPLOAD_GONE' }]);
      break;
    }
  return gone;
}

/** The files of messages of ours: each goes to the members of which a unit may open its key. */
export async function takeUploads(
  tx: Transaction,
  stored: readonly Submission[],
  now: number,
): Promise<void> {
  for (const { message, parts, attachments = [], destinations } of stored)
    for (const { id, unit, bytes, digest, part } of attachments) {
      const readers = new Set(parts.find((one) => one.part === part)?.units.map(({ member }) => member));
      const members = destinations.map(({ member }) => member).filter((member) => readers.has(member));
      const { ref } = message;
      await tx.run(TAKE, [
        unit,
        id,
        ref.id,
        ref.member,
        part,
        bytes,
        digest,
        chunkTotal(bytes),
        now,
        [...new Set(members)],
      ]);
    }
}

/** What is to come of messages that were accepted. */
export async function awaitAttachments(
  tx: Transaction,
  accepted: readonly Extract<Judgement, { outcome: 'ACCEPTED' }>[],
  now: number,
): Promise<void> {
  for (const { message, attachments = [] } of accepted)
    for (const { id, bytes, digest, part, locators } of attachments)
      await tx.run(AWAIT, [
        message.ref.member,
        message.ref.id,
        id,
        part,
        bytes,
        digest,
        locators.length,
        now,
        Buffer.concat(locators),
      ]);
}
