import type { MessageRef } from '#kernel';
import type { Context } from '../sql/context.js';
import type { SqlStatement } from '../sql/database.js';

/** By the index of the first 13 characters; what is longer is compared with those that it finds. */
const WITH_DIGEST: SqlStatement = {
  name: 'with-digest',
  text: `
SELECT member, id FROM messages WHERE left(digest, 13) = left($1, 13) AND starts_with(digest, $1) ORDER BY id, member`,
};

/** `ReadStore.withDigest`. */
export async function withDigest({ db }: Context, beginning: string): Promise<readonly MessageRef[]> {
  const rows = await db.run<MessageRef & Record<string, unknown>>(WITH_DIGEST, [beginning]);
  return rows.map(({ member, id }) => ({ member, id }));
}
