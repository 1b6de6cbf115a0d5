import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { lookupAlertOf, type LookupAlert } from '#exchange';
import { packHashes } from '#finding';
import { exactKeys, READING, readTerm, type Term } from '#lookup';
import { lookupSamples } from '#contracts';
import { Draw } from '../simulation/draw.js';
import { LANGUAGES } from '../judge/languages/all.js';
import { bearers, otherSpelling } from '../judge/pairs/generated.js';
import { population } from '../judge/pairs/population.js';

/** One question that has its answer on the shelf. */
export type Question = Readonly<Record<string, string | number>>;

/** What a shelf of alerts holds, and what can be asked of it. */
export interface Shelf {
  readonly documents: readonly Question[];
  /** Names as somebody else spells them, with the birth year. */
  readonly names: readonly Question[];
  readonly namesHeld: number;
}

/** Rows that are written at once, and persons of one language that are drawn at once. */
const AT_ONCE = 2_000;
const ASKED = 20_000;

/** The columns in which `libs/postgres/rows/lookups.ts` writes what a look-up finds. */
const WRITE = `
INSERT INTO lookup_terms (id, member, message_id, message_member, held_back, expires_at, keys, hashes, from_year, to_year, alert, term, reading)
SELECT id, member, id, member, false, NULL, keys, decode(hashes, 'base64'), from_year, to_year, alert, term, ${String(READING)}
FROM json_to_recordset($1::json) AS t(id uuid, member text, keys text[], hashes text, from_year smallint, to_year smallint, alert json, term json)`;

/**
 * Fills a gateway's look-ups with so many alerts, two of three on invented persons of every language of the judge, the
 * others on documents. The gateway is halted meanwhile, and has made its tables. The same in every run.
 */
export async function fillShelf(
  client: pg.Client,
  alerts: number,
  seed: number,
  say: (text: string) => void,
): Promise<Shelf> {
  const draw = new Draw(seed, 1);
  const { lookupMessage, lookupSuspect } = lookupSamples;
  const [person, document] = [alertOf(lookupSuspect('Somchai Jaidee', 1990)), alertOf(lookupMessage())];
  const documents: Question[] = [];
  const names: Question[] = [];
  let namesHeld = 0;
  await client.query('TRUNCATE lookup_terms, lookup_builds, lookup_gone');
  for (let stream = 0, done = 0; done < alerts; stream += 1) {
    const language = LANGUAGES[stream % LANGUAGES.length];
    if (language === undefined) break;
    const persons = population(language, AT_ONCE, stream);
    const spelled = bearers(language, AT_ONCE, stream);
    const rows: object[] = [];
    persons.slice(0, alerts - done).forEach(({ name, birthYear, sex }, at) => {
      if (at % 3 === 0) {
        const number = `Q${String(10_000_000 + done + at)}`;
        rows.push(rowOf(document, { kind: 'DOCUMENT', issuer: 'KHM', number, upTo: null }));
        if (draw.chance(ASKED / alerts)) documents.push({ kind: 'DOCUMENT', number });
        return;
      }
      rows.push(
        rowOf(person, {
          kind: 'PERSON',
          name,
          birthYears: birthYear === null ? null : [birthYear, birthYear],
          sex,
        }),
      );
      namesHeld += 1;
      const bearer = spelled[at];
      const asked = bearer && otherSpelling(language, bearer.pieces, bearer.sex, draw);
      if (asked !== undefined && birthYear !== null && draw.chance(ASKED / alerts))
        names.push({ kind: 'PERSON', name: asked, birthYear });
    });
    await client.query(WRITE, [JSON.stringify(rows)]);
    done += rows.length;
    say(`${done} of ${alerts} alerts`);
  }
  await client.query(`INSERT INTO lookup_builds (build, ready) VALUES ($1, true)`, [randomUUID()]);
  await client.query('ANALYZE lookup_terms');
  return { documents, names, namesHeld };
}

function alertOf(message: Parameters<typeof lookupAlertOf>[0]): LookupAlert['alert'] {
  const held = lookupAlertOf(message);
  if (held === undefined) throw new Error('a sample that look-ups do not find');
  return { ...held.alert, owner: { member: 'KH', unit: 'ATU' } };
}

function rowOf(alert: LookupAlert['alert'], found: Term): object {
  const { term, name } = readTerm(found);
  const ref = { member: 'KH', id: randomUUID() };
  return {
    ...ref,
    keys: exactKeys(term),
    hashes: name && Buffer.from(packHashes(name.hashes)).toString('base64'),
    from_year: name?.years?.[0] ?? null,
    to_year: name?.years?.[1] ?? null,
    alert: { ...alert, ref, conversation: ref },
    term,
  };
}
