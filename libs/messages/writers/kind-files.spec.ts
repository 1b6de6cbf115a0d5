import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { kinds } from '#messages';
import { writeKindFiles } from './kind-files.js';

const scratch = mkdtempSync(join(tmpdir(), 'hsu-kind-files-'));
afterAll(() => {
  rmSync(scratch, { recursive: true });
});

function put(path: string, text: string): void {
  mkdirSync(dirname(join(scratch, path)), { recursive: true });
  writeFileSync(join(scratch, path), text);
}

describe('committed lists', () => {
  it('have what the folders have, and nothing else (again: npm run write)', () => {
    for (const [file, text] of Object.entries(writeKindFiles('libs/messages')))
      expect(readFileSync(join('libs/messages', file), 'utf8')).toBe(text);
  });

  it('keep the order of types, which documents follow', () => {
    const types = kinds.map(({ type }) => type);
    expect(types).toEqual(types.toSorted());
    expect(new Set(types).size).toBe(types.length);
  });
});

describe('a file of a story folder', () => {
  it('is in the lists by what it declares, whatever it is called', () => {
    put('boats/zz-boat.ts', 'export const zzBoat: KindSource = {};\n');
    put('boats/boat-body.ts', 'export class BoatBody {}\n');
    put('boats/examples.ts', 'export const examples: Examples = {};\n');
    put('boats/zz-boat.trials.ts', 'export const zzBoatTrials: KindTrials = {};\n');
    put('boats/rule-table.ts', 'export const boatRules = {} as const satisfies RuleTable;\n');
    put('alerts/al-first.ts', 'export const alFirst: KindSource = {};\n');
    put('alerts/al-first.spec.ts', 'export const alOther: KindSource = {};\n');
    const files = writeKindFiles(scratch);
    const { 'kind-files.ts': found = '', 'trial-files.ts': tried = '', 'rule-files.ts': rules } = files;
    expect(found.match(/^import \{ .*/gm)).toEqual([
      "import { alFirst } from './alerts/al-first.js';",
      "import { zzBoat } from './boats/zz-boat.js';",
      "import { examples as boatsExamples } from './boats/examples.js';",
    ]);
    expect(found).toContain('= [\n  alFirst,\n  zzBoat,\n];\n');
    expect(found).toContain('= [\n  boatsExamples,\n];\n');
    expect(rules).toContain(
      "import { boatRules } from './boats/rule-table.js';\n\nexport const storyRules = {\n  ...boatRules,\n};\n",
    );
    expect(tried).toContain('= {\n  ZZ_BOAT: zzBoatTrials,\n};\n');
  });
});
