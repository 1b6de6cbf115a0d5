import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeFile, MEMBERS, networkTable } from '../../apps/network/index.js';

const FILE = readFileSync(join(import.meta.dirname, '..', '..', 'docker-compose.yml'), 'utf8');

describe('docker-compose.yml', () => {
  it("is what the launcher's service table says; write it anew with test/setup/write-compose.ts", () => {
    expect(FILE).toBe(composeFile(MEMBERS));
  });

  it('holds every row of the table, with its needs', () => {
    for (const { name, needs } of networkTable(MEMBERS)) {
      const [, service = ''] = new RegExp(`^ {2}${name}:\n((?: {4}.*\n)+)`, 'm').exec(FILE) ?? [];
      const dependsOn = /^ {4}depends_on:\n((?: {6}.*\n)+)/m.exec(service)?.[1] ?? '';
      expect([name, service]).not.toEqual([name, '']);
      for (const need of needs)
        expect([name, dependsOn]).toEqual([name, expect.stringContaining(`      ${need}:\n`)]);
    }
  });

  it('lets no server listen beyond loopback and holds no secret', () => {
    expect(FILE).not.toMatch(/0\.0\.0\.0|listen_addresses=\*/);
    expect(FILE).not.toMatch(/POSTGRES_PASSWORD:/);
    expect(FILE.match(/network_mode: "host"/g)).toHaveLength(networkTable(MEMBERS).length + 1);
  });
});
