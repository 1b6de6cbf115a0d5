import { describe, expect, it } from '@jest/globals';
import { Metrics, openLog } from '#telemetry';
import { ToldRereading } from './tell-reading.js';

describe('what is read anew', () => {
  it('is told in the log, in the metrics and to whoever asks, until it is done', async () => {
    const lines: string[] = [];
    const metrics = new Metrics();
    const rereading = new ToldRereading(
      openLog('info', 'TH', { write: (line) => lines.push(line) }),
      metrics,
    );
    expect(rereading.lacks).toBeUndefined();
    rereading.hear({ of: 'PERSONS', done: 100, isComplete: false });
    rereading.hear({ of: 'PERSONS', done: 200, isComplete: false });
    rereading.hear({ of: 'ALERTS', done: 400, isComplete: false });
    expect(rereading.lacks).toContain('tokens of persons are being read anew, 200 messages so far');
    expect(rereading.lacks).toContain('terms of alerts are being read anew, 400 messages so far');
    expect(lines).toHaveLength(2);
    rereading.hear({ of: 'PERSONS', done: 250, isComplete: true, kept: 2 });
    expect(rereading.lacks).not.toContain('persons');
    expect(await metrics.text()).toContain('hsu_rereading 1');
    rereading.hear({ of: 'ALERTS', done: 500, isComplete: true });
    expect(rereading.lacks).toBeUndefined();
    expect(await metrics.text()).toContain('hsu_rereading 0');
    expect(lines.some((line) => line.includes('could not be read anew'))).toBe(true);
  });
});
