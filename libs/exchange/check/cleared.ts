import { isJsonObject, type JsonObject, type JsonValue } from '#envelope';
import { fromUtf8, refKey, type MessageRef } from '#kernel';
import type { Asked } from '#lookup';
import { mayRead } from '#policy';
import type { AuditStore } from '../ports/people/audit-port.js';
import type { Clearing, ConflictStore } from '../ports/conflict-port.js';
import type { Found, LookupStore } from '../ports/lookup-port.js';
import type { ReadStore } from '../ports/read-store.js';
import { documentToken, identityTokens } from '../protect/identity-tokens.js';
import type { Caller } from '../send/draft.js';
import type { Find } from './look-up.js';

/**
 * How whoever is met stands to an innocent person whose identity an alert carries (CT_MISUSED_IDENTITY). CLEARED: shows
 * the document of the innocent person. COMPARE: has that name, and no document of either.
 */
export interface ClearedHere {
  readonly verdict: 'CLEARED' | 'COMPARE';
  /** The message that cleared the person. */
  readonly message: MessageRef;
  /** What tells the innocent person apart; null: the part does not name the unit that asks. */
  readonly marks: readonly string[] | null;
}

export interface ClearedPorts {
  readonly self: { readonly member: string; readonly tokenKey: Uint8Array };
  readonly store: Pick<ReadStore, 'part'>;
  readonly conflicts: Pick<ConflictStore, 'cleared' | 'withCleared'>;
  readonly lookups: Pick<LookupStore, 'alerts'>;
  readonly audit: Pick<AuditStore, 'note'>;
}

const PART = 'cleared-person';

function documentTokens({ documents }: Asked, key: Uint8Array): readonly string[] {
  return documents.map(({ number, issuer }) => documentToken(number, issuer, key));
}

function nameTokens({ person }: Asked, key: Uint8Array): readonly string[] {
  if (person === null) return [];
  const birth = person.birthYear === null ? {} : { birth: { date: String(person.birthYear) } };
  const names = [{ fullName: person.shown }];
  return identityTokens('SOUGHT', { names, ...birth, sex: person.sex, documents: [] }, key);
}

/** Clearings that a query meets, by its document and by its name. */
export interface Met {
  readonly byDocument: readonly Clearing[];
  readonly byName: readonly Clearing[];
}

/** By the documents of each query, asked of every query alike. */
export async function metByDocuments(
  { conflicts, self }: ClearedPorts,
  asked: readonly Asked[],
  now: number,
): Promise<readonly (readonly Clearing[])[]> {
  return metBy(
    conflicts,
    asked.map((one) => documentTokens(one, self.tokenKey)),
    now,
  );
}

/**
 * By the name of each query that finds an alert of which somebody is cleared: a name has hundreds of tokens, and few
 * alerts have cleared anybody.
 */
export async function metByNames(
  { conflicts, self }: ClearedPorts,
  asked: readonly { readonly asked: Asked; readonly finds: readonly Pick<Find, 'alert'>[] }[],
  now: number,
): Promise<readonly (readonly Clearing[])[]> {
  const alerts = asked.flatMap(({ finds }) => finds.map(({ alert }) => alert.conversation));
  const some = new Set((await conflicts.withCleared(alerts)).map(refKey));
  const tokens = asked.map((one) =>
    one.finds.some(({ alert }) => some.has(refKey(alert.conversation)))
      ? nameTokens(one.asked, self.tokenKey)
      : [],
  );
  return metBy(conflicts, tokens, now);
}

async function metBy(
  conflicts: ClearedPorts['conflicts'],
  tokens: readonly (readonly string[])[],
  now: number,
): Promise<readonly (readonly Clearing[])[]> {
  const all = [...new Set(tokens.flat())];
  const found = all.length === 0 ? [] : await conflicts.cleared(all, now);
  return tokens.map((those) => found.filter(({ token }) => those.includes(token)));
}

