import { setTimeout as delay } from 'node:timers/promises';
import type pg from 'pg';
import { connectBroker } from '#kafka';
import { systemClock } from '#kernel';
import { SECRETARIAT } from '../../apps/operator/index.js';
import { initNetwork, publishStatements } from '../../apps/secretariat/index.js';
import { testNetwork, until, type TestNetwork } from '../setup/exchanges.js';
import { databaseClient, GatewayProcess } from '../setup/gateways.js';
import { accessAs, admitMembers, drawMembers } from '../setup/network.js';
import { Load, PER_SECOND_EACH, Progress } from './replica-load.js';

const KILL_EVERY_S = 20;
/** A message that waits longer for its receipt is one that a death holds up. */
const LONG_MS = 2_000;
const LOOK_MS = 250;

interface Kill {
  readonly process: number;
  readonly at: number;
  /** ms from the kill until the process was ready again. */
  restartMs: number;
  /** ms from the kill to the last moment at which a message waited long for its receipt, before the next kill. */
  recoverMs: number;
}

/** What a run has found, of the messages of both members. */
export interface Found {
  readonly seconds: number;
  readonly sent: number;
  readonly repeated: number;
  readonly delivered: number;
  readonly lost: number;
  /** Messages above the one that each key may make, and places in the inbox above the one of each message. */
  readonly doubled: number;
  readonly receipted: number;
  readonly quarantined: number;
  readonly kills: readonly Kill[];
  /** What `GET /v1/directory` says at each process of the first member. */
  readonly directories: readonly string[];
}

interface Side {
  readonly load: Load;
  readonly sender: pg.Client;
  readonly receiver: pg.Client;
}

/**
 * Two processes of one member and one of another send each other messages; every 20 s of the load one of the two is
 * killed, in turn, and started again. While the second one is down the directory gets a member more. Ends when nothing
 * moves any more.
 */
export async function runReplicas(kills: number): Promise<Found> {
  const network = await testNetwork(2);
  const [here, there] = network.members;
  const first = await GatewayProcess.prepare(network, here!);
  const replicas = [first, await first.second()];
  const other = await GatewayProcess.prepare(network, there!);
  const clients: pg.Client[] = [];
  try {
    await Promise.all([...replicas, other].map((one) => one.start()));
    for (const { code } of network.members) clients.push(await databaseClient(network, code));
    const [ours, theirs] = clients as [pg.Client, pg.Client];
    const progress = new Progress();
    const sides: Side[] = [
      { load: new Load(replicas, other.member, progress), sender: ours, receiver: theirs },
      { load: new Load([other], first.member, progress), sender: theirs, receiver: ours },
    ];
    return await run(network, replicas, sides, kills, progress);
  } finally {
    await Promise.all([...replicas, other].map((one) => one.stop()));
    await Promise.all(clients.map((client) => client.end()));
  }
}

async function run(
  network: TestNetwork,
  replicas: readonly GatewayProcess[],
  sides: readonly Side[],
  count: number,
  progress: Progress,
): Promise<Found> {
  for (const { load } of sides) await load.first();
  const begun = performance.now();
  const each = count * KILL_EVERY_S * PER_SECOND_EACH;
  const kills: Kill[] = [];
  const over = new AbortController();
  const looking = look(sides, kills, over.signal);
  const posting = sides.map(({ load }) => load.post(each));
  await together([...posting, killInTurn(network, replicas, count, kills, progress)], progress);
  const seconds = (performance.now() - begun) / 1000;
  await atRest(sides, 2 * each, progress);
  over.abort();
  await looking;
  return {
    seconds,
    sent: progress.sent,
    repeated: progress.repeated,
    ...(await figures(sides, 2 * each)),
    kills,
    directories: await sameDirectory(replicas),
  };
}

/** Like `Promise.all`, but all have ended when it throws: nobody starts a process any more. */
async function together(all: readonly Promise<void>[], progress: Progress): Promise<void> {
  const failing = all.map((one) =>
    one.catch((error: unknown) => {
      progress.failed = true;
      throw error;
    }),
  );
  await Promise.allSettled(failing);
  await Promise.all(failing);
}

/** By what was sent, not by the clock: a slow machine gets as many messages between two deaths. */
async function killInTurn(
  network: TestNetwork,
  replicas: readonly GatewayProcess[],
  count: number,
  kills: Kill[],
  progress: Progress,
): Promise<void> {
  const between = KILL_EVERY_S * PER_SECOND_EACH * 2;
  for (let n = 0; n < count; n += 1) {
    const due = (n + 0.5) * between;
    await until(`message ${String(due)}`, () => progress.sent >= due, {
      running: () => !progress.failed && replicas.every(({ running }) => running),
      output: () => progress.output(),
    });
    const kill = { process: n % replicas.length, at: Date.now(), restartMs: 0, recoverMs: 0 };
    kills.push(kill);
    const dying = replicas[kill.process]!;
    await dying.kill();
    if (n === 1) await oneMemberMore(network);
    await dying.start();
    kill.restartMs = Date.now() - kill.at;
    progress.say(`killed process ${String(kill.process)}`);
  }
}

async function oneMemberMore({ state, members }: TestNetwork): Promise<void> {
  const more = drawMembers(1);
  await admitMembers(more);
  await initNetwork({ state, members: [...members, ...more].map(({ code }) => code), now: Date.now() });
  const access = await accessAs(SECRETARIAT);
  const broker = await connectBroker({ ...access, clientId: SECRETARIAT, clock: systemClock });
  try {
    await publishStatements({ state, broker });
  } finally {
    await broker.close();
  }
}

