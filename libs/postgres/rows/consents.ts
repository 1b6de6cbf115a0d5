import {
  fearsOf,
  personOf,
  tellsFear,
  wordsOf,
  type StoredMessage,
  type Submission,
  type SubmitOutcome,
} from '#exchange';
import { isUuid7, parseRfc3339, type MessageRef } from '#kernel';
import { withWords, type ConsentWord } from '#messages';
import { againstConsent } from '#policy';
import type { SqlStatement, Transaction } from '../sql/database.js';

/** A message about to be stored; `sharing` and `fears` where it is one of ours. */
interface Concerning extends Partial<Pick<Submission, 'sharing' | 'fears'>> {
  readonly message: StoredMessage;
}

type Db = Pick<Transaction, 'run'>;
type Row = Omit<ConsentWord, 'by' | 'at'> & { readonly id: string; readonly at: string };

/**
 * Held to the end of a transaction that tells of a person's consent or feared return or shares what they would stop,
 * and taken before it locks a conversation. So of a withdrawal and a message that it would stop, one is stored before
 * the other looks.
 */
const LOCK: SqlStatement = {
  name: 'lock-consents',
  text: `
SELECT pg_advisory_xact_lock(k) FROM (
  SELECT DISTINCT hashtextextended(person, 32) AS k FROM unnest($1::text[]) AS t(person) ORDER BY k) t`,
};

const TELL: SqlStatement = {
  name: 'tell-consents',
  text: `
INSERT INTO consents AS c (person, status, scope, member, state, at, said_at, id, origins)
SELECT person, status, scope, member, state, at, said_at, id, origins
FROM json_to_recordset($1::json) AS t(person uuid, status text, scope text, member text, state text, at bigint, said_at text, id uuid,
  origins text[]) ORDER BY person, status, scope, member
ON CONFLICT (person, status, scope, member) DO UPDATE SET
  state = excluded.state, at = excluded.at, said_at = excluded.said_at, id = excluded.id, origins = excluded.origins
WHERE (excluded.at, excluded.state = 'WITHDRAWN', excluded.id) > (c.at, c.state = 'WITHDRAWN', c.id)`,
};

const NAME: SqlStatement = {
  name: 'name-persons',
  text: `
INSERT INTO persons (person, status, member, id)
SELECT person, status, member, id FROM json_to_recordset($1::json) AS t(person uuid, status text, member text, id uuid)
ORDER BY person, status, id, member ON CONFLICT DO NOTHING`,
};

const CONSENTS: SqlStatement = {
  name: 'consents',
  text: `
SELECT c.person, c.scope, c.member, c.state, c.said_at AS at, c.id, c.origins FROM unnest($1::uuid[]) AS k(person)
CROSS JOIN LATERAL (SELECT * FROM consents WHERE person = k.person AND status = $2 OFFSET 0) c
ORDER BY c.person, c.scope, c.member`,
};

const ABOUT: SqlStatement = {
  name: 'conversations-about',
  text: `SELECT member, id FROM persons WHERE person = $1::uuid AND status = $2 ORDER BY id, member`,
};

const CONCERNS: SqlStatement = {
  name: 'concerns-about',
  text: `SELECT member, id FROM messages
    WHERE facts ->> '/body/victimRef' = ANY($1::text[]) AND status = $2
      AND facts ->> '/body/internationalProtectionConcern' = 'true'
    ORDER BY id, member`,
};

/** Before `refuseWithdrawn`, `refuseFeared` and `tellConsents`, in the same transaction. */
export async function awaitConsents(tx: Db, concerning: readonly Concerning[]): Promise<void> {
  const persons = concerning.flatMap(({ message, sharing, fears }) => [
    ...(sharing?.persons ?? []),
    ...(fears?.persons ?? []),
    ...(tellsFear(message) ? [personOf(message) ?? ''] : []),
    ...wordsOf(message).map(({ person }) => person),
  ]);
  if (persons.length > 0) await tx.run(LOCK, [persons]);
}

