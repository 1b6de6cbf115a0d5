import { ERROR_CODES } from '#kernel';
import type { Schema } from './draft-schema.js';

// The pieces that schemas of answers are put together of.

export const text: Schema = { type: 'string' };
export const whole: Schema = { type: 'integer' };
export const flag: Schema = { type: 'boolean' };
export const time: Schema = { type: 'string', format: 'date-time' };
export const timeOrNull: Schema = { type: ['string', 'null'], format: 'date-time' };
export const textOrNull: Schema = { type: ['string', 'null'] };
export const code: Schema = { type: 'string', enum: Object.keys(ERROR_CODES) };
export const member: Schema = { type: 'string', pattern: '^[A-Z]{2}$' };
export const id: Schema = { type: 'string', format: 'uuid' };
export const family: Schema = { enum: ['alert', 'referral', 'control'] };
export const status: Schema = { enum: ['ACTUAL', 'EXERCISE', 'TEST'] };
export const unitOrNull: Schema = { oneOf: [{ $ref: '#/components/schemas/UnitAddress' }, { type: 'null' }] };
export const stream = shape({ to: text, lane: { enum: ['express', 'normal'] }, epoch: whole });

export function ref(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` };
}

/** Every member is there, unless it is named in `optional`, and no other. */
export function shape(properties: Readonly<Record<string, Schema>>, ...optional: string[]): Schema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', required, properties, additionalProperties: false };
}

export function list(items: Schema): Schema {
  return { type: 'array', items };
}

/** A message as its sender or reader sees it. */
export const message = {
  member,
  id,
  direction: { enum: ['OUT', 'IN'] },
  lane: { enum: ['express', 'normal'] },
  digest: text,
  committedAt: time,
  message: {
    type: 'object',
    description: 'As signed; its schema is that of its kind',
    ...ref('SignedMessage'),
  },
  conversation: shape({ member, id, state: text, crossed: list(ref('Reference')) }),
  deliveries: list(ref('Delivery')),
  receipts: list(ref('Receipt')),
  parts: list(shape({ part: text, href: text })),
  links: shape({ self: text, jws: text }),
};
