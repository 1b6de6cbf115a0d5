import type { Kind } from '../form/kind.js';
import type { Writing } from '../form/writing.js';

/**
 * What a client of a gateway is told of a kind: what it needs to list it and to begin a form, so that it names no kind
 * itself.
 */
export interface KindEntry extends Pick<
  Kind,
  'type' | 'version' | 'family' | 'schema' | 'senders' | 'broadcast' | 'opensConversation'
> {
  /** Null: gateways alone write it. */
  readonly writing: Writing | null;
  readonly href: string;
}

export function kindEntries(kinds: readonly Kind[]): KindEntry[] {
  return kinds.map(
    ({ type, version, family, schema, senders, broadcast, opensConversation, writing = null }) => ({
      type,
      version,
      family,
      schema,
      senders,
      broadcast,
      opensConversation,
      writing,
      href: `/v1/schemas/${type}/${String(version)}`,
    }),
  );
}

/** The exact text of `apps/console/dev/kinds.json`: what every gateway of this build answers on `/v1/schemas`. */
export function writeKindEntries(kinds: readonly Kind[]): string {
  return `${JSON.stringify({ kinds: kindEntries(kinds) }, null, 2)}\n`;
}
