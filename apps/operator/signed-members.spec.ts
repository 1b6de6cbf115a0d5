import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { initNetwork } from '../secretariat/index.js';
import { signedMembers } from './signed-members.js';

const state = mkdtempSync(join(tmpdir(), 'hsu-operator-'));
const anchor = join(state, 'operator', 'anchor.json');
const statements = join(state, 'secretariat', 'statements');
beforeAll(async () => {
  await initNetwork({ state, members: ['TH', 'KH'], now: Date.UTC(2026, 10, 24) });
});
afterAll(() => {
  rmSync(state, { recursive: true, force: true });
});

describe("the broker operator's members", () => {
  it('are those of the signed statements, with the generation of their certificates', async () => {
    expect(await signedMembers(anchor, statements, new Map([['KH', 2]]))).toEqual([
      { code: 'KH', generation: 2 },
      { code: 'TH', generation: 1 },
    ]);
  });

  it('are nobody where a statement was altered after it was signed', async () => {
    const file = join(statements, '1.json');
    const signed = readFileSync(file, 'utf8');
    const { payload, signatures } = JSON.parse(signed) as { payload: string; signatures: unknown };
    const altered = Buffer.from(payload, 'base64url').toString().replace('"member":"KH"', '"member":"MM"');
    writeFileSync(file, JSON.stringify({ payload: Buffer.from(altered).toString('base64url'), signatures }));
    await expect(signedMembers(anchor, statements, new Map())).rejects.toMatchObject({
      code: 'E-STATEMENT-INVALID',
    });
    writeFileSync(file, signed);
  });

  it('do not include one that the directory does not name', async () => {
    await expect(signedMembers(anchor, statements, new Map([['MM', 1]]))).rejects.toMatchObject({
      code: 'E-CONFIG',
    });
  });
});
