import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldCase, shippedRules } from '#cases';
import { readAnchor } from '#directory';
import {
  DIRECTORY_TOPIC,
  Exchange,
  FollowedDirectory,
  plainContent,
  type Notice,
  type Ports,
} from '#exchange';
import { connectBroker, type BrokerAccess, type ConnectedBroker } from '#kafka';
import { newId, systemClock, type Member } from '#kernel';
import { openKeyFiles } from '#keys';
import { openStore } from '#postgres';
import { initNetwork, publishStatements } from '../../apps/secretariat/index.js';
import type { Database } from '../../apps/network/index.js';
import type { BrokerMember } from '../../apps/operator/index.js';
import {
  accessAs,
  accessAsMember,
  admitMembers,
  claimStates,
  drawMembers,
  freshDatabase,
  suiteFolder,
} from './network.js';
import { connectionTo } from './connection.js';
import { startOwnBroker, type OwnBroker } from './own-broker.js';

/** A network of its own on the shared broker: members, directory, keys and a database each. */
export interface TestNetwork {
  readonly state: string;
  readonly members: readonly BrokerMember[];
  readonly databases: ReadonlyMap<Member, Database>;
  /** Where it is not the shared broker. */
  readonly broker?: OwnBroker;
}

/** Members of this suite alone: so many with codes of their own, or these states. */
export async function testNetwork(asked: number | readonly string[]): Promise<TestNetwork> {
  const members = typeof asked === 'number' ? drawMembers(asked) : claimStates(asked);
  const state = suiteFolder();
  await admitMembers(members);
  await initNetwork({ state, members: members.map(({ code }) => code), now: Date.now() });
  const statement = readFileSync(join(state, 'secretariat', 'statements', '1.json'));
  const broker = await connectBroker({
    ...(await accessAs('secretariat')),
    clientId: 'secretariat',
    clock: systemClock,
  });
  await broker.produce(DIRECTORY_TOPIC, [{ partition: 0, value: statement, headers: { v: '1' } }]);
  await broker.close();
  const databases = new Map<Member, Database>();
  for (const { code } of members) databases.set(code, await freshDatabase());
  return { state, members, databases };
}

/** A network whose states other suites have, too. */
export interface OwnNetwork extends TestNetwork {
  readonly broker: OwnBroker;
  /** Made once: a certificate that is made after a test has moved the time begins in the future for the broker. */
  readonly secretariat: BrokerAccess;
}

/** On a broker of its own. */
export async function networkOfItsOwn(codes: readonly string[]): Promise<OwnNetwork> {
  const broker = await startOwnBroker();
  const members = codes.map((code) => ({ code, generation: 1 }));
  await broker.admit(members);
  const databases = new Map<Member, Database>();
  for (const code of codes) databases.set(code, await freshDatabase());
  const secretariat = await broker.accessAs('secretariat');
  const network = { state: suiteFolder(), members, databases, broker, secretariat };
  await stateDirectory(network);
  return network;
}

/** The directory of today, as a secretariat states it long before the last one expires. */
export async function stateDirectory({ state, members, secretariat }: OwnNetwork): Promise<void> {
  await initNetwork({ state, members: members.map(({ code }) => code), now: Date.now() });
  const broker = await connectBroker({ ...secretariat, clientId: 'secretariat', clock: systemClock });
  await publishStatements({ state, broker });
  await broker.close();
}

/** One member's exchange in this process over the real broker and its own database. */
export interface RunningExchange {
  readonly member: Member;
  readonly exchange: Exchange;
  readonly ports: Ports;
  readonly broker: ConnectedBroker;
  readonly notices: Notice[];
  stop(): Promise<void>;
}

export async function startExchange(network: TestNetwork, member: BrokerMember): Promise<RunningExchange> {
  const { code } = member;
  const database = network.databases.get(code);
  if (database === undefined) throw new Error(`no database of ${code} in this test`);
  const folder = join(network.state, 'members', code);
  const notices: Notice[] = [];
  const rules = shippedRules();
  const broker = await connectBroker({
    ...(await accessAsMember(member)),
    clientId: code,
    clock: systemClock,
  });
  const store = await openStore({
    pool: connectionTo(database),
    content: plainContent,
    fold: (conversation, messages) => foldCase(conversation, messages, rules),
    member: code,
  });
  const keys = await openKeyFiles(join(folder, 'keys'), code, systemClock);
  const self = {
    member: code,
    instance: newId(systemClock),
    epoch: 1,
    partitionSecret: randomBytes(32),
    tokenKey: randomBytes(32),
  };
  const base = {
    clock: systemClock,
    store,
    broker,
    keys,
    self,
    notices: { note: (notice: Notice) => notices.push(notice) },
    conflicts: store.conflicts,
    attachments: store.attachmentStore,
    rules,
  };
  const directory = new FollowedDirectory(
    base,
    readAnchor(readFileSync(join(folder, 'anchor.json'))),
    () => undefined,
  );
  const ports = { ...base, directory };
  const exchange = new Exchange(ports, keys);
  await exchange.start();
  return {
    member: code,
    exchange,
    ports,
    broker,
    notices,
    stop: async () => {
      await exchange.stop();
      await broker.close();
      await store.close();
    },
  };
}

export { until } from './until.js';
