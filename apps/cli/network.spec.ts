import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LOOK } from '../network/asked-starts.js';
import { networkFile } from '../network/network-file.js';
import { network } from './network.js';

/**
 * A launcher of one member whose gateway is a program that sleeps: it does with files and signals what main.ts does.
 */
const LAUNCHER = `
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
const [file, asked, url] = process.argv.slice(1);
mkdirSync(asked, { recursive: true });
const note = (pid) => {
  writeFileSync(file + '.new', JSON.stringify({ pid: process.pid, members: [{ member: 'TH', url, pid }] }));
  renameSync(file + '.new', file);
};
const start = () => {
  const child = spawn('sleep', ['600'], { stdio: 'ignore' });
  child.once('exit', () => note());
  note(child.pid);
};
process.on('${LOOK}', () => {
  for (const row of readdirSync(asked)) {
    rmSync(asked + '/' + row);
    if (row === 'gateway-th') start();
  }
});
start();
setInterval(() => undefined, 1000);
`;

describe('one gateway of the running network', () => {
  const state = mkdtempSync(join(tmpdir(), 'hsu-network-'));
  const server = createServer((_request, response) => response.end());
  const said: string[] = [];
  let launcher: ChildProcess;
  const run = (act: string, member?: string) =>
    network(
      { act, state, ...(member === undefined ? {} : { member }) },
      '/',
      (text) => said.push(text),
      new AbortController().signal,
    );

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => {
    launcher.kill('SIGKILL');
    server.close();
    rmSync(state, { recursive: true });
  });

  it('cannot be named where no network runs, or by a member that it has not', async () => {
    await expect(run('kill', 'TH')).rejects.toThrow('start it with npm start');
    const { port } = server.address() as AddressInfo;
    const places = [networkFile(state), join(state, 'asked'), `http://127.0.0.1:${String(port)}`];
    launcher = spawn(process.execPath, ['--input-type=module', '-e', LAUNCHER, ...places], {
      stdio: 'inherit',
    });
    while (!existsSync(networkFile(state))) await delay(20);
    await expect(run('kill', 'XX')).rejects.toThrow('the network has no member XX: it has TH');
    await expect(run('start')).rejects.toThrow('(none was named): it has TH');
    await expect(run('restart', 'TH')).rejects.toThrow('network kill TH or network start TH');
  });

  it('is ended and started again, and what is so already is said', async () => {
    for (const [act, member] of [
      ['start', 'TH'],
      ['kill', 'th'],
      ['kill', 'TH'],
      ['start', 'TH'],
      ['kill', 'TH'],
    ] as const)
      expect(await run(act, member)).toBe(0);
    expect(said).toEqual([
      expect.stringContaining('TH runs already at http://127.0.0.1:'),
      'TH is AWAY. Start it again with npm run hsu -- network start TH.',
      'TH is away already.',
      'Starting TH …',
      expect.stringContaining('TH is back at http://127.0.0.1:'),
      'TH is AWAY. Start it again with npm run hsu -- network start TH.',
    ]);
  });
});
