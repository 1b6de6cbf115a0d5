#!/usr/bin/env node
// Makes a fresh clone runnable, then runs a command: `node setup.mjs
// prepare|write|start|test|test:console|test:foreign|test:all|bench|simulate|hsu …`. Needs Node 20 and nothing else;
// every step is skipped when its result is there. What the machine lacks is told in one sentence that says what to do.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  BENCH_HELP,
  hsuHelp,
  PROVE_HELP,
  readBenchOptions,
  readHsuCommand,
  readProveOptions,
  readSimulateOptions,
  readStartOptions,
  refuseArguments,
  refuseOptions,
  SIMULATE_HELP,
  START_HELP,
  WrongCommandLine,
} from './command-line.mjs';

const root = dirname(fileURLToPath(import.meta.url));
const bin = join(root, 'node_modules', '.bin');
const JAVA = 17;
const NODE = 26;
/** The version that decision 0018 was tried on. */
const KEYCLOAK = 'keycloak-26.3.0';
const foreign = join(root, '.hsu', 'foreign');
const DISK_BYTES = 1024 ** 3;

const env = { ...process.env };
env.PATH = [bin, ...(env.JAVA_HOME ? [join(env.JAVA_HOME, 'bin')] : []), env.PATH].join(delimiter);

class Lack extends Error {}

function say(text) {
  process.stderr.write(`${text}\n`);
}

/** What a program says of itself, or undefined where it is not there. */
function versionOf(program, args) {
  const { status, stdout, stderr } = spawnSync(program, args, { env, encoding: 'utf8' });
  return status === 0 ? `${stdout}${stderr}` : undefined;
}

function runStep(what, program, args, cwd = root) {
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

// --- what a machine must have: each returns undefined, or the sentence that says what to do ---

function lackOfNode() {
  const [major] = process.versions.node.split('.').map(Number);
  return major >= 20
    ? undefined
    : `Node ${process.versions.node} is too old: install Node 20 or newer from https://nodejs.org.`;
}

function lackOfJava() {
  const said = versionOf('java', ['-version']);
  const install =
    'install a Java runtime, for example: sudo apt-get install openjdk-17-jre-headless (or: brew install openjdk@17)';
  if (said === undefined) return `Java is missing: ${install}.`;
  const found = /version "(?:1\.)?(\d+)/.exec(said);
  if (Number(found?.[1]) >= JAVA) return undefined;
  return `Java ${found?.[1] ?? '(unknown version)'} is too old, the broker needs ${JAVA} or newer: ${install}, or set JAVA_HOME to it.`;
}

function lackOfMaven() {
  if (brokerIsThere() || versionOf('mvn', ['-v']) !== undefined) return undefined;
  return 'Maven is missing, which fetches the broker: install it, for example: sudo apt-get install maven (or: brew install maven).';
}

function lackOfDisk() {
  const free = freeBytes();
  if (free >= DISK_BYTES) return undefined;
  return `The disk is nearly full (${Math.floor(free / 1024 ** 2)} MiB left in ${root}): free at least 1 GiB.`;
}

// --- what a clone must have ---

function packagesAreThere() {
  const held = readJson(join(root, 'node_modules', '.package-lock.json'));
  if (held === undefined) return false;
  const wanted = readJson(join(root, 'package-lock.json'))?.packages ?? {};
  const optional = ({ optional, devOptional, peer }) => optional || devOptional || peer;
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' ||
      held.packages[path]?.version === entry.version ||
      (optional(entry) && !held.packages[path]),
  );
}

function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

const jars = join(root, 'broker', 'lib');
const jarsMark = join(jars, '.pom');
const digest = (text) => createHash('sha256').update(text).digest('base64url');
const pomDigest = () => digest(readFileSync(join(root, 'broker', 'pom.xml')));

function brokerIsThere() {
  return existsSync(jarsMark) && readFileSync(jarsMark, 'utf8') === pomDigest();
}

const buildMark = join(root, 'dist', '.built');

/** Changes when any source is edited, added or removed. */
function sourcesDigest() {
  const lines = [];
  const walk = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    )) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (/\.(tsx?|css|html|svg)$/.test(path) && !path.endsWith('.spec.ts')) lines.push(stamp(path));
    }
  };
  for (const folder of ['apps', 'clients', 'libs']) walk(join(root, folder));
  for (const file of ['.swcrc', 'nest-cli.json', 'package.json']) lines.push(stamp(join(root, file)));
  return digest(lines.join('\n'));
}

function stamp(path) {
  const { mtimeMs, size } = statSync(path);
  return `${path} ${mtimeMs} ${size}`;
}

function buildIsThere() {
  return existsSync(buildMark) && readFileSync(buildMark, 'utf8') === sourcesDigest();
}

