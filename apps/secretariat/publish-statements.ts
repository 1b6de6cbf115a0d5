import { randomBytes } from 'node:crypto';
import { DIRECTORY_TOPIC, type Broker } from '#exchange';
import { HsuError, SECOND } from '#kernel';
import { readOfficers } from './officers.js';
import { readIssued } from './statements.js';

export interface PublishStatements {
  readonly state: string;
  readonly broker: Broker;
}

const READ_MS = 20 * SECOND;

export interface Published {
  /** Statements written now. */
  readonly written: number;
  /**
   * Records on the topic that are no statement of this secretariat: every gateway refuses them, people must hear of
   * them.
   */
  readonly foreign: number;
}

/**
 * Writes the statements that do not stand on the directory topic yet, in order. What stands there is read: a rejected
 * produce may have been stored all the same, and counting records would then leave a later statement out.
 * @throws HsuError E-CONFIG where none was issued, E-UNAVAILABLE
 */
export async function publishStatements({ state, broker }: PublishStatements): Promise<Published> {
  const issued = await readIssued(state, await readOfficers(state));
  if (issued === undefined) throw new HsuError('E-CONFIG', `no statement in ${state}; run init first`);
  const own = issued.statements.map((bytes) => Buffer.from(bytes));
  const standing = await readTopic(broker);
  const missing = own.filter((bytes) => !standing.some((record) => record.equals(bytes)));
  // One by one: a batch that is stored in part would leave a gap that no later statement can close.
  for (const value of missing)
    await broker.produce(DIRECTORY_TOPIC, [{ partition: 0, value, headers: { v: '1' } }]);
  const foreign = standing.filter((record) => !own.some((bytes) => bytes.equals(record)));
  return { written: missing.length, foreign: foreign.length };
}

/** The values of the whole topic as it stands now, in order. */
async function readTopic(broker: Broker): Promise<readonly Buffer[]> {
  const end = (await broker.ends(DIRECTORY_TOPIC)).find(({ partition }) => partition === 0);
  if (end === undefined || end.high === end.low) return [];
  const last = BigInt(end.high) - 1n;
  const values: Buffer[] = [];
  const { promise: whole, resolve } = Promise.withResolvers<true>();
  const reading = await broker.read({
    topics: [DIRECTORY_TOPIC],
    // Of this run alone: a group that a killed run left behind would be waited for.
    group: `hsu.secretariat.${randomBytes(6).toString('hex')}`,
    start: (_topic, _partition, low) => Promise.resolve(low),
    each: (record) => {
      values.push(Buffer.from(record.value));
      if (BigInt(record.offset) >= last) resolve(true);
      return Promise.resolve();
    },
  });
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((give) => {
    timer = setTimeout(() => give(false), READ_MS);
  });
  const read = await Promise.race([whole, late]);
  clearTimeout(timer);
  await reading.stop();
  if (!read)
    throw new HsuError('E-UNAVAILABLE', `${DIRECTORY_TOPIC} was not read to its end in ${READ_MS} ms`);
  return values;
}
