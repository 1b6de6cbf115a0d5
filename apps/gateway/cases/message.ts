import type { JsonObject } from '#envelope';
import type { Member } from '#kernel';
import { Reference } from '../http/references.js';
import { ref, Says, type Told } from '../openapi/says.js';
import {
  among,
  described,
  id,
  lane,
  list,
  member,
  object,
  shape,
  text,
  time,
  type SchemaOf,
  type ValueOf,
} from '../openapi/schema-shapes.js';
import { Attachment } from '../attachments/attachment-answer.js';
import { Delivery, Receipt } from './delivery-answers.js';

const direction = among('OUT', 'IN');
const unreadable = among('RECALLED', 'EXPIRED');
const signed: SchemaOf<JsonObject> = {
  ...described(object, 'As signed; its schema is that of its kind'),
  ...ref('SignedMessage'),
};
const conversation = shape({ member, id, state: text, crossed: list(ref(Reference)) });
const parts = list(shape({ part: text, href: text }));
const links = shape({ self: text, jws: text });

/** A message as its sender or reader sees it. */
export class Message {
  @Says(member) readonly member: Member;
  @Says(id) readonly id: string;
  @Says(direction) readonly direction: ValueOf<typeof direction>;
  @Says(lane) readonly lane: ValueOf<typeof lane>;
  @Says(text) readonly digest: string;
  @Says(time) readonly committedAt: string;
  @Says(signed) readonly message: JsonObject;
  /** Its owner has taken it back, or its time has come: `message` holds who, to whom and when, and an empty body. */
  @Says(unreadable, { optional: true }) readonly unreadable?: ValueOf<typeof unreadable>;
  @Says(conversation) readonly conversation: ValueOf<typeof conversation>;
  @Says(list(ref(Delivery))) readonly deliveries: readonly Told<Delivery>[];
  @Says(list(ref(Receipt))) readonly receipts: readonly Told<Receipt>[];
  /** Those that the reader's unit may open. */
  @Says(parts) readonly parts: ValueOf<typeof parts>;
  @Says(list(ref(Attachment))) readonly attachments: readonly Told<Attachment>[];
  @Says(links) readonly links: ValueOf<typeof links>;
}

/** The content of a sealed part: each kind says its own. */
export const part: SchemaOf<JsonObject> = described(
  object,
  'The content of the part; its schema is x-parts of its kind',
);
