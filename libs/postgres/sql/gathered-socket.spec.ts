import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { GatheredSocket } from './gathered-socket.js';

const closing: (() => void)[] = [];
afterEach(() => closing.splice(0).forEach((close) => close()));

/** A socket whose writes to the system are counted, and what the other side has read. */
async function connected() {
  const server = createServer().listen(0, '127.0.0.1');
  closing.push(() => server.close());
  await once(server, 'listening');
  const socket = new GatheredSocket();
  closing.push(() => socket.destroy());
  socket.connect((server.address() as AddressInfo).port, '127.0.0.1');
  const [[other]] = (await Promise.all([once(server, 'connection'), once(socket, 'connect')])) as [
    [Socket],
    [],
  ];
  closing.push(() => other.destroy());
  const counted = { writes: 0 };
  for (const name of ['_write', '_writev'] as const) {
    const written = socket[name]!.bind(socket) as (...args: unknown[]) => void;
    Object.assign(socket, {
      [name]: (...args: unknown[]) => {
        counted.writes += 1;
        written(...args);
      },
    });
  }
  const read = async (bytes: number): Promise<string> => {
    let text = '';
    for await (const chunk of other) {
      text += String(chunk);
      if (text.length >= bytes) break;
    }
    return text;
  };
  return { socket, counted, read };
}

type Socket = GatheredSocket;

/** As `pg` sends a statement. */
function send(socket: Socket, ...pieces: readonly string[]): void {
  socket.cork();
  for (const piece of pieces) socket.write(piece);
  socket.uncork();
}

describe('the way to the database', () => {
  it('takes the statements of one go by one write, in their order, those of promises that are kept by then too', async () => {
    const { socket, counted, read } = await connected();
    send(socket, 'a', 'b');
    send(socket, 'c');
    await Promise.resolve();
    send(socket, 'd', 'e');
    expect(await read(5)).toBe('abcde');
    expect(counted.writes).toBe(1);
  });
  it('holds nothing back that was written when it is ended', async () => {
    const { socket, read } = await connected();
    send(socket, 'a');
    socket.write('b', () => socket.end());
    send(socket, 'c');
    expect(await read(3)).toBe('abc');
  });
  it('sends what comes in a later turn by itself', async () => {
    const { socket, counted, read } = await connected();
    send(socket, 'a');
    await new Promise((resolve) => setImmediate(resolve));
    send(socket, 'b');
    expect(await read(2)).toBe('ab');
    expect(counted.writes).toBe(2);
  });
});
