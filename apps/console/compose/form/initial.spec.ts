import { describe, expect, it } from '@jest/globals';
import { cleaned, initial, newId, placeInForm } from './initial.js';
import type { Schema } from './schema.js';

const schema: Schema = {
  type: 'object',
  required: ['ref', 'child', 'claims', 'place'],
  properties: {
    ref: { type: 'string', pattern: '^[0-9a-f]{8}-x' },
    child: { type: 'boolean' },
    note: { type: 'string', maxLength: 100 },
    claims: {
      type: 'array',
      minItems: 1,
      items: { type: 'object', required: ['basis'], properties: { basis: { enum: ['A'] } } },
    },
    place: { $ref: '#/$defs/Place' },
  },
};
const defs = { Place: { type: 'object', required: ['kind'], properties: { kind: { const: 'P' } } } };

describe('initial', () => {
  it('gives new references and blanks, and decides nothing', () => {
    expect(initial(schema, defs, () => 'new')).toEqual({ ref: 'new', claims: [{}], place: { kind: 'P' } });
  });
});

describe('cleaned', () => {
  it('drops what was left empty, all the way down', () => {
    expect(cleaned({ a: ' ', b: { c: '' }, d: [{}, { e: 'x' }, ''], f: false, g: 0, h: [] })).toEqual({
      d: [{ e: 'x' }],
      f: false,
      g: 0,
      h: [],
    });
  });
});

describe('a fault of a form', () => {
  const form = {
    body: { documents: [{ note: ' ' }, { type: 'P' }, {}, { type: 'V', names: ['', 'x'] }], phone: '' },
    to: [{ member: 'KH', unit: 'ATU' }],
  };

  it('points at its row, also behind rows that were left blank', () => {
    expect((cleaned(form) as { body: { documents: unknown[] } }).body.documents).toHaveLength(2);
    expect(placeInForm(form, '/body/documents/0/type')).toBe('/body/documents/1/type');
    expect(placeInForm(form, '/body/documents/1/names/0')).toBe('/body/documents/3/names/1');
  });

  it('that is about no row stays where it is', () => {
    for (const path of [
      '',
      '/body',
      '/body/phone',
      '/to/0/unit',
      '/body/documents',
      '/body/documents/7/type',
      '/nothing/1',
    ])
      expect(placeInForm(form, path)).toBe(path);
  });
});

describe('newId', () => {
  it('is a UUIDv7 with its time in front', () => {
    const id = newId(Date.parse('2026-11-24T00:00:00Z'));
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(Date.parse('2026-11-24T00:00:00Z'));
  });

  it('takes its version and variant whatever is drawn', () => {
    expect(newId(0, new Uint8Array(10).fill(255))).toBe('00000000-0000-7fff-bfff-ffffffffffff');
  });
});
