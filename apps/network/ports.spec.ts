import { describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { freePort, isFree, LOOPBACK, onFreePort, releasePort } from './ports.js';

async function listen(port: number): Promise<Server> {
  const server = createServer().listen(port, LOOPBACK);
  await once(server, 'listening');
  return server;
}

async function close(server: Server): Promise<void> {
  server.close();
  await once(server, 'close');
}

describe('ports on loopback', () => {
  it('gives the one wanted while it is free, and never the same twice', async () => {
    const wanted = await freePort();
    releasePort(wanted);
    expect(await freePort(wanted)).toBe(wanted);
    expect(await freePort(wanted)).not.toBe(wanted);
  });

  it('gives another when the one wanted is taken by another program', async () => {
    const wanted = await freePort();
    releasePort(wanted);
    const other = await listen(wanted);
    expect(await isFree(wanted)).toBe(false);
    expect(await freePort(wanted)).not.toBe(wanted);
    await close(other);
  });

  it('starts elsewhere when another program binds the port first', async () => {
    const tried: number[] = [];
    let other: Server | undefined;
    const server = await onFreePort(undefined, async (port) => {
      tried.push(port);
      other ??= await listen(port);
      return await listen(port);
    });
    expect(tried).toHaveLength(2);
    await close(server);
    if (other !== undefined) await close(other);
  });

  it('does not try again when the port is not the reason', async () => {
    let attempts = 0;
    const start = (): Promise<never> => {
      attempts += 1;
      return Promise.reject(new Error('disk full'));
    };
    await expect(onFreePort(undefined, start)).rejects.toThrow('disk full');
    expect(attempts).toBe(1);
  });
});
