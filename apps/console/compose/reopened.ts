import type { Json, JsonObject } from '../api/types-case.js';
import type { PartDraft, Writing } from './draft.js';

/** Members of a draft that the form does not hold as members of the envelope, or makes anew. */
const OWN = new Set([
  'type',
  'version',
  'to',
  'body',
  'sealed',
  'attachments',
  'conversation',
  'originUserRef',
]);

/** The form of a draft that was posted, to be written on: the reverse of `draftOf`. */
export function reopened(draft: JsonObject): Writing {
  const { to, body = {}, sealed } = draft;
  const everyone = to !== undefined && !Array.isArray(to);
  return {
    everyone,
    except: everyone ? ((to as JsonObject)['except'] as readonly string[]) : [],
    to: everyone ? [] : (to ?? []),
    envelope: Object.fromEntries(Object.entries(draft).filter(([name]) => !OWN.has(name))),
    body,
    parts: Object.fromEntries(
      (Array.isArray(sealed) ? (sealed as readonly Json[]) : []).map((part) => {
        const { part: name, units, content } = part as unknown as PartDraft & { readonly part: string };
        return [name, { units, content }];
      }),
    ),
  };
}
