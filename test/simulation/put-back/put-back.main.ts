import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { verdictOf, type Report } from '../../attacks/prove/verdict.js';
import { FAULTS, type PutBack } from './put-back.js';

// Puts each fault back in a copy of the tree; says which seed is the first to fail there, and which test turns red by
// an assertion: node --import ./test/setup/typescript.mjs test/simulation/put-back/put-back.main.ts [--seeds 2000]
// [WORDS OF A NAME]

const root = fileURLToPath(new URL('../../..', import.meta.url));
const COPIED = [
  'libs',
  'apps',
  'test',
  'package.json',
  'jest.config.js',
  '.swcrc',
  'setup',
  'code-lists',
  'schemas',
];

const { values, positionals } = parseArgs({
  options: { seeds: { type: 'string', default: '2000' } },
  allowPositionals: true,
});
const asked = FAULTS.filter(({ name }) => positionals.every((word) => name.includes(word)));
for (const fault of asked) {
  const copy = copyWith(fault);
  try {
    process.stdout.write(`| ${fault.name} | ${firstSeed(copy, fault)} | ${redTest(copy, fault)} |\n`);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function copyWith({ changes }: PutBack): string {
  const copy = mkdtempSync(join(tmpdir(), 'hsu-put-back-'));
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
  return copy;
}

function firstSeed(copy: string, { hostile }: PutBack): string {
  const stdout = node(copy, [
    '--import',
    './test/setup/typescript.mjs',
    './test/simulation/put-back/first-failing.main.ts',
    values.seeds,
    hostile ? 'hostile' : 'honest',
  ]);
  const [, seed, said = ''] = /^seed (\d+) failed: (.*)$/m.exec(stdout) ?? [];
  return seed === undefined ? `none of ${values.seeds} | ` : `${seed} | ${said}`;
}

function redTest(copy: string, { heldBy }: PutBack): string {
  const file = join(copy, 'report.json');
  node(copy, [
    '--experimental-vm-modules',
    join(root, 'node_modules', 'jest', 'bin', 'jest.js'),
    ...['--json', `--outputFile=${file}`, '--runInBand', '--silent', '--selectProjects', 'small'],
    ...['--runTestsByPath', '--', ...heldBy.map((suite) => join(copy, suite))],
  ]);
  const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : undefined;
  const { outcome, why } = verdictOf(report, true);
  return `${outcome}: ${why}`;
}

function node(folder: string, args: readonly string[]): string {
  const { stdout } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 ** 2,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return stdout;
}
