import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import en from './en.js';
import km from './km.js';
import { startWords } from './start.js';
import th from './th.js';

const root = join(import.meta.dirname, '..');

function leaves(value: unknown, path = ''): string[] {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, one]) => leaves(one, path === '' ? name : `${path}.${name}`))
    : [path];
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.spec.ts') ? [readFileSync(path, 'utf8')] : [];
  });
}

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').sort();

function wordAt(value: unknown, path: string): string {
  return path
    .split('.')
    .reduce<unknown>((one, name) => (one as Record<string, unknown>)[name], value) as string;
}

describe('words', () => {
  const known = new Set([...leaves(en), ...leaves(startWords.en.start)]);
  const groups = new Set(
    [...known].flatMap((path) => path.split('.').map((_, i, all) => all.slice(0, i).join('.'))),
  );

  it('has an English word for every one that a screen asks for', () => {
    const asked = sources(root).flatMap((text) =>
      [...text.matchAll(/\bt\(\s*(['`])([^'`]+)\1/g)].map(([, , key]) => key ?? ''),
    );
    expect(asked.length).toBeGreaterThan(150);
    const lacking = asked.filter((key) =>
      key.includes('${')
        ? !groups.has(key.slice(0, Math.max(0, key.lastIndexOf('.', key.indexOf('${'))))) &&
          !/^(compose|approvals|check|case)\b/.test(key)
        : !known.has(key) && !known.has(`${key}_one`),
    );
    expect(lacking).toEqual([]);
  });

  it.each([
    ['th', th],
    ['km', km],
  ])('%s says nothing that English does not have, with the same things left open', (_, words) => {
    for (const path of leaves(words)) {
      expect(known).toContain(path);
      expect([path, placeholders(wordAt(words, path))]).toEqual([path, placeholders(wordAt(en, path))]);
    }
  });

  it('has the sign-in page whole in every language', () => {
    for (const { start } of Object.values(startWords))
      expect(leaves(start)).toEqual(leaves(startWords.en.start));
  });

  it('never speaks of a victim as of somebody sought', () => {
    const { AL_WANTED_SUSPECT: suspect, ...types } = en.terms.type;
    const { path, victim, act, clock, state, code } = en.terms;
    const screens = {
      field: en.field,
      case: en.case,
      part: en.part,
      types,
      path,
      victim,
      act,
      clock,
      state,
      code,
    };
    expect(suspect).toMatch(/wanted/i);
    const texts = leaves(screens).map((one) => wordAt(screens, one));
    expect(texts.filter((text) => /wanted|arrest/i.test(text))).toEqual([]);
  });
});
