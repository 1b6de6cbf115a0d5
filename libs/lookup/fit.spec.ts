import { describe, expect, it } from '@jest/globals';
import { readName } from '#names';
import { fitOf, type Fit } from './fit.js';
import { readQuery, type Asked } from './query.js';
import { isFoundBy } from '#finding';
import { nameQuestion, readTerm } from './name-hashes.js';
import { indexKeys, documentSearch } from './search-keys.js';
import type { PersonTerm, Term } from './term.js';

const NOW = Date.UTC(2026, 10, 24);

function asked(query: object): Asked {
  const read = readQuery(query, '/queries/0', NOW);
  if (!('kind' in read)) throw new Error(JSON.stringify(read));
  return read;
}

const person = (name: string, year: number | null = null, sex: 'F' | 'M' | null = null): PersonTerm => ({
  kind: 'PERSON',
  name,
  birthYears: year === null ? null : [year, year],
  sex,
});

const fit = (term: Term, query: object): Fit | undefined => fitOf(term, asked(query));

/** What a police system asks, and what it finds: by the index and then by the score. */
function isFound(term: PersonTerm, name: string, birthYear?: number): boolean {
  const { name: kept } = readTerm(term);
  const question = nameQuestion(readName(name), birthYear ?? null);
  const near = kept !== null && isFoundBy({ ...kept.hashes, birthYears: kept.years }, question);
  return near && fit(term, { kind: 'PERSON', name, ...(birthYear && { birthYear }) }) !== undefined;
}

describe('a name', () => {
  it.each([
    ['SOMCHAI JAIDEE', 'Jaidee, Somchai'],
    ['Mr. Somchai Jaidee', 'Somchay Jaidi'],
    ['Mohd Ali bin Hassan', 'Muhammad Ali Hassan'],
    ['Mohd Ali bin Hassan', 'MOHAMED ALI'],
    ['Kumar a/l Raju', 'KUMAR RAJU'],
    ['U Thein Win', 'Thain Win'],
    ['Daw Khin Khin Htay', 'Khin Khin Tay'],
    ['Maung Maung', 'Maung Maung'],
    ['Nguyễn Văn Bình', 'NGUYEN VAN BINH'],
    ['Nguyễn Văn Bình', 'Binh Nguyen'],
    ['SOK Dara', 'Dara Sok'],
    ['Sok Kha', 'Sokkha'],
    ['Xay Sana Phommachanh', 'Xaysana Phommachan'],
    ['Suharto', 'Soeharto'],
    ['Maria dela Cruz', 'MARIA CRUZ'],
    ['Ma’ruf Amin', 'Maruf Amin'],
    ['Ana\u200bnda Som\u202echai', 'Ananda Somchai'],
    ['Аnanda Sоmchai', 'Ananda Somchai'],
    ['สมชาย ใจดี', 'สมชาย ใจดี'],
  ])('%s is found as %s, with a birth year and without', (alert, query) => {
    expect(isFound(person(alert, 1990), query, 1990)).toBe(true);
    expect(isFound(person(alert, 1990), query)).toBe(true);
    expect(isFound(person(alert), query, 1990)).toBe(true);
  });

  it.each([
    ['Nguyen Thi Lan', 'Nguyen Thi Hoa'],
    ['Nguyen Van An', 'Nguyen Van Anh'],
    ['Somchai Jaidee', 'Somchai Rakdee'],
    ['Somchai Jaidee', 'Somsak Jaidee'],
    ['Mohd Ali bin Hassan', 'Mohd Rahim bin Hassan'],
    ['Sok Dara', 'Sok Sothea'],
    ['Maria Santos', 'Maria Reyes'],
    ['Siti Aminah', 'Siti Rahmah'],
    ['Tun Win', 'Tin Win'],
    ['Suharto', 'Suhendra'],
  ])('%s is not taken for %s', (alert, query) => {
    expect(fit(person(alert, 1990), { kind: 'PERSON', name: query, birthYear: 1990 })).toBeUndefined();
  });

  it('with one slip of the pen is still like itself, and less than without', () => {
    const query = (name: string) =>
      fit(person('Somchai Jaidee', 1990), { kind: 'PERSON', name, birthYear: 1990 });
    expect(query('Smochai Jaidee')?.score).toBeGreaterThan(70);
    expect(query('Smochai Jaidee')?.score).toBeLessThan(query('Somchai Jaidee')?.score ?? 0);
  });
});

