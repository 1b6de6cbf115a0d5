import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Fault } from '#kernel';
import { checkMessage, checkPartContent, latestKind } from '#messages';
import { SENT_AT, triedKinds } from '#trials';
import { kindVectors } from './kind-vectors.js';

interface File {
  readonly good: readonly unknown[];
  readonly bad: readonly { readonly title: string; readonly message: unknown; readonly faults: unknown }[];
  readonly parts: readonly {
    readonly title: string;
    readonly part: string;
    readonly content: unknown;
    readonly faults: unknown;
  }[];
}

const folder = new URL('kinds/', import.meta.url);
const bytesOf = (type: string) => readFileSync(new URL(`${type}.json`, folder), 'utf8');
const plain = (faults: readonly Fault[]) => faults.map(({ code, path }) => ({ code, path }));

it('kinds/ has a file for each kind with trials, and no other', () => {
  expect(readdirSync(folder).sort()).toEqual(triedKinds.map((type) => `${type}.json`).sort());
});

describe.each(triedKinds)('vectors of %s', (type) => {
  const kind = latestKind(type)!;
  const file = JSON.parse(bytesOf(type)) as File;

  it('are what its trials say (again: npm run write)', () => {
    expect(bytesOf(type)).toBe(kindVectors(type));
  });
  it('are judged as they say: the good hold, the bad give exactly these faults, and so do the parts', () => {
    for (const message of file.good) expect(checkMessage(message, kind)).toEqual({ message });
    for (const { title, message, faults } of file.bad) {
      const checked = checkMessage(message, kind);
      expect([title, 'faults' in checked ? plain(checked.faults) : []]).toEqual([title, faults]);
    }
    for (const { title, part, content, faults } of file.parts)
      expect([title, plain(checkPartContent(kind, part, content, 'ACTUAL', SENT_AT))]).toEqual([title, faults]);
    expect(Math.min(file.good.length, file.bad.length)).toBeGreaterThan(0);
  });
});
