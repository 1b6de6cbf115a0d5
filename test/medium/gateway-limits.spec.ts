import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testNetwork, until } from '../setup/exchanges.js';
import { expectProblem, startGateway, type RunningGateway } from './gateway-app.js';

let here: RunningGateway;
beforeAll(async () => {
  const network = await testNetwork(1);
  const [member] = network.members;
  if (member === undefined) throw new Error('a member was asked for');
  here = await startGateway(network, member);
  await until('readiness', async () => (await here.ask('/health/ready', {})).status === 200);
});
afterAll(async () => {
  await here.stop();
});

async function open(): Promise<Socket> {
  const socket = connect(Number(new URL(here.url).port), '127.0.0.1');
  await once(socket, 'connect');
  return socket;
}

/** All that comes back until the server ends the connection. */
async function answerOf(socket: Socket): Promise<string> {
  let text = '';
  socket.on('data', (chunk: Buffer) => (text += chunk.toString()));
  await once(socket, 'close');
  return text;
}

function head(...lines: string[]): string {
  return `${['POST /v1/alerts HTTP/1.1', `host: ${new URL(here.url).host}`, ...lines].join('\r\n')}\r\n\r\n`;
}

const json = 'content-type: application/json';

/** Bytes of buffers that something still holds. */
function heldBytes(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().arrayBuffers;
}

describe('limits (T30)', () => {
  it('a body that says it is too large is refused before it comes', async () => {
    const socket = await open();
    socket.write(head(json, `authorization: ${here.authorization('analyst')}`, 'content-length: 5000000'));
    // Nothing of the body is ever sent.
    const [chunk] = (await once(socket, 'data')) as [Buffer];
    expect(chunk.toString()).toMatch(/^HTTP\/1\.1 413 [^]*"code":"E-TOO-LARGE"/);
    socket.destroy();
  });

  it('the body of a stranger is not waited for', async () => {
    const socket = await open();
    socket.write(head(json, 'content-length: 1000'));
    // Nothing of the body is ever sent.
    const [chunk] = (await once(socket, 'data')) as [Buffer];
    expect(chunk.toString()).toMatch(/^HTTP\/1\.1 401 [^]*"code":"E-UNAUTHENTICATED"/);
    socket.destroy();
  });

  it('a body that does not say how large it is is refused when it is, and what follows is thrown away', async () => {
    const socket = await open();
    socket.write(head(json, `authorization: ${here.authorization('analyst')}`, 'transfer-encoding: chunked'));
    const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`;
    let answered = '';
    socket.on('data', (data: Buffer) => (answered += data.toString()));
    const before = heldBytes();
    for (let sent = 0; sent < 400; sent += 1) if (!socket.write(chunk)) await once(socket, 'drain');
    expect(answered).toMatch(/^HTTP\/1\.1 413 [^]*"code":"E-TOO-LARGE"/);
    // 25 MiB were sent and the connection stands; what is let go is not counted off at once.
    await until('at most a few chunks held', () => Promise.resolve(heldBytes() - before < 4_000_000));
    socket.destroy();
  });

  it('headers that never end are cut off, with a problem', async () => {
    const socket = await open();
    socket.write('GET /v1/inbox HTTP/1.1\r\nhost: x\r\n');
    const drip = setInterval(() => socket.write('x: y\r\n'), 200);
    const answer = await answerOf(socket);
    clearInterval(drip);
    expect(answer).toMatch(/^HTTP\/1\.1 408 [^]*application\/problem\+json[^]*"code":"E-FORM"/);
  });

  it('a body that never ends is cut off', async () => {
    const socket = await open();
    socket.write(head(json, `authorization: ${here.authorization('analyst')}`, 'content-length: 1000'));
    const drip = setInterval(() => socket.write('x'), 500);
    const answer = await answerOf(socket);
    clearInterval(drip);
    expect(answer).toMatch(/^HTTP\/1\.1 (408|400) /);
  });

  it('headers of more than 16 KiB and what is no HTTP at all are refused with a problem', async () => {
    for (const [sent, status] of [
      [`GET /v1/inbox HTTP/1.1\r\nhost: x\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`, 431],
      ['EHLO gateway\r\n\r\n', 400],
    ] as const) {
      const socket = await open();
      socket.write(sent);
      expect(await answerOf(socket)).toMatch(
        new RegExp(`^HTTP/1\\.1 ${String(status)} [^]*"type":"urn:hsu:error:E-`),
      );
    }
  });
});

describe('a caller that asks without end', () => {
  let limited: RunningGateway;
  beforeAll(async () => {
    const network = await testNetwork(1);
    const [member] = network.members;
    if (member === undefined) throw new Error('a member was asked for');
    limited = await startGateway(network, member, { limits: { requestsPerMinute: 60 } });
    await until('readiness', async () => (await limited.ask('/health/ready', {})).status === 200);
  });
  afterAll(async () => {
    await limited.stop();
  });

  it('is told with each answer how much is left, then 429 and when to come back; its neighbours notice nothing', async () => {
    const left: string[] = [];
    let last = await limited.get('analyst', '/v1/inbox');
    for (let asked = 1; asked <= 60 && last.status === 200; asked += 1) {
      left.push(last.headers.get('ratelimit-remaining') ?? '');
      expect(last.headers.get('ratelimit-limit')).toBe('60');
      last = await limited.get('analyst', '/v1/inbox');
    }
    expect(left.slice(0, 2)).toEqual(['59', '58']);
    expectProblem(last, 429, 'E-TOO-MANY', '');
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(last.headers.get('retry-after'))).toBeLessThanOrEqual(60);
    expect((await limited.get('liaison', '/v1/inbox')).status).toBe(200);
    for (let asked = 0; asked < 70; asked += 1)
      expect((await limited.ask('/health/live', {})).status).toBe(200);
  });
});
