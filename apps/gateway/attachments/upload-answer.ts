import { UPLOAD_MS, type Upload as Kept } from '#exchange';
import { rfc3339 } from '#kernel';
import { Says, type Told } from '../openapi/says.js';
import {
  among,
  codeOf,
  described,
  id,
  list,
  text,
  time,
  whole,
  type ValueOf,
} from '../openapi/schema-shapes.js';

const state = described(
  among('OPEN', 'READY', 'SENT'),
  'READY: a draft may name it. SENT: a message carries it',
);
const removed = described(
  list(among('COMMENT', 'EXIF', 'IPTC', 'OTHER', 'POSITION', 'TRAILER', 'XMP')),
  'What was taken out of a picture; POSITION: where it was taken',
);
const format = codeOf('fileFormat');

/** A file on its way into the gateway. */
export class Upload {
  @Says(id) readonly id: string;
  @Says(described(whole, 'Of the whole file as it is brought')) readonly bytes: number;
  @Says(described(whole, 'Bytes that are here: the next range begins with this one')) readonly held: number;
  @Says(state) readonly state: ValueOf<typeof state>;
  @Says(format, { optional: true }) readonly format?: ValueOf<typeof format>;
  /** Bytes that are kept and will travel. */
  @Says(described(whole, 'What is kept of it and travels'), { optional: true }) readonly kept?: number;
  @Says(removed) readonly removed: ValueOf<typeof removed>;
  @Says(described(time, 'When it is dropped, unless a message carries it')) readonly expiresAt: string;
  @Says(text) readonly href: string;
}

export function uploadAnswer({ id: own, bytes, held, finished, message, at }: Kept): Told<Upload> {
  return {
    id: own,
    bytes,
    held,
    state: message !== null ? 'SENT' : finished !== null ? 'READY' : 'OPEN',
    ...(finished === null ? {} : { format: finished.format, kept: finished.bytes }),
    removed: (finished?.removed ?? []) as Upload['removed'],
    expiresAt: rfc3339(at + UPLOAD_MS),
    href: `/v1/attachments/${own}`,
  };
}
