// The bare loop (docs/decisions/0049-throughput.md): what the wire format, Kafka and PostgreSQL allow on this machine
// with nothing of the product between them. Frozen, as the yardstick that the product is held against: it imports
// node:crypto, jose, kafkajs and pg only and writes the frozen forms out by hand (docs/wire.md). TH signs messages with
// 2 KiB bodies and sends them in parcels (100 messages or 256 KiB); KH opens, verifies link and messages, stores them
// by one insert per record with the next offset in one transaction, and answers each with a signed receipt, in parcels
// of 100; TH opens, verifies and stores those. Beside it the same work as crypto alone, Kafka alone, inserts alone. One
// process is one member: `node bare-loop.ts` forked with a channel; first message `Start`, then `Go` for each phase.
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  randomBytes,
  sign as signBytes,
  verify as verifyBytes,
  type KeyObject,
} from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import * as jose from 'jose';
import kafkajs from 'kafkajs';
import RequestQueue from 'kafkajs/src/network/requestQueue/index.js';
import pg from 'pg';

export type Role = 'TH' | 'KH';
export type Phase = 'crypto' | 'kafka' | 'insert' | 'loop';
/** One key pair; its alg stands in both halves. */
export interface Pair {
  readonly kid: string;
  readonly public: jose.JWK;
  readonly private: jose.JWK;
}
export interface Start {
  readonly role: Role;
  readonly seed: number;
  /** First part of topics and group, new for each run. */
  readonly run: string;
  /** Of each topic. */
  readonly partitions: number;
  readonly keys: Readonly<Record<Role, Readonly<Record<'unit' | 'link' | 'seal', Pair>>>>;
  readonly broker: {
    readonly address: string;
    readonly caFile: string;
    readonly certFile: string;
    readonly keyFile: string;
  };
  readonly database: {
    readonly host: string;
    readonly port: number;
    readonly database: string;
    readonly user: string;
    readonly passwordFile: string;
  };
}
export interface Go {
  readonly phase: Phase;
  readonly messages: number;
}

const BODY_BYTES = 2048;
const PARCEL_BYTES = 256 * 1024;
const PARCEL_MESSAGES = 100;
/** What a link and one item of it take, base64url included. */
const LINK_BYTES = 2048;
const ITEM_BYTES = 420;
const AT_ONCE = 3;
/** Messages under way without a receipt, at most. */
const WINDOW = 3000;
const WRAP = 'ECDH-ES+A256KW';

// kafkajs 2.2.4 arms a timer of 1 ms for ever on every idle connection; the yardstick should not carry that.
RequestQueue.prototype.scheduleCheckPendingRequests = function (this: RequestQueue) {
  if (this.throttleCheckTimeoutId !== null || this.pending.length === 0) return;
  const check = (): void => {
    this.throttleCheckTimeoutId = null;
    this.checkPendingRequests();
  };
  this.throttleCheckTimeoutId = setTimeout(check, Math.max(10, this.throttledUntil - Date.now()));
};

interface Signed {
  readonly id: string;
  readonly jws: string;
}
interface Link {
  readonly from: string;
  readonly items: readonly { readonly id: string; readonly digest: string }[];
}

const digest = (text: string): string => createHash('sha256').update(text).digest('base64url');
const now = (): string => new Date().toISOString();

function uuid7(): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes.writeUInt8(0x70 | (bytes.readUInt8(6) & 0x0f), 6);
  bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** Bodies from a seed, each another, so that nothing can be remembered. */
function bodies(seed: number): () => { readonly text: string } {
  let state = seed >>> 0;
  return () => {
    let text = '';
    while (text.length < BODY_BYTES) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      text += `${state.toString(36)} `;
    }
    return { text: text.slice(0, BODY_BYTES) };
  };
}

