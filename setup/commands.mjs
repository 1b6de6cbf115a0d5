// What each command of setup.mjs needs and does.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fetchIcu, fetchKeycloak } from './clone.mjs';
import {
  BENCH_HELP,
  fileNames,
  hsuHelp,
  JUDGE_HELP,
  noArguments,
  PROVE_HELP,
  readBenchOptions,
  readHsuCommand,
  readJudgeOptions,
  readProveOptions,
  readSimulateOptions,
  readStartOptions,
  SIMULATE_HELP,
  START_HELP,
} from './command-line.mjs';
import { env, root, runStep } from './machine.mjs';
import { forward, runTests } from './run.mjs';

const typescript = ['--import', join(root, 'test', 'setup', 'typescript.mjs')];
const prove = [
  '--disable-warning=ExperimentalWarning',
  ...typescript,
  join(root, 'test', 'attacks', 'prove', 'main.ts'),
];

/** What is written from the kinds and committed, in the order in which each needs the one before. */
const WRITERS = [
  'libs/messages/writers/kind-files.main.ts',
  'libs/messages/writers/rules.main.ts',
  'libs/messages/writers/schemas.main.ts',
  'libs/messages/writers/proto.main.ts',
  'libs/cases/lifecycles.main.ts',
  'libs/mappings/mappings.main.ts',
  'apps/gateway/openapi/client-types.main.ts',
  'test/vectors/write-kinds.ts',
];

/** `--help` of a command that runs tests. */
const testHelp = (command, does) => `${command} -- [PART …]: ${does}.

  PART    a part of the name of a test file; these files alone (all)
  --help  this text
`;

/** `--help` of a command that takes no arguments. */
const plainHelp = (command, does) => `${command}: ${does}. It takes no arguments.\n`;

/**
 * `read` refuses a wrong command line before anything else happens; it answers a text where that is all that was asked
 * for.
 */
export const COMMANDS = {
  prepare: {
    java: true,
    read: noArguments(plainHelp('node setup.mjs prepare', 'makes the clone ready to run, and runs nothing')),
    run: () => undefined,
  },
  write: {
    java: false,
    // From the sources: what was built does not have the new kind yet.
    built: false,
    read: noArguments(plainHelp('npm run write', 'writes everything that follows from the kinds of message')),
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
    read: fileNames(testHelp('npm test', 'runs the tests, those on the real broker and database included')),
    run: (args) => runTests(['small', 'servers', 'console'], args),
  },
  'test:console': {
    java: true,
    read: fileNames(
      testHelp(
        'npm run test:console',
        'works the console in a browser, and both stories by people of two countries',
      ),
    ),
    run: (args) => runTests(['console', 'browsers'], args),
  },
  'test:all': {
    java: true,
    read: fileNames(
      testHelp('npm run test:all', 'runs all tests, the faults and the proof of the defences included'),
    ),
    run: (args) => {
      // Parts of file names ask for some suites; the defences are no suite.
      const proof =
        args.length === 0
          ? spawnSync(process.execPath, prove, { cwd: root, env, stdio: 'inherit' })
          : undefined;
      env.HSU_FUZZ_INPUTS = '50000';
      env.HSU_RESCUE_KILLS ??= '10';
      runTests(
        ['small', 'servers', 'console', 'browsers', 'faults'],
        args,
        proof !== undefined && proof.status !== 0,
      );
    },
  },
  'test:foreign': {
    java: true,
    read: fileNames(testHelp('npm run test:foreign', 'signs in at a Keycloak, which it fetches')),
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
  'judge:names': {
    java: true,
    built: false,
    read: (args) => (readJudgeOptions(args).help ? JUDGE_HELP : undefined),
    run: (args) => {
      fetchIcu();
      forward(process.execPath, [...typescript, join(root, 'test', 'judge', 'main.ts'), ...args]);
    },
  },
  pictures: {
    java: false,
    read: noArguments(plainHelp('npm run pictures', 'takes the pictures of docs/screens anew')),
    run: () => forward(process.execPath, [...typescript, join(root, 'test', 'console', 'pictures.main.ts')]),
  },
  hsu: {
    java: false,
    read: (args) => {
      const { name, of } = readHsuCommand(args);
      return name === 'help' ? hsuHelp(of) : undefined;
    },
    run: (args) => forward(process.execPath, [join(root, 'dist', 'apps', 'cli', 'main.js'), ...args]),
  },
};
