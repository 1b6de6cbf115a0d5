import { describe, expect, it } from '@jest/globals';
import type { CodeOf } from '../codes/code-lists.js';
import { childAt } from './birth.js';
import { alertBodies } from '../alerts/examples.js';
import { judgePerson, type Person } from './person.js';
import { rules } from '../rules/table.js';

const at = { sentAt: '2026-11-24T03:00:00.000Z', status: 'ACTUAL' } as const;

/** What is wrong with the sample's suspect where these members are others; undefined: not there. */
function faults(changes: object): string[] {
  const found: string[] = [];
  const person = { ...alertBodies.wanted.subject, caution: [], ...changes };
  judgePerson(JSON.parse(JSON.stringify(person)) as Person, at, '', (rule, path) =>
    found.push(`${rules[rule].code} ${path}`),
  );
  return found;
}

describe('a person', () => {
  it('has a name, but for one who is unidentified', () => {
    expect(faults({ names: [] })).toEqual(['E-SCHEMA-INVALID /names']);
    expect(faults({ names: [], role: 'UNIDENTIFIED' })).toEqual([]);
  });
  it.each(['VICTIM', 'POSSIBLE_VICTIM'] as const)(
    'INV-05, INV-06: who is a %s has a nationality claim, and documents in sealed parts only',
    (role) => {
      expect(faults({ role, documents: [] })).toEqual([]);
      expect(faults({ role, nationalityClaims: [], documents: [] })).toEqual([
        'E-NATIONALITY-MISSING /nationalityClaims',
      ]);
      expect(faults({ role })).toEqual(['E-LEAK-SUSPECTED /documents']);
    },
  );
  it.each(['VICTIM', 'POSSIBLE_VICTIM', 'MISSING', 'AT_RISK', 'UNIDENTIFIED'] as const)(
    'INV-03, INV-11: who is %s has protective cautions only, and is a child where the age is unknown',
    (role) => {
      const own = { role, documents: [] };
      const protective = ['SELF_HARM_RISK', 'CONTAGIOUS', 'PREGNANT', 'NEEDS_MEDICATION'];
      expect(faults({ ...own, caution: protective })).toEqual([]);
      expect(faults({ ...own, caution: ['VIOLENT', 'ARMED', 'ESCAPE'] })).toEqual(
        [0, 1, 2].map((i) => `E-SCHEMA-INVALID /caution/${i}`),
      );
      expect(faults({ ...own, birth: undefined })).toEqual(['E-SCHEMA-INVALID /isChild']);
    },
  );
  it.each(['SUSPECT', 'CONVICTED', 'WITNESS', 'RELATIVE', 'GUARDIAN'] as const)(
    'who is a %s may be violent',
    (role) => {
      expect(faults({ role, caution: ['VIOLENT'] })).toEqual([]);
    },
  );
  it('has one fault for a specimen, told where it is', () => {
    const document = { type: 'PASSPORT', number: 'L898902C3', issuer: 'VNM', state: 'SEEN' };
    const mrz = [
      'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<',
      'L898902C36UTO7408122F1204159ZE184226B<<<<<10',
    ];
    expect(faults({ documents: [{ ...document, mrz }] })).toEqual(['E-STATUS-MIX /documents/0/issuer']);
  });
});

describe('whether somebody is a child', () => {
  const born = (date: string) => ({ date });
  const on = (date: string, now: string = at.sentAt) => childAt({ birth: born(date) }, now);
  it('is told by the birth, to the day, and by the last day that a partial date may mean', () => {
    expect([on('2008-11-22'), on('2008-11-24'), on('2008-11-25')]).toEqual(['ADULT', 'CHILD', 'CHILD']);
    expect([on('2008-10'), on('2008-11')]).toEqual(['ADULT', 'CHILD']);
    expect([on('2007'), on('2008')]).toEqual(['ADULT', 'CHILD']);
  });
  it('INV-11: is told for the instant, by the zone in which the birthday begins last', () => {
    expect(on('2008-11-24', '2026-11-24T11:59:59.999Z')).toBe('CHILD');
    expect(on('2008-11-24', '2026-11-24T12:00:00Z')).toBe('ADULT');
  });
  it('is a child in Bangkok on the evening before the birthday, and until it begins wherever the person may be', () => {
    expect(on('2008-11-30', '2026-11-29T10:30:00Z')).toBe('CHILD');
    // The birthday has begun in Bangkok, and then in Yangon; no place is told.
    expect(on('2008-11-30', '2026-11-29T17:00:00Z')).toBe('CHILD');
    expect(on('2008-11-30', '2026-11-29T17:30:00Z')).toBe('CHILD');
    expect(on('2008-11-30', '2026-11-30T12:00:00Z')).toBe('ADULT');
  });
  it('is told by the year as its country counts it, to its last day', () => {
    const year = (calendar: CodeOf<'calendar'>, entered: string, now: string) =>
      childAt({ birth: { date: '2008', calendar, entered } }, now);
    // Thailand's 2551 is 2008; Cambodia's 2552 goes on to Visak Bochea of 2009.
    expect(year('BUDDHIST', '2551', '2027-01-01T12:00:00Z')).toBe('ADULT');
    expect(year('BUDDHIST_KHMER', '2552', '2027-01-01T12:00:00Z')).toBe('CHILD');
    expect(year('BUDDHIST_KHMER', '2552', '2027-06-01T12:00:00Z')).toBe('ADULT');
    expect(year('MYANMAR', '1370', '2027-01-01T12:00:00Z')).toBe('CHILD');
    expect(year('MYANMAR', '1370', '2027-05-01T12:00:00Z')).toBe('ADULT');
    // A day is a day, whatever the year was called.
    const told = { date: '2008-05-02', calendar: 'BUDDHIST_KHMER', entered: '2551-05-02' } as const;
    expect(childAt({ birth: told }, '2026-05-02T12:00:00Z')).toBe('ADULT');
  });
  it('knows the birthday of the 29th of February', () => {
    expect(on('2008-02-29', '2026-03-01T11:59:59Z')).toBe('CHILD');
    expect(on('2008-02-29', '2026-03-01T12:00:00Z')).toBe('ADULT');
  });
  it('is told by the birth before the estimate, by the latest of several births, and by a doubt', () => {
    const estimate = (min: number) => ({ min });
    expect(childAt({ birth: born('2000'), ageEstimate: estimate(12) }, at.sentAt)).toBe('ADULT');
    expect(childAt({ birth: born('2000'), otherBirths: [born('2012-01')] }, at.sentAt)).toBe('CHILD');
    expect([17, 18].map((min) => childAt({ ageEstimate: estimate(min) }, at.sentAt))).toEqual([
      'CHILD',
      'ADULT',
    ]);
    expect(childAt({}, at.sentAt)).toBe('UNKNOWN');
  });
});
