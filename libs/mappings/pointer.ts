import { latestKind, writeSchema, type Kind } from '#messages';

interface Schema {
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
  const kind = latestKind(type);
  if (kind === undefined) return false;
  const file = schemaOf(kind);
  const start = part === undefined ? file : file['x-parts'][part];
  return start !== undefined && reaches(file, start, pointer.split('/').slice(1));
}

function reaches(file: SchemaFile, at: Schema, [step, ...rest]: readonly string[]): boolean {
  if (at.$ref !== undefined) {
    const target = file.$defs[at.$ref.replace('#/$defs/', '')];
    return target !== undefined && reaches(file, target, step === undefined ? [] : [step, ...rest]);
  }
  if (step === undefined) return true;
  if (at.oneOf !== undefined) return at.oneOf.some((one) => reaches(file, one, [step, ...rest]));
  const next = step === '*' ? at.items : at.properties?.[step];
  return next !== undefined && reaches(file, next, rest);
}
