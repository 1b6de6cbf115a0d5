import { isJsonObject, type JsonObject, type JsonValue } from '#envelope';
import { isMember, isUuid7, type MessageRef } from '#kernel';
import { brokenRule, latestKind } from '#messages';
import { Holds } from '../http/body-members.js';
import { Reference } from '../http/references.js';
import { orNull, object, textOrNull, text } from '../openapi/schema-shapes.js';
import { ref, Says } from '../openapi/says.js';

const SUBJECT = 160;
const MOST_REVISIONS = 1_000_000_000;

/** What a screen has its gateway keep of a message that is being written. */
export class KeptDraftRequest {
  static readonly closed = true;

  @Says(text)
  @Holds('isKind', (type) => typeof type === 'string' && latestKind(type) !== undefined, 'kept-draft.type')
  readonly type: string;

  @Says(orNull(ref(Reference)))
  @Holds('isReference', (value) => value === null || isReference(value), 'kept-draft.conversation')
  readonly conversation: MessageRef | null;

  @Says({ ...textOrNull, maxLength: SUBJECT })
  @Holds(
    'isSubject',
    (value) => value === null || (typeof value === 'string' && value.length <= SUBJECT),
    'kept-draft.subject',
  )
  readonly subject: string | null;

  @Says(object)
  @Holds('isObject', (value) => isJsonObject(value as JsonValue), 'kept-draft.content')
  readonly content: JsonObject;
}

function isReference(value: unknown): boolean {
  return (
    isJsonObject(value as JsonValue) &&
    isMember((value as JsonObject)['member']) &&
    isUuid7((value as JsonObject)['id']) &&
    Object.keys(value as JsonObject).length === 2
  );
}

type Headers = Readonly<Record<string, string | undefined>>;

/** What a change was made of: 0 for a draft that is new (RFC 9110 section 13.1). @throws HsuError E-FORM */
export function revisionOf(headers: Headers): number {
  if (headers['if-none-match'] === '*' && headers['if-match'] === undefined) return 0;
  const [, revision = ''] = /^"(\d{1,9})"$/.exec(headers['if-match'] ?? '') ?? [];
  const number = Number(revision);
  if (revision === '' || number < 1 || number > MOST_REVISIONS || headers['if-none-match'] !== undefined)
    throw brokenRule('kept-draft.revision', '/headers/if-match');
  return number;
}