/** The wire format as one member writes and reads it. */
async function wireOf(role: Role, keys: Start['keys'], seed: number) {
  const other: Role = role === 'TH' ? 'KH' : 'TH';
  const load = async (jwk: jose.JWK): Promise<jose.CryptoKey> =>
    (await jose.importJWK(jwk)) as jose.CryptoKey;
  // Signatures by node:crypto as the product makes them (docs/decisions/0003): a slower yardstick would flatter the
  // product.
  const signing = (jwk: jose.JWK): KeyObject => createPrivateKey({ key: { ...jwk }, format: 'jwk' });
  const verifying = (jwk: jose.JWK): KeyObject => createPublicKey({ key: { ...jwk }, format: 'jwk' });
  const [unit, link] = [signing(keys[role].unit.private), signing(keys[role].link.private)];
  const [theirUnit, theirLink] = [verifying(keys[other].unit.public), verifying(keys[other].link.public)];
  const [own, their] = await Promise.all([load(keys[role].seal.private), load(keys[other].seal.public)]);
  const body = bodies(seed);
  const instance = uuid7();
  const to = [{ member: other, unit: 'ATU' }];
  const common = { version: 1, schema: digest('schema'), status: 'EXERCISE' };
  let seq = 0;

  const sign = (typ: string, kid: string, key: KeyObject, payload: object): string => {
    const header = Buffer.from(JSON.stringify({ alg: 'EdDSA', kid, typ })).toString('base64url');
    const input = `${header}.${Buffer.from(JSON.stringify(payload)).toString('base64url')}`;
    return `${input}.${signBytes(null, Buffer.from(input), key).toString('base64url')}`;
  };
  const verify = (typ: string, kid: string, key: KeyObject, jws: string): unknown => {
    const [header = '', payload = '', signature = ''] = jws.split('.');
    const said = JSON.parse(Buffer.from(header, 'base64url').toString()) as {
      alg: string;
      typ: string;
      kid: string;
    };
    if (said.alg !== 'EdDSA' || said.typ !== typ || said.kid !== kid) throw new Error('not this header');
    const good = verifyBytes(
      null,
      Buffer.from(`${header}.${payload}`),
      key,
      Buffer.from(signature, 'base64url'),
    );
    if (!good) throw new Error('not this signature');
    return JSON.parse(Buffer.from(payload, 'base64url').toString());
  };
  const signed = (id: string, payload: object): Promise<Signed> =>
    Promise.resolve({ id, jws: sign('hsu-msg+jws', keys[role].unit.kid, unit, { id, ...payload }) });

  return {
    message: (): Promise<Signed> => {
      const at = now();
      const id = uuid7();
      return signed(id, {
        type: 'AL_MODUS_OPERANDI',
        ...common,
        from: { member: role, unit: 'ATU', role: 'OFFICER' },
        to,
        conversation: { member: role, id },
        after: [],
        urgency: 'R',
        handling: 'H0',
        purpose: 'INVESTIGATE',
        createdAt: at,
        sentAt: at,
        expiresAt: at,
        language: 'en',
        body: body(),
      });
    },
    receipt: (of: Signed): Promise<Signed> => {
      const at = now();
      return signed(uuid7(), {
        type: 'CT_RECEIPT',
        ...common,
        from: { member: role, unit: 'GATEWAY', role: 'SYSTEM' },
        to,
        sentAt: at,
        body: {
          of: { member: other, id: of.id, digest: digest(of.jws) },
          level: 'GATEWAY',
          result: 'ACCEPTED',
          at,
          errors: [],
        },
      });
    },
    seal: async (messages: readonly Signed[]): Promise<Buffer> => {
      const items = messages.map(({ id, jws }) => {
        seq += 1;
        return { to: other, lane: 'normal', epoch: 1, seq, id, digest: digest(jws), prev: null };
      });
      const payload = {
        v: 1,
        from: role,
        to: other,
        instance,
        epoch: 1,
        directory: 1,
        sentAt: now(),
        items,
        control: [],
      };
      const head = JSON.stringify({
        v: 1,
        link: sign('hsu-link+jws', keys[role].link.kid, link, payload),
        messages: messages.map(({ jws }) => ({ jws, parts: [] })),
        pad: '',
      });
      let size = 1024;
      while (size < head.length) size *= 2;
      if (size > PARCEL_BYTES) throw new Error('parcel over 256 KiB');
      const plain = Buffer.alloc(size, ' ');
      plain.write(head.slice(0, -2));
      plain.write('"}', size - 2);
      const header = { alg: WRAP, enc: 'A256GCM', kid: keys[other].seal.kid, typ: 'hsu-parcel+jwe' };
      return Buffer.from(await new jose.CompactEncrypt(plain).setProtectedHeader(header).encrypt(their));
    },
    open: async (record: Uint8Array): Promise<readonly Signed[]> => {
      const { plaintext } = await jose.compactDecrypt(record, own, {
        keyManagementAlgorithms: [WRAP],
        contentEncryptionAlgorithms: ['A256GCM'],
      });
      const parcel = JSON.parse(Buffer.from(plaintext).toString()) as {
        link: string;
        messages: { jws: string }[];
      };
      const { from, items } = verify('hsu-link+jws', keys[other].link.kid, theirLink, parcel.link) as Link;
      return parcel.messages.map(({ jws }, n) => {
        const read = verify('hsu-msg+jws', keys[other].unit.kid, theirUnit, jws);
        const message = read as { id: string; from: { member: string } };
        const fits = message.from.member === from && items[n]?.id === message.id;
        if (!fits || items[n]?.digest !== digest(jws)) throw new Error('link and message differ');
        return { id: message.id, jws };
      });
    },
  };
}

