import type { ErrorCode, Member } from '#kernel';
import { Reference } from '../http/references.js';
import { ref, Says, schemaOf, type Told } from '../openapi/says.js';
import {
  among,
  code,
  flag,
  list,
  member,
  text,
  textOrNull,
  time,
  type ValueOf,
} from '../openapi/schema-shapes.js';

const cause = among('RECALLED', 'EXPIRED');

/** A message that nobody reads here any more; its bytes wait for the destruction of their key. */
class WaitingMessage {
  @Says(ref(Reference)) readonly ref: Told<Reference>;
  @Says(text) readonly type: string;
  @Says(ref(Reference)) readonly conversation: Told<Reference>;
  @Says(cause) readonly cause: ValueOf<typeof cause>;
  /** Since when nobody reads it here. */
  @Says(time) readonly since: string;
}

export class WaitingForKeys {
  @Says(list(schemaOf(WaitingMessage))) readonly items: readonly Told<WaitingMessage>[];
  @Says(textOrNull) readonly next: string | null;
}

/** A holder that has not certified yet what has expired or is recalled. */
class MissingCertificate {
  @Says(ref(Reference)) readonly conversation: Told<Reference>;
  @Says(member) readonly holder: Member;
  @Says(time) readonly askedAt: string;
  @Says(time) readonly dueAt: string;
  @Says(flag) readonly overdue: boolean;
}

export class MissingCertificates {
  @Says(list(schemaOf(MissingCertificate))) readonly items: readonly Told<MissingCertificate>[];
  /** All are in one answer. */
  @Says({ type: 'null' }) readonly next: null;
}

/** Where something about keeping was to be said, and was refused for good. */
class UntoldPlace {
  @Says(ref(Reference)) readonly in: Told<Reference>;
  /** E-RECIPIENT-UNKNOWN: the directory lists no unit of a member that holds it. */
  @Says(code) readonly code: ErrorCode;
}

/** What has ended or changed, and some holder of which does not know: tell it by another way. */
class UntoldConversation {
  @Says(ref(Reference)) readonly conversation: Told<Reference>;
  @Says(list(schemaOf(UntoldPlace))) readonly untold: readonly Told<UntoldPlace>[];
  @Says(time) readonly since: string;
}

export class UntoldHolders {
  @Says(list(schemaOf(UntoldConversation))) readonly items: readonly Told<UntoldConversation>[];
  @Says(textOrNull) readonly next: string | null;
}
