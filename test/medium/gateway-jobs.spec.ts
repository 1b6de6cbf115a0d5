import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openLog } from '#telemetry';
import { openJobs, type Jobs } from '../../apps/gateway/running/jobs.js';
import type { Database } from '../../apps/network/index.js';
import { until } from '../setup/exchanges.js';
import { freshDatabase } from '../setup/network.js';
import { connectionTo } from '../setup/connection.js';

describe('background work', () => {
  let database: Database;
  const started: Jobs[] = [];
  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(async () => {
    await Promise.all(started.map((jobs) => jobs.stop()));
  });

  async function startJobs(ring: () => Promise<void>): Promise<Jobs> {
    const jobs = openJobs(connectionTo(database), ring, openLog('silent', 'TH'));
    await jobs.start();
    started.push(jobs);
    return jobs;
  }

  it('looks at the clocks again and again, also after a look that failed', async () => {
    let looks = 0;
    await startJobs(() => {
      looks += 1;
      return looks === 1 ? Promise.reject(new Error('no database')) : Promise.resolve();
    });
    await until('a second look', () => Promise.resolve(looks >= 2));
    expect(looks).toBeGreaterThanOrEqual(2);
  });
});
