import { createHmac } from 'node:crypto';
import { isJsonObject, type JsonObject, type JsonValue } from '#envelope';
import { documentKey } from '#lookup';
import { sameIssuer } from '#messages';
import { nameKeys, readName } from '#names';

/**
 * PROTECTED: a victim's sealed identity. CLEARED: that of an innocent person whose identity is misused. SOUGHT: the
 * subject of an alert that may ask for arrest, or whoever is met at a check.
 */
export type Side = 'PROTECTED' | 'CLEARED' | 'SOUGHT';

/** A birth year that is not known meets every year, on either side. */
const [ANY, UNKNOWN] = ['ANY', 'UNKNOWN'];

/**
 * Tokens by which a gateway compares the two sides without keeping a name (docs/decisions/0021-victim-or-wanted.md):
 * HMAC under the gateway's own key, which is never shared, of each document and of each name as it sounds with birth
 * year and sex. Two persons are compared by any token in common; a human of the holding unit decides whether they are
 * one.
 */
export function identityTokens(side: Side, person: JsonObject, key: Uint8Array): string[] {
  const seen = new Set<string>();
  for (const text of [...documents(side, person), ...names(side, person)]) seen.add(keyed(text, key));
  if (side === 'PROTECTED') for (const token of referralTokens(person, key)) seen.add(token);
  return [...seen];
}

/**
 * The tokens by which a unit knows whom it has referred itself: those of documents, and of a person without one what
 * its referral tells of who that is, word for word. A namesake differs by an age, a telephone or a name of their own;
 * the same row of a file does not.
 */
export function referralTokens(person: JsonObject, key: Uint8Array): string[] {
  const own = documents('PROTECTED', person);
  return (own.length > 0 ? own : alike(person)).map((text) => keyed(text, key));
}

const TELLING = ['birth', 'ageEstimate', 'sex', 'languages', 'phones'] as const;

function alike(person: JsonObject): string[] {
  const names = items(person['names']).map(({ fullName }) => fullName);
  const told = TELLING.map((name) => person[name] ?? null);
  // Nobody that looks for a person asks by it: the letter keeps it apart.
  return names.length === 0 ? [] : [`A ${JSON.stringify([names, told])}`];
}

/** The token of one document; `issuer` null: whoever asks does not know it, and it meets those who are CLEARED. */
export function documentToken(number: string, issuer: string | null, key: Uint8Array): string {
  return keyed(`D ${issuer === null ? ANY : sameIssuer(issuer)} ${documentKey(number)}`, key);
}

function keyed(text: string, key: Uint8Array): string {
  return createHmac('sha256', key).update(text, 'utf8').digest('base64url');
}

function documents(side: Side, person: JsonObject): string[] {
  return items(person['documents']).flatMap(({ number, issuer }) => {
    if (typeof number !== 'string' || typeof issuer !== 'string') return [];
    const plain = documentKey(number);
    return [
      `D ${sameIssuer(issuer)} ${plain}`,
      // A check may know a number alone.
      ...(side === 'CLEARED' ? [`D ${ANY} ${plain}`] : []),
    ];
  });
}

/**
 * By the reading of look-ups, as keys that two names share where a look-up would find one by the other
 * (libs/names/name-sets.ts).
 */
function names(side: Side, person: JsonObject): string[] {
  const birthYear = yearOf(person);
  const sexes = sexesOf(person['sex']);
  const [near, same] = [yearsNear(side, birthYear), yearsSame(side, birthYear)];
  const tokens = new Set<string>();
  for (const { fullName } of items(person['names'])) {
    if (typeof fullName !== 'string') continue;
    const { firm, loose } = nameKeys(readName(fullName), side === 'SOUGHT' ? 'ASKED' : 'HELD');
    for (const sex of sexes) {
      for (const key of firm) for (const year of near) tokens.add(`N ${key} ${year} ${sex}`);
      for (const key of loose) for (const year of same) tokens.add(`N ${key} ${year} ${sex}`);
    }
  }
  return [...tokens];
}

function yearOf({ birth }: JsonObject): number | undefined {
  const date = isJsonObject(birth) ? birth['date'] : undefined;
  return typeof date === 'string' ? Number(date.slice(0, 4)) : undefined;
}

/** A victim's or innocent's year counts with its neighbours, being often told. */
function yearsNear(side: Side, year: number | undefined): string[] {
  const same = yearsSame(side, year);
  return side === 'SOUGHT' || year === undefined ? same : [...same, String(year - 1), String(year + 1)];
}

/** A year that either side does not know meets every year. */
function yearsSame(side: Side, year: number | undefined): string[] {
  if (side === 'SOUGHT') return year === undefined ? [ANY] : [UNKNOWN, String(year)];
  return year === undefined ? [ANY, UNKNOWN] : [ANY, String(year)];
}

/** Unspecified or unknown meets both. */
function sexesOf(sex: JsonValue | undefined): string[] {
  return sex === 'F' || sex === 'M' ? [sex] : ['F', 'M'];
}

function items(value: JsonValue | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}
