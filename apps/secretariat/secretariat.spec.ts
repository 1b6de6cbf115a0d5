import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { applyStatement, keyStatus, readAnchor, startDirectory } from '#directory';
import { readJws, verifyJws } from '#envelope';
import type { Broker, IncomingRecord } from '#exchange';
import { DAY, HOUR, HsuError, utf8 } from '#kernel';
import { createMemberKeys, openKeyFiles } from '#keys';
import { kinds } from '#messages';
import { calendarsOf, initNetwork, publishStatements, revokeKey, setCalendar } from './index.js';
import { anchorFile, memberKeysFolder, officerFile, operatorAnchorFile, statementFile } from './places.js';
import { showDirectory } from './show-directory.js';

const T0 = Date.UTC(2026, 10, 24, 3);
let root: string;
let state: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'hsu-secretariat-'));
});
afterAll(() => rm(root, { recursive: true }));
beforeEach(async () => {
  state = await mkdtemp(join(root, 'state-'));
});

const init = (members: readonly string[], now = T0): ReturnType<typeof initNetwork> =>
  initNetwork({ state, members, now });

describe('a network', () => {
  it('is what a member computes from its anchor and the statements', async () => {
    const made = await init(['TH', 'KH']);
    const anchor = readAnchor(await readFile(anchorFile(state, 'KH')));
    const read = await applyStatement(startDirectory(anchor), await readFile(statementFile(state, 1)));
    expect(read).toEqual(made);
    expect(read.members).toEqual(['KH', 'TH']);
    expect([read.name('TH'), read.name('KH')]).toEqual(['Thailand', 'Cambodia']);
    expect(read.units('TH').map(({ unit }) => unit)).toEqual(['ATU', 'DESK', 'PS', 'GATEWAY']);
    expect(read.schemas).toHaveLength(kinds.length);
    for (const { type, version, schema } of kinds)
      expect(read.schemaPinned(type, version, schema)).toBe(true);
    expect(read.expired(T0 + 13 * DAY)).toBe(false);
  });

  it("verifies what the member's own keys sign", async () => {
    const directory = await init(['TH', 'KH']);
    const keys = await openKeyFiles(memberKeysFolder(state, 'TH'), 'TH', { now: () => T0 });
    const read = readJws(await keys.sign('PS', 'sign', 'hsu-msg+jws', utf8('{}'), ''), 'hsu-msg+jws', 1000);
    const key = directory.key('TH', read.header.kid);
    expect(key).toMatchObject({ unit: 'PS', use: 'sign' });
    expect(keyStatus(key!, T0)).toBe('VALID');
    await verifyJws(read, key!);
  });

  it('takes any two capital letters as a member, also where two codes name one state', async () => {
    expect((await init(['GB', 'UK', 'CI', 'TR', 'ZZ', 'QX', 'MM'])).members).toHaveLength(7);
    await expect(init(['th'])).rejects.toMatchObject({ code: 'E-CONFIG' });
    await expect(init([])).rejects.toMatchObject({ code: 'E-CONFIG' });
  });

  it('keeps officers and statements to their owner', async () => {
    await init(['TH']);
    for (const file of [officerFile(state, 1), officerFile(state, 5), statementFile(state, 1)])
      expect((await stat(file)).mode & 0o777).toBe(0o600);
  });
});

