import {
  checkItems,
  open,
  openLink,
  readParcel,
  type LinkItem,
  type ParcelMessage,
  type PublicKey,
  type ReadLink,
} from '#envelope';
import { keyStatus } from '#directory';
import { fromUtf8, GATEWAY_UNIT, HsuError, parseRfc3339 } from '#kernel';
import type { IncomingRecord } from '../ports/broker.js';
import type { Ports } from '../ports/ports.js';
import { readLaneTopic } from '../ports/topics.js';

/** One message of a record with its place in the link that carried it. */
export interface Incoming {
  readonly link: Pick<ReadLink, 'from' | 'directory'>;
  readonly item: LinkItem;
  readonly entry: ParcelMessage;
  /** When it came, ms: what time says of it is said as of then, however long it waits to be judged. */
  readonly at: number;
}

export interface OpenedRecord {
  readonly link: ReadLink;
  readonly incoming: readonly Incoming[];
}

/**
 * The first two receive steps (wire.md "Steps of a message", step 7): open the parcel with an own key, then verify the
 * link against the claimed sender's link keys and read it. Throws `E-NOT-SEALED-TO-ME`, the parcel's codes,
 * `E-LINK-INVALID`, `E-AUDIENCE`; `E-DIRECTORY-EXPIRED` and `E-DIRECTORY-OLD` (retry later) where the link key may
 * stand in a directory not read yet.
 */
export async function openRecord(ports: Ports<unknown>, record: IncomingRecord): Promise<OpenedRecord> {
  // Closed, not refused: the record waits at its offset until a statement in force comes (T15).
  if (ports.directory.current().expired(ports.clock.now())) throw new HsuError('E-DIRECTORY-EXPIRED');
  const parcel = await openParcel(ports, record.value);
  const link = await openLink(parcel.link, (read, kid) => linkKey(ports, read, kid));
  checkItems(link, parcel.messages);
  const { member } = ports.self;
  // The broker let one member alone write this topic: whoever's link it carries, no other's counts (wire.md "Topics").
  const topic = readLaneTopic(record.topic);
  if (link.from !== topic?.from)
    throw new HsuError('E-LINK-INVALID', `a link of another member than ${record.topic} is for`, {
      path: '/from',
    });
  // A link sealed again to somebody else is refused even though its signature holds (T02, T09).
  if ((link.to !== member && link.to !== 'ALL') || link.to !== topic.to)
    throw new HsuError('E-AUDIENCE', 'a link for another member', { path: '/to' });
  if (link.items.some(({ to }) => to !== member && to !== 'ALL'))
    throw new HsuError('E-AUDIENCE', 'an item for another member', { path: '/items' });
  const at = ports.clock.now();
  const incoming = link.items.flatMap((item, index): Incoming[] => {
    const entry = parcel.messages[index];
    return entry === undefined ? [] : [{ link, item, entry, at }];
  });
  return { link, incoming };
}

async function openParcel(ports: Ports<unknown>, value: Uint8Array): Promise<ReturnType<typeof readParcel>> {
  let jwe: string;
  try {
    jwe = fromUtf8(value);
  } catch (cause) {
    throw new HsuError('E-FORM', 'not UTF-8', { cause });
  }
  const { plaintext } = await open(jwe, 'hsu-parcel+jwe', (kid) => ports.keys.opener(kid));
  return readParcel(plaintext);
}

/**
 * The link key of the member that the link claims, where it was in force when the link was made and is not revoked
 * since.
 */
function linkKey({ directory, clock }: Ports<unknown>, link: ReadLink, kid: string): PublicKey | undefined {
  const current = directory.current();
  const key = current.key(link.from, kid);
  if (key === undefined || key.use !== 'link' || key.unit !== GATEWAY_UNIT) {
    if (link.directory > current.version)
      throw new HsuError('E-DIRECTORY-OLD', 'the link names a newer directory');
    return undefined;
  }
  const now = clock.now();
  const inForce =
    keyStatus(key, parseRfc3339(link.sentAt) ?? now) === 'VALID' && keyStatus(key, now) !== 'REVOKED';
  return inForce ? key : undefined;
}
