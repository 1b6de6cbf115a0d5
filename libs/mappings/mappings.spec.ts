import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { codeLists, isCodeOf, type CodeListName } from '#messages';
import { writeMappings } from './page.js';
import { leadsSomewhere } from './pointer.js';
import { isLost, REASONS, type Row } from './row.js';
import { standards } from './standards.js';

const nameOf = ({ theirs, value }: Row): string => (value === undefined ? theirs : `${theirs} = ${value}`);
const isCode = (ours: string): boolean => {
  const [list = '', code = ''] = ours.split(' ');
  return list in codeLists && isCodeOf(list as CodeListName, code);
};

describe.each(standards.map((standard) => [standard.id, standard] as const))(
  'the rows of %s',
  (_, standard) => {
    const { rows, lists } = standard;
    const fields = rows.filter(({ value }) => value === undefined);

    it('are one for each field and code that the standard lists', () => {
      expect({ fields: fields.length, codes: rows.length - fields.length }).toEqual(lists);
      const names = rows.map(nameOf);
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    });

    it('tell codes of fields that have a row', () => {
      const known = new Set(fields.map(({ theirs }) => theirs));
      expect(rows.filter(({ theirs }) => !known.has(theirs)).map(nameOf)).toEqual([]);
    });

    it('lead to members of our schemas, and to codes of our lists', () => {
      const broken = rows.flatMap((row) =>
        isLost(row)
          ? []
          : row.ours
              .filter((ours) => !(row.value === undefined ? leadsSomewhere(ours) : isCode(ours)))
              .map((ours) => `${nameOf(row)} -> ${ours}`),
      );
      expect(broken).toEqual([]);
    });

    it('say each somewhere, or the reason why it is said nowhere', () => {
      const silent = rows.filter((row) => (isLost(row) ? !(row.lost in REASONS) : row.ours.length === 0));
      expect(silent.map(nameOf)).toEqual([]);
    });
  },
);

describe('a pointer', () => {
  it.each([
    ['AL_MISSING_PERSON /body/subject/names/*/fullName', true],
    ['AL_MISSING_PERSON guardian /names/*/fullName', true],
    ['AL_MISSING_PERSON /to/*/member', true],
    ['AL_MISSING_PERSON /body/subject/nickname', false],
    ['AL_MISSING_PERSON /body/subject/names/fullName', false],
    ['AL_MISSING_PERSON identity /names/*/fullName', false],
    ['AL_NOTHING /body', false],
    ['body/subject', false],
  ])('%s', (ours, leads) => expect(leadsSomewhere(ours)).toBe(leads));
});

describe('docs/mappings.md', () => {
  it('is as the rows write it', () => {
    const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'mappings.md'), 'utf8');
    expect(page).toBe(writeMappings(standards));
  });
});
