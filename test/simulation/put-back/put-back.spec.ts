import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { FAULTS } from './put-back.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));

describe('a fault that is put back', () => {
  it('changes what stands in the tree today, once', () => {
    const stale = FAULTS.flatMap(({ name, changes }) =>
      changes.flatMap(({ file, text, replacement }) => {
        const times = readFileSync(`${root}/${file}`, 'utf8').split(text).length - 1;
        return times === 1 && text !== replacement
          ? []
          : [`${name}: ${file} holds it ${String(times)} times`];
      }),
    );
    expect(stale).toEqual([]);
  });

  it('names suites that are there', () => {
    expect(
      FAULTS.filter(
        ({ heldBy }) => heldBy.length === 0 || heldBy.some((suite) => !existsSync(`${root}/${suite}`)),
      ).map(({ name }) => name),
    ).toEqual([]);
  });
});
