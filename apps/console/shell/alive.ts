import { gateway } from '../api/client.js';

const LOOK_MS = 10_000;

/**
 * Whether the gateway answers, for whom nothing is told by itself: an auditor has no stream of messages. Asks now and
 * every ten seconds until the returned function is called.
 */
export function lookForLife(onLive: (live: boolean) => void): () => void {
  let ended = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = async (): Promise<void> => {
    const live = await gateway.GET('/v1/me').then(
      () => true,
      () => false,
    );
    if (ended) return;
    onLive(live);
    timer = setTimeout(() => void look(), LOOK_MS);
  };
  void look();
  return () => {
    ended = true;
    clearTimeout(timer);
  };
}
