import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connect, type TLSSocket } from 'node:tls';
import { Kafka, logLevel, type Consumer } from 'kafkajs';
import { BrokerAdmin, type BrokerAccess } from '#kafka';
import { principalOf, SECRETARIAT } from '../../apps/operator/index.js';
import { accessAs, accessAsMember, admitMembers, drawMembers } from '../setup/network.js';

const [here, there, third] = drawMembers(3) as [
  { code: string; generation: number },
  { code: string; generation: number },
  { code: string; generation: number },
];
/** Other suites write to the topics for all, too. */
const MARK = `mark ${here.code}`;
const open: Consumer[] = [];
/** kafkajs leaves the connection open over which a broker refused it, and a timer with it. */
const sockets: TLSSocket[] = [];
let mine: Kafka;
let secretariat: Kafka;

function client({ brokers, ca, cert, key }: BrokerAccess): Kafka {
  return new Kafka({
    brokers: [...brokers],
    ssl: { ca, cert, key },
    socketFactory: ({ host, port, ssl, onConnect }) => {
      const socket = connect({ host, port, ...ssl }, onConnect);
      sockets.push(socket);
      return socket;
    },
    logLevel: logLevel.NOTHING,
    retry: { retries: 20, initialRetryTime: 50, maxRetryTime: 500 },
  });
}

async function write(kafka: Kafka, topic: string): Promise<void> {
  const producer = kafka.producer({ allowAutoTopicCreation: false, idempotent: true });
  await producer.connect();
  try {
    await producer.send({ topic, acks: -1, messages: [{ key: null, value: MARK, partition: 0 }] });
  } finally {
    await producer.disconnect();
  }
}

/** Resolves with this suite's first record, among those of others; rejects with what ends the consumer. */
async function readMark(kafka: Kafka, topic: string, groupId: string): Promise<string> {
  const consumer = kafka.consumer({
    groupId,
    allowAutoTopicCreation: false,
    retry: {
      retries: 20,
      initialRetryTime: 50,
      maxRetryTime: 500,
      restartOnFailure: (error) => Promise.resolve('retriable' in error && error.retriable === true),
    },
  });
  open.push(consumer);
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: true });
  return await new Promise<string>((resolve, reject) => {
    consumer.on(consumer.events.CRASH, ({ payload }) => {
      if (!payload.restart) reject(payload.error);
    });
    consumer
      .run({
        autoCommit: false,
        eachMessage: ({ message }) => {
          if (String(message.value) === MARK) resolve(MARK);
          return Promise.resolve();
        },
      })
      .catch(reject);
  });
}

beforeAll(async () => {
  await admitMembers([here, there, third]);
  mine = client(await accessAsMember(here));
  secretariat = client(await accessAs(SECRETARIAT));
});

afterAll(async () => {
  await Promise.all(open.map((consumer) => consumer.disconnect()));
  // With an error, since kafkajs stops its timers only then.
  for (const socket of sockets) socket.destroy(new Error('the suite has ended'));
});

const DENIED = /not authorized/i;

