import type { Broker, OutgoingRecord, Reading, ReadOptions } from '#exchange';
import { HsuError, SECOND } from '#kernel';
import { as, type Owner } from './machine.js';
import type { Step, World } from './world.js';

const STALLED_MS = 15 * SECOND;
const SESSION_MS = 10 * SECOND;
const RETRY_MS = SECOND;

interface LoggedRecord {
  readonly value: Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
  readonly by: string;
}

/** One partition's log; offsets may skip where a record was lost. */
interface Log {
  readonly records: (LoggedRecord | undefined)[];
  low: number;
}

/** A partition in a reader's hands. */
interface Place {
  readonly topic: string;
  readonly partition: number;
  readonly log: Log;
  readonly order: number;
  position: number | undefined;
  busy: boolean;
  readyAt: number;
  movedAt: number;
}

interface Reader {
  readonly owner: Owner;
  readonly options: ReadOptions;
  places: Place[];
  left: boolean;
}

/** Kafka as the scheduler plays it: which partition hands out next is one of its steps. */
export class SimBroker {
  world!: World;
  private readonly logs = new Map<string, readonly Log[]>();
  private readers: Reader[] = [];

  /** The port of one process. */
  of(owner: Owner, member: string): Broker {
    return {
      produce: (topic, records) => {
        for (const record of records) this.put(topic, record, member);
        return Promise.resolve();
      },
      topics: () =>
        Promise.resolve(
          [...this.logs.keys()].filter((topic) => {
            const [, from, to] = topic.split('.');
            return from === member || to === member || to === 'all' || to === 'v1' || from === 'pulse';
          }),
        ),
      partitions: (topic) => Promise.resolve(this.topic(topic).length),
      ends: (topic) =>
        Promise.resolve(
          this.topic(topic).map(({ low, records }, partition) => ({
            partition,
            low: String(low),
            high: String(records.length),
          })),
        ),
      read: (options) => Promise.resolve(this.read(owner, options)),
    };
  }

  /** As the operator does when a statement names a member. */
  makeTopics(members: readonly string[]): void {
    for (const from of members)
      for (const to of [...members.filter((one) => one !== from), 'all'])
        for (const lane of ['express', 'normal']) this.topic(`hsu.${from}.${to}.${lane}.v1`);
  }

  /** Everybody who may write may write this. */
  put(topic: string, { partition, value, headers }: OutgoingRecord, by: string): void {
    const log = this.topic(topic)[partition];
    if (log === undefined) throw new HsuError('E-UNAVAILABLE', `${topic} has no partition ${partition}`);
    log.records.push({ value, headers, by });
    this.world.say(`${by} puts ${topic}/${partition}@${log.records.length - 1}`);
  }

  /** Topics of which records are kept, with their records' places. */
  places(): readonly { topic: string; partition: number; offset: number }[] {
    return [...this.logs].flatMap(([topic, logs]) =>
      logs.flatMap(({ records }, partition) =>
        records.flatMap((record, offset) => (record === undefined ? [] : [{ topic, partition, offset }])),
      ),
    );
  }

  /** The broker loses one record: offsets skip. */
  lose(topic: string, partition: number, offset: number): void {
    const log = this.topic(topic)[partition];
    if (log !== undefined) log.records[offset] = undefined;
  }

  /** The broker hands out an old record once more, as a new one. */
  replay(topic: string, partition: number, offset: number): void {
    const log = this.topic(topic)[partition];
    const record = log?.records[offset];
    if (record !== undefined) log?.records.push(record);
  }

  /** Deletes all but the last `kept` records, as retention does. */
  truncate(topic: string, partition: number, kept: number): void {
    const log = this.topic(topic)[partition];
    if (log === undefined) return;
    const low = Math.max(log.low, log.records.length - kept);
    for (let offset = log.low; offset < low; offset += 1) log.records[offset] = undefined;
    log.low = low;
  }

  /** A process has died: its group hears of it when its session ends. */
  died(owner: Owner): void {
    this.world.at(this.world.now + SESSION_MS, () => {
      for (const reader of this.readers.filter((one) => one.owner === owner)) this.leave(reader);
    });
  }

