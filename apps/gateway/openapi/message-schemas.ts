import type { Schema } from './draft-schema.js';
import { id, list, member, ref, shape, status, text, time, whole } from './schema-shapes.js';

const urgency: Schema = { enum: ['E', 'U', 'R', 'P'] };

/** What is signed and what streams tell of it, by name. */
export const messageSchemas: Readonly<Record<string, Schema>> = {
  SignedMessage: {
    type: 'object',
    description: 'What all kinds have in common; the schema of its kind says the rest',
    required: ['id', 'type', 'version', 'schema', 'status', 'from', 'to', 'sentAt', 'body'],
    properties: {
      id,
      type: text,
      version: whole,
      schema: text,
      status,
      from: shape({ member, unit: text, role: text }),
      to: {
        oneOf: [list(ref('UnitAddress')), shape({ all: { const: true }, except: list(member) })],
      },
      conversation: ref('Reference'),
      case: text,
      supersedes: ref('Reference'),
      urgency,
      urgencyReason: text,
      handling: list(text),
      handlingNote: text,
      evaluation: {
        type: 'object',
        required: ['source', 'info'],
        properties: { source: text, info: text },
      },
      purpose: text,
      sentAt: time,
      expiresAt: time,
      subjectEn: text,
      translations: list({
        type: 'object',
        required: ['language', 'subject'],
        properties: { language: text, subject: text },
      }),
      sealed: list({
        type: 'object',
        required: ['part', 'units'],
        properties: { part: text, units: list(ref('UnitAddress')) },
      }),
      body: { type: 'object' },
    },
  },
  ReadyEvent: shape({ cursor: text }),
  MessageEvent: shape({
    cursor: text,
    type: text,
    status,
    urgency,
    conversation: ref('Reference'),
    href: text,
  }),
  WorkEvent: shape({ conversation: ref('Reference'), href: text }),
  ApprovalEvent: shape({ href: { const: '/v1/approvals' } }),
};
