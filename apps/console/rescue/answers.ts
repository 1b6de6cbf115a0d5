import type { Me, Ref } from '../api/types.js';
import type { AnswerResults } from '../api/types-duty.js';
import { threeLetters } from '../elements/countries.js';

export type AnswerKind = 'ACKNOWLEDGE' | 'INTERIM';

const DAY = 86_400_000;
/** The most that one request answers for. */
export const AT_ONCE = 100;
const INTERIM_DAYS = 7;
const KEEP_DAYS = 180;

/** What is said of all the chosen persons; conversation, addressee, case and victim are filled in for each. */
export function draftOf(kind: AnswerKind, status: string, me: Me, now: number) {
  const at = (days: number): string => new Date(now + days * DAY).toISOString();
  const common = { status, originUserRef: me.officer };
  if (kind === 'ACKNOWLEDGE') return { ...common, type: 'CT_HUMAN_ACK', body: { at: at(0) } };
  return {
    ...common,
    type: 'RF_NATIONALITY_RESPONSE',
    urgency: 'R',
    purpose: 'VERIFY_NATIONALITY',
    legalBasis: [{ code: 'ACTIP_14' }],
    language: 'eng',
    subjectEn: 'Nationality is being verified',
    expiresAt: at(KEEP_DAYS),
    reviewAt: at(KEEP_DAYS / 2),
    body: {
      country: threeLetters(me.member) ?? me.member,
      result: 'INTERIM',
      confidence: 'LOW',
      methods: [],
      familyTracingResult: 'PENDING',
      interim: true,
      expectedAt: at(INTERIM_DAYS),
    },
  };
}

export const keyOf = ({ member, id }: Ref): string => `${member} ${id}`;

/** Conversations that were refused: they stay chosen. */
export function refusedOf(persons: readonly Ref[], { results }: AnswerResults): readonly string[] {
  return persons.filter((_, i) => results[i]?.status !== 202).map(keyOf);
}

/** Why the first of those that were refused was; empty where none was. */
export function reasonIn({ results }: AnswerResults): string {
  const refused = results.find(({ status }) => status !== 202);
  if (refused === undefined || !('title' in refused)) return '';
  return refused.faults?.[0]?.text ?? refused.title;
}

export function inHundreds<One>(all: readonly One[]): readonly (readonly One[])[] {
  return Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, n) =>
    all.slice(n * AT_ONCE, (n + 1) * AT_ONCE),
  );
}
