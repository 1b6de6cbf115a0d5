import { PgBoss } from 'pg-boss';
import type { PoolConfig } from 'pg';
import { asHsuError, MINUTE, SECOND } from '#kernel';
import { limited, type TimeLimits } from '#postgres';
import type { Log } from '#telemetry';

const RING = 'ring';
const RING_SECONDS = 5;
const CONNECTIONS = 2;
/** The queue tidies its tables in statements of its own. */
const LIMITS: TimeLimits = { statementMs: MINUTE, lockMs: 30 * SECOND, idleMs: 30 * SECOND };

/** Background work of a member. Every replica runs it; the database gives each job to one of them. */
export interface Jobs {
  /** @throws where the database does not let the member keep its schema of jobs */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** Further work that begins and ends with the jobs. */
export interface JobQueue {
  begin(): void;
  end(): Promise<void>;
}

/**
 * Jobs stand in the schema `jobs` of the member's own database, so they survive any process. What is due is decided by
 * the clocks' rows, in the transaction that takes them (`CaseStore.ring`); a job only says that it is time to look.
 * Each look asks for the next; the minute's schedule begins again where a process died between the two.
 */
export function openJobs(
  database: PoolConfig,
  ring: () => Promise<void>,
  log: Log,
  queues: readonly JobQueue[] = [],
): Jobs {
  const { host, port, database: name, user, password } = database;
  const boss = new PgBoss({
    ...(host === undefined ? {} : { host }),
    ...(port === undefined ? {} : { port }),
    ...(name === undefined ? {} : { database: name }),
    ...(user === undefined ? {} : { user }),
    ...(typeof password === 'string' ? { password } : {}),
    schema: 'jobs',
    ...limited(LIMITS),
    max: CONNECTIONS,
    application_name: 'hsu-jobs',
  });
  boss.on('error', (error: unknown) => {
    log.warn({ code: asHsuError(error).code }, 'background work');
  });
  return {
    start: async () => {
      await boss.start();
      // SHORT keeps one waiting job: however many replicas ask, there is one next look.
      await boss.createQueue(RING, { policy: 'short', retryLimit: 0, deleteAfterSeconds: 60 });
      await boss.work(RING, { pollingIntervalSeconds: 1 }, async () => {
        try {
          await ring();
        } catch (error) {
          log.warn({ code: asHsuError(error).code }, 'clocks could not be rung; trying again');
        }
        await boss.send(RING, null, { startAfter: RING_SECONDS });
      });
      await boss.schedule(RING, '* * * * *');
      await boss.send(RING);
      for (const queue of queues) queue.begin();
    },
    stop: async () => {
      await Promise.all(queues.map((queue) => queue.end()));
      await boss.stop({ graceful: true, timeout: 1000 });
    },
  };
}
