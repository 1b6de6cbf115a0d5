import type { JsonObject } from '#envelope';
import { HsuError, type Fault, type MessageRef } from '#kernel';
import type { Place } from './places.js';

/** What a gateway made of a draft: sent, or laid before a second person. */
export type Taken = { readonly ref: MessageRef } | { readonly approval: string };

/** @throws HsuError with the gateway's own code and faults where it refuses */
export async function post(
  place: Place,
  path: string,
  body: JsonObject,
  idempotencyKey: string,
  signal: AbortSignal,
): Promise<Taken> {
  const answer = await fetch(`${place.baseUrl}${path}`, {
    method: 'POST',
    headers: {
      ...(await bearer(place)),
      'content-type': 'application/json',
      'idempotency-key': idempotencyKey,
    },
    body: JSON.stringify(body),
    signal,
  }).catch((cause: unknown) => unreachable(place, cause));
  const json = (await answer.json().catch(() => ({}))) as JsonObject;
  const { member, id, approval } = json;
  if (answer.status === 202 && typeof approval === 'string') return { approval };
  if (answer.status === 202 && typeof member === 'string' && typeof id === 'string')
    return { ref: { member, id } };
  throw refusal(answer.status, json);
}

/** The body of an answer; undefined where the unit does not see that, or not yet. */
export async function read(place: Place, path: string, signal: AbortSignal): Promise<JsonObject | undefined> {
  const answer = await fetch(`${place.baseUrl}${path}`, { headers: await bearer(place), signal }).catch(
    (cause: unknown) => unreachable(place, cause),
  );
  const json = (await answer.json().catch(() => ({}))) as JsonObject;
  if (answer.status === 200) return json;
  if (answer.status === 404) return undefined;
  throw refusal(answer.status, json);
}

async function bearer({ token }: Place): Promise<{ readonly authorization: string }> {
  return { authorization: `Bearer ${await token()}` };
}

function unreachable({ baseUrl }: Place, cause: unknown): never {
  // Whoever stopped it has said why.
  if (cause instanceof HsuError) throw cause;
  throw new HsuError('E-UNAVAILABLE', `${baseUrl} does not answer`, { cause });
}

function refusal(status: number, { code, faults }: JsonObject): HsuError {
  const told = Array.isArray(faults) ? (faults as unknown as readonly Fault[]) : [];
  const where = told.map(({ path, text, code: own }) => `${path || '-'}: ${text ?? own}`).join('; ');
  return new HsuError(
    'E-NOT-NOW',
    `the gateway refused it with ${typeof code === 'string' ? code : `HTTP ${status}`}${where === '' ? '' : `: ${where}`}`,
  );
}
