import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Row } from './row.js';
import type { Report } from './verdict.js';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const NOT_COPIED = ['.git', '.hsu', 'dist', 'node_modules', 'coverage', 'reports'];
const PROJECTS = ['small', 'servers', 'console'];

/** The tree, copied, with the installed packages of the original: a mutation is written here and nowhere else. */
export class Copy {
  private static readonly running = new Set<ChildProcess>();

  private constructor(private readonly folder: string) {}

  /** Ends whatever suites are at work. */
  static stopAll(): void {
    for (const child of Copy.running) child.kill('SIGKILL');
  }

  static make(folder: string): Copy {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    for (const name of readdirSync(ROOT))
      if (!NOT_COPIED.includes(name))
        cpSync(join(ROOT, name), join(folder, name), {
          recursive: true,
          filter: (source) => source !== join(ROOT, 'broker', 'lib'),
        });
    for (const name of ['node_modules', 'dist', join('broker', 'lib')])
      if (existsSync(join(ROOT, name))) symlinkSync(join(ROOT, name), join(folder, name));
    return new Copy(folder);
  }

  /** Runs the suites as they stand, or with the row's mutation in its file. `limitMs`: what hangs is ended then. */
  async run(
    tests: readonly string[],
    options: {
      readonly row?: Row;
      readonly only?: string;
      readonly limitMs: number;
      readonly env: NodeJS.ProcessEnv;
    },
  ): Promise<{ readonly report: Report | undefined; readonly loaded: boolean }> {
    const { row } = options;
    if (row === undefined) return { report: await this.jest(tests, options), loaded: true };
    const file = join(this.folder, row.file);
    const mark = join(this.folder, 'loaded.mark');
    const whole = readFileSync(file, 'utf8');
    rmSync(mark, { force: true });
    try {
      // Whoever runs the file leaves a mark.
      const marking = `\nimport { writeFileSync as leaveMark } from 'node:fs';\nleaveMark(${JSON.stringify(mark)}, '');\n`;
      // Not `String.replace` with a text: `$` means something there.
      writeFileSync(file, whole.split(row.find).join(row.replace) + marking);
      const report = await this.jest(tests, options);
      return { report, loaded: existsSync(mark) };
    } finally {
      writeFileSync(file, whole);
    }
  }

  private async jest(
    tests: readonly string[],
    {
      only,
      limitMs,
      env,
    }: { readonly only?: string; readonly limitMs: number; readonly env: NodeJS.ProcessEnv },
  ): Promise<Report | undefined> {
    const out = join(this.folder, 'report.json');
    rmSync(out, { force: true });
    const jest = join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js');
    const words = [
      ...['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', jest],
      ...['--json', `--outputFile=${out}`, '--runInBand', '--silent', '--no-color'],
      ...(only === undefined ? [] : ['--testNamePattern', only]),
      ...[
        '--selectProjects',
        ...PROJECTS,
        '--runTestsByPath',
        '--',
        ...tests.map((test) => join(this.folder, test)),
      ],
    ];
    const child = spawn(process.execPath, words, {
      cwd: this.folder,
      env: { ...env, FORCE_COLOR: '0' },
      stdio: 'ignore',
    });
    const late = setTimeout(() => child.kill('SIGKILL'), limitMs);
    Copy.running.add(child);
    await once(child, 'exit');
    Copy.running.delete(child);
    clearTimeout(late);
    return existsSync(out) ? (JSON.parse(readFileSync(out, 'utf8')) as Report) : undefined;
  }
}
