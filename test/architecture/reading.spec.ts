import { describe, expect, it } from '@jest/globals';
import { mayRead, type Reader, type Relation, type Section } from '#policy';
import { rowsOf, sectionOf, textOf } from './markdown.js';

// The table of docs/reading.md, row by row, against what the policy answers.

const tables = rowsOf(sectionOf(textOf('docs/reading.md'), 'Reading')).map((row) => row.map(codesIn));
const relations = tables.filter((row) => row.length === 2).map(([name]) => name?.[0] ?? '');
const rules = tables.filter((row) => row.length === 5);

function codesIn(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
}

const readers: readonly Reader[] = ['POLICE_SYSTEM', 'ANALYST', 'LIAISON', 'SUPERVISOR', 'SYSTEM', 'AUDITOR'];
const families = ['alert', 'referral', 'control'] as const;
const sections: readonly Section[] = ['METADATA', 'OPEN', 'SEALED', 'MARKS'];

describe('docs/reading.md', () => {
  it('has a row for each relation', () => {
    const known: Record<Relation, true> = {
      PARTY: true,
      NAMED: true,
      EVERYONE: true,
      DESK: true,
      MEMBER: true,
      STRANGER: true,
      AUTHOR: true,
      REVIEWER: true,
    };
    expect(relations).toEqual(Object.keys(known));
  });

  it('says under which row each reader may read what, and leaves out no row', () => {
    const differs: string[] = [];
    for (const reader of readers)
      for (const relation of relations as Relation[])
        for (const family of families)
          for (const section of sections) {
            const asked = [reader, relation, family, section];
            const written = rules.find(([, ...cells]) =>
              cells.every((cell, i) => cell.includes(asked[i] ?? '')),
            );
            const answer = mayRead({ reader, relation, family, section });
            if (written?.[0]?.[0] !== answer) differs.push(`${asked.join(' ')}: ${answer}`);
          }
    expect(differs).toEqual([]);
    expect(rules.length).toBeGreaterThan(5);
  });
});
