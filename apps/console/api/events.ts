import type { Ref } from './types.js';

const EVENTS = ['message', 'work', 'approval'] as const;

/**
 * What the gateway tells while the page is open: that something changed, never what it says. ANY: the stream has begun,
 * or begun again, so whatever was shown before may have changed.
 */
export interface Told {
  readonly event: (typeof EVENTS)[number] | 'ANY';
  readonly conversation: Ref | null;
}

/** After a stream that the server has ended for good, for example because the session is over. */
const RETRY_MS = 5_000;
/** The gateway says at least every ten seconds that it lives. A stream that is silent for longer is lost. */
const SILENT_MS = 25_000;

/**
 * Follows a stream of this page's own until the returned function is called; the browser itself goes on after the last
 * event it holds.
 */
export function followAlone(onTold: (told: Told) => void, onLive: (live: boolean) => void): () => void {
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const again = (after: number, then: () => void): void => {
    clearTimeout(timer);
    timer = setTimeout(then, after);
  };
  // A gateway that hangs ends nothing: the browser would wait for ever, and take the stream for a living one.
  const heard = (): void => again(SILENT_MS, lost);
  const lost = (): void => {
    source?.close();
    onLive(false);
    open();
  };
  const open = (): void => {
    // What came before is in the lists already.
    source = new EventSource('/v1/events?after=end');
    heard();
    source.addEventListener('open', () => {
      heard();
      onLive(true);
      // Work and approvals that changed before this moment are repeated by nobody.
      onTold({ event: 'ANY', conversation: null });
    });
    source.addEventListener('error', () => {
      onLive(false);
      if (source?.readyState !== EventSource.CLOSED) return;
      // Who is no longer signed in hears it from the next answer.
      onTold({ event: 'ANY', conversation: null });
      again(RETRY_MS, open);
    });
    source.addEventListener('alive', heard);
    for (const event of EVENTS)
      source.addEventListener(event, ({ data }: MessageEvent<string>) => {
        heard();
        const { conversation = null } = JSON.parse(data) as { conversation?: Ref };
        onTold({ event, conversation });
      });
  };
  open();
  return () => {
    clearTimeout(timer);
    source?.close();
  };
}