/** Submissions that share what a person took back her consent to by now; what others of the batch tell counts too. */
export async function refuseWithdrawn(
  tx: Db,
  batch: readonly Submission[],
): Promise<[Submission, SubmitOutcome][]> {
  const refused: [Submission, SubmitOutcome][] = [];
  for (const [status, alike] of Map.groupBy(batch, ({ message }) => message.status)) {
    const persons = alike.flatMap(({ sharing }) => sharing?.persons ?? []);
    const words = withWords(
      await consents(tx, persons, status),
      alike.flatMap(({ message }) => wordsOf(message)),
    );
    for (const one of alike) {
      const against = one.sharing === null ? [] : againstConsent(one.sharing, words);
      if (against.length > 0) refused.push([one, { outcome: 'WITHDRAWN', words: against }]);
    }
  }
  return refused;
}

/**
 * Submissions about persons of whose feared return more is known by now; what earlier ones of the batch tell counts.
 */
export async function refuseFeared(
  tx: Db,
  batch: readonly Submission[],
): Promise<[Submission, SubmitOutcome][]> {
  const changed: [Submission, SubmitOutcome][] = [];
  for (const [at, one] of batch.entries()) {
    const { fears, message } = one;
    if (fears === null) continue;
    const { persons, known } = fears;
    const concerns = await concernsAbout(tx, persons, message.status);
    const words = concerns.length === 0 ? [] : await consents(tx, persons, message.status);
    const beside = batch.slice(0, at).some((earlier) => isFearFor(earlier, fears.persons, message.status));
    if (beside || fearsOf(concerns, words).join() !== known.join())
      changed.push([one, { outcome: 'CHANGED' }]);
  }
  return changed;
}

function isFearFor({ message }: Submission, persons: readonly string[], status: string): boolean {
  return tellsFear(message) && message.status === status && persons.includes(personOf(message) ?? '');
}

/** Lets what these messages tell of consent count, and keeps which conversation names whom. */
export async function tellConsents(tx: Db, concerning: readonly Concerning[]): Promise<void> {
  // One row for one subject: the statement must not meet it twice.
  const words = [...Map.groupBy(concerning, ({ message }) => message.status)].flatMap(([status, alike]) =>
    withWords(
      [],
      alike.flatMap(({ message }) => wordsOf(message)),
    ).map(({ by: { id }, at, ...word }) => ({ ...word, status, at: parseRfc3339(at) ?? 0, said_at: at, id })),
  );
  if (words.length > 0) await tx.run(TELL, [JSON.stringify(words)]);
  const named = concerning.flatMap(({ message }) => {
    const person = personOf(message);
    return person === undefined || !isUuid7(person)
      ? []
      : [{ person, status: message.status, ...message.conversation }];
  });
  if (named.length > 0) await tx.run(NAME, [JSON.stringify(named)]);
}

export async function consents(
  db: Db,
  persons: readonly string[],
  status: StoredMessage['status'],
): Promise<readonly ConsentWord[]> {
  const asked = [...new Set(persons)].filter(isUuid7);
  if (asked.length === 0) return [];
  const rows = await db.run<Row & Record<string, unknown>>(CONSENTS, [asked, status]);
  return rows.map(({ id, ...word }) => ({ ...word, by: { member: word.member, id } }));
}

export async function conversationsAbout(
  db: Db,
  person: string,
  status: StoredMessage['status'],
): Promise<readonly MessageRef[]> {
  if (!isUuid7(person)) return [];
  const rows = await db.run<MessageRef & Record<string, unknown>>(ABOUT, [person, status]);
  return rows.map(({ member, id }) => ({ member, id }));
}

export async function concernsAbout(
  db: Db,
  persons: readonly string[],
  status: StoredMessage['status'],
): Promise<readonly MessageRef[]> {
  const rows = await db.run<MessageRef & Record<string, unknown>>(CONCERNS, [persons, status]);
  return rows.map(({ member, id }) => ({ member, id }));
}
