import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { codeLists } from '../codes/code-lists.js';
import { betterFit, fitOf, isWorthAWord, type CapacityTold as Told } from './fit.js';

const course: Told = {
  topics: ['INTERVIEW_TRAUMA', 'CHILD_INTERVIEW'],
  audience: ['INVESTIGATORS', 'SOCIAL_WORKERS'],
  languages: ['eng', 'khm'],
  period: { from: '2027-03-08', to: '2027-03-12' },
  seats: 24,
};
const asked = (over: Partial<Told> = {}): Told => ({ ...course, seats: 8, ...over });

describe('an offer and a request of capacity', () => {
  it('meet in topics, languages, days and seats', () => {
    const request = asked({
      topics: ['CHILD_INTERVIEW', 'MLA'],
      period: { from: '2027-03' },
      languages: ['khm', 'tha'],
    });
    expect(fitOf(course, request)).toEqual({
      topics: ['CHILD_INTERVIEW'],
      languages: ['khm'],
      days: { from: '2027-03-08', to: '2027-03-12' },
      seats: 8,
      lacks: [],
    });
  });
  it.each([
    ['TOPIC', { topics: ['MLA'] }],
    ['AUDIENCE', { audience: ['PROSECUTORS'] }],
    ['LANGUAGE', { languages: ['vie'] }],
    ['PERIOD', { period: { from: '2027-03-13', to: '2027-04' } }],
    ['SEATS', { seats: 25 }],
  ] as const)('tell that they do not: %s', (lack, over) => {
    expect(fitOf(course, asked(over as Partial<Told>)).lacks).toEqual([lack]);
  });
  it('share the last day of a month and of a year that are not told more exactly', () => {
    const may = (from: string, to: string | undefined) =>
      fitOf(course, asked({ period: { from, ...(to === undefined ? {} : { to }) } })).days;
    expect(may('2027', undefined)).toEqual({ from: '2027-03-08', to: '2027-03-12' });
    expect(may('2027-02', '2027-03')).toEqual({ from: '2027-03-08', to: '2027-03-12' });
    expect(may('2027-03-12', undefined)).toEqual({ from: '2027-03-12', to: '2027-03-12' });
    expect(may('2027-02', undefined)).toBeNull();
  });
  it('are worth a word where they share a topic and a day, whatever else lacks', () => {
    expect(isWorthAWord(fitOf(course, asked({ languages: ['vie'], seats: 100 })))).toBe(true);
    expect(isWorthAWord(fitOf(course, asked({ topics: ['MLA'] })))).toBe(false);
    expect(isWorthAWord(fitOf(course, asked({ period: { from: '2028' } })))).toBe(false);
  });
  it('rank by what lacks, then by topics, then by the day', () => {
    const whole = fitOf(course, asked());
    const lacking = fitOf(course, asked({ languages: ['vie'] }));
    const narrow = fitOf(course, asked({ topics: ['CHILD_INTERVIEW'] }));
    const later = fitOf(course, asked({ period: { from: '2027-03-10' } }));
    expect([lacking, later, narrow, whole].sort(betterFit)).toEqual([whole, later, narrow, lacking]);
  });
  it('never promise more than either says (property)', () => {
    const told = fc.record({
      topics: fc.subarray([...codeLists['capacityTopic']!] as Told['topics'], { minLength: 1 }),
      audience: fc.subarray([...codeLists['capacityAudience']!] as Told['audience'], { minLength: 1 }),
      languages: fc.subarray(['eng', 'khm', 'tha', 'vie'] as Told['languages'], { minLength: 1 }),
      period: fc.record({ from: fc.constantFrom('2027', '2027-03', '2027-03-08', '2028-02') }),
      seats: fc.integer({ min: 1, max: 50 }),
    });
    fc.assert(
      fc.property(told, told, (offer, request) => {
        const fit = fitOf(offer, request);
        expect(fit.seats).toBeLessThanOrEqual(Math.min(offer.seats, request.seats));
        expect(
          fit.topics.every(
            (one) => offer.topics.includes(one as never) && request.topics.includes(one as never),
          ),
        ).toBe(true);
        expect(fitOf(request, offer).days).toEqual(fit.days);
        expect(fit.lacks.includes('PERIOD')).toBe(fit.days === null);
      }),
    );
  });
});
