import findMyWay from 'find-my-way';
import type { FastifyInstance } from 'fastify';
import { brokenRule } from '#messages';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/**
 * Tells an address that is not there (404) from one that takes other methods (405 with `Allow`, RFC 9110 section
 * 15.5.6). Fastify itself answers 404 to both. The methods of an address stand in /openapi.json for everybody, so this
 * tells a stranger nothing. Call before the routes are made.
 */
export function tellOtherMethods(instance: FastifyInstance): void {
  const routes = findMyWay();
  instance.addHook('onRoute', ({ method, url }) => {
    for (const one of METHODS.filter((name) => [method].flat().includes(name)))
      if (!routes.hasRoute(one, url)) routes.on(one, url, nothing);
  });
  instance.addHook('onRequest', (request, reply, done) => {
    const [path = ''] = request.url.split('?');
    const allowed = request.is404 ? METHODS.filter((method) => routes.find(method, path) !== null) : [];
    if (allowed.length > 0) {
      reply.header('allow', allowed.join(', '));
      done(brokenRule('request.method'));
    } else done();
  });
}

function nothing(): void {
  // The router is asked for addresses alone.
}
