import { followAlone, type Told } from './events.js';

type Said =
  | { readonly kind: 'TOLD'; readonly told: Told }
  | { readonly kind: 'LIVE'; readonly live: boolean }
  | { readonly kind: 'ASK' }
  | { readonly kind: 'LEFT' };

export interface Follower {
  readonly onTold: (told: Told) => void;
  readonly onLive: (live: boolean) => void;
  /** The person has signed out in another tab. */
  readonly onLeft: () => void;
}

/**
 * One stream for all tabs of a browser, since it opens only six connections to a gateway: the tab that holds the lock
 * has it and repeats what it hears; when that tab is closed, the next one takes over. `who`: tabs of another person
 * share nothing with these.
 */
export function follow(who: string, { onTold, onLive, onLeft }: Follower): () => void {
  // Outside secure contexts there are no locks: each tab is then on its own.
  if (!('locks' in navigator)) return followAlone(onTold, onLive);
  const name = nameOf(who);
  const channel = new BroadcastChannel(name);
  const ending = new AbortController();
  let leading = false;
  let live = false;
  const say = (said: Said): void => {
    channel.postMessage(said);
  };
  channel.onmessage = ({ data }: MessageEvent<Said>) => {
    if (data.kind === 'LEFT') onLeft();
    else if (data.kind === 'ASK') {
      if (leading) say({ kind: 'LIVE', live });
    } else if (data.kind === 'LIVE') onLive(data.live);
    else onTold(data.told);
  };
  const lead = async (): Promise<void> => {
    leading = true;
    const stop = followAlone(
      (told) => {
        onTold(told);
        say({ kind: 'TOLD', told });
      },
      (now) => {
        live = now;
        onLive(now);
        say({ kind: 'LIVE', live: now });
      },
    );
    await new Promise<void>((resolve) => {
      ending.signal.addEventListener('abort', () => resolve());
    });
    stop();
  };
  // Given up by its end, or never had.
  void navigator.locks.request(name, { signal: ending.signal }, lead).catch(() => undefined);
  say({ kind: 'ASK' });
  return () => {
    ending.abort();
    channel.close();
  };
}

/** Tells the other tabs of this person that the session is over. */
export function leave(who: string): void {
  const channel = new BroadcastChannel(nameOf(who));
  channel.postMessage({ kind: 'LEFT' } satisfies Said);
  channel.close();
}

function nameOf(who: string): string {
  return `hsu-events ${who}`;
}
