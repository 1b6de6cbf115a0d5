import { digest, type Member, type MessageRef } from '#kernel';
import type { DemoClientId } from '../demo/demo-clients.js';
import { MEMBERS } from '../members.js';
import { routeOf } from './demo-draft.js';
import { demoStories, type DemoStory } from './demo-stories.js';
import { firstRun } from './first-run.js';
import { refOf, untilHeld } from './held.js';
import { post, type Outlet } from './post.js';
import { ProgressBar } from './progress-bar.js';

export interface DemoPlaces {
  readonly members: readonly Member[];
  readonly stateDir: string;
  /** Where a member's system posts. */
  readonly outlet: (member: Member, client: DemoClientId) => Promise<Outlet>;
  readonly out: NodeJS.WriteStream;
  readonly signal: AbortSignal;
}

/** Stories played at a time: each waits mostly for its messages to arrive. */
const AT_ONCE = 6;

/**
 * Plays the first halves of the stories, through the interface and with fixed idempotency keys, so that a restart
 * doubles nothing. Refusals by code; a story ends at its first one.
 */
export async function playDemo(places: DemoPlaces): Promise<Readonly<Record<string, number>>> {
  const edition = editionOf();
  const run = { digest: edition, startedAt: firstRun(places.stateDir, edition) };
  const stories = demoStories(run, places.members);
  const total = stories.reduce((sum, { steps }) => sum + steps.length, 0);
  const bar = new ProgressBar(places.out, 'stories: messages', total);
  const refused: Record<string, number> = {};
  let done = 0;
  const queue = stories.values();
  const worker = async (): Promise<void> => {
    for (const story of queue) {
      const code = await playStory(story, edition, places, () => bar.show((done += 1)));
      if (code !== undefined) refused[code] = (refused[code] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return refused;
}

/** Another wording is another edition: its keys were never used, so a newer build on an older state plays its own. */
function editionOf(): string {
  return digest(JSON.stringify(demoStories({ digest: '', startedAt: 0 }, MEMBERS)));
}

async function playStory(
  { key, steps }: DemoStory,
  edition: string,
  places: DemoPlaces,
  progress: () => void,
): Promise<string | undefined> {
  let conversation: MessageRef | undefined;
  let last: MessageRef | undefined;
  for (const [index, { at, client, draft }] of steps.entries()) {
    const outlet = await places.outlet(at, client);
    // Who answers must have what is answered.
    if (last !== undefined) await untilHeld(outlet, last, places.signal);
    const answer = await post(
      {
        outlet,
        path: routeOf(draft),
        idempotencyKey: `demo-${edition}-${key}-${index}`,
        draft: conversation === undefined ? draft : { ...draft, conversation: { ...conversation } },
      },
      places.signal,
    );
    if ('refused' in answer) return answer.refused;
    last = refOf(answer.accepted);
    conversation ??= last;
    progress();
  }
  return undefined;
}
