import { writeSchema, type Kind } from '#messages';

export type Schema = Readonly<Record<string, unknown>>;

/** Members that the gateway sets; attachments a draft names in its own way. */
const NOT_IN_DRAFTS = ['id', 'schema', 'from', 'after', 'createdAt', 'sentAt', 'attachments'];

/** Uploads of the own unit; what the message says of them the gateway knows. */
const UPLOADS: Schema = {
  type: 'array',
  maxItems: 20,
  items: {
    type: 'object',
    required: ['id'],
    properties: { id: { type: 'string', format: 'uuid' } },
    additionalProperties: false,
  },
};
/** What the gateway writes into the entry of a part that names an upload. */
const KEYED = ['key', 'mime'];
const KEY_FORMS = ['AttachmentKey', 'FileKey'];

interface KindSchema {
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, Schema>>;
  readonly additionalProperties: false;
  readonly 'x-rules': readonly string[];
  readonly 'x-parts': Readonly<Record<string, Schema>>;
  readonly $defs: Readonly<Record<string, Schema>>;
}

/**
 * The JSON Schema of a kind's draft, made of the kind's own, and what it refers to, as OpenAPI components whose names
 * begin with the kind's. `undefined`: a kind that nobody drafts (receipts stand in no conversation; the gateway writes
 * them).
 */
export function draftSchemas(kind: Kind): Readonly<Record<string, Schema>> | undefined {
  const { type } = kind;
  const { required, properties, $defs, ...rest } = JSON.parse(writeSchema(kind)) as KindSchema;
  if (properties['conversation'] === undefined) return undefined;
  const absent = [
    ...NOT_IN_DRAFTS,
    ...(kind.opensConversation ? ['conversation'] : []),
    // What it quotes, the gateway puts in, as it holds it.
    ...(kind.quotes === undefined ? [] : ['sealed']),
  ];
  const members = Object.entries(properties).filter(([name]) => !absent.includes(name));
  const draft = {
    title: type,
    type: 'object',
    required: required.filter((name) => !absent.includes(name) && name !== 'version'),
    properties: {
      ...Object.fromEntries(members),
      ...(rest['x-parts']['files'] === undefined ? {} : { attachments: UPLOADS }),
      ...(absent.includes('sealed') || properties['sealed'] === undefined
        ? {}
        : { sealed: sealedSchema(rest['x-parts']) }),
    },
    additionalProperties: false,
    'x-rules': rest['x-rules'],
  };
  return Object.fromEntries(
    Object.entries({ ...withPrefix(undemanded(kind, $defs, properties['body']), type), [type]: draft }).map(
      ([name, schema]) => [name, relocate(schema, type) as Schema],
    ),
  );
}

/** What is passed on is named alone: its digest the gateway writes, as it holds the message. */
function undemanded(
  { quotes }: Kind,
  defs: KindSchema['$defs'],
  body: Schema | undefined,
): KindSchema['$defs'] {
  if (quotes !== 'NAMED') return defs;
  const bodyName = String(body?.['$ref']).replace('#/$defs/', '');
  const form = defs[bodyName];
  if (!Array.isArray(form?.['required'])) throw new Error(`no form of a body at ${bodyName}`);
  return { ...defs, [bodyName]: { ...form, required: form['required'].filter((name) => name !== 'digest') } };
}

/** A draft carries the content of each sealed part in clear; the gateway commits to it and seals it. */
function sealedSchema(parts: KindSchema['x-parts']): Schema {
  const entries = Object.entries(parts).map(([part, content]) => ({
    type: 'object',
    required: ['part', 'units', 'content'],
    properties: {
      part: { const: part },
      units: { type: 'array', minItems: 1, maxItems: 50, items: { $ref: '#/$defs/UnitAddress' } },
      content,
    },
    additionalProperties: false,
  }));
  const [only, ...others] = entries;
  return {
    type: 'array',
    maxItems: 20,
    items: only !== undefined && others.length === 0 ? only : { oneOf: entries },
  };
}

function withPrefix(defs: KindSchema['$defs'], type: string): Record<string, Schema> {
  return Object.fromEntries(
    Object.entries(defs).map(([name, schema]) => [
      `${type}.${name}`,
      KEY_FORMS.includes(name) ? withoutKey(schema) : schema,
    ]),
  );
}

/** The entry of an attachment as a draft writes it: its key is drawn when the message is signed. */
function withoutKey(schema: Schema): Schema {
  const { required, properties } = schema as { required: readonly string[]; properties: object };
  return {
    ...schema,
    required: required.filter((name) => !KEYED.includes(name)),
    properties: Object.fromEntries(Object.entries(properties).filter(([name]) => !KEYED.includes(name))),
  };
}

/** `#/$defs/X` of the kind becomes `#/components/schemas/KIND.X`. */
function relocate(value: unknown, type: string): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => relocate(item, type));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]: [string, unknown]) => [
      name,
      name === '$ref' && typeof member === 'string'
        ? member.replace('#/$defs/', `#/components/schemas/${type}.`)
        : relocate(member, type),
    ]),
  );
}
