import type { FastifyInstance } from 'fastify';

/** Fastify's own listing of its routes: a tree whose lines are indented by four characters a level. */
export function routesOf(instance: Pick<FastifyInstance, 'printRoutes'>): { method: string; url: string }[] {
  const branch: string[] = [];
  return instance
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap((line) => {
      const [, indent = '', path = '', methods = ''] = /^([ │├└─]*)(\S+) \((.+)\)$/.exec(line) ?? [];
      if (methods === '') return [];
      const depth = indent.length / 4;
      branch.splice(depth - 1, branch.length, path);
      const url = branch.join('');
      return methods.split(', ').map((method) => ({ method, url }));
    });
}
