import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { BrokerAdmin, TopicSpec } from '#kafka';
import { reconcile, topicTable } from '../../apps/operator/index.js';
import { QUOTA } from '../../apps/network/quota.js';
import { startOwnBroker, type OwnBroker } from '../setup/own-broker.js';
import { until } from '../setup/until.js';

const TH = { code: 'TH', generation: 1 };
const KH = { code: 'KH', generation: 1 };
let own: OwnBroker;
let admin: BrokerAdmin;

beforeAll(async () => {
  own = await startOwnBroker();
  admin = await own.admin();
});

afterAll(async () => {
  await admin.close();
  await own.stop();
});

describe("the broker operator's agent", () => {
  it('makes every topic with its settings, once', async () => {
    const first = await reconcile(admin, [TH], 1);
    expect(first.created.toSorted()).toEqual(
      topicTable(['TH'])
        .map(({ name }) => name)
        .toSorted(),
    );
    const settings = await admin.topicSettings(first.created);
    for (const spec of topicTable(['TH'])) {
      for (const [key, value] of Object.entries(spec.settings))
        expect([spec.name, key, settings.get(spec.name)?.get(key)]).toEqual([spec.name, key, value]);
    }
    expect(await reconcile(admin, [TH], 1)).toEqual({ created: [], mended: [], allowed: [], revoked: [] });
  });

  it('adds a member that joins and touches nobody else', async () => {
    const changes = await reconcile(admin, [TH, KH], 1);
    // Its pulse, two to all, and three each way between it and every member before it.
    expect(changes.created).toHaveLength(9);
    // Of the others' rights only the one to read what it writes to them and to all.
    expect(
      changes.allowed
        .filter(({ principal }) => principal === 'TH.1')
        .map(({ name, operation }) => [name, operation]),
    ).toEqual([
      ['hsu.KH.TH.', 'READ'],
      ['hsu.KH.all.', 'READ'],
    ]);
    expect(changes.revoked).toEqual([]);
  });

  it('takes every right of an earlier generation away', async () => {
    const changes = await reconcile(admin, [TH, { code: 'KH', generation: 2 }], 1);
    expect(new Set(changes.revoked.map(({ principal }) => principal))).toEqual(new Set(['KH.1']));
    expect((await admin.rules()).some(({ principal }) => principal === 'KH.1')).toBe(false);
  });

  it('takes away a rule that is not in the table', async () => {
    const stray = {
      principal: 'TH.1',
      resource: 'TOPIC',
      name: 'hsu.KH.MM.normal.v1',
      prefixed: false,
      operation: 'READ',
    } as const;
    await admin.allow([stray]);
    const changes = await reconcile(admin, [TH, { code: 'KH', generation: 2 }], 1);
    expect(changes.revoked).toEqual([stray]);
  });

  it('mends a topic whose settings were changed', async () => {
    const spec = topicTable(['TH', 'KH']).find(({ name }) => name === 'hsu.TH.KH.normal.v1') as TopicSpec;
    // A broker tells a changed setting a moment after it has taken it.
    const kept = (ms: string) =>
      until(
        `${spec.name} kept for ${ms} ms`,
        async () => (await admin.topicSettings([spec.name])).get(spec.name)?.get('retention.ms') === ms,
      );
    await admin.changeSettings({ ...spec, settings: { ...spec.settings, 'retention.ms': '1000' } });
    await kept('1000');
    const changes = await reconcile(admin, [TH, { code: 'KH', generation: 2 }], 1);
    expect(changes.mended).toEqual(['hsu.TH.KH.normal.v1']);
    await kept('345600000');
  });

  it('refuses a topic with another number of partitions instead of living with it', async () => {
    const spec = topicTable(['MM']).find(({ name }) => name === 'hsu.pulse.MM.v1') as TopicSpec;
    await admin.createTopics([{ ...spec, partitions: 3 }], 1);
    await expect(reconcile(admin, [TH, { code: 'MM', generation: 1 }], 1)).rejects.toThrow(
      /hsu\.pulse\.MM\.v1 has 3 partitions, not 1/,
    );
  });
});

describe('the default client quota', () => {
  it('is in force once set', async () => {
    await own.broker.setDefaultQuota(QUOTA);
    const lib = join(import.meta.dirname, '..', '..', 'broker', 'lib', '*');
    const { stdout } = await promisify(execFile)('java', [
      ...[
        '-XX:TieredStopAtLevel=1',
        '-cp',
        lib,
        'kafka.admin.ConfigCommand',
        '--bootstrap-server',
        own.broker.address,
      ],
      ...[
        '--command-config',
        join(own.stateDir, 'operator.properties'),
        '--describe',
        '--entity-type',
        'users',
        '--entity-default',
      ],
    ]);
    expect(stdout).toContain('producer_byte_rate=1.0E7');
    expect(stdout).toContain('consumer_byte_rate=1.0E8');
    expect(stdout).toContain('request_percentage=100.0');
  });
});