function install() {
  if (packagesAreThere()) return;
  runStep('Installing the npm packages (a minute or two)', 'npm', [
    'ci',
    '--no-progress',
    '--loglevel=error',
  ]);
}

function fetchBroker() {
  if (brokerIsThere()) return;
  refuse(lackOfMaven());
  rmSync(jars, { recursive: true, force: true });
  const args = [
    '-q',
    '-B',
    '-f',
    join('broker', 'pom.xml'),
    'dependency:copy-dependencies',
    '-DoutputDirectory=lib',
  ];
  runStep('Fetching the broker, Apache Kafka (54 MB)', 'mvn', args);
  writeFileSync(jarsMark, pomDigest());
}

/** A sign-in service of others, for `test:foreign` alone. */
function fetchKeycloak() {
  if (existsSync(join(foreign, KEYCLOAK))) return;
  if (versionOf('mvn', ['-v']) === undefined) {
    say('Maven is missing, which fetches Keycloak: install it, for example: sudo apt-get install maven.');
    process.exit(2);
  }
  mkdirSync(foreign, { recursive: true, mode: 0o700 });
  const artifact = `org.keycloak:keycloak-quarkus-dist:${KEYCLOAK.replace('keycloak-', '')}:zip`;
  const args = ['-q', '-B', 'dependency:unpack', `-Dartifact=${artifact}`, `-DoutputDirectory=${foreign}`];
  runStep('Fetching Keycloak (150 MB)', 'mvn', args, foreign);
}

function build() {
  if (buildIsThere()) return;
  // Taken before: a file edited while the build runs must build again next time.
  const sources = sourcesDigest();
  runStep('Building', join(bin, 'nest'), ['build']);
  // After: nest empties the folder first.
  runStep('Building the console', join(bin, 'vite'), [
    'build',
    join('apps', 'console'),
    '--logLevel',
    'warn',
  ]);
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(buildMark, sources);
}

/** Starts this script again under the Node of node_modules where ours is older; true when it did. */
function rerun() {
  if (Number(process.versions.node.split('.')[0]) >= NODE) return false;
  const node = join(bin, 'node');
  const said = versionOf(node, ['--version']);
  if (said === undefined || Number(/^v(\d+)/.exec(said)?.[1]) < NODE) {
    throw new Lack(
      `This program runs on Node ${NODE}, which npm could not install here: install it from https://nodejs.org.`,
    );
  }
  forward(node, [join(root, 'setup.mjs'), ...process.argv.slice(2)]);
  return true;
}

/**
 * Runs a program in our place: same terminal, same signals, same exit code. The channel tells it when we are killed.
 */
