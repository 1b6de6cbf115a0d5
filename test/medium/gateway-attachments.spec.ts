import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:net';
import { once } from 'node:events';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '#envelope';
import { PIECE_BYTES } from '#exchange';
import { newId, systemClock } from '#kernel';
import { jpegWithPosition } from '#testing';
import { until } from '../setup/exchanges.js';
import { recording, referralWithFiles } from '../setup/files.js';
import { refOf, textOf } from '../setup/json.js';
import { freePort } from '../setup/gateways.js';
import {
  expectProblem,
  startGateway,
  type Answer,
  type ClientName,
  type RunningGateway,
} from './gateway-app.js';
import { startPair } from './gateway-pair.js';

let here: RunningGateway;
let there: RunningGateway;
let scannerPort: number;
let scanner: Server | undefined;
const MIB = 1024 * 1024;

beforeAll(async () => {
  const [a, b, network] = await startPair();
  [here, there] = [a, b];
  await here.stop();
  scannerPort = await freePort();
  const [first] = network.members;
  if (first === undefined) throw new Error('two members');
  here = await startGateway(network, first, { scanner: { address: `127.0.0.1:${scannerPort}` } });
  await until('readiness', async () => (await here.ask('/health/ready', {})).status === 200);
});
afterEach(() => {
  scanner?.close();
  scanner = undefined;
});
afterAll(async () => {
  await Promise.all([here, there].map((one) => one.stop()));
});

/** A scanner that says this of everything, once a file is whole. */
async function scannerSays(verdict: string): Promise<void> {
  scanner = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.on('data', (bytes: Buffer) => {
      if (bytes.subarray(-4).equals(Buffer.alloc(4))) socket.end(`stream: ${verdict}\0`);
    });
  }).listen(scannerPort, '127.0.0.1');
  await once(scanner, 'listening');
}

const digestOf = (file: Buffer) => `sha-256=:${createHash('sha256').update(file).digest('base64')}:`;

function put(
  id: string,
  file: Buffer,
  first: number,
  over: Record<string, string> = {},
  client: ClientName = 'analyst',
) {
  const range = file.subarray(first, first + MIB);
  return here.ask(`/v1/attachments/${id}`, {
    method: 'PUT',
    body: new Uint8Array(range),
    headers: {
      authorization: here.authorization(client),
      'content-type': 'application/octet-stream',
      'content-range': `bytes ${first}-${first + range.length - 1}/${file.length}`,
      'repr-digest': digestOf(file),
      ...over,
    },
  });
}

async function bring(file: Buffer): Promise<{ id: string; last: Answer }> {
  const id = newId(systemClock);
  let last: Answer | undefined;
  for (let first = 0; first < file.length; first += MIB) last = await put(id, file, first);
  if (last === undefined) throw new Error('an empty file');
  return { id, last };
}

