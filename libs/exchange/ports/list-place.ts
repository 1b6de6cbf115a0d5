/** In a list whose first part is what waits: which part, and the key there of the last one read. */
export interface ListPlace {
  readonly part: 'WAITING' | 'DONE';
  readonly key: string;
}

interface Stated {
  readonly state: string;
}

export function approvalPlace({ id, state }: Stated & { readonly id: string }): ListPlace {
  return { part: state === 'PENDING' ? 'WAITING' : 'DONE', key: id };
}

export function conflictPlace({
  id,
  at,
  state,
}: Stated & { readonly id: string; readonly at: number }): ListPlace {
  return { part: state === 'OPEN' ? 'WAITING' : 'DONE', key: `${String(at)}.${id}` };
}

export function quarantinePlace({ number, state }: Stated & { readonly number: number }): ListPlace {
  return { part: state === 'HELD' || state === 'DEFERRED' ? 'WAITING' : 'DONE', key: String(number) };
}

/** A page of such a list: what waits, and where that is not enough, what is done. Each part is read by its own keys. */
export async function waitingFirst<T>(
  after: ListPlace | undefined,
  limit: number,
  part: (of: ListPlace['part'], after: string | undefined, limit: number) => Promise<readonly T[]>,
): Promise<readonly T[]> {
  if (after?.part === 'DONE') return part('DONE', after.key, limit);
  const waiting = await part('WAITING', after?.key, limit);
  if (waiting.length === limit) return waiting;
  return [...waiting, ...(await part('DONE', undefined, limit - waiting.length))];
}
