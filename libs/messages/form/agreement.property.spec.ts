import { describe, expect, it } from '@jest/globals';
import ajvFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { validateSync } from 'class-validator';
import fc from 'fast-check';
import { codeLists, kinds, sampleMessage, samplePart, writeSchema, type Kind } from '#messages';
import { compiled, Faults } from './compiled-check.js';
import { countryCodes, issuerCodes } from './countries.js';
import { fieldsOf, type Check, type Field } from './field-metadata.js';
import { nestingOf, type Form } from './nesting.js';

const ajv = new Ajv2020({ strict: false });
ajvFormats.default(ajv);

/** What class-validator needs: instances all the way down. */
function instance(form: Form, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const made = Object.create(form.prototype as object) as Record<string, unknown>;
  for (const [name, member] of Object.entries(value)) {
    const { one, item } = nestingOf(form, name) ?? {};
    if (Array.isArray(member)) made[name] = item ? member.map((each) => instance(item, each)) : member;
    else made[name] = one ? instance(one, member) : member;
  }
  return made;
}

interface Verdicts {
  compiled: boolean;
  decorators: boolean;
  schema: boolean;
}

function judge(form: Form, schema: (value: unknown) => unknown, value: unknown): Verdicts {
  const faults = new Faults();
  compiled(form)(value as object, '', faults);
  const options = { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true };
  return {
    compiled: faults.list.length === 0,
    decorators: validateSync(instance(form, value) as object, options).length === 0,
    schema: schema(value) === true,
  };
}

const TIMES = ['2026-11-24T03:00:00Z', '2026-02-28T23:59:59.999Z', '2024-02-29T00:00:00.1Z'];
const DATES = ['2005', '2026-11', '2026-11-24', '2024-02-29'];
const UUIDS = ['01990000-0000-7000-8000-000000000001', '0199ffff-ffff-7fff-bfff-ffffffffffff'];

const TOKENS = [
  'N01234567',
  '1',
  '+6620000000',
  'TH-10',
  'THBKK',
  '2553-07-19',
  'PNH',
  'HSU-TH-2026-000123-K',
  'identity',
  'E-FORM',
  '/a',
  'A<'.repeat(20),
  '9074729',
  '525123456',
];

/** Values that hold for one constraint; patterns take theirs from the samples too. */
function values(check: Check, samples: readonly unknown[]): fc.Arbitrary<unknown> {
  const [limit] = check.constraints;
  const pick = (list: readonly unknown[]) => fc.constantFrom(...list);
  const made: Readonly<Record<string, () => fc.Arbitrary<unknown>>> = {
    isText: () =>
      fc.oneof(
        pick(['x', 'ผู้', 'x'.repeat(Number(limit)), '👨‍👩‍👧', '☝️'.repeat(3), 'a\n\tb']),
        fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }),
      ),
    isUuid7: () => pick(UUIDS),
    isTime: () => pick(TIMES),
    isPartialDate: () => pick(DATES),
    isWhen: () => pick([...TIMES, ...DATES]),
    isDigest: () => pick(['47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU']),
    isMember: () => pick(['TH', 'KH', 'ZZ']),
    isUnit: () => pick(['ATU', 'GATEWAY', 'A-1']),
    isCountry: () => pick(countryCodes),
    isIssuer: () => pick(issuerCodes),
    isSubdivision: () => pick([...codeLists['subdivision']!, 'CN-YN', 'IN-WB']),
    isCode: () => pick(codeLists[String(limit)] ?? []),
    isBoolean: () => fc.boolean(),
    equals: () => fc.constant(limit),
    matches: () => pick([...TOKENS, ...samples].filter(check.holds)),
  };
  return made[check.name]?.() ?? fc.constant(undefined);
}

function field({ checks, nesting }: Field, sample: unknown): fc.Arbitrary<unknown> {
  const limits = Object.fromEntries(checks.map(({ name, constraints }) => [name, Number(constraints[0])]));
  const one = nesting?.one && record(nesting.one, sample);
  if (checks.some(({ name }) => name === 'isAudience')) {
    const list = fc.array(record(nesting!.item!, undefined), { minLength: 1, maxLength: 3 });
    return fc.oneof(list, one!);
  }
  if (one !== undefined) return one;
  if (checks.some(({ name }) => name === 'isInt' || name === 'isNumber'))
    return fc.integer({ min: limits['min']!, max: limits['max']! });
  if (!checks.some(({ name }) => name === 'isArray'))
    // That a date has come is judged beside sentAt, not by the field alone.
    return values(
      checks.find(({ name }) => name !== 'isPast')!,
      sample === undefined ? [] : [sample],
    );
  const items = Array.isArray(sample) ? (sample as unknown[]) : [];
  const each = checks.find((check) => check.each && check.name !== 'isRecord');
  const item = nesting?.item ? record(nesting.item, items[0]) : values(each!, items);
  const minLength = limits['arrayMinSize']!;
  const maxLength = Math.min(limits['arrayMaxSize']!, minLength + 2);
  return 'arrayUnique' in limits
    ? fc.uniqueArray(item, { minLength, maxLength })
    : fc.array(item, { minLength, maxLength });
}

