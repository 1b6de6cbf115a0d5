import { Counter, Gauge, Histogram, Registry } from 'prom-client';

export interface HttpAnswer {
  readonly method: string;
  /** The route's pattern (`/v1/messages/:member/:id`), never the URL. */
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
}

const HTTP_SECONDS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5];

/**
 * Counts and gauges of a gateway in Prometheus' text format. Labels are codes, topics and members; nothing personal
 * (T42).
 */
export class Metrics {
  private readonly registry = new Registry();
  private readonly http = this.histogram('hsu_http_seconds', 'HTTP answers', ['method', 'route', 'status']);
  private readonly problems = this.counter('hsu_problems_total', 'Requests refused, by code', ['code']);
  private readonly outcomes = this.counter('hsu_messages_total', 'Messages judged, by topic and outcome', [
    'topic',
    'outcome',
  ]);
  private readonly refusals = this.counter('hsu_refused_total', 'Messages refused, by topic and code', [
    'topic',
    'code',
  ]);
  private readonly notices = this.counter('hsu_notices_total', 'What operators must hear of', ['kind']);
  private readonly works = this.gauge('hsu_waiting_seconds', 'Age of the oldest outbox row that waits');
  private readonly readiness = this.gauge('hsu_ready', '1 while the gateway is ready, else 0');
  private readonly namesComplete = this.gauge(
    'hsu_names_complete',
    '1 while the index of names is complete, else 0: then checks of names are stale',
  );
  private readonly namesHeld = this.gauge('hsu_names', 'Names in the index');
  private readonly rereading = this.gauge(
    'hsu_rereading',
    '1: terms of alerts or tokens of persons are being read anew, by a newer reading of names',
  );
  private readonly rereadKept = this.gauge(
    'hsu_reread_kept',
    'Tokens of persons that could not be read anew, for what they were made of is gone',
  );
  private readonly namesAside = this.gauge('hsu_names_aside', 'Names that the index cannot read');
  private readonly namesBytes = this.gauge('hsu_names_bytes', 'Memory of the index of names');
  private readonly wrong = this.gauge(
    'hsu_wrong',
    'Things that readiness names, also while the gateway is ready',
  );

  constructor() {
    const { registry } = this;
    this.registry.registerMetric(
      new Gauge({
        name: 'process_resident_memory_bytes',
        help: 'Resident memory',
        registers: [registry],
        collect() {
          this.set(process.memoryUsage.rss());
        },
      }),
    );
  }

  /** The type of `text()`. */
  get contentType(): string {
    return this.registry.contentType;
  }

  text(): Promise<string> {
    return this.registry.metrics();
  }

  answered({ method, route, status, seconds }: HttpAnswer): void {
    this.http.observe({ method, route, status }, seconds);
  }

  refused(code: string): void {
    this.problems.inc({ code });
  }

  judged(topic: string, outcomes: Readonly<Record<string, number>>): void {
    for (const [outcome, count] of Object.entries(outcomes)) this.outcomes.inc({ topic, outcome }, count);
  }

  messageRefused(topic: string, code: string): void {
    this.refusals.inc({ topic, code });
  }

  noticed(kind: string): void {
    this.notices.inc({ kind });
  }

  /** What the index of names holds, and whether a check can rely on it. */
  names(complete: boolean, names: number, bytes: number, aside: number): void {
    this.namesComplete.set(complete ? 1 : 0);
    this.namesHeld.set(names);
    this.namesBytes.set(bytes);
    this.namesAside.set(aside);
  }

  reread(going: boolean, kept: number): void {
    this.rereading.set(going ? 1 : 0);
    if (!going) this.rereadKept.set(kept);
  }

  /** As readiness last found it. */
  progress(ready: boolean, wrong: number, waitingMs: number): void {
    this.readiness.set(ready ? 1 : 0);
    this.wrong.set(wrong);
    this.works.set(waitingMs / 1000);
  }

  private counter<L extends string>(name: string, help: string, labelNames: L[]): Counter<L> {
    return new Counter({ name, help, labelNames, registers: [this.registry] });
  }

  private gauge(name: string, help: string): Gauge {
    return new Gauge({ name, help, registers: [this.registry] });
  }

  private histogram<L extends string>(name: string, help: string, labelNames: L[]): Histogram<L> {
    return new Histogram({ name, help, labelNames, buckets: HTTP_SECONDS, registers: [this.registry] });
  }
}
