import { describe, expect, it } from '@jest/globals';
import { Metrics, openLog } from '#telemetry';
import { ToldNames } from './tell-names.js';

describe('the index of names', () => {
  it('is told in the log, in the metrics and to whoever asks, where names cannot be read or taken in', async () => {
    const lines: string[] = [];
    const metrics = new Metrics();
    const told = new ToldNames(openLog('info', 'TH', { write: (line) => lines.push(line) }), metrics);
    expect(told.lacks).toBeUndefined();
    const held = { names: 7, bytes: 4096, full: false, aside: 0 };
    told.hear({ ...held, state: 'COMPLETE' });
    expect([told.lacks, lines.length]).toEqual([undefined, 1]);
    expect(await metrics.text()).toContain('hsu_names_complete 1');
    told.hear({ ...held, state: 'COMPLETE', aside: 2 });
    expect(told.lacks).toMatch(/^2 names of the index cannot be read/);
    expect(lines).toHaveLength(2);
    const text = await metrics.text();
    expect(text).toContain('hsu_names_complete 0');
    expect(text).toContain('hsu_names_aside 2');
    told.hear({ ...held, state: 'FULL', full: true });
    expect(told.lacks).toContain('bound of memory');
  });
});
