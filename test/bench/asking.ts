import { Agent, request } from 'node:http';
import type { BenchGateway } from './product.js';
import type { Question } from './shelf.js';

/** What checks that run one beside another came to. */
export interface Asked {
  /** Questions answered a second. */
  readonly perSecond: number;
  /** ms of each check, ascending. */
  readonly times: readonly number[];
  /** Part of the questions that found somebody. */
  readonly found: number;
}

interface CheckAnswer {
  readonly answers: readonly { readonly verdict: string }[];
}

/** Posts one check and gives the verdicts. @throws Error where it is refused */
export async function askOnce(
  { url, token }: BenchGateway,
  agent: Agent,
  queries: readonly Question[],
): Promise<readonly string[]> {
  const body = JSON.stringify({ purpose: 'BORDER_CHECK', queries });
  const authorization = `Bearer ${await token()}`;
  const { status, text } = await new Promise<{ status: number; text: string }>((resolve, reject) => {
    const headers = {
      authorization,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    };
    const call = request(`${url}/v1/checks`, { method: 'POST', agent, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.once('end', () => {
        resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(chunks).toString() });
      });
    });
    call.once('error', reject);
    call.end(body);
  });
  if (status !== 200) throw new Error(`a check was answered ${status}: ${text.slice(0, 500)}`);
  return (JSON.parse(text) as CheckAnswer).answers.map(({ verdict }) => verdict);
}

/** Asks for so many seconds, so many checks at a time. */
export async function askFor(
  gateway: BenchGateway,
  seconds: number,
  atOnce: number,
  questions: () => readonly Question[],
): Promise<Asked> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const times: number[] = [];
  let [asked, found] = [0, 0];
  const begin = performance.now();
  const asking = async (): Promise<void> => {
    while (performance.now() - begin < seconds * 1000) {
      const queries = questions();
      const begun = performance.now();
      const verdicts = await askOnce(gateway, agent, queries);
      times.push(performance.now() - begun);
      asked += queries.length;
      found += verdicts.filter((verdict) => verdict === 'CANDIDATES').length;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, asking));
  const whole = (performance.now() - begin) / 1000;
  agent.destroy();
  return { perSecond: asked / whole, times: times.sort((a, b) => a - b), found: found / asked };
}

/** ms within which so many of a hundred were answered. */
export function percentile(times: readonly number[], part: number): number {
  return times[Math.min(times.length - 1, Math.trunc((times.length * part) / 100))] ?? NaN;
}
