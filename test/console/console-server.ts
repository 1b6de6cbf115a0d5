import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { MockGateway } from '../../apps/console/dev/gateway.js';
import { PAGE_POLICY } from '../../apps/gateway/http/security-headers.js';

const BUILT = join(import.meta.dirname, '../../dist/console');

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface ConsoleServer {
  readonly url: string;
  readonly gateway: MockGateway;
  /** Ends every connection and takes no new one until it is brought back, as a process that was killed. */
  die(): void;
  revive(): void;
  close(): Promise<void>;
}

/** The built console with invented answers behind it, on a port of its own. `size`: conversations that wait. */
export async function serveConsole(size = 40): Promise<ConsoleServer> {
  const gateway = new MockGateway(size);
  const server = createServer((request, response) => {
    void answer(gateway, request, response);
  });
  let dead = false;
  server.on('connection', (socket) => {
    if (dead) socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    gateway,
    die: () => {
      dead = true;
      server.closeAllConnections();
    },
    revive: () => {
      dead = false;
    },
    close: () => close(server, gateway),
  };
}

async function answer(
  gateway: MockGateway,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { url = '/' } = request;
  response.setHeader('content-security-policy', PAGE_POLICY);
  if (gateway.takes(url)) {
    const body = (await buffer(request)).toString();
    await gateway.serve(request, body, response);
    return;
  }
  const { pathname } = new URL(url, 'http://console.test');
  const file = extname(pathname) === '' ? 'index.html' : normalize(pathname).slice(1);
  try {
    const content = await readFile(join(BUILT, file));
    response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
    response.end(content);
  } catch {
    response.writeHead(404).end();
  }
}

function close(server: Server, gateway: MockGateway): Promise<void> {
  gateway.close();
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
