import { isAway } from '#exchange';
import { rfc3339 } from '#kernel';
import type { Gateway } from '../gateway.js';
import type { Told } from '../openapi/says.js';
import type { Link } from './list-answers.js';

/** How the link to each other member does: when it was last heard, and what waits. */
export async function linksOf({
  ports,
  lists,
}: Pick<Gateway, 'ports' | 'lists'>): Promise<readonly Told<Link>[]> {
  const { clock, store, directory, self } = ports;
  const askedAt = clock.elapsed();
  const [peers, waiting] = await Promise.all([store.peers(), lists.unansweredCounts()]);
  const beats = new Map(peers.map(({ member, beatAt }) => [member, beatAt]));
  const others = directory.current().members.filter((member) => member !== self.member);
  return Promise.all(
    others.map(async (member) => {
      const beatAt = beats.get(member) ?? null;
      const [oldest, deferred, refused] = await Promise.all([
        store.oldestTo(member),
        store.deferredOf(member),
        store.refused(member, 0),
      ]);
      return {
        member,
        beatAt: time(beatAt),
        away: isAway(ports, { member, beatAt }, askedAt),
        waiting: waiting.get(member) ?? 0,
        oldestAt: time(oldest),
        deferred: deferred.length,
        refused: refused.length,
      };
    }),
  );
}

function time(ms: number | null): string | null {
  return ms === null ? null : rfc3339(ms);
}
