import { describe, expect, it } from '@jest/globals';
import type { Me } from '../api/types.js';
import { draftOf, type Writing } from './draft.js';
import type { KindSchema } from './form/schema.js';
import { reopened } from './reopened.js';

const schema = {
  title: 'RF_SAMPLE',
  required: ['expiresAt'],
  properties: Object.fromEntries(
    [
      'type',
      'originUserRef',
      'conversation',
      'to',
      'body',
      'sealed',
      'attachments',
      'status',
      'subjectEn',
    ].map((name) => [name, {}]),
  ),
  $defs: {},
} as unknown as KindSchema;
const me = { officer: 'th-atu-analyst-1' } as Me;

const WRITINGS: readonly [string, Writing][] = [
  [
    'to units, with sealed parts and files',
    {
      everyone: false,
      except: [],
      to: [{ member: 'KH', unit: 'DESK' }],
      envelope: { status: 'ACTUAL', subjectEn: 'A person found' },
      body: { victimRef: 'x', list: [1, { a: 'b' }] },
      parts: {
        identity: { units: [{ member: 'KH', unit: 'DESK' }], content: { names: [{ fullName: 'Invented' }] } },
        files: { units: [{ member: 'KH', unit: 'ATU' }], content: { files: [{ attachment: 'id-1' }] } },
      },
    },
  ],
  [
    'to everyone but some',
    { everyone: true, except: ['MM'], to: [], envelope: { status: 'EXERCISE' }, body: { a: 1 }, parts: {} },
  ],
];

describe('a draft that is written on again', () => {
  it.each(WRITINGS)('%s, holds what was written', (_, writing) => {
    const draft = draftOf(writing, schema, me, undefined);
    expect(draft['type']).toBe('RF_SAMPLE');
    expect(reopened(draft)).toEqual(writing);
    expect(draftOf(reopened(draft), schema, me, undefined)).toEqual(draft);
  });
});
