// What this machine has: the programs and the disk that a fresh clone needs, and how a program is run on it. Each lack
// is told in one sentence that says what to do.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statfsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
export const bin = join(root, 'node_modules', '.bin');
const JAVA = 17;
const DISK_BYTES = 1024 ** 3;

export const env = { ...process.env };
env.PATH = [bin, ...(env.JAVA_HOME ? [join(env.JAVA_HOME, 'bin')] : []), env.PATH].join(delimiter);

/** Something is missing that whoever runs this can mend: the message says how. */
export class Lack extends Error {}

export function say(text) {
  process.stderr.write(`${text}\n`);
}

/** What a program says of itself, or undefined where it is not there. */
export function versionOf(program, args) {
  const { status, stdout, stderr } = spawnSync(program, args, { env, encoding: 'utf8' });
  return status === 0 ? `${stdout}${stderr}` : undefined;
}

export function runStep(what, program, args, cwd = root) {
  say(`${what} …`);
  const started = Date.now();
  const { status, error } = spawnSync(program, args, { cwd, env, stdio: ['ignore', 2, 2] });
  if (status !== 0) {
    const full = freeBytes() < 64 * 1024 ** 2 ? ' The disk is full: free 1 GiB and run it again.' : '';
    throw new Lack(
      `${what} failed (${program} ${args[0]} ended with ${status ?? error?.code}); its own lines stand above.${full}`,
    );
  }
  say(`${what}: done in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

function freeBytes() {
  const { bavail, bsize } = statfsSync(root);
  return bavail * bsize;
}

export function lackOfNode() {
  const [major] = process.versions.node.split('.').map(Number);
  return major >= 20
    ? undefined
    : `Node ${process.versions.node} is too old: install Node 20 or newer from https://nodejs.org.`;
}

export function lackOfJava() {
  const said = versionOf('java', ['-version']);
  const install =
    'install a Java runtime, for example: sudo apt-get install openjdk-17-jre-headless (or: brew install openjdk@17)';
  if (said === undefined) return `Java is missing: ${install}.`;
  const found = /version "(?:1\.)?(\d+)/.exec(said);
  if (Number(found?.[1]) >= JAVA) return undefined;
  return `Java ${found?.[1] ?? '(unknown version)'} is too old, the broker needs ${JAVA} or newer: ${install}, or set JAVA_HOME to it.`;
}

export function lackOfDisk() {
  const free = freeBytes();
  if (free >= DISK_BYTES) return undefined;
  return `The disk is nearly full (${Math.floor(free / 1024 ** 2)} MiB left in ${root}): free at least 1 GiB.`;
}

/** Throws what is lacking, where something is. */
export function refuse(lack) {
  if (lack !== undefined) throw new Lack(lack);
}

export function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
