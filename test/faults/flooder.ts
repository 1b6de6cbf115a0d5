import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { Kafka, logLevel, CompressionTypes, type Producer } from 'kafkajs';
import { packParcel, seal, writeLink, type Control, type LinkItem, type ParcelMessage } from '#envelope';
import { laneTopic } from '#exchange';
import { digest, GATEWAY_UNIT, newId, rfc3339, SECOND, systemClock, utf8, type Member } from '#kernel';
import { QUOTA } from '../../apps/network/quota.js';
import type { BrokerMember } from '../../apps/operator/index.js';
import type { RunningExchange } from '../setup/exchanges.js';
import { accessAsMember } from '../setup/network.js';

/** What Kafka adds to a record at least. */
const RECORD_BYTES = 7;

/** A member that sends whatever its real certificate and keys allow. */
export class Flooder {
  private constructor(
    private readonly own: RunningExchange,
    private readonly to: Member,
    private readonly producer: Producer,
  ) {}

  static async of(member: BrokerMember, own: RunningExchange, to: Member): Promise<Flooder> {
    const { brokers, ca, cert, key } = await accessAsMember(member);
    const kafka = new Kafka({ brokers: [...brokers], ssl: { ca, cert, key }, logLevel: logLevel.NOTHING });
    const producer = kafka.producer({ allowAutoTopicCreation: false });
    await producer.connect();
    return new Flooder(own, to, producer);
  }

  async stop(): Promise<void> {
    await this.producer.disconnect();
  }

  /** Writes these values to its express topic to the victim, as they are and as fast as the network's quota lets it. */
  async write(
    values: readonly (Uint8Array | null)[],
    compression = CompressionTypes.None,
    together = 500,
  ): Promise<void> {
    const topic = laneTopic(this.own.member, this.to, 'express');
    for (let at = 0; at < values.length; at += together)
      await this.send(topic, values.slice(at, at + together), compression);
  }

  private async send(
    topic: string,
    values: readonly (Uint8Array | null)[],
    compression: CompressionTypes,
  ): Promise<void> {
    const begun = performance.now();
    const messages = values.map((value) => ({
      partition: 0,
      value: value === null ? null : Buffer.from(value),
    }));
    // kafkajs groups by partition and copies the group for each message, which takes minutes for a long one.
    await this.producer.send({
      topic,
      acks: 1,
      compression,
      messages: Object.assign(messages, { reduce: () => ({ 0: messages }) }),
    });
    const bytes = values.reduce((sum, value) => sum + RECORD_BYTES + (value?.length ?? 0), 0);
    await delay(Math.max(0, begun + (bytes / QUOTA.produced) * SECOND - performance.now()));
  }

  /** Bytes that are no record at all. */
  garbage(count: number, bytes: number): Uint8Array[] {
    return Array.from({ length: count }, () => randomBytes(bytes));
  }

  /** A record of its own, signed and sealed as it should be, with whatever it likes in it. */
  async record(
    control: readonly Control[],
    messages: readonly ParcelMessage[] = [],
    stream: Partial<LinkItem> = {},
  ): Promise<Uint8Array> {
    const { keys, directory, clock, self } = this.own.ports;
    const payload = writeLink({
      from: self.member,
      to: this.to,
      instance: newId(clock),
      epoch: 1,
      directory: directory.current().version,
      sentAt: rfc3339(clock.now()),
      items: messages.map(({ jws }, n) => ({
        to: this.to,
        lane: 'express',
        epoch: 1,
        seq: n + 1,
        id: newId(clock),
        digest: digest(jws),
        prev: null,
        ...stream,
      })),
      control,
    });
    const link = await keys.sign(GATEWAY_UNIT, 'link', 'hsu-link+jws', payload, newId(clock));
    const key = directory.current().sealingKey({ member: this.to, unit: GATEWAY_UNIT }, clock.now());
    if (key === undefined) throw new Error('the victim has no sealing key yet');
    return utf8(await seal(packParcel({ link, messages }), 'hsu-parcel+jwe', [key]));
  }

  /** A record full of heartbeats that name streams which nobody has. */
  heartbeats(count: number, streams: number): Promise<Uint8Array> {
    const control = Array.from({ length: count }, (_, n): Control => ({
      kind: 'HEARTBEAT',
      streams: Array.from({ length: streams }, (__, k) => ({
        to: this.to,
        lane: 'normal' as const,
        epoch: 2 + n * streams + k,
        sent: 1_000_000,
        upTo: null,
        missing: [],
      })),
      deferred: [],
      refused: [],
      chunks: [],
      oldest: rfc3339(systemClock.now()),
      state: 'NORMAL',
    }));
    return this.record(control);
  }

  /** A record of a hundred messages that are none, in a stream of an epoch that nobody began. */
  nonsense(epoch: number): Promise<Uint8Array> {
    const messages = Array.from({ length: 100 }, () => ({
      jws: randomBytes(150).toString('base64url'),
      parts: [],
    }));
    return this.record([], messages, { epoch });
  }
}
