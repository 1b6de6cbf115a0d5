import type { Case, CaseMessage, Json, JsonObject } from '../api/types-case.js';

/** Reports of hits, the oldest first: what an answer, a request or an outcome may name. */
export function hitReports({ messages }: Case): readonly CaseMessage[] {
  return messages.filter(({ message }) => message.type === 'CT_HIT' && message.body['stage'] === 'REPORT');
}

/** Answers of the owner to a hit that may carry an arrest: the same person, and an alert in force (INV-22). */
export function confirmations({ messages }: Case): readonly CaseMessage[] {
  return messages.filter(
    ({ crossed, message: { type, body } }) =>
      type === 'CT_HIT_CONFIRM_RESPONSE' &&
      !crossed &&
      body['samePerson'] === 'YES' &&
      body['stillActive'] === 'YES',
  );
}

/** The hit that somebody most likely writes about: the last that is not over; `member`: of those found there. */
export function hitAtHand(answered: Case, member?: string): CaseMessage | undefined {
  const reports = hitReports(answered).filter((report) => member === undefined || report.member === member);
  return reports.findLast(({ id }) => isOpen(answered, id));
}

/**
 * What a finder's next word about a hit of its own begins with: its outcome, with what the report said of the person
 * and the place until somebody says otherwise. Nothing where no hit of that member is open: then it is a report.
 */
export function outcomeOf(answered: Case, member: string): JsonObject {
  const report = hitAtHand(answered, member);
  if (report === undefined) return {};
  const kept = Object.entries(report.message.body).filter(([name]) => KEPT.has(name));
  const confirmed = confirmations(answered).findLast(({ message }) => namedHit(message.body) === report.id);
  return {
    ...Object.fromEntries<Json>(kept),
    stage: 'OUTCOME',
    outcomeOf: { member: report.member, id: report.id },
    ...(confirmed === undefined ? {} : { confirmation: { member: confirmed.member, id: confirmed.id } }),
  };
}

/** What was done is never taken over: that is what an outcome is for. */
const KEPT: ReadonlySet<string> = new Set([
  'how',
  'place',
  'matchQuality',
  'identityConfidence',
  'personCondition',
  'victimSigns',
  'mayBeChild',
]);

function isOpen({ lifecycles }: Case, id: string): boolean {
  const hit = lifecycles.find(({ lifecycle, key }) => lifecycle === 'hit' && key === id);
  return hit === undefined || hit.next.length > 0;
}

function namedHit(body: JsonObject | undefined): Json | undefined {
  const hit = body?.['hit'];
  return typeof hit === 'object' && hit !== null && !Array.isArray(hit)
    ? (hit as JsonObject)['id']
    : undefined;
}