describe('a second run', () => {
  it('changes nothing', async () => {
    const first = await init(['TH', 'KH']);
    expect(await init(['TH', 'KH'], T0 + 6 * DAY)).toEqual(first);
    expect(await init(['KH'], T0 + DAY)).toEqual(first);
  });

  it('adds members by a statement that lists only them', async () => {
    await init(['TH', 'KH']);
    const second = await init(['TH', 'KH', 'LA'], T0 + HOUR);
    expect(second).toMatchObject({ version: 2, members: ['KH', 'LA', 'TH'] });
    expect(readAnchor(await readFile(anchorFile(state, 'LA')))).toEqual(second.facts.anchor);
    const text = await readFile(statementFile(state, 2), 'utf8');
    const { payload } = JSON.parse(text) as { payload: string };
    const { members } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { members: object[] };
    expect(members).toEqual([expect.objectContaining({ member: 'LA' })]);
  });

  it('renews a statement older than six days, revocations kept', async () => {
    const first = await init(['TH', 'KH']);
    const kid = first.keys('TH')[0]!.kid;
    await revokeKey({ state, member: 'TH', kid, reason: 'COMPROMISED', at: T0 - HOUR, now: T0 + HOUR });
    const later = T0 + 30 * DAY;
    const third = await init(['TH'], later);
    expect(third.version).toBe(3);
    expect(third.expired(later)).toBe(false);
    expect(third.key('TH', kid)?.revoked).toEqual({ at: T0 - HOUR, reason: 'COMPROMISED' });
    expect(third.keys('KH')).toEqual(first.keys('KH'));
  });

  it('lists the calendar that a desk has sent, and keeps it', async () => {
    const first = await init(['TH', 'VN']);
    const shipped = first.calendarListed('VN')!;
    expect(first.calendar({ member: 'VN', unit: 'ATU' }, T0)?.holidays).toEqual(shipped.holidays);
    const calendar = { ...shipped, source: 'Gazette', holidays: shipped.holidays.slice(1) };
    const second = await setCalendar({ state, member: 'VN', calendar, now: T0 + HOUR });
    expect(second.calendarListed('TH')).toEqual(first.calendarListed('TH'));
    expect(second.calendar({ member: 'VN', unit: 'ATU' }, T0 + 2 * HOUR)?.holidays).toEqual(shipped.holidays);
    expect(second.calendar({ member: 'VN', unit: 'ATU' }, T0 + 2 * DAY)?.holidays).toEqual(calendar.holidays);
    expect((await init(['TH', 'VN'], T0 + 30 * DAY)).calendarListed('VN')).toEqual(calendar);
    expect((await calendarsOf(state)).get('VN')).toEqual(calendar);
    await expect(setCalendar({ state, member: 'XX', calendar, now: T0 })).rejects.toThrow('no member XX');
  });

  it('lists keys that a member has made since', async () => {
    const first = await init(['TH', 'KH']);
    await createMemberKeys(memberKeysFolder(state, 'TH'), 'TH', [], { now: () => T0 });
    expect((await init(['TH', 'KH'])).version).toBe(1);
    await rm(join(memberKeysFolder(state, 'TH'), 'PS.json'));
    const second = await init(['TH', 'KH'], T0 + HOUR);
    expect(second.version).toBe(2);
    expect(second.keys('TH')).toHaveLength(first.keys('TH').length + 1);
    expect(second.keys('KH')).toEqual(first.keys('KH'));
  });

  it('goes on after a run that was killed before its statement', async () => {
    await init(['TH']);
    await rm(statementFile(state, 1));
    await rm(anchorFile(state, 'TH'));
    await rm(operatorAnchorFile(state));
    expect((await init(['TH'])).version).toBe(1);
  });

  it('stops where the folder holds two networks or a lost officer', async () => {
    await init(['TH']);
    const anchor = await readFile(anchorFile(state, 'TH'), 'utf8');
    await writeFile(anchorFile(state, 'TH'), anchor.replace('hsu-', 'hsu-f'));
    await expect(init(['TH'])).rejects.toMatchObject({ code: 'E-CONFIG' });
    await writeFile(anchorFile(state, 'TH'), anchor);
    await rm(officerFile(state, 3));
    await expect(init(['TH'])).rejects.toMatchObject({ code: 'E-CONFIG' });
    await expect(showDirectory(state, T0)).rejects.toMatchObject({ code: 'E-CONFIG' });
  });
});