describe('a birth year', () => {
  const query = (birthYear: number) => ({ kind: 'PERSON', name: 'Somchay Jaidee', birthYear });
  const alert = person('Somchai Jaidee', 1990);

  it('that is the next one lowers the score and is shown', () => {
    const [same, near] = [fit(alert, query(1990)), fit(alert, query(1991))];
    expect(near?.score).toBeLessThan(same?.score ?? 0);
    expect(near?.differs).toContainEqual({ field: 'birthYear', asked: '1991', alert: '1990' });
    expect(same?.differs.map(({ field }) => field)).toEqual(['name']);
  });

  it('two years off is a difference; further off, all but the same name is hidden', () => {
    const near = { field: 'birthYear', asked: '1992', alert: '1990' };
    expect(fit(alert, { ...query(1992), name: 'Somchay Jaidee' })?.differs).toContainEqual(near);
    expect(fit(alert, { ...query(1995), name: 'Somchay Rak' })).toBeUndefined();
    expect(fit(alert, { ...query(1995), name: 'Jaidee Somchai' })?.differs).toContainEqual({
      ...near,
      asked: '1995',
    });
  });

  it('within an estimate agrees with it', () => {
    const estimated = { ...alert, birthYears: [1988, 1993] as const };
    expect(fit(estimated, query(1992))?.differs.map(({ field }) => field)).toEqual(['name']);
    expect(isFound(estimated, 'Somchai Jaidee', 1992)).toBe(true);
  });
});

describe('sex', () => {
  it('lowers the score where both say another, and not where one does not say', () => {
    const query = { kind: 'PERSON', name: 'Somchai Jaidee', birthYear: 1990 };
    const [other, unknown] = ['F', 'U'].map((sex) =>
      fit(person('Somchai Jaidee', 1990, 'M'), { ...query, sex }),
    );
    expect(other?.differs).toEqual([{ field: 'sex', asked: 'F', alert: 'M' }]);
    expect(other?.score).toBeLessThan(100);
    expect(unknown).toMatchObject({ score: 100, differs: [] });
  });
});

describe('a document', () => {
  const single: Term = { kind: 'DOCUMENT', issuer: 'KHM', number: 'N01234567', upTo: null };
  const range: Term = { kind: 'DOCUMENT', issuer: 'KHM', number: 'N0199990', upTo: 'N0200010' };

  it('is found however its number is written', () => {
    for (const number of ['N01234567', 'n 0123-4567', 'N0123\u200b4567', 'Ｎ０１２３４５６７'])
      expect(fit(single, { kind: 'DOCUMENT', number })).toEqual({
        ...{ score: 100, by: 'DOCUMENT_NUMBER', differs: [] },
        agrees: [{ field: 'number', asked: number, alert: 'N01234567' }],
      });
  });

  it('keeps O and 0 apart', () => {
    expect(fit(single, { kind: 'DOCUMENT', number: 'NO1234567' })).toBeUndefined();
  });

  it('of another state is shown as different', () => {
    expect(fit(single, { kind: 'DOCUMENT', number: 'N01234567', issuer: 'VNM' })).toMatchObject({
      score: 50,
      differs: [{ field: 'issuer', asked: 'VNM', alert: 'KHM' }],
    });
  });

  it('stands in a range from its first to its last number, and not beside it', () => {
    const found = (number: string): boolean =>
      documentSearch(number).some((key) => indexKeys(range).includes(key)) &&
      fit(range, { kind: 'DOCUMENT', number }) !== undefined;
    for (const number of ['N0199990', 'N0199999', 'N0200000', 'N0200010']) expect(found(number)).toBe(true);
    for (const number of ['N0199989', 'N0200011', 'N199995', 'X0199995', 'N02000000'])
      expect(found(number)).toBe(false);
  });
});

describe('a plate', () => {
  it('is found however it is written, in its own script', () => {
    const term: Term = { kind: 'PLATE', plate: '1กข1234', country: 'THA' };
    expect(fit(term, { kind: 'PLATE', plate: '๑กข-๑๒๓๔' })?.score).toBe(100);
    expect(fit(term, { kind: 'PLATE', plate: '1กข 1234', country: 'LAO' })?.score).toBe(50);
    expect(fit(term, { kind: 'PLATE', plate: '1กค1234' })).toBeUndefined();
  });
});
