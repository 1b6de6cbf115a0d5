import { setTimeout as delay } from 'node:timers/promises';
import type { JsonObject, JsonValue } from '#envelope';
import { HsuError, SECOND, type MessageRef } from '#kernel';
import { conversationsOf, exerciseDraft } from './exercise-draft.js';
import { post, read } from './exchange-with.js';
import type { Place, Places } from './places.js';
import { writeRecord, type Done, type RunRecord } from './record.js';
import type { Scenario, Step } from './scenario.js';

export interface Running {
  readonly places: Pick<Places, 'of'>;
  readonly stateDir: string;
  readonly print: (text: string) => void;
  readonly signal: AbortSignal;
  /** Delays are left out; whoever must have something is waited for all the same. */
  readonly fast: boolean;
  readonly now: () => number;
}

const LOOK_AGAIN_MS = 250;
const ARRIVAL_MS = 60 * SECOND;

/** Plays a scenario; the record of it is written after each step, so that it can be ended wherever it stops. */
export async function runScenario(scenario: Scenario, run: string, running: Running): Promise<RunRecord> {
  const { print, stateDir, signal, now } = running;
  const startedAt = now();
  const refs = new Map<string, MessageRef>();
  let record: RunRecord = { run, scenario: scenario.name, startedAt, steps: [] };
  for (const [at, step] of scenario.steps.entries()) {
    const place = await running.places.of(step.by);
    if (!step.officer && !running.fast) await delay(step.wait, undefined, { signal });
    const conversation =
      step.answers === undefined ? undefined : conversationsOf(scenario.steps, refs).get(step.answers);
    const previous = step.answers === undefined ? undefined : refs.get(step.answers);
    if (previous !== undefined) await held(place, previous, running);
    if (conversation !== undefined) await held(place, conversation, running);
    print(
      `${at + 1}/${scenario.steps.length}  ${step.by.member}/${step.by.unit}  ${step.kind.type}  ${step.says}`,
    );
    const draft = exerciseDraft(step, conversation, { run, startedAt, now: now(), refs }, []);
    const ref = step.officer
      ? await awaited(step, conversation, place, record, running)
      : await sent(step, draft, `exercise-${run}-${step.step}`, place, running);
    refs.set(step.step, ref);
    print(`      ${place.baseUrl}/cases/${(conversation ?? ref).member}/${(conversation ?? ref).id}`);
    const done: Done = {
      step: step.step,
      kind: step.kind.type,
      by: step.by,
      ref,
      opens: conversation === undefined,
    };
    record = { ...record, steps: [...record.steps, done] };
    writeRecord(stateDir, record);
  }
  return record;
}

async function sent(
  step: Step,
  draft: JsonObject,
  key: string,
  place: Place,
  running: Running,
): Promise<MessageRef> {
  const taken = await post(place, `/v1/${step.kind.family}s`, draft, key, running.signal);
  if ('ref' in taken) return taken.ref;
  running.print(`      waits for a supervisor, at ${place.baseUrl}/approvals`);
  for (;;) {
    const approval = await read(place, `/v1/approvals/${taken.approval}`, running.signal);
    const { state, ref } = approval ?? {};
    if (state === 'RETURNED') throw new HsuError('E-NOT-NOW', `step ${step.step}: a supervisor returned it`);
    if (isRef(ref)) return { member: ref.member, id: ref.id };
    await delay(LOOK_AGAIN_MS, undefined, { signal: running.signal });
  }
}

/** The message of this kind that an officer of the unit sends into the conversation. @throws HsuError E-NOT-NOW */
async function awaited(
  { step, by, kind, wait, says }: Step,
  conversation: MessageRef | undefined,
  place: Place,
  { steps }: RunRecord,
  { print, signal, now }: Running,
): Promise<MessageRef> {
  if (conversation === undefined) throw new HsuError('E-NOT-NOW', `step ${step} answers what was not sent`);
  print(`      waits for an officer of ${by.member}/${by.unit}: ${says}`);
  const until = now() + wait;
  const known = new Set(steps.map(({ ref }) => ref.id));
  for (;;) {
    const found = await read(place, `/v1/cases/${conversation.member}/${conversation.id}`, signal);
    const messages = (found?.['messages'] ?? []) as readonly { readonly message: JsonObject }[];
    const theirs = messages
      .map(({ message }) => ({
        id: message['id'],
        type: message['type'],
        from: message['from'] as JsonObject,
      }))
      .find(
        ({ id, type, from }) =>
          type === kind.type &&
          from['member'] === by.member &&
          from['unit'] === by.unit &&
          !known.has(id as string),
      );
    if (theirs !== undefined) return { member: by.member, id: theirs.id as string };
    if (now() > until)
      throw new HsuError(
        'E-NOT-NOW',
        `step ${step}: nobody of ${by.member}/${by.unit} sent a ${kind.type} in time`,
      );
    await delay(LOOK_AGAIN_MS, undefined, { signal });
  }
}

function isRef(value: JsonValue | undefined): value is { readonly member: string; readonly id: string } {
  return typeof value === 'object' && value !== null && 'member' in value && 'id' in value;
}

/** Whoever answers must have what is answered. @throws HsuError E-UNAVAILABLE */
async function held(place: Place, { member, id }: MessageRef, { signal, now }: Running): Promise<void> {
  const until = now() + ARRIVAL_MS;
  while ((await read(place, `/v1/messages/${member}/${id}`, signal)) === undefined) {
    if (now() > until) throw new HsuError('E-UNAVAILABLE', `what is answered did not reach ${place.baseUrl}`);
    await delay(LOOK_AGAIN_MS, undefined, { signal });
  }
}
