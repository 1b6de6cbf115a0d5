import { Agent, request } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { sampleMessage } from '#messages';
import { withdrawalDraft } from '#testing';
import { askOnce } from './asking.js';
import type { BenchGateway } from './product.js';

const ALERTS = 20;
const LOOK_MS = 10;
const DAY_MS = 86_400_000;
const TO = { all: true, except: [] };

/** ms of each alert: from its post until another member finds it, and from its withdrawal until it does not. */
export async function elsewhere(
  author: BenchGateway,
  other: BenchGateway,
): Promise<{ readonly foundMs: readonly number[]; readonly goneMs: readonly number[] }> {
  const agent = new Agent({ keepAlive: true });
  const until = async (number: string, found: boolean): Promise<number> => {
    const begin = performance.now();
    for (;;) {
      const [verdict] = await askOnce(other, agent, [{ kind: 'DOCUMENT', number }]);
      if ((verdict === 'CANDIDATES') === found) return performance.now() - begin;
      await delay(LOOK_MS);
    }
  };
  const foundMs: number[] = [];
  const goneMs: number[] = [];
  for (let n = 0; n < ALERTS; n += 1) {
    const number = `W${String(5_000_000 + n)}`;
    const id = await post(author, agent, `alert-${n}`, '/v1/alerts', alertOn(number));
    foundMs.push(await until(number, true));
    const conversation = { member: author.member, id };
    const withdrawal = withdrawalDraft(conversation, TO, { status: 'ACTUAL' });
    await post(author, agent, `withdrawal-${n}`, '/v1/controls', withdrawal);
    goneMs.push(await until(number, false));
  }
  agent.destroy();
  return { foundMs: foundMs.sort((a, b) => a - b), goneMs };
}

function alertOn(number: string): object {
  const { type, urgency, handling, legalBasis, language, purpose, evaluation, subjectEn, body } =
    sampleMessage('AL_TRAVEL_DOCUMENT');
  return {
    ...{ type, urgency, handling, legalBasis, language, purpose, evaluation, subjectEn },
    status: 'ACTUAL',
    to: TO,
    originUserRef: 'u-4711',
    expiresAt: new Date(Date.now() + 90 * DAY_MS).toISOString(),
    reviewAt: new Date(Date.now() + 60 * DAY_MS).toISOString(),
    body: {
      ...(body as object),
      validFrom: new Date(Date.now() - DAY_MS).toISOString(),
      document: { type: 'PASSPORT', issuer: 'KHM', number },
    },
  };
}

async function post(
  { url, token }: BenchGateway,
  agent: Agent,
  key: string,
  path: string,
  draft: object,
): Promise<string> {
  const authorization = `Bearer ${await token()}`;
  const headers = { authorization, 'content-type': 'application/json', 'idempotency-key': key };
  const { status, text } = await new Promise<{ status: number; text: string }>((resolve, reject) => {
    const call = request(`${url}${path}`, { method: 'POST', agent, headers }, (answer) => {
      let text = '';
      answer.on('data', (chunk: Buffer) => (text += chunk.toString()));
      answer.once('end', () => {
        resolve({ status: answer.statusCode ?? 0, text });
      });
    });
    call.once('error', reject);
    call.end(JSON.stringify(draft));
  });
  if (status !== 202) throw new Error(`${path} was answered ${status}: ${text.slice(0, 1000)}`);
  return (JSON.parse(text) as { id: string }).id;
}