/** One record: its messages by one insert, and the next offset, in one transaction. */
async function store(
  pool: pg.Pool,
  topic: string,
  partition: number,
  offset: string,
  messages: readonly Signed[],
): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const { rowCount } = await client.query({
      name: 'move',
      text: 'UPDATE bare_offset SET next = next + 1 WHERE topic = $1 AND partition = $2 AND next = $3',
      values: [topic, partition, offset],
    });
    if (rowCount !== 1) throw new Error(`offset ${offset} of ${topic} ${partition} is not the next one`);
    await client.query({
      name: 'add',
      text: 'INSERT INTO bare_message SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[])',
      values: [
        messages.map(({ id }) => id),
        messages.map(({ jws }) => digest(jws)),
        messages.map(({ jws }) => jws),
      ],
    });
    await client.query('COMMIT');
  } finally {
    client.release();
  }
}

interface Arrived {
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
  readonly value: Uint8Array;
  readonly messages: number;
}

/** Producer and consumer of one member; `take` is called for the records of a partition one after another. */
async function connect({ broker, partitions, role, run }: Start) {
  const client = new kafkajs.Kafka({
    brokers: [broker.address],
    ssl: {
      ca: readFileSync(broker.caFile),
      cert: readFileSync(broker.certFile),
      key: readFileSync(broker.keyFile),
    },
    connectionTimeout: 10_000,
    logLevel: kafkajs.logLevel.NOTHING,
  });
  const producer = client.producer({
    idempotent: true,
    allowAutoTopicCreation: false,
    createPartitioner:
      () =>
      ({ message }) =>
        message.partition ?? 0,
  });
  const consumer = client.consumer({
    groupId: `${run}.${role}`,
    allowAutoTopicCreation: false,
    maxWaitTimeInMs: 100,
  });
  await Promise.all([producer.connect(), consumer.connect()]);
  const [mine, theirs] = role === 'TH' ? ['back', 'there'] : ['there', 'back'];
  const topics = ['kafka', 'loop'].map((phase) => `${run}.${phase}.${mine}`);
  await consumer.subscribe({ topics, fromBeginning: true });
  const reading: { take: ((record: Arrived) => Promise<void>) | undefined } = { take: undefined };
  const joined = new Promise<void>((resolve) => {
    consumer.on('consumer.fetch', () => resolve());
  });
  await consumer.run({
    autoCommit: false,
    partitionsConsumedConcurrently: AT_ONCE,
    eachBatch: async (fetched) => {
      const { topic, partition, messages } = fetched.batch;
      for (const { offset, value, headers } of messages) {
        while (reading.take === undefined) await delay(1);
        const count = Number(headers?.['n']?.toString());
        await reading.take({ topic, partition, offset, value: value ?? Buffer.alloc(0), messages: count });
        await fetched.heartbeat();
      }
    },
  });
  await joined;
  let turn = 0;
  const produce = async (phase: Phase, value: Buffer, messages: number): Promise<void> => {
    turn = (turn + 1) % partitions;
    const headers = {
      v: '1',
      lane: 'normal',
      id: randomBytes(12).toString('base64url'),
      n: String(messages),
    };
    const record = { key: null, partition: turn, value, headers };
    await producer.send({ topic: `${run}.${phase}.${theirs}`, acks: -1, messages: [record] });
  };
  return { reading, produce };
}

