import { latestKind, writeSchema, type Kind } from '#messages';

interface Schema {
  readonly enum?: readonly string[];
  readonly $ref?: string;
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
}

type SchemaFile = Schema & {
  readonly $defs: Readonly<Record<string, Schema>>;
  readonly 'x-parts': Readonly<Record<string, Schema>>;
};

const written = new Map<Kind, SchemaFile>();

function schemaOf(kind: Kind): SchemaFile {
  const kept = written.get(kind) ?? (JSON.parse(writeSchema(kind)) as SchemaFile);
  written.set(kind, kept);
  return kept;
}

/** Whether `KIND [part] /pointer` leads to a member of that kind's schema, in its newest version. */
export function leadsSomewhere(ours: string): boolean {
  const [, type = '', , part, pointer = ''] =
    /^([A-Z]{2}_[A-Z_]+)( ([a-z][a-z0-9-]*))? (\/.*)$/.exec(ours) ?? [];
  return memberAt(type, part, pointer) !== undefined;
}

/** The codes that a member takes, where they are few enough to be told; of a list: of its items. */
export function codesAt(type: string, part: string | undefined, pointer: string): readonly string[] {
  const member = memberAt(type, part, pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*'));
  const codes = member?.enum ?? member?.items?.enum ?? [];
  return codes.length <= MOST_CODES ? codes : [];
}

/** As the words of a fault tell them (libs/messages/form/fault-words.ts). */
const MOST_CODES = 12;

function memberAt(type: string, part: string | undefined, pointer: string): Schema | undefined {
  const kind = latestKind(type);
  if (kind === undefined) return undefined;
  const file = schemaOf(kind);
  const start = part === undefined ? file : file['x-parts'][part];
  return start && at(file, start, pointer.split('/').slice(1));
}

function at(file: SchemaFile, schema: Schema, [step, ...rest]: readonly string[]): Schema | undefined {
  if (schema.$ref !== undefined) {
    const target = file.$defs[schema.$ref.replace('#/$defs/', '')];
    return target && at(file, target, step === undefined ? [] : [step, ...rest]);
  }
  if (step === undefined) return schema;
  if (schema.oneOf !== undefined)
    return schema.oneOf.map((one) => at(file, one, [step, ...rest])).find((found) => found !== undefined);
  const next = step === '*' ? schema.items : schema.properties?.[step];
  return next && at(file, next, rest);
}
