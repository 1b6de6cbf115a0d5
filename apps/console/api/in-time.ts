/** Nobody waits longer for a screen. */
const READ_MS = 15_000;
/** A list of two thousand persons is checked as long as that. */
const LONG_MS = 60_000;

/**
 * `fetch` of a person who waits: a gateway that hangs must not look like one that works. Rejects with a `TimeoutError`.
 * JSON counts whole, a file from its beginning on: it may be large.
 */
export async function inTime(request: Request): Promise<Response> {
  const patience = new AbortController();
  const ms = request.method === 'GET' ? READ_MS : LONG_MS;
  const timer = setTimeout(() => patience.abort(new DOMException('no answer in time', 'TimeoutError')), ms);
  try {
    const response = await fetch(request, { signal: AbortSignal.any([request.signal, patience.signal]) });
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    return isJson ? new Response(await response.arrayBuffer(), response) : response;
  } finally {
    clearTimeout(timer);
  }
}