/** AT_ONCE workers share the work, in pieces of at most `most`. */
async function share(
  count: number,
  most: number,
  work: (piece: number, worker: number) => Promise<void>,
): Promise<void> {
  let left = count;
  const worker = async (_: unknown, index: number): Promise<void> => {
    while (left > 0) {
      const piece = Math.min(left, most);
      left -= piece;
      await work(piece, index);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

function many<T>(count: number, make: () => Promise<T>): Promise<T[]> {
  return Promise.all(Array.from({ length: count }, make));
}

async function member(start: Start): Promise<(go: Go) => Promise<void>> {
  const { database, keys, role, run, seed } = start;
  const { passwordFile, ...server } = database;
  const pool = new pg.Pool({ ...server, password: readFileSync(passwordFile, 'utf8'), max: AT_ONCE });
  const wire = await wireOf(role, keys, seed);
  const far = await wireOf(role === 'TH' ? 'KH' : 'TH', keys, seed + 1);
  const { produce, reading } = await connect(start);
  const sample = await wire.message();
  const full = Math.min(
    PARCEL_MESSAGES,
    Math.floor((PARCEL_BYTES - LINK_BYTES) / (sample.jws.length + ITEM_BYTES)),
  );
  const receipt = await wire.receipt(sample);
  const parcel = await wire.seal(await many(full, wire.message));
  const answer = await wire.seal(new Array<Signed>(PARCEL_MESSAGES).fill(receipt));
  const inserted = new Array<number>(AT_ONCE).fill(0);

  /**
   * Both members exchange `count` messages and receipts; what a record is made of and what is done with it is the
   * phase's.
   */
  async function exchange(
    phase: Phase,
    count: number,
    make: (messages: number) => Promise<Buffer>,
    take: (record: Arrived) => Promise<void>,
    answer: (messages: number) => Promise<Buffer>,
  ): Promise<void> {
    let arrived = 0;
    let answered = 0;
    const { promise: ended, resolve: end, reject: fail } = Promise.withResolvers<undefined>();
    const taken = async (record: Arrived): Promise<void> => {
      await take(record);
      arrived += record.messages;
      if (role === 'TH') {
        if (arrived === count) end(undefined);
        return;
      }
      const least = arrived === count ? 1 : PARCEL_MESSAGES;
      while (arrived - answered >= least) {
        const size = Math.min(PARCEL_MESSAGES, arrived - answered);
        answered += size;
        await produce(phase, await answer(size), size);
      }
      if (answered === count) end(undefined);
    };
    // A failure here would be tried again by kafkajs for ever.
    reading.take = (record) => taken(record).catch(fail);
    if (role === 'TH') {
      let sent = 0;
      await share(count, full, async (size) => {
        while (sent + size - arrived > WINDOW) await delay(1);
        sent += size;
        await produce(phase, await make(size), size);
      });
    }
    await ended;
    reading.take = undefined;
  }

  const phases: Record<Phase, (count: number) => Promise<void>> = {
    // Each member does the work of both for half of the messages.
    crypto: (count) =>
      share(count / 2, full, async (size) => {
        const messages = await far.open(await wire.seal(await many(size, wire.message)));
        await wire.open(await far.seal(await Promise.all(messages.map(far.receipt))));
      }),
    kafka: (count) => {
      const [made, answered] = [() => Promise.resolve(parcel), () => Promise.resolve(answer)];
      return exchange('kafka', count, made, () => Promise.resolve(), answered);
    },
    insert: async (count) => {
      const size = role === 'TH' ? PARCEL_MESSAGES : full;
      const { jws } = role === 'TH' ? receipt : sample;
      await share(count, size, async (piece, worker) => {
        const offset = inserted[worker] ?? 0;
        inserted[worker] = offset + 1;
        const rows = Array.from({ length: piece }, () => ({ id: uuid7(), jws }));
        await store(pool, `${run}.insert`, worker, String(offset), rows);
      });
    },
    loop: async (count) => {
      const receipts: Signed[] = [];
      await exchange(
        'loop',
        count,
        async (size) => wire.seal(await many(size, wire.message)),
        async ({ topic, partition, offset, value }) => {
          const messages = await wire.open(value);
          await store(pool, topic, partition, offset, messages);
          if (role === 'KH') receipts.push(...(await Promise.all(messages.map(wire.receipt))));
        },
        (size) => wire.seal(receipts.splice(0, size)),
      );
    },
  };
  return ({ messages, phase }) => phases[phase](messages);
}

function told(run: Promise<unknown>, word: string): void {
  run.then(
    () => process.send?.(word),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
}

process.once('message', (start: Start) => {
  const joined = member(start);
  told(joined, 'ready');
  process.on('message', (go: Go) =>
    told(
      joined.then((run) => run(go)),
      'done',
    ),
  );
});
process.once('disconnect', () => process.exit(0));