/** Objects of a class: all required members, some of the others. */
function record(form: Form, sample: unknown): fc.Arbitrary<Record<string, unknown>> {
  const fields = fieldsOf(form).filter(({ absent }) => !absent);
  const like = (sample ?? {}) as Record<string, unknown>;
  const model = Object.fromEntries(fields.map((each) => [each.name, field(each, like[each.name])]));
  return fc.record(model, {
    requiredKeys: fields.filter(({ required }) => required).map(({ name }) => name),
    noNullPrototype: true,
  });
}

const ODD: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  2 ** 53,
  '',
  ' ',
  '\u0000',
  'a\u0007',
  'x'.repeat(161),
  '😀'.repeat(160),
  '☝️'.repeat(81),
  [],
  {},
  [null],
  [[]],
  [{}],
  'ACTUAL',
  'UTO',
  'Th',
  'TH ',
  'TH-99',
  'VN-1',
  'XX-9',
  'zzzz',
  '2026-02-29',
  '2026-2-01',
  '2026-02-29T00:00:00Z',
  '2026-11-24T03:00:00+07:00',
  '2026-11-24T03:00:60Z',
  '2026-11-24t03:00:00z',
  '01990000-0000-7000-8000-00000000000A',
  '01990000-0000-4000-8000-000000000001',
  '47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFV',
  'E',
  ['H0', 'H0'],
  ['H1', 1],
];

type Mutation = (json: Record<string, unknown>) => void;

/** Somewhere inside: a member removed, replaced, added, or a list emptied or its item doubled. */
const mutation: fc.Arbitrary<Mutation> = fc
  .record({
    path: fc.array(fc.nat(30), { minLength: 1, maxLength: 5 }),
    act: fc.nat(4),
    odd: fc.constantFrom(...ODD),
  })
  .map(({ path, act, odd }) => (json) => {
    let at: Record<string, unknown> = json;
    for (const [depth, step] of path.entries()) {
      const keys = Object.keys(at);
      const key = keys[step % keys.length];
      if (key === undefined) return;
      const next = at[key];
      if (depth < path.length - 1 && typeof next === 'object' && next !== null) {
        at = next as Record<string, unknown>;
        continue;
      }
      if (act === 0 && !Array.isArray(at)) Reflect.deleteProperty(at, key);
      else if (act === 1) at[key] = structuredClone(odd);
      else if (act === 2 && !Array.isArray(at)) at['extra'] = odd;
      else if (act === 3 && Array.isArray(next)) next.push(structuredClone(next[0] ?? odd));
      else if (Array.isArray(next)) next.length = 0;
      return;
    }
  });

function agree(
  form: Form,
  schema: (value: unknown) => unknown,
  sample: unknown,
): { valid: number; invalid: number } {
  const seen = { valid: 0, invalid: 0 };
  fc.assert(
    fc.property(record(form, sample), fc.array(mutation, { maxLength: 2 }), (json, mutations) => {
      mutations.forEach((mutate) => mutate(json));
      const verdicts = judge(form, schema, json);
      seen[verdicts.compiled ? 'valid' : 'invalid']++;
      expect(verdicts).toEqual({
        compiled: verdicts.compiled,
        decorators: verdicts.compiled,
        schema: verdicts.compiled,
      });
    }),
    { numRuns: 400 },
  );
  return seen;
}

describe('the decorators, the compiled check and the JSON Schema say the same', () => {
  const schemaOf = (kind: Kind, pointer = '') => {
    const schema = JSON.parse(writeSchema(kind)) as { $id: string };
    if (ajv.getSchema(schema.$id) === undefined) ajv.addSchema(schema);
    return ajv.compile({ $ref: `${schema.$id}${pointer}` });
  };
  it.each(kinds)('on messages of $type', (kind) => {
    const seen = agree(kind.form, schemaOf(kind), sampleMessage(kind.type));
    // Both sides must have been tried, else the agreement is empty.
    expect(Math.min(seen.valid, seen.invalid)).toBeGreaterThan(40);
  });
  const parts = kinds.flatMap((kind) =>
    Object.entries(kind.parts).map(([name, { form }]) => ({ kind, name, form })),
  );
  it.each(parts)('on the sealed part $name', ({ kind, name, form }) => {
    const seen = agree(form, schemaOf(kind, `#/$defs/${form.name}`), samplePart(name));
    expect(Math.min(seen.valid, seen.invalid)).toBeGreaterThan(40);
  });
});
