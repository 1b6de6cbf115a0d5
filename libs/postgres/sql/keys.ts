import { isMember, isUuid7, type Member, type MessageRef } from '#kernel';

/**
 * References as two array parameters, ids first. What cannot be a reference is left out: nothing is stored under it,
 * and the server would refuse the whole statement for it.
 */
export function keysOf(refs: readonly MessageRef[]): [ids: string[], members: Member[]] {
  const asked = refs.filter(({ member, id }) => isMember(member) && isUuid7(id));
  return [asked.map(({ id }) => id), asked.map(({ member }) => member)];
}
