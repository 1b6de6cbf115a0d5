import { beforeEach, describe, expect, it } from '@jest/globals';
import { utf8 } from '#kernel';
import { referralDraft, testMembers, type TestGateway, type TestMembers } from '#testing';
import { JunkRuns } from './junk-runs.js';
import type { Store } from '../ports/ports.js';
import { receiveRecord } from './receive.js';

const TOPIC = 'hsu.TH.KH.express.v1';
let members: TestMembers;
let kh: TestGateway;
let commits: number;
let fails: boolean;
let junk: JunkRuns;
beforeEach(async () => {
  members = await testMembers(['TH', 'KH']);
  kh = members.gateway('KH');
  commits = 0;
  fails = false;
  await kh.ports.store.setOffset(TOPIC, 0, '0', 'START', members.clock.now());
  const store: Store = {
    ...kh.ports.store,
    commitJunk: (...run) => {
      commits += 1;
      return fails ? Promise.reject(new Error('the database is away')) : kh.ports.store.commitJunk(...run);
    },
  };
  junk = new JunkRuns({ ...kh.ports, store });
});

function receive(offset: number, value = utf8(`noise ${String(offset)}`)): ReturnType<typeof receiveRecord> {
  const record = { topic: TOPIC, partition: 0, offset: String(offset), value, headers: {} };
  return receiveRecord(kh.ports, record, false, junk);
}

const stored = (): Promise<string | undefined> => kh.ports.store.offset(TOPIC, 0);
const told = (): unknown[] =>
  kh.notices.flatMap((notice) => (notice.kind === 'JUNK' ? [[notice.code, notice.count]] : []));

describe('records that nobody can open', () => {
  it('cost one transaction for hundreds, of which a few are kept and all are counted', async () => {
    for (let n = 0; n < 1_200; n += 1) await receive(n);
    await junk.commitAll();
    expect(commits).toBe(3);
    expect(await stored()).toBe('1200');
    expect((await kh.ports.store.quarantine(0, 100)).length).toBe(9);
    expect(told()).toEqual([
      ['E-FORM', 500],
      ['E-FORM', 500],
      ['E-FORM', 200],
    ]);
  });

  it('are committed before a record behind them, which finds the offset at its own place', async () => {
    const th = members.gateway('TH');
    for (let n = 0; n < 3; n += 1) await receive(n);
    const { ref } = await th.submit(referralDraft('KH'));
    const [record] = await th.relay();
    const { committed } = await receive(3, record!.value);
    expect([committed, commits, await stored()]).toEqual([true, 1, '4']);
    expect(await kh.ports.store.view(ref)).toBeDefined();
    expect(kh.notices.filter(({ kind }) => kind === 'OFFSET')).toEqual([]);
  });

  it('are committed a moment after the first of them, though nothing follows', async () => {
    await receive(0);
    while ((await stored()) !== '1') await new Promise((resolve) => setTimeout(resolve, 10));
    expect(told()).toEqual([['E-FORM', 1]]);
  });

  it('are read again where they were not committed, and counted once', async () => {
    for (let n = 0; n < 3; n += 1) await receive(n);
    for (let n = 0; n < 5; n += 1) await receive(n);
    await junk.commitAll();
    expect([await stored(), told()]).toEqual(['5', [['E-FORM', 5]]]);
  });

  it('wait while the database is away, with what came meanwhile', async () => {
    await receive(0);
    fails = true;
    await expect(junk.commitAll()).rejects.toThrow('away');
    await receive(1);
    fails = false;
    await junk.commitAll();
    expect([await stored(), told()]).toEqual(['2', [['E-FORM', 2]]]);
  });

  it('do not hide a hole before them', async () => {
    await receive(0);
    await receive(7);
    await junk.commitAll();
    expect(await stored()).toBe('8');
    expect(kh.notices.filter(({ kind }) => kind === 'OFFSET')).toMatchObject([{ reason: 'HOLE' }]);
  });
});
