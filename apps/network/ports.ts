import { createServer } from 'node:net';
import { HsuError } from '#kernel';

export const LOOPBACK = '127.0.0.1';

/** Ports handed out by this process: the two servers of one start must not be given the same free port. */
const taken = new Set<number>();

/** The wanted port where it is free on loopback, else any free one. */
export async function freePort(wanted = 0): Promise<number> {
  if (wanted !== 0 && !taken.has(wanted)) {
    const port = await tryPort(wanted);
    if (port !== undefined) return keep(port);
  }
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const port = await tryPort(0);
    if (port !== undefined && !taken.has(port)) return keep(port);
  }
  throw new HsuError(
    'E-UNAVAILABLE',
    'no free TCP port on 127.0.0.1; stop a program that holds many ports and start again',
  );
}

/**
 * Starts a server on the wanted port or another free one. A port that looked free may be taken by another program, or
 * by the network of another clone, before the server binds it: then once more elsewhere.
 */
export async function onFreePort<T>(
  wanted: number | undefined,
  start: (port: number) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort(attempt === 1 ? wanted : 0);
    try {
      return await start(port);
    } catch (error) {
      releasePort(port);
      if (attempt === 3 || (await isFree(port))) throw error;
    }
  }
}

function keep(port: number): number {
  taken.add(port);
  return port;
}

/** Gives a port back once its server has stopped. */
export function releasePort(port: number): void {
  taken.delete(port);
}

export async function isFree(port: number): Promise<boolean> {
  return (await tryPort(port)) !== undefined;
}

async function tryPort(port: number): Promise<number | undefined> {
  return await new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen({ port, host: LOOPBACK, exclusive: true }, () => {
      const address = server.address();
      const found = address !== null && typeof address === 'object' ? address.port : undefined;
      server.close(() => resolve(found));
    });
  });
}
