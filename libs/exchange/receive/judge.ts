import { keyStatus, type Directory, type DirectoryKey, type Listing } from '#directory';
import { type JsonObject, type JsonValue } from '#envelope';
import { asHsuError, fromUtf8, HsuError, MINUTE, parseRfc3339, type Fault, type Unit } from '#kernel';
import { checkMessage, type FactPointer, findKind, goesTo, type Kind, ruleFault, unitsAt } from '#messages';
import { mayAddress, maySend } from '#policy';
import { claimOf } from '../protect/claim-identity.js';
import { duplicate, type Authentic, type Held } from './authenticate.js';
import { factsOf } from '../conversation/facts.js';
import { judgeReceipt, judgeReceipts } from './judge-receipt.js';
import { openParts } from './open-parts.js';
import { namedMessages, frameFault, type Awaited } from '../conversation/named-messages.js';
import { opens, partyFault } from '../conversation/party.js';
import { awaitedOf } from '../attach/keys-of.js';
import type { Ports } from '../ports/ports.js';
import { deferred, quarantined } from './quarantine-entry.js';
import { handlingOf, openingFaults } from '../conversation/quoting.js';
import { RECEIPT_TYPE, RECEIPTS_TYPE } from './receipts.js';
import type { Judged } from '../ports/judgement.js';
import type { StoredMessage, StoredPart } from '../ports/records.js';
import { laneOf } from '../send/routes.js';

const MAX_FUTURE_MS = 10 * MINUTE;
/** What a receipt holds at most (its kind's own limit). */
const MAX_ERRORS = 50;
const POINTER = /^(\/[A-Za-z0-9_~.-]{1,40}){0,12}$/;

/**
 * A pointer may end in a member name that the sender made up; a receipt carries no text of a message (wire.md
 * "Receipt").
 */
function tellable(path: string): string {
  return POINTER.test(path) ? path : '';
}

/**
 * The other receive steps, in the order of wire.md "Steps of a message", step 7: duplicate → key status → audience →
 * party → time → schema → policy → invariants, and the opening of the parts for own units. Never throws: an internal
 * error defers.
 *
 * Order decides nothing: a message is refused only by what it says itself, by the directory that its link names and by
 * the messages that it names in `conversation` and `after`. While one of these is not here it is deferred
 * (docs/decisions/0035-order-decides-nothing.md). Only a revocation counts from the moment it is known.
 */
export async function judge(ports: Ports<unknown>, message: Authentic, held: Held): Promise<Judged> {
  const { incoming, json } = message;
  try {
    if (json['type'] === RECEIPT_TYPE) return judgeReceipt(ports, message, held);
    if (json['type'] === RECEIPTS_TYPE) return judgeReceipts(ports, message, held);
    const facts = factsOf(json, incoming.entry.jws, message.digest, factsNamed(json));
    return duplicate(message, facts.ref, held) ?? (await judgeNew(ports, message, facts, held));
  } catch (error) {
    const known = asHsuError(error);
    if (known.code === 'E-SEALED-UNREADABLE' || known.code === 'E-NOT-SEALED-TO-ME')
      return {
        outcome: 'UNAUTHENTIC',
        entry: quarantined(incoming, new HsuError('E-SEALED-UNREADABLE', undefined, { cause: known }), null),
      };
    if (known.code === 'E-INTERNAL' || known.code === 'E-UNAVAILABLE')
      return deferred(incoming, known, message.digest, { kind: 'INTERNAL' });
    return reject(message, undefined, known.faults);
  }
}

/** Which values of the message its kind wants kept; none where the kind is unknown here. */
function factsNamed({ type, version }: JsonObject): readonly FactPointer[] {
  return typeof type === 'string' && typeof version === 'number'
    ? (findKind(type, version)?.acts.facts ?? [])
    : [];
}

async function judgeNew(
  ports: Ports<unknown>,
  message: Authentic,
  facts: StoredMessage,
  held: Held,
): Promise<Judged> {
  const { incoming, json } = message;
  const wrong = frameFault(facts);
  if (wrong !== undefined) return reject(message, facts, [wrong]);
  const { version } = ports.directory.current();
  if (incoming.link.directory > version)
    return deferred(incoming, new HsuError('E-DIRECTORY-OLD'), message.digest, {
      kind: 'DIRECTORY',
      version: incoming.link.directory,
    });
  const directory = ports.directory.current().asOf(incoming.link.directory, incoming.at);
  const kind = findKind(facts.type, facts.version);
  const opening = opens(facts.ref, facts.conversation);

  const early =
    keyFault(message.key, facts, ports.clock.now()) ?? audienceFault(facts, ports.self.member, directory);
  if (early !== undefined) return reject(message, facts, [early]);
  if (kind === undefined)
    return deferred(
      incoming,
      new HsuError('E-SCHEMA-UNKNOWN', undefined, { path: '/type' }),
      message.digest,
      {
        kind: 'SCHEMA',
        type: facts.type,
        version: facts.version,
      },
    );
  const named = opening ? null : namedMessages(facts, held);
  if (named !== null && 'waitsFor' in named) return waiting(message, named);
  if (named !== null && 'fault' in named) return reject(message, facts, [named.fault]);
  const stranger = named === null ? undefined : partyFault(named, facts.from, kind, facts.status);
  if (stranger?.code === 'E-NOT-PARTY' && named !== null && named.absent !== null)
    return waiting(message, named.absent);
  const late = stranger ?? timeFault(facts, incoming.at);
  if (late !== undefined) return reject(message, facts, [late]);

  const faults = [
    ...schemaFaults(kind, json, opening, directory),
    ...policyFaults(kind, facts, directory),
    ...(named === null ? [] : openingFaults({ handling: handlingOf(named.opening) }, json)),
  ];
  if (faults.length > 0) return reject(message, facts, faults);
  const opened = await openParts(ports, message, kind, facts);
  if (opened.faults.length > 0) return reject(message, facts, opened.faults);
  const express = laneOf(facts.urgency, kind.express) === 'express';
  return {
    outcome: 'ACCEPTED',
    message: facts,
    parts: opened.parts,
    attachments: awaitedOf(facts, json, opened.parts),
    units: ownUnits(facts, ports.self.member, ports.directory.current()),
    prev: incoming.item.prev === null ? null : { member: facts.ref.member, id: incoming.item.prev },
    express,
    identity: claimOf(kind, json, heldParts(opened.parts, ports.self.member), ports.self.tokenKey),
    receipt: { of: facts, lane: incoming.item.lane, result: 'ACCEPTED', errors: [] },
    ifNotStored: () => quarantined(incoming, new HsuError('E-INTERNAL'), message.digest),
  };
}

