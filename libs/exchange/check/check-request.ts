import { createHmac } from 'node:crypto';
import type { JsonObject } from '#envelope';
import { HsuError, pointerStep, toBase64url, type Fault } from '#kernel';
import { readQuery, type Asked, type QueryKind } from '#lookup';
import { codeLists, ruleFault, rules, type RuleId } from '#messages';

export const MOST_QUERIES = 500;
const MEMBERS = ['purpose', 'queries', 'originUserRef'];

/** One question. `kind` null: nothing of it could be read, and `asked` asks for nothing and says why. */
export interface CheckedQuestion {
  readonly query: unknown;
  readonly kind: QueryKind | null;
  readonly asked: Asked;
}

interface CheckRequest {
  readonly purpose: string;
  readonly officer: string | null;
  readonly questions: readonly CheckedQuestion[];
}

/**
 * Each question is read by itself: one that is faulty among others is told as unread, and the others are answered.
 * @param home the state of this gateway, ISO 3166-1 alpha-3
 * @throws HsuError with every fault, of the check itself or where no question can be read
 */
export function readRequest(request: JsonObject, now: number, home: string | null): CheckRequest {
  const faults: Fault[] = Object.keys(request)
    .filter((name) => !MEMBERS.includes(name))
    .map((name) => ruleFault('check.member', `/${pointerStep(name)}`));
  const { purpose, queries, originUserRef } = request;
  if (typeof purpose !== 'string' || codeLists['purpose']?.includes(purpose) !== true)
    faults.push(ruleFault('check.purpose', '/purpose'));
  if (
    originUserRef !== undefined &&
    !(typeof originUserRef === 'string' && /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(originUserRef))
  )
    faults.push(ruleFault('check.officer', '/originUserRef'));
  const questions: CheckedQuestion[] = [];
  const refused: Fault[] = [];
  if (!Array.isArray(queries) || queries.length === 0 || queries.length > MOST_QUERIES)
    faults.push(ruleFault('check.queries', '/queries'));
  else
    queries.forEach((query: unknown, index) => {
      const read = readQuery(query, `/queries/${index}`, now, home);
      if ('kind' in read) questions.push({ query, kind: read.kind, asked: read });
      else {
        refused.push(...read);
        questions.push({ query, kind: null, asked: unread(read) });
      }
    });
  if (faults.length > 0 || questions.every(({ kind }) => kind === null)) faults.push(...refused);
  const [first] = faults;
  if (first !== undefined) throw new HsuError(first.code, 'the check is not usable', { faults });
  return {
    purpose: typeof purpose === 'string' ? purpose : '',
    officer: typeof originUserRef === 'string' ? originUserRef : null,
    questions,
  };
}

/** Asks for nothing, and says of each fault what would be right; of its place no more than that it is this question. */
function unread(faults: readonly Fault[]): Asked {
  const nowhere = { line: null, position: null, stands: null, suggestions: [], isUnread: true };
  return {
    kind: 'DOCUMENT',
    documents: [],
    plate: null,
    numbers: null,
    person: null,
    lines: null,
    findings: faults.map(({ rule, text }) => {
      const id = rule as RuleId;
      return { ...nowhere, rule: id, text: text ?? rules[id].right };
    }),
  };
}

/**
 * Of what is matched, so that two spellings of one number are one query; no token of an identity is made in these
 * words. What could not be read counts as it stands.
 */
export function keyedDigest(key: Uint8Array, { query, kind, asked }: CheckedQuestion): string {
  const { documents, plate, numbers, person } = asked;
  const matched = {
    documents: documents.map(({ number, issuer }) => [number, issuer]),
    plate: plate && [plate.plate, plate.country, plate.province?.code ?? null],
    ...(numbers === null ? {} : { numbers: [numbers.any, numbers.country] }),
    person: person && {
      name: person.name.plain.split(' ').sort(),
      birthYear: person.birthYear,
      sex: person.sex,
    },
  };
  return toBase64url(
    createHmac('sha256', key)
      .update(`check ${JSON.stringify(kind === null ? { query } : matched)}`)
      .digest(),
  );
}