/**
 * What a find means for whoever is met. A document decides: that of the innocent person clears; that of the person who
 * is sought does not, whatever the name; a name alone asks to compare.
 */
export function clearingOf(
  { alert, byDocument }: Pick<Find, 'alert' | 'byDocument'>,
  met: Met,
): { readonly verdict: ClearedHere['verdict']; readonly message: MessageRef } | null {
  const of = (some: readonly Clearing[]): Clearing | undefined =>
    some.find((one) => refKey(one.alert) === refKey(alert.conversation));
  const own = of(met.byDocument);
  if (own !== undefined) return { verdict: 'CLEARED', message: own.message };
  const named = byDocument ? undefined : of(met.byName);
  return named === undefined ? null : { verdict: 'COMPARE', message: named.message };
}

/**
 * Alerts that the innocent person's own document met and nothing else of the question found, as long as they still
 * carry that person's identity: one that was corrected to another name takes its clearing along.
 */
export async function metByDocument(
  { conflicts, lookups, self }: ClearedPorts,
  byDocument: Met['byDocument'],
  found: readonly Pick<Find, 'alert'>[],
  now: number,
): Promise<readonly Find[]> {
  const known = new Set(found.map(({ alert }) => refKey(alert.conversation)));
  const missed = byDocument.filter(({ alert }) => !known.has(refKey(alert)));
  if (missed.length === 0) return [];
  const terms = await lookups.alerts(
    missed.map(({ alert }) => alert),
    now,
  );
  const carried = await conflicts.cleared(
    [...new Set(terms.flatMap((one) => termTokens(one, self.tokenKey)))],
    now,
  );
  const still = new Set(carried.map(({ message }) => refKey(message)));
  const shown = new Map<string, Find>();
  for (const { alert: ref, message } of missed) {
    const alert = terms.find((one) => refKey(one.alert.conversation) === refKey(ref))?.alert;
    if (alert !== undefined && still.has(refKey(message)))
      shown.set(refKey(ref), {
        ...{ alert, score: 100, by: 'DOCUMENT_NUMBER', agrees: [], differs: [], byDocument: false },
      });
  }
  return [...shown.values()];
}

function termTokens({ term }: Found, key: Uint8Array): readonly string[] {
  if (term.kind === 'DOCUMENT') return [documentToken(term.number, term.issuer, key)];
  if (term.kind !== 'PERSON') return [];
  const [from, to] = term.birthYears ?? [null, null];
  const birth = from !== null && from === to ? { birth: { date: String(from) } } : {};
  const person: JsonObject = { names: [{ fullName: term.name }], ...birth, sex: term.sex, documents: [] };
  return identityTokens('SOUGHT', person, key);
}

/**
 * The marks of the innocent person for a unit that the part names, noted for the auditor before they are answered
 * (INV-07); null for any other unit.
 */
export async function marksFor(
  { store, self, audit }: ClearedPorts,
  { name, unit, role }: Caller,
  purpose: string,
  message: MessageRef,
  now: number,
): Promise<readonly string[] | null> {
  const kept = await store.part(message, PART, { member: self.member, unit });
  const allowed = mayRead({ reader: role, relation: 'NAMED', family: 'control', section: 'MARKS' });
  if (kept === undefined || allowed === undefined) return null;
  const opening = { caller: name, unit, role, purpose, route: 'check', of: message, part: PART, code: null };
  await audit.note([{ act: 'OPENED', ...opening }], now);
  const { content } = JSON.parse(fromUtf8(kept.bytes)) as { content: JsonObject };
  const { distinguishing, description } = content;
  const marks = isJsonObject(description) ? description['marks'] : undefined;
  return [distinguishing, ...(Array.isArray(marks) ? marks.map(markText) : [])].filter(
    (one): one is string => typeof one === 'string' && one !== '',
  );
}

function markText(mark: JsonValue): JsonValue | undefined {
  return isJsonObject(mark) ? mark['text'] : undefined;
}
