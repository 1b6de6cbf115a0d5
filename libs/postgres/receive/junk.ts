import type { JunkRecord, JunkRun } from '#exchange';
import type { Context } from '../sql/context.js';
import type { SqlStatement } from '../sql/database.js';
import { storeQuarantine } from './quarantine.js';
import { allEnded } from '../sql/all-ended.js';

const MOVE_OFFSET_FAR: SqlStatement = {
  name: 'move-offset-far',
  text: `
UPDATE offsets SET next = $4::bigint WHERE topic = $1 AND partition = $2::integer AND next = $3::bigint RETURNING true AS moved`,
};

export async function commitJunk(
  context: Context,
  { topic, partition, first, next }: JunkRun,
  kept: readonly JunkRecord[],
  now: number,
): Promise<boolean> {
  return context.db.transaction(async (tx) => {
    if ((await tx.run(MOVE_OFFSET_FAR, [topic, partition, first, next])).length === 0) {
      tx.undo();
      return false;
    }
    await allEnded(
      kept.map(({ offset, entry }) =>
        storeQuarantine(
          tx,
          context,
          { topic, partition, offset },
          [{ entry, state: 'HELD', wants: null }],
          now,
        ),
      ),
    );
    return true;
  });
}
