import type { Member } from '#kernel';
import { Says } from '../openapi/says.js';
import { described, flag, member, pseudonym, text, time } from '../openapi/schema-shapes.js';

/** Who the caller is here. */
export class Me {
  @Says(member) readonly member: Member;
  @Says(text) readonly unit: string;
  @Says(text) readonly role: string;
  @Says(described(text, "For the person's own screen")) readonly name: string;
  @Says(pseudonym) readonly officer: string;
  @Says(time) readonly expiresAt: string;
  @Says(described(text, 'IANA time zone of the member')) readonly zone: string;
  @Says(flag) readonly approver: boolean;
}
