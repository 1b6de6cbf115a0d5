// No query: what stands in an address is kept by proxies and histories, and ids are all that may (SECURITY.md "Where
// nothing personal may stand").
const PATH = /^(\/[A-Za-z0-9_.~-]+)*\/?$/;
const MAX = 200;

/**
 * Where to go after signing in: a path of this gateway's pages, or its first page for anything else (no open redirect).
 */
export function returnPath(asked: unknown): string {
  return typeof asked === 'string' && asked.length <= MAX && asked !== '' && PATH.test(asked) ? asked : '/';
}
