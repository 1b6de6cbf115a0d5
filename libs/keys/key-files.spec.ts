import { chmod, copyFile, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { readJws } from '#envelope';
import { DAY, utf8, type Unit } from '#kernel';
import { createMemberKeys, openKeyFiles, publicEntry } from './key-files.js';

const now = Date.UTC(2026, 10, 24, 3);
const clock = { now: () => now };
const UNITS: readonly Unit[] = ['ATU', 'PS'];
let root: string;
let dir: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'hsu-key-files-'));
});
afterAll(() => rm(root, { recursive: true }));
beforeEach(async () => {
  dir = await mkdtemp(join(root, 'th-'));
  await createMemberKeys(dir, 'TH', UNITS, clock);
});

describe('key files', () => {
  it('are one for each unit and one for the recovery key, read by their owner only', async () => {
    expect((await readdir(dir)).sort()).toEqual(['ATU.json', 'GATEWAY.json', 'PS.json', 'recovery.json']);
    await (await openKeyFiles(dir, 'TH', clock)).ensure(now);
    const names = await readdir(dir);
    expect(names).toHaveLength(4 + 3 * 9);
    for (const name of names) expect((await stat(join(dir, name))).mode & 0o777).toBe(0o600);
  });

  it('list every use with its own key and nothing private', async () => {
    const listed = await publicEntry(dir, 'TH');
    expect(listed.map(({ unit, use }) => `${unit} ${use}`).sort()).toEqual(
      [
        'ATU sign',
        'GATEWAY sign',
        'GATEWAY link',
        'GATEWAY directory',
        'GATEWAY ledger',
        'GATEWAY recovery',
        'PS sign',
      ].sort(),
    );
    expect(new Set(listed.map(({ kid }) => kid)).size).toBe(7);
    expect(JSON.stringify(listed)).not.toContain('"d"');
  });

  it('are left alone when made again, and only what is missing is added', async () => {
    const before = await publicEntry(dir, 'TH');
    await createMemberKeys(dir, 'TH', [...UNITS, 'DESK'], clock);
    const after = await publicEntry(dir, 'TH');
    expect(after).toEqual(expect.arrayContaining([...before]));
    expect(after).toHaveLength(before.length + 1);
  });

  it('give the same keys after a restart, and to a second replica', async () => {
    const first = await openKeyFiles(dir, 'TH', clock);
    const second = await openKeyFiles(dir, 'TH', clock);
    const [one, two] = await Promise.all([first.ensure(now), second.ensure(now)]);
    expect(two).toEqual(one);
    expect(await (await openKeyFiles(dir, 'TH', clock)).ensure(now)).toEqual(one);
    for (const { key } of one) expect(second.opener(key.kid)).toBeDefined();
  });

  it('of a unit that is added while they are open are taken up without a restart', async () => {
    const keys = await openKeyFiles(dir, 'TH', clock);
    await createMemberKeys(dir, 'TH', ['DESK'], clock);
    expect((await keys.ensure(now)).some(({ unit }) => unit === 'DESK')).toBe(true);
    const jws = await keys.sign('DESK', 'sign', 'hsu-msg+jws', utf8('{}'), '');
    const { kid } = readJws(jws, 'hsu-msg+jws', 1000).header;
    expect(await publicEntry(dir, 'TH')).toContainEqual(expect.objectContaining({ kid, unit: 'DESK' }));
  });

  it('of a destroyed sealing key are gone, for a restart too', async () => {
    const keys = await openKeyFiles(dir, 'TH', clock);
    const drawn = await keys.ensure(now);
    const [first] = drawn;
    const published = drawn.map(({ day }) => day);
    expect(await keys.destroy(now + 7 * DAY, published)).toBe(6);
    expect((await readdir(dir)).filter((name) => name.includes(first!.day))).toEqual([]);
    expect((await openKeyFiles(dir, 'TH', clock)).opener(first!.key.kid)).toBeUndefined();
  });

  it('never sign with the recovery key', async () => {
    const keys = await openKeyFiles(dir, 'TH', clock);
    const recovery = (await publicEntry(dir, 'TH')).find(({ use }) => use === 'recovery');
    await rm(join(dir, 'recovery.json'));
    const jws = await keys.sign('GATEWAY', 'directory', 'hsu-pulse+jws', utf8('{}'), '');
    expect(readJws(jws, 'hsu-pulse+jws', 1000).header.kid).not.toBe(recovery?.kid);
  });

  it('do not end up readable in an error', async () => {
    const text = await readFile(join(dir, 'ATU.json'), 'utf8');
    await writeFile(join(dir, 'ATU.json'), text.slice(0, -2));
    const error: unknown = await openKeyFiles(dir, 'TH', clock).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: 'E-CONFIG' });
    const secret = /"d":"([^"]+)"/.exec(text)?.[1] ?? '';
    expect(secret).toHaveLength(43);
    expect(inspect(error, { depth: null })).not.toContain(secret);
  });

  it.each([
    ['open to others', (at: string) => chmod(join(at, 'ATU.json'), 0o644)],
    ['empty', (at: string) => writeFile(join(at, 'ATU.json'), '{}')],
    ['without keys', (at: string) => writeFile(join(at, 'ATU.json'), '{"member":"TH","unit":"ATU"}')],
    [
      'with a broken key',
      (at: string) => writeFile(join(at, 'ATU.json'), '{"member":"TH","unit":"ATU","keys":[{}]}'),
    ],
  ])('%s are refused', async (_, spoil) => {
    await spoil(dir);
    await expect(openKeyFiles(dir, 'TH', clock)).rejects.toMatchObject({ code: 'E-CONFIG' });
  });

  it('of another member, or of nobody, are refused', async () => {
    const kh = await mkdtemp(join(root, 'kh-'));
    await expect(openKeyFiles(kh, 'KH', clock)).rejects.toMatchObject({ code: 'E-CONFIG' });
    await expect(openKeyFiles(join(kh, 'none'), 'KH', clock)).rejects.toMatchObject({ code: 'E-CONFIG' });
    await copyFile(join(dir, 'ATU.json'), join(kh, 'ATU.json'));
    await expect(openKeyFiles(kh, 'KH', clock)).rejects.toMatchObject({ code: 'E-CONFIG' });
  });
});
