import { availableParallelism } from 'node:os';

// What runs in milliseconds, and what needs the real broker and database. Jest starts the servers only when a suite that needs them is among
// those to run, so `jest libs/x` stays fast.
const common = {
  testEnvironment: 'node',
  rootDir: import.meta.dirname,
  testMatch: ['**/*.spec.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  testEnvironmentOptions: { customExportConditions: ['node', 'source'] },
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    // Its other form imports JSON in a way that jest warns of.
    '^libphonenumber-js/(min|max)$': '<rootDir>/node_modules/libphonenumber-js/$1/index.cjs',
  },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        swcrc: false,
        sourceMaps: 'inline',
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          target: 'es2024',
          keepClassNames: true,
        },
        module: { type: 'es6' },
      },
    ],
  },
};

const WITH_SERVERS = ['medium', 'e2e', 'conversations'].map((folder) => `<rootDir>/test/${folder}/`);
const FAULTS = '<rootDir>/test/faults/';
// A real browser on the built console, with invented answers behind it.
const CONSOLE = '<rootDir>/test/console/';
// Real browsers on the consoles of real gateways.
const BROWSERS = '<rootDir>/test/browsers/';
// Programs of others that must be fetched first.
const FOREIGN = '<rootDir>/test/foreign/';

const withServers = {
  ...common,
  roots: ['<rootDir>/test'],
  globalSetup: '<rootDir>/test/setup/global-setup.mjs',
  globalTeardown: '<rootDir>/test/setup/global-teardown.mjs',
};

export default {
  // Most suites wait for servers and processes, so one more than there are cores keeps those busy.
  maxWorkers: Math.min(availableParallelism() + 1, 4),
  // No test fails because a machine is slow: waits give up when nothing moves any more (test/setup/until.ts). What hangs still ends.
  testTimeout: 30 * 60_000,
  // A worker that has run suites with many connections takes longer than the usual half second to end.
  workerGracefulExitTimeout: 10_000,
  projects: [
    {
      ...common,
      displayName: 'small',
      roots: ['<rootDir>/libs', '<rootDir>/apps', '<rootDir>/test'],
      testPathIgnorePatterns: ['/node_modules/', ...WITH_SERVERS, FAULTS, CONSOLE, BROWSERS, FOREIGN],
    },
    {
      ...withServers,
      displayName: 'servers',
      testMatch: WITH_SERVERS.map((folder) => `${folder}**/*.spec.ts`),
    },
    {
      ...common,
      displayName: 'console',
      roots: ['<rootDir>/test'],
      testMatch: [`${CONSOLE}**/*.spec.ts`],
      globalSetup: '<rootDir>/test/setup/unpack-browser.mjs',
    },
    {
      ...withServers,
      displayName: 'browsers',
      testMatch: [`${BROWSERS}**/*.spec.ts`],
      globalSetup: '<rootDir>/test/setup/browsers-setup.mjs',
    },
    { ...withServers, displayName: 'foreign', testMatch: [`${FOREIGN}**/*.spec.ts`] },
    { ...withServers, displayName: 'faults', testMatch: [`${FAULTS}**/*.spec.ts`] },
  ],
};