function forward(program, args, onEnd = (code) => code) {
  const child = spawn(program, args, { cwd: root, env, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  // A terminal sends Ctrl-C to both; the child decides when to end.
  process.on('SIGINT', () => undefined);
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // Under another setup.mjs (see `rerun`): when that one is killed, so is this, and so on downwards.
  process.on('disconnect', () => child.disconnect());
  child.on('exit', (code, signal) => process.exit(onEnd(code ?? (signal === 'SIGINT' ? 130 : 143))));
}

// --- commands ---

const typescript = ['--import', join(root, 'test', 'setup', 'typescript.mjs')];
const prove = [
  '--disable-warning=ExperimentalWarning',
  ...typescript,
  join(root, 'test', 'attacks', 'prove', 'main.ts'),
];

/** `failedBefore`: something that ran before has failed, so the end is no success either. */
function runTests(projects, args, failedBefore = false) {
  const report = join(root, '.hsu', 'test', `report-${process.pid}.json`);
  mkdirSync(join(root, '.hsu', 'test'), { recursive: true, mode: 0o700 });
  const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const flags = ['--json', `--outputFile=${report}`, '--selectProjects', ...projects, '--', ...args];
  forward(
    process.execPath,
    ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', jest, ...flags],
    (code) => {
      const counts = readJson(report);
      rmSync(report, { force: true });
      if (counts === undefined) return code || 1;
      // A suite that could not be read has no tests to fail, and a skipped test proves nothing: both count as failed.
      const failed =
        counts.numFailedTests +
        counts.numRuntimeErrorTestSuites +
        counts.numPendingTests +
        counts.numTodoTests;
      process.stdout.write(`${counts.numPassedTests} passed, ${failed} failed\n`);
      return failed === 0 && !failedBefore ? code : 1;
    },
  );
}

/** What is written from the kinds and committed, in the order in which each needs the one before. */
const WRITERS = [
  'libs/messages/writers/kind-files.main.ts',
  'libs/messages/writers/rules.main.ts',
  'libs/messages/writers/schemas.main.ts',
  'libs/messages/writers/proto.main.ts',
  'libs/cases/lifecycles.main.ts',
  'apps/gateway/openapi/client-types.main.ts',
  'test/vectors/write-kinds.ts',
];

/**
 * `read` refuses a wrong command line before anything else happens; it answers a text where that is all that was asked
 * for.
 */
const COMMANDS = {
  prepare: { java: true, read: refuseArguments, run: () => undefined },
  write: {
    java: false,
    // From the sources: what was built does not have the new kind yet.
    built: false,
    read: refuseArguments,
    run: () => {
      for (const file of WRITERS) runStep(file, process.execPath, [...typescript, join(root, file)]);
    },
  },
  start: {
    java: true,
    read: (args) => (readStartOptions(args, root).help ? START_HELP : undefined),
    run: (args) => forward(process.execPath, [join(root, 'dist', 'apps', 'network', 'main.js'), ...args]),
  },
  test: {
    java: true,
    read: refuseOptions,
    run: (args) => runTests(['small', 'servers', 'console'], args),
  },
  'test:console': {
    java: true,
    read: refuseOptions,
    run: (args) => runTests(['console', 'browsers'], args),
  },
  'test:all': {
    java: true,
    read: refuseOptions,
    run: (args) => {
      // Parts of file names ask for some suites; the defences are no suite.
      const proof =
        args.length === 0
          ? spawnSync(process.execPath, prove, { cwd: root, env, stdio: 'inherit' })
          : undefined;
      env.HSU_FUZZ_INPUTS = '50000';
      runTests(
        ['small', 'servers', 'console', 'browsers', 'faults'],
        args,
        proof !== undefined && proof.status !== 0,
      );
    },
  },
  'test:foreign': {
    java: true,
    read: refuseOptions,
    run: (args) => {
      fetchKeycloak();
      runTests(['foreign'], args);
    },
  },
  'attacks:prove': {
    java: true,
    read: (args) => (readProveOptions(args).help ? PROVE_HELP : undefined),
    run: (args) => forward(process.execPath, [...prove, ...args]),
  },
  bench: {
    java: true,
    read: (args) => (readBenchOptions(args).help ? BENCH_HELP : undefined),
    run: (args) =>
      forward(process.execPath, [...typescript, join(root, 'test', 'bench', 'main.ts'), ...args]),
  },
  simulate: {
    java: false,
    read: (args) => (readSimulateOptions(args).help ? SIMULATE_HELP : undefined),
    run: (args) =>
      forward(process.execPath, [...typescript, join(root, 'test', 'simulation', 'main.ts'), ...args]),
  },
  pictures: {
    java: false,
    read: refuseArguments,
    run: () => forward(process.execPath, [...typescript, join(root, 'test', 'console', 'pictures.main.ts')]),
  },
  hsu: {
    java: false,
    read: (args) => (readHsuCommand(args).name === 'help' ? hsuHelp() : undefined),
    run: (args) => forward(process.execPath, [join(root, 'dist', 'apps', 'cli', 'main.js'), ...args]),
  },
};

/** Tells what is missing and how to mend it; changes nothing, so it also runs where nothing is installed. */
function doctor() {
  const checks = [
    ['Node', lackOfNode()],
    ['Java', lackOfJava()],
    ['Maven', lackOfMaven()],
    ['disk', lackOfDisk()],
    [
      'npm packages',
      packagesAreThere() ? undefined : 'The npm packages are missing or old: npm ci (npm start does it).',
    ],
    ['broker', brokerIsThere() ? undefined : 'The broker is not fetched yet: npm start does it.'],
    ['build', buildIsThere() ? undefined : 'The build is missing or old: npm start does it.'],
  ];
  for (const [name, lack] of checks)
    process.stdout.write(
      `${lack === undefined ? 'ok     ' : 'MISSING'} ${name}${lack === undefined ? '' : `: ${lack}`}\n`,
    );
  return checks.some(([, lack]) => lack !== undefined) ? 1 : 0;
}

function refuse(lack) {
  if (lack !== undefined) throw new Lack(lack);
}

function main([name = '', ...args]) {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined)
    throw new WrongCommandLine(`Say what to run: node setup.mjs ${Object.keys(COMMANDS).join(' | ')}.`);
  const text = command.read?.(args);
  if (text !== undefined) {
    process.stdout.write(text);
    return;
  }
  if (name === 'hsu' && args[0] === 'doctor') return process.exit(doctor());
  refuse(lackOfNode());
  refuse(lackOfDisk());
  if (command.java) refuse(lackOfJava());
  install();
  if (rerun()) return;
  if (command.java) fetchBroker();
  if (command.built !== false) build();
  command.run(args);
}

try {
  main(process.argv.slice(2));
} catch (error) {
  if (error instanceof WrongCommandLine) {
    say(error.message);
    process.exit(2);
  }
  if (!(error instanceof Lack) && error.code !== 'ENOSPC') throw error;
  say(error instanceof Lack ? error.message : 'The disk is full: free at least 1 GiB and run it again.');
  process.exit(1);
}
