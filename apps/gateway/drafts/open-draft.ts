import { isJsonObject, type JsonObject, type JsonValue } from '#envelope';
import type { Approval, Caller } from '#exchange';
import { HsuError } from '#kernel';
import type { Gateway } from '../gateway.js';
import { maySeeDraft } from './draft-rights.js';

/**
 * One draft that waits for a second person, as the caller may read it. Content of sealed parts is noted for the
 * auditor before it is shown (INV-07). `route`: as the auditor reads it. @throws HsuError E-NOT-FOUND
 */
export async function openDraft(
  { approvals, audit, ports }: Pick<Gateway, 'approvals' | 'audit' | 'ports'>,
  caller: Caller,
  id: string,
  route: string,
): Promise<{ readonly approval: Approval; readonly draft: JsonObject }> {
  const approval = await approvals.approval(id);
  if (approval === undefined || !maySeeDraft(ports, caller, approval, 'OPEN'))
    throw new HsuError('E-NOT-FOUND');
  const { draft } = approval;
  if (!maySeeDraft(ports, caller, approval, 'SEALED')) return { approval, draft: sealedUp(draft) };
  const { name, unit, role } = caller;
  const { purpose } = draft;
  const opening = {
    act: 'OPENED' as const,
    caller: name,
    unit,
    role,
    purpose: typeof purpose === 'string' ? purpose : null,
    route,
    of: { member: ports.self.member, id },
    code: null,
  };
  await audit.note(
    partsOf(draft).map((part) => ({ ...opening, part })),
    ports.clock.now(),
  );
  return { approval, draft };
}

/** A draft whose sealed parts are named, with the units they go to, and closed. */
export function sealedUp(draft: JsonObject): JsonObject {
  const { sealed } = draft;
  if (!Array.isArray(sealed)) return draft;
  return {
    ...draft,
    sealed: sealed.map((entry: JsonValue) => {
      if (!isJsonObject(entry)) return null;
      const { part = null, units = null } = entry;
      return { part, units };
    }),
  };
}

function partsOf({ sealed }: JsonObject): string[] {
  return Array.isArray(sealed)
    ? sealed.flatMap((entry: JsonValue) =>
        isJsonObject(entry) && typeof entry['part'] === 'string' ? [entry['part']] : [],
      )
    : [];
}
