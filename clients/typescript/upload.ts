import { answered, type Answer, type GatewayClient } from './client.ts';
import { isRefusal } from './refusal.ts';

/** A range is one request: what a slow line brings within ten seconds. The last may be shorter. */
const RANGE_BYTES = 1024 * 1024;

export interface UploadOptions {
  /** Of an upload that broke off, to go on with it; a new one without. A UUIDv7. */
  readonly id?: string;
  /** Told the id before the first byte leaves, so that it can be kept, and how many bytes the gateway holds. */
  readonly onProgress?: (progress: {
    readonly id: string;
    readonly held: number;
    readonly bytes: number;
  }) => void;
  readonly signal?: AbortSignal;
}

/**
 * Brings a file of at most 100 MiB to the gateway, range after range; with `id` it goes on where the gateway's answers
 * ended. The answer says what the file is and what was taken out of a picture; a draft then names its id in
 * `attachments`, and its part `files` names it. Throws a `Refusal`.
 */
export async function upload(
  gateway: GatewayClient,
  file: Blob,
  { id: known, onProgress = () => undefined, signal }: UploadOptions = {},
): Promise<Answer<'Upload'>> {
  const bytes = file.size;
  const digest = await sha256(file);
  const id = known ?? newId();
  let kept = known === undefined ? undefined : await heldBefore(gateway, id);
  for (;;) {
    const first = kept?.held ?? 0;
    onProgress({ id, held: first, bytes });
    if (kept !== undefined && kept.state !== 'OPEN') return kept;
    // Held, and not finished: the last range again lets the gateway look once more.
    const from = first < bytes ? first : Math.max(0, Math.ceil(bytes / RANGE_BYTES) - 1) * RANGE_BYTES;
    const range = file.slice(from, from + RANGE_BYTES);
    kept = await answered(
      gateway.PUT('/v1/attachments/{id}', {
        params: {
          path: { id },
          header: {
            'Content-Range': `bytes ${from}-${from + range.size - 1}/${bytes}`,
            'Repr-Digest': `sha-256=:${digest}:`,
          },
        },
        headers: { 'Content-Type': 'application/octet-stream' },
        body: range as never,
        bodySerializer: (body: unknown) => body as Blob,
        ...(signal === undefined ? {} : { signal }),
      }),
    );
  }
}

async function heldBefore(gateway: GatewayClient, id: string): Promise<Answer<'Upload'> | undefined> {
  try {
    return await answered(gateway.GET('/v1/attachments/{id}', { params: { path: { id } } }));
  } catch (error) {
    if (isRefusal(error, 404)) return undefined;
    throw error;
  }
}

/** Standard base64, as RFC 9530 writes digests. */
async function sha256(file: Blob): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  return btoa(String.fromCharCode(...hash));
}

/** A UUIDv7 (RFC 9562): the time in front, the rest random. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  new DataView(bytes.buffer).setBigUint64(
    0,
    (BigInt(Date.now()) << 16n) | BigInt(((bytes[6] ?? 0) << 8) | (bytes[7] ?? 0)),
  );
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
