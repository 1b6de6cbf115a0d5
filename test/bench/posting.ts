import { Agent, request } from 'node:http';
import { referralDraft } from '#testing';
import { atTimes } from './at-times.js';
import type { BenchGateway } from './product.js';

const BODY_BYTES = 2_048;
const DAY_MS = 86_400_000;
/** Requests under way at once. */
const SINGLES_AT_ONCE = 64;
const BATCHES_AT_ONCE = 4;

/**
 * Posts drafts one by one, or in batches of `batch`, and gives the ids of the messages. Throws where one is not taken.
 */
export async function postAll(
  here: BenchGateway,
  there: BenchGateway,
  keys: string,
  messages: number,
  batch: number,
  say?: (text: string) => void,
): Promise<readonly string[]> {
  const tell = atTimes(say);
  const atOnce = batch === 1 ? SINGLES_AT_ONCE : BATCHES_AT_ONCE;
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const draft = JSON.stringify(draftTo(there));
  const ids: string[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < messages) {
      const first = next;
      next = Math.min(messages, first + batch);
      const names = Array.from({ length: next - first }, (_, n) => `${keys}${first + n}`);
      ids.push(
        ...(batch === 1
          ? [await postOne(agent, here, names[0] ?? '', draft)]
          : await postBatch(agent, here, names, draft)),
      );
      tell(() => `${ids.length} of ${messages} accepted`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  agent.destroy();
  return ids;
}

export async function postOne(agent: Agent, here: BenchGateway, key: string, draft: string): Promise<string> {
  const { status, text } = await post(agent, here, '/v1/referrals', draft, { 'idempotency-key': key });
  if (status !== 202) throw new Error(`the gateway answered ${status}: ${text}`);
  return (JSON.parse(text) as { id: string }).id;
}

async function postBatch(
  agent: Agent,
  here: BenchGateway,
  keys: readonly string[],
  draft: string,
): Promise<string[]> {
  const drafts = keys.map((key) => `{"idempotencyKey":${JSON.stringify(key)},"draft":${draft}}`);
  const { status, text } = await post(agent, here, '/v1/batches', `{"drafts":[${drafts.join(',')}]}`);
  if (status !== 200) throw new Error(`the gateway answered ${status}: ${text}`);
  const { results } = JSON.parse(text) as { results: { status: number; id: string }[] };
  const refused = results.find((one) => one.status !== 202);
  if (refused !== undefined || results.length !== keys.length)
    throw new Error(`a draft of a batch was not taken: ${JSON.stringify(refused)}`);
  return results.map(({ id }) => id);
}

async function post(
  agent: Agent,
  { url, token }: BenchGateway,
  path: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ readonly status: number; readonly text: string }> {
  const authorization = `Bearer ${await token()}`;
  return new Promise((resolve, reject) => {
    const call = request(
      `${url}${path}`,
      {
        method: 'POST',
        agent,
        headers: {
          ...headers,
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          authorization,
        },
      },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.once('end', () => {
          resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(chunks).toString() });
        });
      },
    );
    call.once('error', reject);
    call.end(body);
  });
}

/** A referral whose body is 2 KiB, without sealed parts: the bare loop has none. */
export function draftTo({ member }: BenchGateway, over: object = {}): object {
  const open: Record<string, unknown> = referralDraft(member, {
    expiresAt: new Date(Date.now() + 90 * DAY_MS).toISOString(),
    reviewAt: new Date(Date.now() + 60 * DAY_MS).toISOString(),
  });
  delete open['sealed'];
  const body = open['body'] as object;
  const otherTexts: { member: string; text: string }[] = [];
  const size = (): number => JSON.stringify({ ...body, otherTexts }).length;
  while (size() < BODY_BYTES - 60)
    otherTexts.push({ member: 'needs', text: 'a'.repeat(Math.min(200, BODY_BYTES - size() - 40)) });
  return { ...open, body: { ...body, otherTexts }, ...over };
}
