import type { Ref } from './types.js';

const EVENTS = ['message', 'work', 'approval'] as const;

/** What the gateway tells while the page is open: that something changed, never what it says. */
export interface Told {
  readonly event: (typeof EVENTS)[number];
  readonly conversation: Ref | null;
}

/** After a stream that the server has ended for good, for example because the session is over. */
const RETRY_MS = 5_000;

/** Follows the stream until the returned function is called; the browser itself goes on after the last event it holds. */
export function follow(onTold: (told: Told) => void, onLive: (live: boolean) => void): () => void {
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const open = (): void => {
    // What came before is in the lists already.
    source = new EventSource('/v1/events?after=end');
    source.addEventListener('open', () => onLive(true));
    source.addEventListener('error', () => {
      onLive(false);
      if (source?.readyState === EventSource.CLOSED) timer = setTimeout(again, RETRY_MS);
    });
    for (const event of EVENTS)
      source.addEventListener(event, ({ data }: MessageEvent<string>) => {
        const { conversation = null } = JSON.parse(data) as { conversation?: Ref };
        onTold({ event, conversation });
      });
  };
  // A stream begun anew does not know where the last one ended: whatever is shown may have changed.
  const again = (): void => {
    open();
    onTold({ event: 'work', conversation: null });
  };
  open();
  return () => {
    clearTimeout(timer);
    source?.close();
  };
}
