import type { QueryClient } from '@tanstack/react-query';
import { send } from '../api/acts.js';
import { Refusal } from '../api/client.js';
import { caseQuery, directoryQuery, kindsQuery, schemaQuery } from '../api/queries.js';
import type { Directory, Me, Ref, UnitAddress } from '../api/types.js';
import type { Case, CaseMessage, JsonObject } from '../api/types-case.js';
import { beginning, draftOf, withPeople } from '../compose/draft.js';
import type { Held } from '../compose/form/initial.js';
import type { KindSchema } from '../compose/form/schema.js';
import { needsGround, needsNote, urgencyFor, type Said, type Situation } from './hit-said.js';

/** What the finder has found. */
export interface Found extends Situation {
  /** ISO 3166-2. */
  readonly admin1: string;
  /** ICAO three letters. */
  readonly country: string;
  /** 0 to 100. */
  readonly quality: number;
  readonly confidence: string;
}

export interface Target {
  readonly conversation: Ref;
  readonly owner: UnitAddress;
}

/** One attempt of a person: both messages go under its keys, so trying again sends nothing twice. */
export interface Attempt {
  readonly hit: string;
  readonly request: string;
  readonly at: string;
}

/**
 * Reports the hit and asks the owner to confirm it: from then on their clock runs (clocks.md "Start, stop and owner",
 * HC).
 */
export async function reportHit(
  client: QueryClient,
  me: Me,
  target: Target,
  found: Found & Said,
  attempt: Attempt,
): Promise<Ref> {
  const [alert, directory] = await Promise.all([
    client.query(caseQuery(target.conversation)),
    client.query(directoryQuery),
  ]);
  const urgency = urgencyFor(found, found.priority);
  const context = { client, me, alert, directory, target, urgency, urgencyReason: found.reason.trim() };
  const hit = await sent(context, 'CT_HIT', attempt.hit, {
    ...versionOf(alert),
    stage: 'REPORT',
    how: found.how,
    at: attempt.at,
    place: { country: found.country, admin1: found.admin1 },
    matchQuality: found.quality,
    identityConfidence: found.confidence,
    actionTaken: found.actionTaken,
    ...(needsGround(found.actionTaken) && found.ground !== undefined ? { ground: found.ground } : {}),
    ...(needsNote(found) ? { note: found.note.trim() } : {}),
    personCondition: found.condition,
    victimSigns: found.victimSigns,
    mayBeChild: found.mayBeChild,
  });
  await sent(context, 'CT_HIT_CONFIRM_REQUEST', attempt.request, {
    hit: { ...hit },
    priority: found.priority,
  });
  return hit;
}

interface Context {
  readonly client: QueryClient;
  readonly me: Me;
  readonly alert: Case;
  readonly directory: Directory;
  readonly target: Target;
  readonly urgency: string;
  /** Of E and U. */
  readonly urgencyReason: string;
}

async function sent(
  { client, me, alert, directory, target, urgency, urgencyReason }: Context,
  type: string,
  key: string,
  body: JsonObject,
): Promise<Ref> {
  const { kinds } = await client.query(kindsQuery);
  const kind = kinds.findLast((one) => one.type === type);
  if (kind === undefined) throw new Refusal({ title: 'No such kind', status: 404, code: 'E-NOT-FOUND' });
  const schema = (await client.query(schemaQuery(type, kind.version))) as unknown as KindSchema;
  const writing = beginning(kind, schema, me, directory, alert);
  const envelope: Record<string, Held> = {
    ...writing.envelope,
    urgency,
    urgencyReason,
  };
  const to = withPeople(target.owner, directory);
  const draft = draftOf({ ...writing, everyone: false, to, envelope, body }, schema, me, target.conversation);
  const answer = await send('control', draft, key);
  if ('approval' in answer)
    throw new Refusal({ title: 'Waits for a supervisor', status: 202, code: 'E-NOT-PERMITTED' });
  return { member: answer.member, id: answer.id };
}

/** Which version of the alert stands: what a hit must name. */
function versionOf({ messages }: Case): JsonObject {
  const told = messages
    .map(({ message }) => message.body)
    .findLast((body) => typeof body['alertVersion'] === 'number' && typeof body['alertId'] === 'string');
  return { alertId: told?.['alertId'] ?? '', alertVersion: told?.['alertVersion'] ?? 1 };
}

export type Standing =
  | { readonly is: 'waiting' | 'silence'; readonly dueAt: string | null; readonly startedAt: string | null }
  | { readonly is: 'confirmed' | 'notSame' | 'unsure'; readonly instructions: readonly string[] };

/** Where a hit stands, from the alert's case as this unit sees it. `now` in ms. Silence is no yes. */
export function standingOf({ messages, clocks }: Case, hit: Ref, now: number): Standing {
  const answer = messages.findLast((entry) => answers(entry, hit));
  if (answer !== undefined) {
    const { samePerson, stillActive, instructions } = answer.message.body;
    const told = Array.isArray(instructions) ? (instructions as readonly string[]) : [];
    if (samePerson === 'UNSURE') return { is: 'unsure', instructions: told };
    return {
      is: samePerson === 'YES' && stillActive === 'YES' ? 'confirmed' : 'notSame',
      instructions: told,
    };
  }
  const clock = clocks.findLast(({ clock: name, key }) => name === 'HC' && key.includes(hit.id));
  const dueAt = clock?.dueAt ?? null;
  return {
    is: dueAt !== null && Date.parse(dueAt) <= now ? 'silence' : 'waiting',
    dueAt,
    startedAt: clock?.startedAt ?? null,
  };
}

function answers({ message, crossed }: CaseMessage, hit: Ref): boolean {
  const named = message.body['hit'];
  return (
    message.type === 'CT_HIT_CONFIRM_RESPONSE' &&
    !crossed &&
    typeof named === 'object' &&
    named !== null &&
    'id' in named &&
    named['id'] === hit.id
  );
}