function waiting({ incoming, digest }: Authentic, { waitsFor, path }: Awaited): Judged {
  const code = path === '/conversation' ? 'E-CONVERSATION-UNKNOWN' : 'E-PARENT-UNKNOWN';
  return deferred(incoming, new HsuError(code, undefined, { path }), digest, {
    kind: 'MESSAGE',
    message: waitsFor,
  });
}

function keyFault(key: DirectoryKey, { sentAt }: StoredMessage, now: number): Fault | undefined {
  const sent = parseRfc3339(sentAt);
  if (sent !== undefined && keyStatus(key, sent) === 'VALID' && keyStatus(key, now) !== 'REVOKED')
    return undefined;
  return {
    code: 'E-KEY-REVOKED',
    path: '',
    text: 'the key was not in force when the message was sent, or is revoked',
  };
}

function audienceFault({ to }: StoredMessage, self: string, directory: Listing): Fault | undefined {
  if (!goesTo(to, self))
    return 'all' in to
      ? { code: 'E-AUDIENCE', path: '/to/except', text: 'this member is left out' }
      : { code: 'E-AUDIENCE', path: '/to', text: 'no unit of this member is addressed' };
  return unitsAt(to, self).some((unit) => directory.unit(unit) === undefined)
    ? { code: 'E-RECIPIENT-UNKNOWN', path: '/to', text: 'the directory lists no such unit of this member' }
    : undefined;
}

/** Time refuses only what comes from the future or is past its expiry; lateness is shown, never refused (T20). */
function timeFault({ sentAt, expiresAt }: StoredMessage, now: number): Fault | undefined {
  const sent = parseRfc3339(sentAt);
  if (sent === undefined || sent > now + MAX_FUTURE_MS) return { code: 'E-CLOCK-SKEW', path: '/sentAt' };
  const expiry = expiresAt === null ? undefined : parseRfc3339(expiresAt);
  return expiry !== undefined && expiry <= now ? { code: 'E-EXPIRED', path: '/expiresAt' } : undefined;
}

function schemaFaults(kind: Kind, json: JsonObject, opening: boolean, directory: Listing): readonly Fault[] {
  // The digest is checked against our own schema and the directory's pin, so a swapped schema file changes nothing
  // (T36).
  if (json['schema'] !== kind.schema || !directory.schemaPinned(kind.type, kind.version, kind.schema))
    return [ruleFault('message.pinned-schema', '/schema')];
  if (kind.opensConversation !== opening)
    return [ruleFault(opening ? 'draft.conversation' : 'draft.own-conversation', '/conversation')];
  const checked = checkMessage(json, kind);
  return 'faults' in checked ? checked.faults : mayAddress(kind, checked.message);
}

function policyFaults(kind: Kind, { from }: StoredMessage, directory: Listing): readonly Fault[] {
  const faults = [...maySend(kind, from.role)];
  if (directory.unit(from)?.roles.includes(from.role) !== true)
    faults.push(ruleFault('role.listed', '/from/role'));
  return faults;
}

/** Opened parts with the own units that they name. */
function heldParts(parts: readonly StoredPart[], self: string) {
  return parts.map(({ part, units, bytes }) => ({
    part,
    content: (JSON.parse(fromUtf8(bytes)) as { content: JsonValue }).content,
    units: units.filter(({ member }) => member === self).map(({ unit }) => unit),
  }));
}

function ownUnits({ to }: StoredMessage, self: string, directory: Directory): readonly Unit[] {
  if (!('all' in to)) return unitsAt(to, self).map(({ unit }) => unit);
  return directory
    .units(self)
    .filter(({ kind }) => kind !== 'GATEWAY')
    .map(({ unit }) => unit);
}

/** A final refusal, receipted with its codes and pointers; where even the frame cannot be read, nothing is sent. */
function reject(
  { incoming, json, digest: bytes }: Authentic,
  facts: StoredMessage | undefined,
  faults: readonly Fault[],
): Judged {
  const [first] = faults;
  const cause = new HsuError(first?.code ?? 'E-INTERNAL', undefined, { faults });
  let sender = facts;
  try {
    sender ??= factsOf(
      { after: [], conversation: { member: '', id: '' }, ...json },
      incoming.entry.jws,
      bytes,
    );
  } catch {
    return { outcome: 'UNAUTHENTIC', entry: quarantined(incoming, cause, null) };
  }
  const errors = faults.slice(0, MAX_ERRORS).map(({ code, path }) => ({ code, path: tellable(path) }));
  return {
    outcome: 'REJECTED',
    id: sender.ref.id,
    type: sender.type,
    entry: quarantined(incoming, cause, bytes),
    receipt: { of: sender, lane: incoming.item.lane, result: 'REJECTED', errors },
  };
}
