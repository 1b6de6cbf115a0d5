import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resolved, shapeOf, type KindSchema, type Schema } from './schema.js';

const folder = join(import.meta.dirname, '../../../../schemas');
const kinds = readdirSync(folder).map(
  (type) => JSON.parse(readFileSync(join(folder, type, '1.json'), 'utf8')) as KindSchema,
);

/** Every member of a kind's body and parts, with the name it stands under. */
function members(kind: KindSchema): [string, Schema][] {
  const found: [string, Schema][] = [];
  const walk = (schema: Schema, name: string, depth: number): void => {
    const whole = resolved(schema, kind.$defs);
    found.push([name, whole]);
    if (depth > 8) return;
    for (const [member, one] of Object.entries(whole.properties ?? {})) walk(one, member, depth + 1);
    if (whole.items !== undefined) walk(whole.items, `${name}[]`, depth + 1);
  };
  const { body } = kind.properties ?? {};
  for (const one of [...(body === undefined ? [] : [body]), ...Object.values(kind['x-parts'] ?? {})])
    walk(one, '', 0);
  return found;
}

describe('shapeOf', () => {
  it('knows how to ask for every member of every kind', () => {
    const known = ['string', 'boolean', 'integer', 'number', 'array', 'object'];
    for (const kind of kinds)
      for (const [name, schema] of members(kind)) {
        const told =
          schema.const !== undefined || schema.anyOf !== undefined || known.includes(schema.type ?? '');
        expect([kind.title, name, told]).toEqual([kind.title, name, true]);
      }
  });

  const shape = (type: string, name: string) =>
    shapeOf(members(kinds.find(({ title }) => title === type)!).find(([one]) => one === name)![1]);

  it.each([
    ['victimRef', 'uuid'],
    ['countryOfOrigin', 'country'],
    ['isChild', 'flag'],
    ['needs', 'codes'],
    ['nationalityClaims', 'list'],
    ['found', 'object'],
    ['since', 'day'],
    ['givenAt', 'moment'],
    ['sex', 'code'],
    ['phones', 'words'],
    ['languages', 'codes'],
    ['admin1', 'text'],
  ])('asks for %s of a victim identification as %s', (name, expected) => {
    expect(shape('RF_VICTIM_IDENTIFICATION', name)).toBe(expected);
  });

  it('asks for units and references as such', () => {
    expect(shape('CT_REDIRECT', 'unit')).toBe('unit');
    expect(shape('CT_HIT_CONFIRM_REQUEST', 'hit')).toBe('reference');
  });
});
