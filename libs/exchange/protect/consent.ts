import type { CaseMessage } from '#cases';
import { isJsonObject, type JsonObject, type JsonValue } from '#envelope';
import { GATEWAY_UNIT, sameUnit, type Fault, type UnitAddress } from '#kernel';
import { consentWords, findKind, type ConsentWord, type Kind, ruleFault } from '#messages';
import { againstConsent, countriesOf, type Sharing } from '#policy';
import { addressees, valueAt } from '../conversation/facts.js';
import type { Conversation, StoredMessage } from '../ports/records.js';

/** Every kind calls a person by this name, in the open and in sealed parts, and lists of persons do. */
const PERSON = 'victimRef';
const TRACES = '/body/familyTracing';

/** A message about to be signed, as far as consent is concerned. */
export interface Outgoing {
  readonly kind: Kind;
  readonly message: JsonObject;
  /** Of its sealed parts: whom each is for, and what is inside. */
  readonly sealed: readonly { readonly units: readonly UnitAddress[]; readonly content: JsonValue }[];
  readonly from: UnitAddress & { readonly role: string };
  /** What its conversation holds by now. */
  readonly entries: readonly Pick<CaseMessage, 'facts'>[];
}

/**
 * What the message shares of persons: its sealed parts, and where its kind says so its open part, with every unit but
 * its own. Null where it shares nothing that rests on consent: nobody is told of in it, or a supervisor signs the
 * exception that it names (INV-32). Help is never asked for consent: without sealed parts its messages share nothing
 * (INV-31).
 */
export function sharingOf(outgoing: Outgoing): Sharing | null {
  const { kind, message, from } = outgoing;
  const { exception } = kind.consent ?? {};
  if (from.role === 'SUPERVISOR' && isException(message, exception)) return null;
  return told(outgoing);
}

/** The same, whoever signs. */
export function told({ kind, message, sealed, from, entries }: Outgoing): Sharing | null {
  const { whole = false } = kind.consent ?? {};
  const others = sealed.map((part) => ({
    ...part,
    units: part.units.filter((unit) => !sameUnit(unit, from)),
  }));
  const shared = others.filter(({ units }) => units.length > 0);
  if (!whole && shared.length === 0) return null;
  const persons = new Set([
    ...namedIn(message['body']),
    ...shared.flatMap(({ content }) => namedIn(content)),
  ]);
  // What is sealed in the case of a person concerns her, whatever it calls her.
  for (const entry of entries) {
    const named = personOf(entry);
    if (named !== undefined) persons.add(named);
  }
  if (persons.size === 0) return null;
  const addressed = whole ? unitsIn(message['to']).filter((unit) => !sameUnit(unit, from)) : [];
  const { purpose } = message;
  return {
    persons: [...persons].sort(),
    countries: countriesOf([...addressed, ...shared.flatMap(({ units }) => units)]),
    purpose: typeof purpose === 'string' ? purpose : null,
    traces: valueAt(message, TRACES) === true,
  };
}

/** What whoever sends is told of a withdrawal that its message goes against; undefined where there is none. */
export function consentFault(
  sharing: Sharing | null,
  words: readonly ConsentWord[],
): ReturnType<typeof ruleFault> | undefined {
  const [word] = sharing === null ? [] : againstConsent(sharing, words);
  return (
    word &&
    ruleFault(
      'consent.not-withdrawn',
      '',
      `The person took back her consent to ${word.scope} on ${word.at}, as ${word.member} was told (message ${word.by.id}): nothing more of her is shared so. Still possible: help for her and every message without sealed parts; what a SUPERVISOR signs under an exception; and all of it again once CT_CONSENT_CHANGE of ${word.member} says that she agrees.`,
    )
  );
}

/** Whoever holds what concerns her hears of it: every unit of the conversation that the directory still lists. */
export function holdersFault(
  { parties }: Pick<Conversation, 'parties'>,
  message: JsonObject,
  from: UnitAddress,
  isListed: (unit: UnitAddress) => boolean,
): Fault | undefined {
  const told = unitsIn(message['to']);
  const missing = holdersOf(parties, from, isListed).filter(
    (unit) => !told.some((one) => sameUnit(one, unit)),
  );
  if (missing.length === 0) return undefined;
  const names = missing.map(({ member, unit }) => `${member}/${unit}`).join(', ');
  return ruleFault(
    'consent-change.every-holder',
    '/to',
    `to names ${names} as well: each holds what concerns her.`,
  );
}

/** Whom a unit tells of a changed consent in a conversation. */
export function holdersOf(
  parties: readonly UnitAddress[],
  from: UnitAddress,
  isListed: (unit: UnitAddress) => boolean,
): readonly UnitAddress[] {
  return parties.filter((one) => one.unit !== GATEWAY_UNIT && !sameUnit(one, from) && isListed(one));
}

function isException(message: JsonObject, exception: string | undefined): boolean {
  if (exception === undefined) return false;
  const code = exception === 'KIND' ? exception : valueAt(message, exception);
  return typeof code === 'string' && code !== 'STATISTICAL_IMPORT';
}

/** Persons that a body or a part's content names, at any depth. */
function namedIn(value: JsonValue | undefined): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one: JsonValue) => namedIn(one));
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([name, one]) =>
    name === PERSON && typeof one === 'string' ? [one] : namedIn(one),
  );
}

function unitsIn(to: JsonValue | undefined): readonly UnitAddress[] {
  const named = addressees(to);
  return 'all' in named ? [] : named;
}

/** The words of consent that a stored message tells. */
export function wordsOf(stored: StoredMessage): readonly ConsentWord[] {
  return consentWords(stored, findKind(stored.type, stored.version)?.acts.consents);
}

/** The person whom the open body of a stored message names. */
export function personOf({ facts }: Pick<StoredMessage, 'facts'>): string | undefined {
  const named = facts[`/body/${PERSON}`];
  return typeof named === 'string' ? named : undefined;
}
