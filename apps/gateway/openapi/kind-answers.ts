import type { KindEntry } from '#messages';
import type { Schema } from './draft-schema.js';
import { ref, Says, schemaOf, type Told } from './says.js';
import {
  among,
  described,
  family,
  flag,
  list,
  orNull,
  shape,
  text,
  whole,
  type ValueOf,
} from './schema-shapes.js';

type Writing = NonNullable<KindEntry['writing']>;

const to = described(
  among('EVERYONE', 'AS_OPENED', 'OTHER_SIDE', 'EVERY_PARTY', 'FINDER'),
  'Whom its form proposes to address',
);
const fills: Schema = {
  type: 'object',
  description: 'What the case says for members of its body',
  additionalProperties: {
    oneOf: [
      among('NEW', 'OPENING', 'OPEN_HIT', 'KIND'),
      shape({ said: described(text, 'Last under this name in a message of the case') }),
      shape({ lastOf: described(text, 'Reference to the last message of this kind') }),
    ],
  },
};
const broadcast = among('may', 'must', 'mustNot');

/** What a form begins with before anybody has written in it; a draft may say otherwise. */
export class KindWriting {
  @Says(to) readonly to: ValueOf<typeof to>;
  @Says(described(text, 'Absent: that of the case'), { optional: true }) readonly purpose?: string;
  @Says(described(flag, 'Its form offers no code that is meant against a person'))
  readonly protective: boolean;
  @Says(described(text, 'Among what can be sent in a case: FIRST, LAST, or a clock: first while that runs'), {
    optional: true,
  })
  readonly place?: string;
  @Says(fills, { optional: true }) readonly fills?: NonNullable<Writing['fills']>;
}

export const kindWriting = described(
  schemaOf(KindWriting),
  'What a form begins with before anybody has written in it; a draft may say otherwise',
);

/** What a client needs to list a kind and to begin a form of it. */
class ListedKind {
  @Says(text) readonly type: string;
  @Says(whole) readonly version: number;
  @Says(family) readonly family: ValueOf<typeof family>;
  @Says(text) readonly schema: string;
  @Says(list(text)) readonly senders: readonly string[];
  @Says(broadcast) readonly broadcast: ValueOf<typeof broadcast>;
  @Says(flag) readonly opensConversation: boolean;
  @Says(described(orNull(ref(KindWriting)), 'Null: gateways alone write it'))
  readonly writing: Told<KindWriting> | null;
  @Says(text) readonly href: string;
}

export class Schemas {
  @Says(list(schemaOf(ListedKind))) readonly kinds: readonly Told<ListedKind>[];
}
