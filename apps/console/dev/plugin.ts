import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { Plugin } from 'vite';
import { MockGateway } from './gateway.js';

/** Puts invented answers behind the page while it is being made. Part of `vite` alone: nothing of it is built. */
export function mockGateway(): Plugin {
  return {
    name: 'mock-gateway',
    apply: 'serve',
    configureServer({ middlewares }) {
      const gateway = new MockGateway(60);
      middlewares.use((request, response, next) => {
        if (gateway.takes(request.url ?? '/')) void serve(gateway, request, response);
        else next();
      });
    },
  };
}

async function serve(
  gateway: MockGateway,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = (await buffer(request)).toString();
  await gateway.serve(request, body, response);
}