  /** Partitions that could hand out a record, or begin. */
  steps(): Step[] {
    const steps: Step[] = [];
    if (this.world.isAway(undefined, 'broker.')) return steps;
    for (const reader of this.readers) {
      if (!reader.owner.alive || reader.left) continue;
      for (const place of reader.places)
        if (!place.busy && (place.position === undefined || next(place) !== undefined))
          steps.push({
            readyAt: place.readyAt,
            order: place.order,
            run: () => void this.handOut(reader, place),
          });
    }
    return steps;
  }

  /** Partitions of living readers that are not at their end. */
  behind(): readonly string[] {
    return this.readers.flatMap(({ owner, left, places }) =>
      owner.alive && !left
        ? places
            .filter((place) => place.busy || place.position === undefined || next(place) !== undefined)
            .map(({ topic, partition }) => `${owner.name} ${topic}/${partition}`)
        : [],
    );
  }

  private topic(name: string): readonly Log[] {
    const found = this.logs.get(name);
    if (found !== undefined) return found;
    const count = name.endsWith('.normal.v1') ? 2 : 1;
    const made = Array.from({ length: count }, (): Log => ({ records: [], low: 0 }));
    this.logs.set(name, made);
    return made;
  }

  private read(owner: Owner, options: ReadOptions): Reading {
    const reader: Reader = { owner, options, places: [], left: false };
    this.readers.push(reader);
    this.divide(options.group);
    return {
      healthy: () =>
        reader.places.every(
          (place) =>
            (place.position !== undefined && next(place) === undefined) ||
            this.world.now - place.movedAt <= STALLED_MS,
        ),
      stop: () => {
        this.leave(reader);
        return Promise.resolve();
      },
    };
  }

  private leave(reader: Reader): void {
    if (reader.left) return;
    reader.left = true;
    this.readers = this.readers.filter((one) => one !== reader);
    this.divide(reader.options.group);
  }

  /** Each change of members divides anew; a record that a reader has in hand stays there, so two may have it. */
  private divide(group: string): void {
    const readers = this.readers.filter(({ options }) => options.group === group);
    for (const reader of readers) reader.places = [];
    let turn = 0;
    for (const topic of new Set(readers.flatMap(({ options }) => options.topics)))
      for (const [partition, log] of this.topic(topic).entries()) {
        const reader = readers[turn % readers.length];
        turn += 1;
        reader?.places.push({
          topic,
          partition,
          log,
          order: this.world.nextOrder(),
          position: undefined,
          busy: false,
          readyAt: this.world.now,
          movedAt: this.world.now,
        });
      }
  }

  private async handOut(reader: Reader, place: Place): Promise<void> {
    const { owner, options } = reader;
    const { topic, partition, log } = place;
    place.busy = true;
    try {
      if (place.position === undefined || place.position < log.low) {
        const start = await as(owner, () =>
          options.start(topic, partition, String(log.low), String(log.records.length)),
        );
        place.position = Number(start);
      } else {
        const offset = next(place);
        const record = offset === undefined ? undefined : log.records[offset];
        if (offset === undefined || record === undefined) return;
        const { value, headers } = record;
        this.world.say(`${owner.name} gets ${topic}/${partition}@${offset}`);
        await as(owner, () => options.each({ topic, partition, offset: String(offset), value, headers }));
        place.position = offset + 1;
      }
      place.movedAt = this.world.now;
    } catch (error) {
      place.readyAt = this.world.now + RETRY_MS;
      this.world.say(`${owner.name} refuses ${topic}/${partition}: ${String(error)}`);
    } finally {
      place.busy = false;
    }
  }
}

function next({ log, position }: Place): number | undefined {
  if (position === undefined) return undefined;
  for (let offset = Math.max(position, log.low); offset < log.records.length; offset += 1)
    if (log.records[offset] !== undefined) return offset;
  // Deleted below: the place must be found anew.
  return position < log.low && position < log.records.length ? log.low : undefined;
}
