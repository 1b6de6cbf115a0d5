import { availableParallelism } from 'node:os';
import type { BenchGateway } from './product.js';
import { cpuMs, machineCpuMs } from './cpu.js';
import type { BenchServers } from './servers.js';

/** Programs of a full loop whose processor time is told apart. */
export const PROGRAMS = ['Sender', 'Receiver', 'Broker', 'Postgres', 'Client'] as const;
type Program = (typeof PROGRAMS)[number];

/** Processor time between two moments. */
export interface Spent {
  readonly seconds: number;
  /** ms of processor. */
  readonly by: Readonly<Record<Program, number>>;
  readonly total: number;
  /** Share of the machine's processors that other programs used meanwhile: what they take, the loop cannot have. */
  readonly othersShare: number;
}

/** Counts from now on until the answer is called. */
export function spending(servers: BenchServers, here: BenchGateway, there: BenchGateway): () => Spent {
  const read = () => {
    const { user, system } = process.cpuUsage();
    return {
      at: performance.now(),
      machine: machineCpuMs(),
      by: {
        Sender: cpuMs([here.pid()]),
        Receiver: cpuMs([there.pid()]),
        Broker: cpuMs([servers.broker.child.pid]),
        Postgres: cpuMs([servers.postgres.child.pid]),
        // This process: it posts, and looks whether the receipts are there.
        Client: (user + system) / 1000,
      },
    };
  };
  const before = read();
  return () => {
    const after = read();
    const seconds = (after.at - before.at) / 1000;
    const used = (program: Program): number => after.by[program] - before.by[program];
    const by = Object.fromEntries(PROGRAMS.map((one) => [one, used(one)])) as Record<Program, number>;
    const total = PROGRAMS.reduce((sum, one) => sum + by[one], 0);
    const others = after.machine - before.machine - total;
    return {
      seconds,
      by,
      total,
      othersShare: Math.max(0, others) / (1000 * seconds * availableParallelism()),
    };
  };
}
