import type { RunningGateway, ClientName } from './gateway-app.js';

export interface StreamedEvent {
  readonly event: string;
  readonly id: string | null;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A reader of /v1/events that keeps all it is sent. */
export class EventReader {
  readonly events: StreamedEvent[] = [];
  text = '';
  ended = false;
  private readonly abort = new AbortController();
  private constructor(readonly status: number) {}

  static async open(
    at: RunningGateway,
    client: ClientName | { readonly authorization: string },
    { query = '', lastEventId }: { query?: string; lastEventId?: string } = {},
  ): Promise<EventReader> {
    const authorization = typeof client === 'string' ? at.authorization(client) : client.authorization;
    const abort = new AbortController();
    const answer = await fetch(`${at.url}/v1/events${query}`, {
      headers: { authorization, ...(lastEventId === undefined ? {} : { 'last-event-id': lastEventId }) },
      signal: abort.signal,
    });
    const reader = new EventReader(answer.status);
    reader.abort.signal.addEventListener('abort', () => {
      abort.abort();
    });
    void reader.read(answer);
    return reader;
  }

  messages(): StreamedEvent[] {
    return this.events.filter(({ event }) => event === 'message');
  }

  hrefs(): string[] {
    return this.messages().map(({ data }) => String(data['href']));
  }

  /** The id that a browser would come back with. */
  lastId(): string {
    return this.events.findLast(({ id }) => id !== null)?.id ?? '';
  }

  close(): void {
    this.abort.abort();
  }

  private async read({ body }: Response): Promise<void> {
    const decoder = new TextDecoder();
    let rest = '';
    try {
      for await (const chunk of body ?? []) {
        const text = decoder.decode(chunk as Uint8Array, { stream: true });
        this.text += text;
        const blocks = (rest + text).split('\n\n');
        rest = blocks.pop() ?? '';
        for (const block of blocks) this.take(block);
      }
    } catch {
      // The test has closed it.
    }
    this.ended = true;
  }

  private take(block: string): void {
    const fields = new Map(
      block.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
    );
    const event = fields.get('event');
    const data = fields.get('data');
    if (event === undefined || data === undefined) return;
    this.events.push({
      event,
      id: fields.get('id') ?? null,
      data: JSON.parse(data) as Record<string, unknown>,
    });
  }
}
