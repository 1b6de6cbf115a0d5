import { describe, expect, it } from '@jest/globals';
import type { Fault } from '../../api/types.js';
import type { Writing } from '../draft.js';
import type { KindSchema } from '../form/schema.js';
import { gapsOf } from './gaps.js';
import { stepAt, stepsOf } from './steps.js';

const text = { type: 'string', maxLength: 100 };
const unit = { properties: { member: text, unit: text } };
const schema: KindSchema = {
  title: 'RF_SAMPLE',
  required: ['to', 'subjectEn', 'body', 'handling', 'expiresAt'],
  properties: {
    subjectEn: text,
    sealed: { type: 'array' },
    handling: { type: 'array', items: { enum: ['H1', 'H2'] }, minItems: 1 },
    expiresAt: { type: 'string', format: 'date-time' },
    body: {
      required: ['place', 'persons', 'ref'],
      properties: {
        place: { required: ['country'], properties: { country: text, note: text } },
        persons: {
          type: 'array',
          minItems: 1,
          items: { required: ['name'], properties: { name: text, age: text } },
        },
        ref: { type: 'string', pattern: '^[0-9a-f]{8}-' },
        told: { required: ['by'], properties: { by: text, at: text } },
      },
    },
  },
  'x-parts': { identity: { required: ['name'], properties: { name: text, key: text } } },
  $defs: {},
};
const empty: Writing = { everyone: false, except: [], to: [], envelope: {}, body: {}, parts: {} };
const NOTHING: ReadonlySet<string> = new Set();
const fault = (path: string): Fault => ({ code: 'E-SCHEMA-INVALID', path });

const open = (writing: Writing, faults: readonly Fault[] = []) =>
  Object.fromEntries(
    stepsOf(schema, writing, true, NOTHING, faults).map((step) => [
      step.name,
      [step.asked, step.open, step.faults],
    ]),
  );

describe('the steps of a form', () => {
  it('tell what is asked for and open in each, and count what may be left out once it is begun', () => {
    expect(open(empty)).toEqual({ who: [2, 2, 0], body: [2, 2, 0], parts: [0, 0, 0], terms: [2, 2, 0] });
    const begun: Writing = {
      ...empty,
      to: [{ member: 'KH', unit: 'DESK' }],
      envelope: { subjectEn: ' ', handling: ['H1'], expiresAt: '2027-01-01T00:00:00Z' },
      body: { place: { country: 'KHM' }, persons: [{ name: 'x' }, {}], told: {} },
      parts: { identity: { units: [], content: {} } },
    };
    expect(open(begun)).toEqual({ who: [2, 1, 0], body: [4, 2, 0], parts: [2, 2, 0], terms: [2, 0, 0] });
  });

  it('ask for nobody where all are addressed, and have no step that the kind has not', () => {
    const bare: KindSchema = { ...schema, 'x-parts': {} };
    const steps = stepsOf(bare, { ...empty, everyone: true }, false, NOTHING, []);
    expect(steps.map(({ name, asked }) => [name, asked])).toEqual([
      ['who', 1],
      ['body', 2],
      ['terms', 2],
    ]);
  });

  it('have each fault where it is mended', () => {
    const paths = [
      '/to/0/unit',
      '/subjectEn',
      '/body',
      '/body/place/country',
      '/sealed/0/content/name',
      '/handling',
    ];
    expect(paths.map(stepAt)).toEqual(['who', 'who', 'body', 'body', 'parts', 'terms']);
    expect(stepAt('/bodyguard')).toBe('terms');
    const counted = Object.values(open(empty, paths.map(fault))).map(([, , faults]) => faults);
    expect(counted).toEqual([2, 2, 1, 1]);
  });

  it('count no member that the page itself fills', () => {
    const hidden = new Set(['place']);
    expect(gapsOf(schema.properties?.['body'] ?? {}, {}, {}, hidden)).toEqual({ asked: 1, open: 1 });
    expect(gapsOf(unit, {}, undefined, NOTHING)).toEqual({ asked: 1, open: 1 });
    expect(gapsOf({ type: 'boolean' }, {}, false, NOTHING)).toEqual({ asked: 1, open: 0 });
  });
});
