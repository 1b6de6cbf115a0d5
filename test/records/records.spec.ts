import { describe, expect, it } from '@jest/globals';
import { leakScan } from '#messages';
import { REASONS, readDrafts } from '#mappings';
import { amberCases } from './amber.cases.js';
import {
  bytesOf,
  CLOCK,
  complete,
  draftOf,
  OF_ALERTS,
  OF_HITS,
  OF_VICTIMS,
  type RecordCase,
} from './completing.js';
import { noticeCases } from './notice.cases.js';
import { victimCases } from './victim.cases.js';

const cases: readonly RecordCase[] = [...amberCases, ...noticeCases, ...victimCases];

const usual = (kind: string) =>
  kind === 'CT_HIT' ? OF_HITS : kind === 'RF_VICTIM_IDENTIFICATION' ? OF_VICTIMS : OF_ALERTS;

/** Every text and number below a value. */
function leavesOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [String(value)];
  return Object.values(value).flatMap(leavesOf);
}

it('there are twenty records and more, of every form that is read', () => {
  expect(cases.length).toBeGreaterThanOrEqual(20);
  expect([...new Set(cases.map(({ form }) => form))].sort()).toEqual([
    'cap',
    'htcds',
    'interpol',
    'niem',
    'sirene',
    'sltd',
  ]);
});

describe.each(
  cases.map((one) => [`${one.file}${one.at === undefined ? '' : ` (${one.at + 1})`}`, one] as const),
)('%s', (_, one) => {
  const made = draftOf(one);

  it('becomes a draft of its kind, that nobody can send as it is', () => {
    expect(made.draft.type).toBe(one.kind);
    expect(() => complete(made.draft, {})).toThrow('nobody answers');
  });

  it('asks a person for what it lacks, and holds once that is written', () => {
    const common = usual(one.kind);
    const { asked } = complete(made.draft, { ...common, ...one.asked });
    const expected = [
      ...Object.keys(common).filter((pointer) => !one.told?.includes(pointer)),
      ...Object.keys(one.asked),
    ];
    expect(asked).toEqual([...new Set(expected)].sort());
  });

  it('tells what it does not say, and why', () => {
    expect(made.lost.map(({ field, reason }) => `${field} ${reason}`).sort()).toEqual([...one.lost].sort());
  });

  it('tells of a value only where it stands', () => {
    const told = made.lost.flatMap(({ place, field, reason }) => [place, field, REASONS[reason]]).join('\n');
    const personal = leavesOf(made.draft['sealed']).filter((text) => /\p{L}{2,}.*[ @]|\d{6,}/u.test(text));
    expect(personal.filter((text) => told.includes(text))).toEqual([]);
    expect(leakScan(told)).toEqual([]);
  });
});

describe('whoever is missing or exploited', () => {
  it('is never wanted', () => {
    const kinds = cases.filter(({ file }) => !file.startsWith('red-')).map((one) => draftOf(one).draft.type);
    expect(kinds).not.toContain('AL_WANTED_SUSPECT');
  });
});

describe('a red notice', () => {
  it('asks a person what is to be done, for which crime, under which warrant', () => {
    for (const file of ['red-recruiter.json', 'red-two-warrants.json', 'red-young-suspect.json']) {
      const [made] = readDrafts(bytesOf(file), 'interpol', CLOCK);
      const body = made?.draft['body'] as { actionRequested?: string; warrant?: object; offences: object[] };
      expect(body.actionRequested ?? body.warrant).toBeUndefined();
      for (const offence of body.offences)
        expect(Object.keys(offence).sort()).toEqual(['factsSummary', 'places']);
    }
  });
});
