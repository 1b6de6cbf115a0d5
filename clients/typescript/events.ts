import { answered, type Answer, type GatewayClient } from './client.ts';
import { unanswered } from './refusal.ts';

/**
 * What a gateway tells while it is followed. Of a message it tells enough to decide whether to fetch it; work and
 * approvals say only that.
 */
export type GatewayEvent =
  | { readonly event: 'ready'; readonly data: Answer<'ReadyEvent'> }
  | { readonly event: 'message'; readonly data: Answer<'MessageEvent'> }
  | { readonly event: 'work'; readonly data: Answer<'WorkEvent'> }
  | { readonly event: 'approval'; readonly data: Answer<'ApprovalEvent'> }
  | { readonly event: 'alive'; readonly data: Answer<'AliveEvent'> };

export interface Following {
  /** A cursor of the inbox, or `end` for what comes from now on; from the beginning without it. */
  readonly after?: string;
  /** Ends it without an error. */
  readonly signal?: AbortSignal;
}

/**
 * What comes in for the caller's unit, by one stream. It ends with the token: whoever follows for longer calls again
 * after the cursor of the last message. @throws Refusal
 */
export async function* follow(
  gateway: GatewayClient,
  { after, signal }: Following = {},
): AsyncGenerator<GatewayEvent, void> {
  const query = after === undefined ? {} : { after };
  let reader: ReadableStreamDefaultReader<string> | undefined;
  let rest = '';
  try {
    const body = await answered(
      gateway.GET('/v1/events', {
        params: { query },
        parseAs: 'stream',
        ...(signal === undefined ? {} : { signal }),
      }),
    );
    if (body === null) return;
    reader = body.pipeThrough(new TextDecoderStream()).getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      const blocks = (rest + value).split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) {
        const told = eventOf(block);
        if (told !== undefined) yield told;
      }
    }
  } catch (error) {
    if (signal?.aborted !== true) throw unanswered(error);
  } finally {
    // Whoever stops taking closes the connection.
    await reader?.cancel().catch(() => undefined);
  }
}

/** Undefined: a comment, which keeps the stream open. */
function eventOf(block: string): GatewayEvent | undefined {
  const lines = block.split('\n');
  const field = (name: string): string | undefined =>
    lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
  const data = field('data');
  if (data === undefined) return undefined;
  return { event: field('event'), data: JSON.parse(data) as unknown } as GatewayEvent;
}
