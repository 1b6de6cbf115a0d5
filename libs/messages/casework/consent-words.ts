import { parseRfc3339, type Member, type MessageRef } from '#kernel';
import type { ConsentTelling, Facts } from './case-data.js';

/** What a member was last told of a person's consent to one scope. */
export interface ConsentWord {
  /** The person's `victimRef`. */
  readonly person: string;
  /** A code of consentScope. */
  readonly scope: string;
  /**
   * Whose unit told it. Nobody takes back what the person said to another: a withdrawal counts until the member that
   * told it tells otherwise.
   */
  readonly member: Member;
  readonly state: 'GIVEN' | 'WITHDRAWN';
  /** RFC 3339 UTC: when the person said so. */
  readonly at: string;
  readonly by: MessageRef;
  /** ISO 3166-1 alpha-3: the countries that SHARE_WITH_ORIGIN is about. */
  readonly origins: readonly string[];
}

/** A message as far as it tells words of consent. */
interface Telling {
  readonly ref: MessageRef;
  readonly facts: Facts;
}

/** The words that a message tells; none where its kind tells none. */
export function consentWords(
  { ref, facts }: Telling,
  tells: ConsentTelling | undefined,
): readonly ConsentWord[] {
  if (tells === undefined) return [];
  const person = facts[tells.person];
  const at = facts[tells.at];
  if (typeof person !== 'string' || typeof at !== 'string') return [];
  const origins = listOf(facts[tells.origins]);
  const told = (state: ConsentWord['state'], scopes: readonly string[]): ConsentWord[] =>
    scopes.map((scope) => ({ person, scope, member: ref.member, state, at, by: ref, origins }));
  return [
    ...told('GIVEN', listOf(facts[tells.granted])),
    ...told('WITHDRAWN', listOf(facts[tells.withdrawn])),
  ];
}

/** Words that are about the same: of them one counts. */
export function sameSubject(a: ConsentWord, b: ConsentWord): boolean {
  return a.person === b.person && a.scope === b.scope && a.member === b.member;
}

/**
 * Whether `one` counts rather than `other`, both of the same subject: what was said later; at the same moment a
 * withdrawal; else the greater id. Every holder finds the same, in whatever order they came.
 */
export function countsRather(one: ConsentWord, other: ConsentWord): boolean {
  const [at, than] = [parseRfc3339(one.at) ?? 0, parseRfc3339(other.at) ?? 0];
  if (at !== than) return at > than;
  if (one.state !== other.state) return one.state === 'WITHDRAWN';
  return one.by.id > other.by.id;
}

/** The words that count when these come to those, sorted by person, scope and member. */
export function withWords(
  known: readonly ConsentWord[],
  added: readonly ConsentWord[],
): readonly ConsentWord[] {
  if (added.length === 0) return known;
  const result = [...known];
  for (const word of added) {
    const at = result.findIndex((other) => sameSubject(other, word));
    const earlier = result[at];
    if (earlier === undefined) result.push(word);
    else if (countsRather(word, earlier)) result[at] = word;
  }
  return result.sort((a, b) => (subjectOf(a) < subjectOf(b) ? -1 : 1));
}

function subjectOf({ person, scope, member }: ConsentWord): string {
  return `${person} ${scope} ${member}`;
}

function listOf(value: Facts[string] | undefined): readonly string[] {
  return Array.isArray(value) ? (value as readonly string[]) : [];
}
