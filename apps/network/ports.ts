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

function keep(port: number): number {
  taken.add(port);
  return port;
}

/** Gives a port back once its server has stopped. */
export function releasePort(port: number): void {
  taken.delete(port);
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
