import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answered, follow, gatewayClient, type GatewayClient } from '../../../clients/typescript/index.js';

let servers: Server[];
let gateway: GatewayClient;
/** How the gateway, or whoever stands before it, answers. */
let answer: RequestListener;

async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

beforeEach(async () => {
  servers = [];
  const address = await listen((request, response) => {
    answer(request, response);
  });
  gateway = gatewayClient({ address, token: () => 'token' });
});

afterEach(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

async function followed(signal?: AbortSignal): Promise<number> {
  const events: unknown[] = [];
  for await (const one of follow(gateway, signal === undefined ? {} : { signal })) events.push(one);
  return events.length;
}

describe('the client of a gateway', () => {
  it.each([301, 302, 307, 308])(
    'follows no redirect by %i: what it sends goes to no other host',
    async (status) => {
      const asked: string[] = [];
      const other = await listen(({ url = '' }, response) => {
        asked.push(url);
        response.setHeader('content-type', 'application/json').end('{}');
      });
      answer = ({ url = '' }, response) => {
        response.writeHead(status, { location: other + url }).end();
      };
      const body = { type: 'RF_VICTIM_IDENTIFICATION' } as never;
      const header = { 'Idempotency-Key': 'k' };
      await expect(gateway.POST('/v1/referrals', { params: { header }, body })).rejects.toMatchObject({
        problem: { code: 'E-OFFLINE' },
      });
      await expect(followed()).rejects.toMatchObject({ problem: { code: 'E-OFFLINE' } });
      expect(asked).toEqual([]);
    },
  );

  it('takes no page for an answer, be it told as a success', async () => {
    answer = (_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8').end('<html>Sign in to the network');
    };
    const refused = { problem: { code: 'E-UNAVAILABLE', status: 200 } };
    await expect(gateway.GET('/v1/work')).rejects.toMatchObject(refused);
    await expect(followed()).rejects.toMatchObject(refused);
  });

  it('refuses what is cut, or no JSON', async () => {
    const unanswered = { problem: { code: 'E-OFFLINE' } };
    answer = (_, response) => {
      response.setHeader('content-type', 'application/json').end('{"cursor":');
    };
    await expect(answered(gateway.GET('/v1/work'))).rejects.toMatchObject(unanswered);
    answer = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write(':\n\n', () => {
        response.destroy();
      });
    };
    await expect(followed()).rejects.toMatchObject(unanswered);
  });

  it('ends a stream without an error where its caller gives it up, before its first byte too', async () => {
    const giving = new AbortController();
    answer = () => {
      giving.abort();
    };
    expect(await followed(giving.signal)).toBe(0);
    expect(await followed(AbortSignal.abort())).toBe(0);
  });
});
