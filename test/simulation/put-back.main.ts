import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { FAULTS, type PutBack } from './put-back.js';

// Puts each fault back in a copy of the tree and says which seed is the first to fail there:
// node --import ./test/setup/typescript.mjs test/simulation/put-back.main.ts [--seeds 2000] [WORDS OF A NAME]

const root = fileURLToPath(new URL('../..', import.meta.url));
const COPIED = [
  'libs',
  'apps',
  'test',
  'package.json',
  '.swcrc',
  'command-line.mjs',
  'code-lists',
  'schemas',
];

const { values, positionals } = parseArgs({
  options: { seeds: { type: 'string', default: '2000' } },
  allowPositionals: true,
});
const asked = FAULTS.filter(({ name }) => positionals.every((word) => name.includes(word)));
for (const fault of asked) {
  const { seeds, said } = tryOn(fault);
  process.stdout.write(`| ${fault.name} | ${seeds} | ${said} |\n`);
}

function tryOn({ hostile, changes }: PutBack): { seeds: string; said: string } {
  const copy = mkdtempSync(join(tmpdir(), 'hsu-put-back-'));
  try {
    for (const path of COPIED) cpSync(join(root, path), join(copy, path), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    for (const { file, text, replacement } of changes) {
      const before = readFileSync(join(copy, file), 'utf8');
      if (before.split(text).length !== 2) throw new Error(`${file} does not hold once: ${text}`);
      writeFileSync(
        join(copy, file),
        before.replace(text, () => replacement),
      );
    }
    const args = [values.seeds, hostile ? 'hostile' : 'honest'];
    const program = [
      '--import',
      './test/setup/typescript.mjs',
      './test/simulation/first-failing.main.ts',
      ...args,
    ];
    const { stdout } = spawnSync(process.execPath, program, {
      cwd: copy,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 ** 2,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [, seed, said = ''] = /^seed (\d+) failed: (.*)$/m.exec(stdout) ?? [];
    return seed === undefined ? { seeds: 'none failed', said: '' } : { seeds: seed, said };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