/** Notes until the signal how long after the last kill a message still waits for its receipt. */
async function look(sides: readonly Side[], kills: readonly Kill[], over: AbortSignal): Promise<void> {
  while (!over.aborted) {
    const now = Date.now();
    const kill = kills.at(-1);
    for (const { sender } of sides) {
      const { rows } = await sender.query<{ at: string | null }>(
        'SELECT min(m.at) AS at FROM deliveries d JOIN messages m ON m.id = d.id AND m.own WHERE d.result IS NULL',
      );
      const at = rows[0]?.at ?? null;
      if (kill !== undefined && at !== null && now - Number(at) > LONG_MS) kill.recoverMs = now - kill.at;
    }
    await delay(LOOK_MS, undefined, { signal: over }).catch(() => undefined);
  }
}

const SENT = `FROM idempotency i JOIN deliveries d ON d.id = i.id AND d.result = 'RECEIPTED'
  JOIN receipts r ON r.of_id = i.id AND r.level = 'GATEWAY' AND r.result = 'ACCEPTED' WHERE starts_with(i.key, 'told-')`;

async function receiptedBy({ sender }: Side): Promise<number> {
  const { rows } = await sender.query<{ n: string }>(`SELECT count(*) AS n ${SENT}`);
  return Number(rows[0]?.n);
}

async function sum(sides: readonly Side[], of: (side: Side) => Promise<number>): Promise<number> {
  return (await Promise.all(sides.map(of))).reduce((all, one) => all + one, 0);
}

/**
 * Until every message has its receipt, or nothing moved for minutes: what is missing then is for the figures to say.
 */
async function atRest(sides: readonly Side[], messages: number, progress: Progress): Promise<void> {
  const done = async (): Promise<boolean> => {
    const receipted = await sum(sides, receiptedBy);
    progress.say(`${String(receipted)} of ${String(messages)} receipted`);
    return receipted >= messages;
  };
  await until('receipt of every message', done, {
    running: () => true,
    output: () => progress.output(),
  }).catch(() => undefined);
}

/** Counts what the receivers hold: `told` is the key under which a message was posted, found in its opened part. */
async function figures(
  sides: readonly Side[],
  messages: number,
): Promise<Pick<Found, 'delivered' | 'lost' | 'doubled' | 'receipted' | 'quarantined'>> {
  let [delivered, places, quarantined] = [0, 0, 0];
  for (const { receiver } of sides) {
    const { rows } = await receiver.query<{ keys: string; places: string; quarantined: string }>(
      `WITH told AS (
         SELECT i.id, substring(encode(p.bytes, 'escape') FROM 'told-[A-Z]+-[0-9]+-end') AS key
         FROM inbox i JOIN parts p ON p.id = i.id AND p.member = i.member)
       SELECT count(DISTINCT key) AS keys, count(key) AS places, (SELECT count(*) FROM quarantine) AS quarantined FROM told`,
    );
    delivered += Number(rows[0]?.keys);
    places += Number(rows[0]?.places);
    quarantined += Number(rows[0]?.quarantined);
  }
  const receipted = await sum(sides, receiptedBy);
  return {
    delivered,
    lost: messages - delivered,
    doubled: places - delivered,
    receipted,
    quarantined,
  };
}

/** What both say once it is the same; what each said last where that never comes. */
async function sameDirectory(replicas: readonly GatewayProcess[]): Promise<readonly string[]> {
  let said: readonly string[] = [];
  const same = async (): Promise<boolean> => {
    const answers = await Promise.all(replicas.map((gateway) => gateway.ask('/v1/directory')));
    said = answers.map(({ body }) => body);
    return new Set(said).size === 1 && versionOf(said[0]) === 2;
  };
  await until('the same directory', same).catch(() => undefined);
  return said;
}

function versionOf(directory = '{}'): unknown {
  return (JSON.parse(directory) as { version?: unknown }).version;
}

/** What a run may not find; none when all is well. */
export function faultsOf(found: Found): readonly string[] {
  const faults: string[] = [];
  if (found.lost !== 0) faults.push(`${String(found.lost)} lost`);
  if (found.doubled !== 0) faults.push(`${String(found.doubled)} doubled`);
  if (found.receipted !== found.sent)
    faults.push(`${String(found.sent - found.receipted)} without a receipt`);
  if (found.quarantined !== 0) faults.push(`${String(found.quarantined)} quarantined`);
  if (found.directories.length !== 2 || found.directories[0] !== found.directories[1])
    faults.push(`the directories differ: ${found.directories.join(' and ')}`);
  if (versionOf(found.directories[0]) !== 2) faults.push('the second statement was not followed');
  return faults;
}

export function tell(found: Found): string {
  const seconds = (ms: number): string => (ms / 1000).toFixed(1);
  return [
    `${String(found.sent)} sent in ${found.seconds.toFixed(0)} s, ${String(found.repeated)} posts repeated; ${String(found.delivered)} delivered, ` +
      `${String(found.lost)} lost, ${String(found.doubled)} doubled, ${String(found.receipted)} receipted, ${String(found.quarantined)} quarantined`,
    ...found.kills.map(
      ({ process, restartMs, recoverMs }, n) =>
        `kill ${String(n + 1)}, process ${String(process + 1)}: ready again after ${seconds(restartMs)} s, ` +
        `no message waiting over 2 s for its receipt after ${seconds(recoverMs)} s`,
    ),
    '',
  ].join('\n');
}
