import type { JsonObject } from '#envelope';
import { Reference, sender, UnitAddress } from '../http/references.js';
import { ref } from '../openapi/says.js';
import {
  id,
  list,
  member,
  only,
  shape,
  status,
  text,
  time,
  urgency,
  whole,
  type SchemaOf,
} from '../openapi/schema-shapes.js';

/** What is signed. No class: it has members beside these, and what holds it to its form is the schema of its kind. */
export const signedMessage: SchemaOf<JsonObject> = {
  type: 'object',
  description: 'What all kinds have in common; the schema of its kind says the rest',
  required: ['id', 'type', 'version', 'schema', 'status', 'from', 'to', 'sentAt', 'body'],
  properties: {
    id,
    type: text,
    version: whole,
    schema: text,
    status,
    from: sender,
    to: {
      oneOf: [list(ref(UnitAddress)), shape({ all: only(true), except: list(member) })],
    },
    conversation: ref(Reference),
    case: text,
    supersedes: ref(Reference),
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
      properties: { part: text, units: list(ref(UnitAddress)) },
    }),
    body: { type: 'object' },
  },
};
