import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { JsonObject, JsonValue } from '#envelope';
import { Judge } from './judge.js';
import type { KeyFile } from './keyring.js';
import { long, type LongText, type Vector } from './vector.js';

const FILES = ['message', 'part', 'link', 'parcel', 'chunk', 'statement', 'pulse'];

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`${name}.json`, import.meta.url), 'utf8'));
}

const judge = new Judge(read('keys') as KeyFile);

/** Long texts stand short in facts as well. */
function whole(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(whole);
  if (typeof value !== 'object' || value === null) return value;
  if (Object.keys(value).join() === 'head,fill,times,tail') return long(value as unknown as LongText);
  return Object.fromEntries(Object.entries(value as JsonObject).map(([name, item]) => [name, whole(item)]));
}

describe.each(FILES)('vectors of %s.json', (file) => {
  const vectors = read(file) as Vector[];

  it.each(vectors.filter(({ expect: wanted }) => wanted === 'good').map((v) => [v.form, v.name, v] as const))(
    'takes %s: %s',
    async (_form, _name, vector) => {
      const facts = await judge.facts(vector.form, vector.input);
      expect(facts).toEqual(vector.expect === 'good' ? whole(vector.facts) : undefined);
    },
  );

  it.each(
    vectors.filter(({ expect: wanted }) => wanted === 'refuse').map((v) => [v.form, v.name, v] as const),
  )('refuses %s: %s', async (_form, _name, vector) => {
    const code = vector.expect === 'refuse' ? vector.code : undefined;
    await expect((async () => judge.facts(vector.form, vector.input))()).rejects.toMatchObject({ code });
  });
});

it('there are vectors good and broken for every form', () => {
  const all = FILES.flatMap((file) => read(file) as Vector[]);
  for (const form of ['message', 'part', 'sealed-part', 'link', 'parcel', 'chunk', 'statement', 'pulse'])
    for (const wanted of ['good', 'refuse'])
      expect(all.filter((v) => v.form === form && v.expect === wanted).length).toBeGreaterThan(0);
  expect(all.filter(({ form }) => form === 'receipt').length).toBeGreaterThan(0);
});
