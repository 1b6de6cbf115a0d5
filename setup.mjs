#!/usr/bin/env node
// Makes a fresh clone runnable, then runs a command: `node setup.mjs
// prepare|write|start|test|test:console|test:foreign|test:all|bench|simulate|judge:names|hsu …`. Needs Node 20 and
// nothing else; every step is skipped when its result is there. What the machine lacks is told in one sentence that
// says what to do.
import {
  brokerIsThere,
  build,
  buildIsThere,
  fetchBroker,
  install,
  lackOfMaven,
  packagesAreThere,
} from './setup/clone.mjs';
import { WrongCommandLine } from './setup/command-line.mjs';
import { COMMANDS } from './setup/commands.mjs';
import { Lack, lackOfDisk, lackOfJava, lackOfNode, refuse, say } from './setup/machine.mjs';
import { rerun } from './setup/run.mjs';

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
