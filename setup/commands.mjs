// What each command of setup.mjs needs and does.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fetchKeycloak } from './clone.mjs';
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
  'apps/gateway/openapi/client-types.main.ts',
  'test/vectors/write-kinds.ts',
];

/**
 * `read` refuses a wrong command line before anything else happens; it answers a text where that is all that was asked
 * for.
 */
export const COMMANDS = {
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
