import { describe, expect, it } from '@jest/globals';
import { Metrics } from './metrics.js';

describe('the metrics', () => {
  it('count messages by topic and outcome, requests by route and status, problems by code', async () => {
    const metrics = new Metrics();
    metrics.judged('hsu.KH.TH.normal.v1', { ACCEPTED: 3, DUPLICATE: 1 });
    metrics.judged('hsu.KH.TH.normal.v1', { ACCEPTED: 2 });
    metrics.answered({ method: 'GET', route: '/v1/inbox', status: 200, seconds: 0.003 });
    metrics.refused('E-SCHEMA-INVALID');
    metrics.progress(false, 2, 61_000);
    metrics.names(false, 7, 4096, 1);
    metrics.reread(false, 3);
    metrics.reread(true, 0);
    const text = await metrics.text();
    expect(text).toContain('hsu_messages_total{topic="hsu.KH.TH.normal.v1",outcome="ACCEPTED"} 5');
    expect(text).toContain('hsu_http_seconds_count{method="GET",route="/v1/inbox",status="200"} 1');
    expect(text).toContain('hsu_problems_total{code="E-SCHEMA-INVALID"} 1');
    expect(text).toContain('hsu_ready 0');
    expect(text).toContain('hsu_wrong 2');
    expect(text).toContain('hsu_waiting_seconds 61');
    expect(text).toContain('hsu_names_complete 0');
    expect(text).toContain('hsu_names 7');
    expect(text).toContain('hsu_names_aside 1');
    expect(text).toContain('hsu_names_bytes 4096');
    expect(text).toContain('hsu_rereading 1');
    expect(text).toContain('hsu_reread_kept 3');
  });

  it('of one gateway are not those of another in the same process', async () => {
    const [one, other] = [new Metrics(), new Metrics()];
    one.noticed('GAP');
    expect(await other.text()).not.toContain('GAP');
  });
});
