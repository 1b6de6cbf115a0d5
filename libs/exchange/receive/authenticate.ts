import type { DirectoryKey } from '#directory';
import { checkItem, parseMessage, readMessageForm, verifyJws, type JsonObject } from '#envelope';
import { asHsuError, digest, HsuError, refKey, type MessageRef } from '#kernel';
import { object, text } from '../conversation/facts.js';
import type { Incoming } from './open-record.js';
import type { Ports } from '../ports/ports.js';
import { deferred, quarantined } from './quarantine-entry.js';
import type { Unanswered } from '../ports/judgement.js';
import type { Known, SentMessage } from '../ports/records.js';

/** A message whose form, JSON and signature have held; what comes after needs to know what is stored. */
export interface Authentic {
  readonly incoming: Incoming;
  readonly json: JsonObject;
  readonly digest: string;
  readonly key: DirectoryKey;
}

/** What is stored already, and what earlier messages of the same record add to it. */
export interface Held {
  /** By reference. */
  readonly known: Map<string, Known>;
  readonly sent: ReadonlyMap<string, SentMessage>;
}

/**
 * The receive steps that need nothing stored: strict form → parse → signature (any key the directory ever listed for
 * the unit). Answers a judgement where one of them fails; nobody can be told of it but by the heartbeat.
 */
export async function authenticate(
  ports: Ports<unknown>,
  incoming: Incoming,
): Promise<Authentic | Unanswered> {
  const { entry, item, link } = incoming;
  try {
    const read = readMessageForm(entry.jws);
    const json = parseMessage(read);
    const from = object(json['from'], '/from');
    const directory = ports.directory.current();
    const key = directory.key(link.from, read.header.kid);
    if (key?.use !== 'sign' || key.unit !== text(from['unit'], '/from/unit')) {
      if (key === undefined && link.directory > directory.version)
        return deferred(incoming, new HsuError('E-DIRECTORY-OLD'), null, {
          kind: 'DIRECTORY',
          version: link.directory,
        });
      throw new HsuError('E-KEY-UNKNOWN', 'not a signing key of this unit', { path: '/from/unit' });
    }
    await verifyJws(read, key);
    checkItem(link, item, json);
    return { incoming, json, digest: digest(entry.jws), key };
  } catch (error) {
    const known = asHsuError(error);
    return known.code === 'E-INTERNAL'
      ? deferred(incoming, known, null, { kind: 'INTERNAL' })
      : { outcome: 'UNAUTHENTIC', entry: quarantined(incoming, known, null) };
  }
}

/** (member, id) is taken once for ever: the same bytes again are a duplicate, other bytes an incident. */
export function duplicate(
  { incoming, digest: bytes }: Authentic,
  ref: MessageRef,
  held: Held,
): Unanswered | undefined {
  const known = held.known.get(refKey(ref));
  if (known === undefined) return undefined;
  if (known.digest === bytes) return { outcome: 'DUPLICATE', of: ref };
  return {
    outcome: 'UNAUTHENTIC',
    entry: quarantined(
      incoming,
      new HsuError('E-DUPLICATE-CONFLICT', 'this id was used for other bytes', { path: '/id' }),
      null,
    ),
  };
}