describe('what a member may do at the broker', () => {
  it('writes to another member, which reads it', async () => {
    const theirs = client(await accessAsMember(there));
    for (const lane of ['normal', 'express', 'parts']) {
      await write(mine, `hsu.${here.code}.${there.code}.${lane}.v1`);
      await expect(
        readMark(theirs, `hsu.${here.code}.${there.code}.${lane}.v1`, `hsu.${there.code}.${lane}`),
      ).resolves.toBe(MARK);
    }
  });

  it('writes its broadcasts, which the others read, and its own pulse', async () => {
    await write(mine, `hsu.${here.code}.all.normal.v1`);
    const theirs = client(await accessAsMember(there));
    await expect(readMark(theirs, `hsu.${here.code}.all.normal.v1`, `hsu.${there.code}.all`)).resolves.toBe(
      MARK,
    );
    await write(mine, `hsu.pulse.${here.code}.v1`);
    await expect(readMark(mine, `hsu.pulse.${here.code}.v1`, `hsu.${here.code}.pulse`)).resolves.toBe(MARK);
  });

  it('reads what the secretariat writes to the directory, and cannot write there', async () => {
    await write(secretariat, 'hsu.directory.v1');
    await expect(readMark(secretariat, 'hsu.directory.v1', 'hsu.secretariat.x')).resolves.toBe(MARK);
    await expect(readMark(mine, 'hsu.directory.v1', `hsu.${here.code}.directory`)).resolves.toBe(MARK);
    await expect(write(mine, 'hsu.directory.v1')).rejects.toThrow(DENIED);
  });

  it.each([
    ['to a third', () => `hsu.${there.code}.${third.code}.normal.v1`],
    ['to it', () => `hsu.${there.code}.${here.code}.normal.v1`],
    ['to all', () => `hsu.${there.code}.all.express.v1`],
    ['pulse', () => `hsu.pulse.${there.code}.v1`],
  ])("cannot write another member's topic %s", async (_which, topic) => {
    await expect(write(mine, topic())).rejects.toThrow(/authoriz/i);
  });

  it.each(['normal', 'express', 'parts'])(
    'cannot read what another writes to a third on %s',
    async (lane) => {
      await expect(
        readMark(mine, `hsu.${there.code}.${third.code}.${lane}.v1`, `hsu.${here.code}.spy`),
      ).rejects.toThrow(/authoriz/i);
    },
  );

  it('sees neither the topics between two others nor how much goes there', async () => {
    const admin = mine.admin();
    await admin.connect();
    try {
      const visible = (await admin.listTopics()).filter((name) => name.includes(there.code));
      expect(visible.toSorted()).toEqual(
        [
          ...['express', 'normal', 'parts'].flatMap((lane) => [
            `hsu.${here.code}.${there.code}.${lane}.v1`,
            `hsu.${there.code}.${here.code}.${lane}.v1`,
          ]),
          `hsu.${there.code}.all.express.v1`,
          `hsu.${there.code}.all.normal.v1`,
          `hsu.pulse.${there.code}.v1`,
        ].toSorted(),
      );
      await expect(admin.fetchTopicOffsets(`hsu.${there.code}.${third.code}.express.v1`)).rejects.toThrow(
        /authoriz/i,
      );
      const own = await admin.fetchTopicOffsets(`hsu.${there.code}.${here.code}.express.v1`);
      expect(own.map(({ high }) => high)).toEqual(['0']);
    } finally {
      await admin.disconnect();
    }
  });

  it("cannot join another member's groups, nor see them", async () => {
    const topic = `hsu.pulse.${here.code}.v1`;
    await write(mine, topic);
    // kafkajs hides the broker's GROUP_AUTHORIZATION_FAILED behind this text; the same read under an own group shows
    // that only the name differs.
    await expect(readMark(mine, topic, `hsu.${there.code}.x`)).rejects.toThrow(
      'Failed to find group coordinator',
    );
    await expect(readMark(mine, topic, `hsu.${here.code}.x`)).resolves.toBe(MARK);
    const admin = mine.admin();
    await admin.connect();
    try {
      const groups = (await admin.listGroups()).groups.map(({ groupId }) => groupId);
      expect(groups).toContain(`hsu.${here.code}.x`);
      expect(groups.filter((group) => !group.startsWith(`hsu.${here.code}.`))).toEqual([]);
    } finally {
      await admin.disconnect();
    }
  });

  it('cannot make topics, nor read the access rules', async () => {
    const admin = await BrokerAdmin.connect(await accessAsMember(here));
    try {
      const topic = { name: `hsu.${here.code}.${there.code}.other.v1`, partitions: 1, settings: {} };
      await expect(admin.createTopics([topic], 1)).rejects.toMatchObject({
        errors: [expect.objectContaining({ type: 'TOPIC_AUTHORIZATION_FAILED' })],
      });
      await expect(admin.rules()).rejects.toThrow(/authoriz/i);
    } finally {
      await admin.close();
    }
  });

  it('loses every right with the next generation', async () => {
    const next = client(await accessAs(principalOf({ code: here.code, generation: 2 })));
    await expect(write(next, `hsu.${here.code}.all.normal.v1`)).rejects.toThrow(/authoriz/i);
  });
});

describe('who may connect to the broker', () => {
  it('refuses a client without a certificate', async () => {
    const { brokers, ca } = await accessAsMember(here);
    const [host = '', port = ''] = (brokers[0] ?? '').split(':');
    const ended = new Promise((resolve) => {
      const socket = connect({ host, port: Number(port), ca });
      socket.once('error', ({ message }) => resolve(message));
      socket.once('end', () => resolve('end'));
    });
    await expect(ended).resolves.toMatch(/bad certificate|certificate required/i);
  });

  it('refuses the secretariat everything but the directory', async () => {
    await expect(write(secretariat, `hsu.${here.code}.all.normal.v1`)).rejects.toThrow(DENIED);
    await expect(
      readMark(secretariat, `hsu.${here.code}.all.normal.v1`, 'hsu.secretariat.x'),
    ).rejects.toThrow(DENIED);
  });
});
