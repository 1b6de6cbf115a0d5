import { digest, rfc3339, type Member } from '#kernel';
import type { JsonObject } from '#envelope';
import { needsSecondPerson } from '#exchange';
import { writePrivateSync } from '#keys';
import { shownMessage } from '#messages';
import type { DemoClientId } from '../demo/demo-clients.js';
import type { DemoPlaces } from '../job/demo.js';
import { routeOf } from '../job/demo-draft.js';
import { firstRun } from '../job/first-run.js';
import { refOf, untilHeld } from '../job/held.js';
import { post } from '../job/post.js';
import { ProgressBar } from '../job/progress-bar.js';
import { sandboxFile } from '../member-files.js';
import { SceneOf, scenes, type Scene } from './examples.js';

/** Scenes played at a time: each waits mostly for its messages to arrive. */
const AT_ONCE = 12;
/** How often an example was sent, at most; each start of the network plays what was sent anew. */
const MOST_TIMES = 100;

/** One example of `/docs`, as the gateway reads it from the sandbox's file. */
interface Example {
  readonly type: string;
  /** RFC 3339 UTC: on that day its dates were right. */
  readonly madeAt: string;
  readonly summary: string;
  readonly draft: JsonObject;
}

/**
 * Keeps a sandbox for each member: for every kind that answers something, a conversation of its own in status EXERCISE
 * in which the other side has said what comes before. Fixed idempotency keys: a restart doubles nothing. Writes for
 * each gateway the examples that name these conversations. Refusals by code.
 */
export async function playSandbox(places: DemoPlaces): Promise<Readonly<Record<string, number>>> {
  const all = scenes();
  const edition = digest(JSON.stringify(all.map(({ kind, path }) => [shownMessage(kind.type), path])));
  const now = firstRun(places.stateDir, edition);
  const refused: Record<string, number> = {};
  const examples = new Map(places.members.map((member) => [member, new Map<Scene, Example>()]));
  const asked = places.members
    .flatMap((own) => all.map((scene) => ({ own, scene })))
    .filter(({ own, scene }) => new SceneOf(own, scene, places.members, now).fits);
  const bar = new ProgressBar(places.out, 'sandbox: examples', asked.length);
  let done = 0;
  const queue = asked.values();
  const worker = async (): Promise<void> => {
    for (const { own, scene } of queue) {
      const made = await freshExample({ own, scene, edition, now }, places);
      if ('refused' in made) refused[made.refused] = (refused[made.refused] ?? 0) + 1;
      else examples.get(own)?.set(scene, made);
      bar.show((done += 1));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  for (const [member, own] of examples)
    write(
      places.stateDir,
      member,
      all.flatMap((scene) => own.get(scene) ?? []),
    );
  return refused;
}

interface Asked {
  readonly own: Member;
  readonly scene: Scene;
  readonly edition: string;
  readonly now: number;
}

/** Of conversations in which the example was sent already, or that are over, a new one is played. */
async function freshExample(
  { own, scene, edition, now }: Asked,
  places: DemoPlaces,
): Promise<Example | { readonly refused: string }> {
  for (let time = 0; time < MOST_TIMES; time += 1) {
    const key = `${edition}-${own}-${scene.kind.type}${time === 0 ? '' : `-${time}`}`;
    const at = time === 0 ? now : firstRun(places.stateDir, key);
    const told = new SceneOf(own, scene, places.members, at, key);
    const code = await play(told, key, places);
    if (code !== undefined) return { refused: code };
    const draft = told.example;
    if (draft === undefined) return { refused: 'E-NOT-FOUND' };
    if (!(await isSpent(told, places))) return exampleOf(scene, draft, at);
  }
  return { refused: 'E-NOT-NOW' };
}

/** Whether more was said in its conversation than the sandbox said, or that has expired. */
async function isSpent({ own, scene, opening }: SceneOf, places: DemoPlaces): Promise<boolean> {
  if (opening === undefined) return false;
  const { baseUrl, token } = await places.outlet(own, clientOf(scene));
  const answer = await fetch(`${baseUrl}/v1/cases/${opening.member}/${opening.id}`, {
    headers: { authorization: `Bearer ${await token()}` },
    signal: places.signal,
  });
  const { messages = [], state } = (await answer.json()) as { messages?: unknown[]; state?: string };
  return messages.length > scene.path.length || state === 'EXPIRED';
}

/** The code with which it ended early. */
async function play(told: SceneOf, key: string, places: DemoPlaces): Promise<string | undefined> {
  const { own, scene } = told;
  for (const [index, step] of scene.path.entries()) {
    const by = told.by(step);
    const outlet = await places.outlet(by, by === own ? clientOf(scene) : 'job');
    const draft = told.draft(step);
    if (draft === undefined) return 'E-NOT-FOUND';
    const answer = await post(
      {
        outlet,
        path: routeOf(draft),
        idempotencyKey: `sandbox-${key}-${index}`,
        draft,
      },
      places.signal,
    );
    if ('refused' in answer) return answer.refused;
    const ref = refOf(answer.accepted);
    if (ref === undefined) return 'E-NOT-NOW';
    told.sent(step, ref);
    // Who answers must have what is answered.
    const next = scene.path[index + 1];
    const reader = next === undefined ? own : told.by(next);
    if (reader !== by)
      await untilHeld(
        await places.outlet(reader, reader === own ? clientOf(scene) : 'job'),
        ref,
        places.signal,
      );
  }
  return undefined;
}

function clientOf({ unit }: Scene): DemoClientId {
  return unit === 'PS' ? 'police-system' : 'job';
}

function exampleOf(scene: Scene, draft: JsonObject, at: number): Example {
  const { kind, unit, role } = scene;
  const waits = needsSecondPerson(kind, draft) ? '; waits for a second person' : '';
  const summary = `${kind.type}: by ${clientOf(scene)} (${unit}, ${role})${waits}`;
  return { type: kind.type, madeAt: rfc3339(at), summary, draft };
}

function write(stateDir: string, member: Member, examples: readonly Example[]): void {
  writePrivateSync(sandboxFile(stateDir, member), `${JSON.stringify({ examples }, null, 2)}\n`);
}
