import { readMessage, type JsonObject, type JsonValue } from '#envelope';
import type { Caller, Draft, MessageView } from '#exchange';
import { HsuError, pointerStep } from '#kernel';
import { ruleFault, type CodeOf } from '#messages';
import { propertiesOf, Says } from '../openapi/says.js';
import { codeOf, described, text } from '../openapi/schema-shapes.js';

/**
 * What a withdrawal takes over from the message that it withdraws: it goes where that went, under the same
 * restrictions.
 */
const TAKEN_OVER = [
  'status',
  'to',
  'case',
  'urgency',
  'urgencyReason',
  'handling',
  'handlingNote',
  'purpose',
  'legalBasis',
] as const;

/** The body by which somebody withdraws; the rules of a CT_WITHDRAWAL judge its members. */
export class WithdrawalRequest {
  @Says(codeOf('withdrawalReason')) readonly reason: CodeOf<'withdrawalReason'>;
  @Says(described(text, 'Pseudonym of the officer'), { optional: true }) readonly originUserRef?: string;
}

const MEMBERS = Object.keys(propertiesOf(WithdrawalRequest));

/**
 * The CT_WITHDRAWAL of a message. `request`: a `WithdrawalRequest` that nobody has judged yet; where no officer is
 * named, the caller's own name stands, which its member can resolve as well.
 * @throws HsuError E-SCHEMA-INVALID for other members
 */
export function withdrawalDraft({ message }: MessageView, request: JsonObject, caller: Caller): Draft {
  const faults = Object.keys(request)
    .filter((name) => !MEMBERS.includes(name))
    .map((name) => ruleFault('withdrawal.member', `/${pointerStep(name)}`));
  if (faults.length > 0) throw new HsuError('E-SCHEMA-INVALID', 'the withdrawal is not usable', { faults });
  const withdrawn = readMessage(message.jws).json;
  const { reason, originUserRef = caller.name } = request;
  const body: Record<string, JsonValue> = { target: { ...message.ref } };
  if (reason !== undefined) body['reason'] = reason;
  return {
    type: 'CT_WITHDRAWAL',
    ...Object.fromEntries(
      TAKEN_OVER.flatMap((name) => {
        const value = withdrawn[name];
        return value === undefined ? [] : [[name, value]];
      }),
    ),
    conversation: { ...message.conversation },
    originUserRef,
    body,
  };
}

/** The faults of the composed draft as pointers into the request that it was made of. */
export function asRequestFaults(error: HsuError): HsuError {
  const faults = error.faults.map((fault) => ({
    ...fault,
    path: fault.path.replace(/^\/body\/(reason)$/, '/$1').replace(/^\/body\/target$/, ''),
  }));
  return new HsuError(error.code, undefined, { faults, cause: error });
}
