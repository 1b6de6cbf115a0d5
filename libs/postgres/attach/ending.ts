import type { TravelStore } from '#exchange';
import type { Context } from '../sql/context.js';
import type { SqlStatement } from '../sql/database.js';
import { KEPT, keptOf, type KeptRow } from './kept-attachments.js';

const LIVE: SqlStatement = {
  name: 'live-files',
  text: `
SELECT ${KEPT} FROM attachments a WHERE a.state <> 'GONE' AND (a.id, a.member, a.attachment) > ($1::uuid, $2, $3::uuid)
ORDER BY a.id, a.member, a.attachment LIMIT $4::integer`,
};

const END: SqlStatement = {
  name: 'end-file',
  text: `
UPDATE attachments SET state = 'GONE', last_at = $4::bigint
WHERE member = $1 AND id = $2::uuid AND attachment = $3::uuid AND state <> 'GONE' RETURNING pieces`,
};

/** A statement of its own after the one that held the row: it sees the piece that was added while that one waited. */
const DROP: SqlStatement = {
  name: 'drop-ended-pieces',
  text: `DELETE FROM pieces WHERE pieces = $1::bigint`,
};

const UNSENT: SqlStatement = {
  name: 'end-sends',
  text: `
UPDATE attachment_sends SET waiting = false, again = '{}', result = coalesce(result, 'ENDED')
WHERE id = $1::uuid AND attachment = $2::uuid`,
};

const NO_ID = '00000000-0000-0000-0000-000000000000';

/** Files whose message nobody reads any more. */
export function endingFiles({ db }: Context): Pick<TravelStore, 'endFile' | 'liveFiles'> {
  return {
    liveFiles: async (after, limit) => {
      const from = after === undefined ? [NO_ID, '', NO_ID] : [after.ref.id, after.ref.member, after.id];
      return (await db.run<KeptRow>(LIVE, [...from, limit])).map(keptOf);
    },
    endFile: ({ ref, id, own }, now) =>
      db.transaction(async (tx) => {
        const [row] = await tx.run<{ pieces: string }>(END, [ref.member, ref.id, id, now]);
        if (row === undefined) return false;
        await tx.run(DROP, [row.pieces]);
        if (own) await tx.run(UNSENT, [ref.id, id]);
        return true;
      }),
  };
}