describe('revoking', () => {
  it('takes effect by the next statement and refuses keys that are nobody', async () => {
    const first = await init(['TH', 'KH']);
    const key = first.keys('KH').find(({ use }) => use === 'sign')!;
    const revoke = { state, member: 'KH', reason: 'SUPERSEDED', at: T0 + HOUR, now: T0 + HOUR };
    const second = await revokeKey({ ...revoke, kid: key.kid });
    expect(second.version).toBe(2);
    expect(keyStatus(second.key('KH', key.kid)!, T0 + HOUR)).toBe('REVOKED');
    await expect(revokeKey({ ...revoke, member: 'TH', kid: key.kid })).rejects.toMatchObject({
      code: 'E-KEY-UNKNOWN',
    });
    expect(await showDirectory(state, T0 + HOUR)).toContain(`${key.kid}  REVOKED SUPERSEDED`);
  });
});

/** The directory topic alone, with one partition; `lose`: a produce is stored and yet rejected. */
class Topic implements Broker {
  readonly values: Uint8Array[] = [];
  lose = false;

  produce(_topic: string, records: readonly { value: Uint8Array }[]): Promise<void> {
    this.values.push(...records.map(({ value }) => value));
    return this.lose ? Promise.reject(new HsuError('E-UNAVAILABLE')) : Promise.resolve();
  }
  topics(): Promise<readonly string[]> {
    return Promise.resolve(['hsu.directory.v1']);
  }
  partitions(): Promise<number> {
    return Promise.resolve(1);
  }
  ends(): ReturnType<Broker['ends']> {
    return Promise.resolve([{ partition: 0, low: '0', high: String(this.values.length) }]);
  }
  async read({ topics, start, each }: Parameters<Broker['read']>[0]): ReturnType<Broker['read']> {
    const from = Number(await start(topics[0]!, 0, '0', String(this.values.length)));
    for (const [index, value] of this.values.entries())
      if (index >= from)
        await each({
          topic: topics[0]!,
          partition: 0,
          offset: String(index),
          value,
          headers: {},
        } satisfies IncomingRecord);
    return { healthy: () => true, stop: () => Promise.resolve() };
  }
}

describe('publishing', () => {
  it('writes the exact bytes of each statement once, in order', async () => {
    const topic = new Topic();
    await init(['TH']);
    await init(['TH', 'KH']);
    expect(await publishStatements({ state, broker: topic })).toEqual({ written: 2, foreign: 0 });
    expect(await publishStatements({ state, broker: topic })).toEqual({ written: 0, foreign: 0 });
    await init(['TH', 'KH', 'LA']);
    expect(await publishStatements({ state, broker: topic })).toEqual({ written: 1, foreign: 0 });
    const files = await Promise.all([1, 2, 3].map((version) => readFile(statementFile(state, version))));
    expect(topic.values.map((value) => Buffer.from(value))).toEqual(files);
  });

  it('does not write again what was stored although the broker said no', async () => {
    const topic = new Topic();
    await init(['TH']);
    topic.lose = true;
    await expect(publishStatements({ state, broker: topic })).rejects.toMatchObject({
      code: 'E-UNAVAILABLE',
    });
    topic.lose = false;
    expect(await publishStatements({ state, broker: topic })).toEqual({ written: 0, foreign: 0 });
    expect(topic.values).toHaveLength(1);
  });

  it('counts the records of others and is not led astray by them', async () => {
    const topic = new Topic();
    await init(['TH']);
    await topic.produce('', [{ value: utf8('{}') }]);
    expect(await publishStatements({ state, broker: topic })).toEqual({ written: 1, foreign: 1 });
    expect(await publishStatements({ state, broker: topic })).toEqual({ written: 0, foreign: 1 });
  });

  it('needs a statement', async () => {
    const none = publishStatements({ state, broker: new Topic() });
    await expect(none).rejects.toMatchObject({ code: 'E-CONFIG' });
  });
});
