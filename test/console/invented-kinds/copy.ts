import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');
const TYPESCRIPT = ['--import', './test/setup/typescript.mjs'];

/**
 * This tree as git has it, with what was changed and not committed, in a folder of its own with a first commit. Files
 * are copied and not linked: the writers write into them.
 */
export class TreeCopy {
  readonly folder = mkdtempSync(join(tmpdir(), 'hsu-new-kind-'));
  private readonly served: ChildProcess[] = [];

  constructor() {
    const listed = this.git(['ls-files', '-z', '--cached', '--others', '--exclude-standard'], ROOT);
    const deleted = new Set(this.git(['ls-files', '-z', '--deleted'], ROOT).split('\0'));
    for (const path of listed.split('\0').filter((one) => one !== '' && !deleted.has(one))) {
      mkdirSync(dirname(join(this.folder, path)), { recursive: true });
      cpSync(join(ROOT, path), join(this.folder, path));
    }
    symlinkSync(join(ROOT, 'node_modules'), join(this.folder, 'node_modules'));
    this.git(['init', '-q']);
    writeFileSync(join(this.folder, '.git/info/exclude'), 'node_modules\n');
    this.git(['add', '-A']);
    this.git(['-c', 'user.name=test', '-c', 'user.email=test@example.org', 'commit', '-q', '-m', 'As it is']);
  }

  /** Puts the files of a folder beside this file, each without its `.txt`, into a folder of the copy. */
  add(from: string, to: string): void {
    mkdirSync(join(this.folder, to));
    for (const file of readdirSync(from).filter((name) => name.endsWith('.txt')))
      cpSync(join(from, file), join(this.folder, to, file.replace(/\.txt$/, '')));
  }

  /** Paths that are not as in the first commit, with `M` or `??` in front; untracked folders file by file. */
  changed(): string[] {
    return this.git(['status', '--porcelain', '--untracked-files=all'])
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.trim().replace(/\s+/, ' '));
  }

  /** What a program of the tree writes to its output; throws with its errors where it fails. */
  run(file: string, ...args: string[]): string {
    return output(
      process.execPath,
      [...(file.endsWith('.ts') ? TYPESCRIPT : []), file, ...args],
      this.folder,
    );
  }

  /** Starts a program that tells its address in its first line and ends with its input. */
  async serve(file: string): Promise<string> {
    const child = spawn(process.execPath, [...TYPESCRIPT, file], {
      cwd: this.folder,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.served.push(child);
    for await (const chunk of child.stdout) return String(chunk).trim();
    throw new Error(`${file} ended before it served`);
  }

  remove(): void {
    for (const child of this.served) child.stdin?.end();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private git(args: readonly string[], cwd = this.folder): string {
    return output('git', args, cwd);
  }
}

function output(program: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 ** 2,
    // Jest's own would be read by every Node that is started.
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stdout}${stderr}`);
  return stdout;
}