describe('a file that a unit brings', () => {
  it('comes in ranges, goes on where it broke off, and is read there by range', async () => {
    await scannerSays('OK');
    const file = recording(2 * MIB + 4711);
    const id = newId(systemClock);
    expect((await put(id, file, 0)).json).toMatchObject({ held: MIB, state: 'OPEN' });
    // The answer was lost: the same range again, and a look.
    expect((await put(id, file, 0)).json).toMatchObject({ held: MIB });
    expect((await here.get('analyst', `/v1/attachments/${id}`)).json).toMatchObject({
      held: MIB,
      state: 'OPEN',
    });
    await put(id, file, MIB);
    const last = await put(id, file, 2 * MIB);
    expect(last.json).toMatchObject({ held: file.length, state: 'READY', format: 'WAV', removed: [] });

    const draft = referralWithFiles(here.member, there.member, [id]);
    const ref = refOf((await here.post('analyst', '/v1/referrals', draft)).json);
    const path = `/v1/messages/${ref.member}/${ref.id}`;
    const shown = await until('the whole file', async () => {
      const { json } = await there.get('analyst', path);
      const [one] = (json['attachments'] ?? []) as JsonObject[];
      return one?.['state'] === 'WHOLE' && one;
    });
    expect(shown).toMatchObject({ id, bytes: file.length, here: 5, total: 5, part: 'files' });
    const answer = await fetch(`${there.url}${textOf(shown['href'])}`, {
      headers: {
        authorization: there.authorization('analyst'),
        range: `bytes=${PIECE_BYTES - 3}-${PIECE_BYTES + 2}`,
      },
    });
    expect(answer.status).toBe(206);
    expect(answer.headers.get('content-range')).toBe(
      `bytes ${PIECE_BYTES - 3}-${PIECE_BYTES + 2}/${file.length}`,
    );
    expect(answer.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''statement-0.wav");
    expect(answer.headers.get('content-security-policy')).toContain('sandbox');
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(file.subarray(PIECE_BYTES - 3, PIECE_BYTES + 3));
    const whole = await fetch(`${there.url}${textOf(shown['href'])}`, {
      headers: { authorization: there.authorization('analyst') },
    });
    expect(whole.headers.get('content-type')).toBe('audio/wav');
    expect(Buffer.from(await whole.arrayBuffer()).equals(file)).toBe(true);
    // Another unit of the member is told neither name nor bytes.
    expectProblem(await there.get('police', textOf(shown['href'])), 404, 'E-NOT-FOUND');
  });

  it('loses position and camera where it is a photograph, and the answer says so', async () => {
    await scannerSays('OK');
    const { last } = await bring(jpegWithPosition(300_000));
    expect(last.json).toMatchObject({ state: 'READY', format: 'JPEG' });
    expect(last.json['removed']).toEqual(expect.arrayContaining(['POSITION', 'EXIF', 'XMP', 'IPTC']));
  });

  it('is another unit’s business to nobody', async () => {
    await scannerSays('OK');
    const { id } = await bring(recording(1000));
    expectProblem(await here.get('liaison', `/v1/attachments/${id}`), 404, 'E-NOT-FOUND');
    const headers = { authorization: here.authorization('liaison') };
    expectProblem(await here.ask(`/v1/attachments/${id}`, { method: 'DELETE', headers }), 404, 'E-NOT-FOUND');
  });

  it('is dropped when its unit says so', async () => {
    const id = newId(systemClock);
    await put(id, recording(2 * MIB), 0);
    const headers = { authorization: here.authorization('analyst') };
    const dropped = await here.ask(`/v1/attachments/${id}`, { method: 'DELETE', headers });
    expect(dropped.status).toBe(204);
    expectProblem(await here.get('analyst', `/v1/attachments/${id}`), 404, 'E-NOT-FOUND');
  });
});

describe('a file that is refused', () => {
  const one = recording(3000);
  it.each<[string, number, string, string, () => Promise<Answer>]>([
    [
      'by its content, whatever it is called',
      422,
      'E-ATTACHMENT-KIND',
      '',
      async () => {
        await scannerSays('OK');
        return (await bring(Buffer.from('<html><script>alert(1)</script></html>'))).last;
      },
    ],
    [
      'where a picture breaks off',
      422,
      'E-ATTACHMENT-KIND',
      '',
      async () => {
        await scannerSays('OK');
        return (await bring(jpegWithPosition().subarray(0, 600))).last;
      },
    ],
    [
      'where it is not what its digest says',
      422,
      'E-ATTACHMENT-DIGEST',
      '',
      () => put(newId(systemClock), one, 0, { 'repr-digest': digestOf(Buffer.from('another')) }),
    ],
    [
      'over 100 MiB',
      413,
      'E-TOO-LARGE',
      '',
      () => put(newId(systemClock), one, 0, { 'content-range': `bytes 0-2999/${100 * MIB + 1}` }),
    ],
    [
      'by a range that does not fit',
      400,
      'E-FORM',
      '/headers/content-range',
      () => put(newId(systemClock), one, 0, { 'content-range': 'bytes 0-2998/3000' }),
    ],
    [
      'by a range beyond what is held',
      400,
      'E-FORM',
      '',
      () => put(newId(systemClock), recording(3 * MIB), MIB),
    ],
    [
      'without its digest',
      400,
      'E-FORM',
      '/headers/repr-digest',
      () => put(newId(systemClock), one, 0, { 'repr-digest': 'md5=:AA==:' }),
    ],
    ['by an id that is none', 400, 'E-FORM', '', () => put('x', one, 0)],
    [
      'as JSON',
      400,
      'E-FORM',
      '/headers/content-type',
      () =>
        here.ask(`/v1/attachments/${newId(systemClock)}`, {
          method: 'PUT',
          body: '{}',
          headers: { authorization: here.authorization('analyst'), 'content-type': 'application/json' },
        }),
    ],
  ])('%s', async (_what, status, code, path, ask) => {
    expectProblem(await ask(), status, code, ...(path === '' ? [] : [path]));
  });

  it('by the scanner is gone', async () => {
    await scannerSays('Eicar-Test-Signature FOUND');
    const { id, last } = await bring(one);
    expectProblem(last, 422, 'E-ATTACHMENT-INFECTED');
    expectProblem(await here.get('analyst', `/v1/attachments/${id}`), 404, 'E-NOT-FOUND');
  });

  it('while the scanner is away, or says nothing that is a verdict, is kept and taken later', async () => {
    const { id, last } = await bring(one);
    expect([last.status, last.json['code']]).toEqual([503, 'E-SCANNER']);
    await scannerSays('INSTREAM size limit exceeded. ERROR');
    expect((await put(id, one, 0)).json['code']).toBe('E-SCANNER');
    scanner?.close();
    await scannerSays('OK');
    expect((await put(id, one, 0)).json).toMatchObject({ state: 'READY' });
  });

  it('is no body for any other route', async () => {
    const answer = await here.ask('/v1/referrals', {
      method: 'POST',
      body: new Uint8Array(10),
      headers: { authorization: here.authorization('analyst'), 'content-type': 'application/octet-stream' },
    });
    expect(answer.status).toBe(415);
  });
});
