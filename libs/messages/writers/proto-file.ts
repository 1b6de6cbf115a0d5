import type { KindSource } from '../form/kind.js';
import { nestingOf, type Form } from '../form/nesting.js';
import { nestedForms, protoFields, STRUCT } from './proto-field.js';
import { numberFields, vanished, type FieldNumbers } from './proto-numbers.js';

const PACKAGE = 'hsu.messages.v1';
const FOLDER = PACKAGE.replaceAll('.', '/');
const SHARED = 'shared';

interface Protos {
  /** Exact text by path under `proto/`. */
  readonly files: Readonly<Record<string, string>>;
  /** What to keep: `kept` and the numbers of new fields. */
  readonly numbers: FieldNumbers;
}

/**
 * A class and where it is used: the files of the kinds that nest it, but for a kind's own body, which stays in that
 * kind's file.
 */
interface Use {
  readonly form: Form;
  readonly files: Set<string>;
  /** What it is the whole of: a body, the content of a part. */
  readonly roles: Set<string>;
}

/**
 * The messages of bodies and of sealed parts, one file a kind; what several kinds use stands in `shared.proto`, once.
 * The envelope is not here: it travels as signed JSON.
 * @param kept numbers given before, from `proto/numbers.lock.json`
 * @throws Error where a decorator has no converter, or two classes have one name
 */
export function writeProtos(kinds: readonly KindSource[], kept: FieldNumbers): Protos {
  const uses = usesOf(kinds);
  const shapes = [...uses].map(([name, { form }]) => [name, protoFields(form).map((field) => field.name)]);
  const numbers = numberFields(kept, Object.fromEntries(shapes) as Record<string, string[]>);
  const byFile = Map.groupBy(uses.values(), fileOf);
  byFile.get(SHARED)?.sort((a, b) => (a.form.name < b.form.name ? -1 : 1));
  const files = [...byFile].map(([file, own]) => [pathOf(file), fileText(file, own, uses, numbers)]);
  return { files: Object.fromEntries(files) as Record<string, string>, numbers };
}

function fileOf({ files: [first = SHARED, ...others] }: { files: Iterable<string> }): string {
  return others.length === 0 ? first : SHARED;
}

function pathOf(file: string): string {
  return `${FOLDER}/${file}.proto`;
}

/** Every class of the kinds by its name: a body, then what it nests, then the parts. */
function usesOf(kinds: readonly KindSource[]): Map<string, Use> {
  const uses = new Map<string, Use>();
  const bodies = kinds.map((kind) => ({ kind, body: bodyOf(kind), file: fileOfKind(kind) }));
  const home = Map.groupBy(bodies, ({ body }) => body);
  const visit = (form: Form, file: string, role?: string): void => {
    const homes = home.get(form) ?? [];
    if (homes.length > 0 && homes.every((one) => one.file !== file)) return;
    const use = uses.get(form.name) ?? { form, files: new Set(), roles: new Set() };
    if (use.form !== form) throw new Error(`two classes are called ${form.name}`);
    const met = use.files.has(file);
    uses.set(form.name, use);
    use.files.add(file);
    if (role !== undefined) use.roles.add(role);
    if (!met) for (const nested of nestedForms(form)) visit(nested, file);
  };
  for (const { kind, body, file } of bodies) {
    visit(body, file, `Body of ${kind.type}.`);
    for (const [name, { form }] of Object.entries(kind.parts))
      visit(form, file, `Content of the sealed part "${name}".`);
  }
  return uses;
}

function bodyOf({ type, form }: KindSource): Form {
  const body = nestingOf(form, 'body')?.one;
  if (body === undefined) throw new Error(`${type}: no class of its body`);
  return body;
}

function fileOfKind({ type, version }: KindSource): string {
  return version === 1 ? type.toLowerCase() : `${type.toLowerCase()}_${version}`;
}

function fileText(
  file: string,
  own: readonly Use[],
  uses: ReadonlyMap<string, Use>,
  numbers: FieldNumbers,
): string {
  const named = own.flatMap(({ form }) => protoFields(form).map(({ type }) => type));
  const foreign = named.flatMap((type) => uses.get(type) ?? []).map(fileOf);
  const others = [...new Set(foreign)].filter((other) => other !== file).sort();
  // It would import what imports it.
  if (file === SHARED && others.length > 0)
    throw new Error(`${SHARED}.proto would need ${others.join(', ')}`);
  const imports = [
    ...(named.includes(STRUCT) ? ['google/protobuf/struct.proto'] : []),
    ...others.map(pathOf),
  ].map((path) => `import "${path}";`);
  return [
    '// Written from the message classes, not by hand; field numbers are kept in proto/numbers.lock.json.',
    'syntax = "proto3";',
    '',
    `package ${PACKAGE};`,
    ...(imports.length > 0 ? ['', ...imports] : []),
    ...own.flatMap((use) => ['', ...messageLines(use, numbers)]),
    '',
  ].join('\n');
}

function messageLines({ form, roles }: Use, numbers: FieldNumbers): string[] {
  const fields = protoFields(form);
  const gone = vanished(
    numbers,
    form.name,
    fields.map(({ name }) => name),
  );
  return [
    ...[...roles].map((role) => `// ${role}`),
    `message ${form.name} {`,
    ...gone.flatMap(([name, number]) => [`  reserved ${number};`, `  reserved "${name}";`]),
    ...fields.map(({ name, label, type, note }) => {
      const line = `  ${label === undefined ? '' : `${label} `}${type} ${name} = ${numbers[form.name]?.[name] ?? 0};`;
      return note === undefined ? line : `${line} // ${note}`;
    }),
    '}',
  ];
}
