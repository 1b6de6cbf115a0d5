import { readMessage, type JsonObject } from '#envelope';
import type { MessageRef } from '#kernel';
import { termsOf, type Term } from '#lookup';
import { alertInForce, findKind, kinds, type CodeOf } from '#messages';
import { isHeldBack } from './asked-action.js';
import { objectionsOf } from './objections.js';
import { isRecalled } from '../conversation/recalled.js';
import { object, text } from '../conversation/facts.js';
import type { FoundAlert, LookupStanding } from '../ports/lookup-port.js';
import type { Conversation, StoredMessage } from '../ports/records.js';

/** A contested alert is still shown, with its fallback: its vanishing would tell its author of the contest (T56). */
export const LIVE_STATES: readonly string[] = ['ACTIVE', 'HIT_OPEN', 'CONTESTED'];

/** An alert as its message has it, with its terms. */
export interface LookupAlert {
  readonly alert: Omit<FoundAlert, 'heldBack' | 'expiresAt'>;
  readonly terms: readonly Term[];
}

/** Kinds that look-ups find: alerts, and what says one anew. */
export const lookedUpTypes: readonly string[] = [
  ...new Set(
    kinds
      .filter(({ lookup, replaces }) => lookup !== undefined || replaces !== undefined)
      .map(({ type }) => type),
  ),
];

export type LiveStanding = LookupStanding & { readonly inForce: MessageRef };

/** Whether look-ups find a conversation's message in force. */
export function isLive(standing: LookupStanding): standing is LiveStanding {
  return standing.status === 'ACTUAL' && standing.inForce !== null && LIVE_STATES.includes(standing.state);
}

/** Where a conversation stands, as look-ups see it. */
export function lookupStandingOf({
  ref,
  status,
  standing,
}: Pick<Conversation, 'ref' | 'status' | 'standing'>): LookupStanding {
  const { state, kept } = standing;
  // A version that its owner has taken back finds nobody: it may have been of the wrong person.
  const inForce =
    standing.inForce !== null && isRecalled(standing, standing.inForce) ? null : standing.inForce;
  const expiresAt = kept === undefined ? null : Date.parse(kept.until);
  const objections = objectionsOf(standing);
  return { ref, status, state, inForce, heldBack: isHeldBack(standing), objections, expiresAt };
}

/**
 * What look-ups need of an accepted message; undefined where its kind is not looked up, or it says nothing to look up.
 */
export function lookupAlertOf(message: StoredMessage): LookupAlert | undefined {
  const own = findKind(message.type, message.version);
  if (own === undefined || !lookedUpTypes.includes(own.type)) return undefined;
  const { kind, message: json } = alertInForce(readMessage(message.jws).json, own);
  if (kind.lookup === undefined) return undefined;
  const terms = termsOf(kind, json);
  if (terms.length === 0) return undefined;
  const body = object(json['body'], '/body');
  const contact = object(body['contactDuty'], '/body/contactDuty');
  const { member, unit } = message.from;
  return {
    alert: {
      ref: message.ref,
      conversation: message.conversation,
      type: kind.type,
      owner: { member, unit },
      to: message.to,
      banner: kind.lookup.banner,
      action: actionAt(body, 'actionRequested'),
      fallback: actionAt(body, 'fallbackAction'),
      contact: { unit: textAt(contact, 'unit'), phone: textAt(contact, 'phone') },
      issuedAt: Date.parse(message.sentAt),
    },
    terms,
  };
}

/** The message was accepted, so its kind has checked the code. */
function actionAt(body: JsonObject, name: string): CodeOf<'actionRequested'> {
  return textAt(body, name) as CodeOf<'actionRequested'>;
}

function textAt(value: JsonObject, name: string): string {
  return text(value[name], `/${name}`);
}
