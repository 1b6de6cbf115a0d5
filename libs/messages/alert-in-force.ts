import type { Kind } from './form/kind.js';
import { latestKind } from './kinds.js';

type Json = Readonly<Record<string, unknown>>;

/**
 * The alert that a message puts in force: itself, or, of a correction, the alert's kind with the new body in the place
 * of the old.
 * @param message a message that holds; it is not changed
 */
export function alertInForce<T extends Json>(
  message: T,
  kind: Kind,
): { readonly kind: Kind; readonly message: T } {
  for (const [type, pointer] of Object.entries(kind.replaces ?? {})) {
    const body = pointer
      .split('/')
      .slice(1)
      .reduce<unknown>((at, name) => (at as Json | undefined)?.[name], message);
    const own = latestKind(type);
    if (body !== undefined && own !== undefined)
      return { kind: own, message: { ...message, type, version: own.version, body } };
  }
  return { kind, message };
}
