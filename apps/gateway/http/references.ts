import type { Member, Unit } from '#kernel';
import { Says } from '../openapi/says.js';
import { id, member, shape, text } from '../openapi/schema-shapes.js';

/** What stands for a message or a conversation in an answer. */
export class Reference {
  @Says(member) readonly member: Member;
  @Says(id) readonly id: string;
}

export class UnitAddress {
  @Says(member) readonly member: Member;
  @Says(text) readonly unit: Unit;
}

/** Who signed a message. */
export const sender = shape({ member, unit: text, role: text });
