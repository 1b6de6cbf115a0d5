import type { Json, JsonObject } from '../api/types-case.js';
import { cleaned, type Held } from './form/initial.js';
import { resolved, type KindSchema, type Schema } from './form/schema.js';

/** Whether a kind brings an act's bytes, which somebody writes as a form. */
export function carriesAct(kind: KindSchema): boolean {
  const { properties = {} } = resolved(kind.properties?.['body'] ?? {}, kind.$defs);
  return properties['act'] !== undefined && properties['actDigest'] !== undefined;
}

/** What two countries sign of a handover; persons, condition and plan come from the message around it. */
export function actSchema(codesOf: (list: string) => readonly string[]): Schema {
  return {
    type: 'object',
    required: ['at', 'place', 'documentsHanded', 'property'],
    properties: {
      at: { type: 'string', format: 'date-time' },
      place: {
        type: 'object',
        required: ['point'],
        properties: {
          point: { type: 'string', enum: codesOf('handoverPoint') },
          airport: { type: 'string', maxLength: 3 },
          other: { type: 'string', maxLength: 120 },
        },
      },
      documentsHanded: {
        type: 'array',
        maxItems: 50,
        items: {
          type: 'object',
          required: ['type', 'issuer'],
          properties: {
            type: { type: 'string', enum: codesOf('documentType') },
            issuer: { type: 'string', pattern: '^[A-Z]{3}$', maxLength: 3 },
          },
        },
      },
      property: {
        type: 'array',
        maxItems: 100,
        items: {
          type: 'object',
          required: ['text'],
          properties: { text: { type: 'string', maxLength: 200 } },
        },
      },
    },
  };
}

/**
 * The draft with the act's exact bytes and their digest: what the other country countersigns are these and no others.
 */
export async function withAct(draft: JsonObject, written: Held): Promise<JsonObject> {
  const { victimRef = '', condition = '', planId = '' } = (draft['body'] ?? {}) as JsonObject;
  const { at = '', place = {}, documentsHanded = [], property = [] } = (cleaned(written) ?? {}) as JsonObject;
  const act: Record<string, Json> = {
    planId,
    at,
    place,
    persons: [{ victimRef, condition }],
    documentsHanded,
    property,
  };
  const bytes = new TextEncoder().encode(JSON.stringify(act));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const body = { ...(draft['body'] as JsonObject), act: base64url(bytes), actDigest: base64url(digest) };
  return { ...draft, body };
}

function base64url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
