import { sql } from 'kysely';
import type { DeferredWant } from '#exchange';
import type { Context } from './context.js';
import { queries } from './queries.js';

const LIMIT = 100;

/** CONVERSATION wants of deferred rows whose opening is stored by now. An id that is no UUID can have no opening here. */
export async function openedWants({ db }: Context): Promise<readonly DeferredWant[]> {
  const id = sql<string>`q.wants -> 'conversation' ->> 'id'`;
  const query = queries
    .selectFrom('quarantine as q')
    .innerJoin('messages as m', (join) =>
      join
        .on(
          sql<boolean>`m.id = CASE WHEN ${id} ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN (${id})::uuid END`,
        )
        .on(sql<boolean>`m.member = q.wants -> 'conversation' ->> 'member'`),
    )
    .select(['m.member', 'm.id'])
    .distinct()
    .where('q.state', '=', 'DEFERRED')
    .where('q.wants_key', 'like', 'CONVERSATION %')
    .limit(LIMIT);
  const rows = await db.all(query);
  return rows.map(({ member, id: opening }) => ({
    kind: 'CONVERSATION',
    conversation: { member, id: opening },
  }));
}
