import { DAY, parseRfc3339, rfc3339, sameUnit, refKey, type MessageRef } from '#kernel';
import type { CaseData } from '#messages';
import type { CaseMessage, Kept } from './case.js';
import type { ActingKind, FoldRules } from './rules.js';
import { holds, type Running } from './running.js';

/** How long the conversation's opening is kept, before any renewal; null where it tells no end. */
export function keptOf({ expiresAt, sentAt }: CaseMessage): Kept | null {
  return parseRfc3339(expiresAt ?? undefined) === undefined
    ? null
    : { until: expiresAt ?? '', since: sentAt, renewed: 0 };
}

/**
 * Whether what the message says of keeping counts at its place. A renewal comes before the expiry, moves it to a later
 * time, and neither beyond what the opening's kind allows nor more often (INV-14); a notice of an expiry names the
 * moment in force; a recall is of the unit that wrote what it names, as far as that is here.
 */
export function keepsToRules(running: Running, message: CaseMessage, { acts }: ActingKind): boolean {
  return (
    mayRenew(running, message, acts) && hasExpiry(running, message, acts) && mayRecall(running, message, acts)
  );
}

function renewalOf({ renews }: CaseData, { facts }: CaseMessage): number | undefined {
  if (renews === undefined || !holds(renews.when, facts)) return undefined;
  const until = facts[renews.until];
  return typeof until === 'string' ? parseRfc3339(until) : undefined;
}

function mayRenew(
  { kept, opening, longest, passedOn, originalEnd }: Running,
  message: CaseMessage,
  acts: CaseData,
): boolean {
  const until = renewalOf(acts, message);
  if (until === undefined) return true;
  if (kept === null) return false;
  const end = Date.parse(kept.until);
  if (Date.parse(message.sentAt) >= end || until <= end || kept.renewed >= longest.renewals) return false;
  // Nobody keeps a copy longer than its unit keeps the original, as far as that was told here.
  if (passedOn !== null && until > (originalEnd ?? end)) return false;
  return until <= Date.parse(opening.sentAt) + longest.days * DAY;
}

function hasExpiry({ kept }: Running, { facts }: CaseMessage, { expires }: CaseData): boolean {
  const named = expires === undefined ? undefined : facts[expires];
  return typeof named !== 'string' || (kept !== null && Date.parse(named) === Date.parse(kept.until));
}

function itemsOf({ recalls }: CaseData, { facts }: CaseMessage): readonly string[] {
  const named = recalls === undefined ? undefined : facts[recalls];
  return Array.isArray(named) ? (named as readonly string[]) : [];
}

/** The message that an opening passes on. */
export function passedOnBy({ facts }: Pick<CaseMessage, 'facts'>, { passesOn }: CaseData): MessageRef | null {
  const [member, id] = passesOn === undefined ? [] : [facts[passesOn.member], facts[passesOn.id]];
  return typeof member === 'string' && typeof id === 'string' ? { member, id } : null;
}

/** Of what was passed on only the member is known here; its gateway lets nobody but the unit that wrote it say so. */
export function tellsOfPassedOn({ passedOn }: Running, message: CaseMessage, acts: CaseData): boolean {
  if (passedOn?.member !== message.from.member) return false;
  const { tellsOf } = acts;
  const told = tellsOf && message.facts[tellsOf.member] === passedOn.member && message.facts[tellsOf.id];
  return told === passedOn.id || itemsOf(acts, message).includes(passedOn.id);
}

/** When what was passed on expires from now on (ms), as its own gateway tells it. */
function endToldOf(running: Running, message: CaseMessage, acts: CaseData): number | undefined {
  const { tellsOf } = acts;
  if (tellsOf === undefined || !holds(tellsOf.ends, message.facts)) return undefined;
  const until = message.facts[tellsOf.until];
  if (typeof until !== 'string' || !tellsOfPassedOn(running, message, acts)) return undefined;
  return parseRfc3339(until);
}

/** Only the unit that wrote it takes it back: nobody makes vanish what another has to answer for. */
function mayRecall({ all }: Running, message: CaseMessage, acts: CaseData): boolean {
  return itemsOf(acts, message).every((id) => {
    const item = all.get(refKey({ member: message.from.member, id }));
    return item === undefined || sameUnit(item.from, message.from);
  });
}

/** What a message that was taken changes: when the opening expires, and what is recalled. */
export function keep(running: Running, message: CaseMessage, acts: CaseData): void {
  const { kept } = running;
  const until = renewalOf(acts, message);
  if (until !== undefined && kept !== null)
    running.kept = { until: rfc3339(until), since: message.sentAt, renewed: kept.renewed + 1 };
  // A new version may end earlier, and is kept no longer for being new: that is what a renewal is for.
  const end = parseRfc3339(message.expiresAt ?? undefined);
  if (acts.version !== undefined && end !== undefined && kept !== null && end < Date.parse(kept.until))
    running.kept = { ...kept, until: rfc3339(end) };
  const told = endToldOf(running, message, acts);
  if (told !== undefined && running.kept !== null) {
    running.originalEnd = told;
    if (told < Date.parse(running.kept.until)) running.kept = { ...running.kept, until: rfc3339(told) };
  }
  for (const id of itemsOf(acts, message)) running.recalls.push({ id, by: message.from });
  // The owner's gateway tells that the opening has expired: it goes as if its unit had taken it back.
  if (tellsExpiry(running, message, acts))
    running.recalls.push({ id: running.opening.ref.id, by: running.opener });
}

/** Before that moment the same fact tells when it will be. */
function tellsExpiry({ kept }: Running, { facts, sentAt }: CaseMessage, { expires }: CaseData): boolean {
  const named = expires === undefined ? undefined : facts[expires];
  return kept !== null && typeof named === 'string' && Date.parse(sentAt) >= Date.parse(kept.until);
}

/**
 * What the messages that are taken back no longer say, wherever their recall stands in the order: nobody is cleared or
 * confirmed by them any more (`recalledTo` of each lifecycle).
 */
export function endRecalled(running: Running, { recalledTo }: FoldRules): void {
  if (running.recalls.length === 0) return;
  for (const [name, one] of running.lifecycles) {
    const said = running.all.get(refKey(one.by));
    const state = said && isRecalled(running, said) ? recalledTo(one.lifecycle, one.state) : undefined;
    if (state !== undefined) running.lifecycles.set(name, { ...one, state });
  }
}

/** What nobody reads any more, wherever its recall stands in the order. */
export function recalledOf(running: Running): readonly MessageRef[] {
  return (
    [...running.all.values()]
      .filter((message) => isRecalled(running, message))
      .map(({ ref }) => ref)
      // Whatever came first: every holder says it alike.
      .sort((a, b) => (refKey(a) < refKey(b) ? -1 : 1))
  );
}

/** With the opening goes all that its unit has written of persons, that is, with an end of its own. */
function isRecalled(running: Running, { ref, from, expiresAt }: CaseMessage): boolean {
  const { recalls, opening, passedOn } = running;
  return recalls.some(
    ({ id, by }) =>
      (refKey(ref) === refKey(opening.ref) && by.member === passedOn?.member && id === passedOn.id) ||
      (sameUnit(by, from) &&
        (id === ref.id ||
          (id === opening.ref.id && sameUnit(by, opening.from) && (expiresAt ?? null) !== null))),
  );
}
