import { randomInt } from 'node:crypto';
import { MAX_LISTED, type Heartbeat, type ReadLink } from '#envelope';
import { asHsuError, digest, parseRfc3339, rfc3339, SECOND, type Member } from '#kernel';
import { isAway } from './ages.js';
import {
  BEAT_CHANGED_MS,
  BEAT_IDLE_MS,
  MOST_RESENDS,
  RECEIPT_MS,
  REFUSED_MS,
  RESEND_WAIT_MS,
  SPEAK_MS,
} from '../ports/limits.js';
import { lackingChunks, takeChunkBeat } from '../attach/chunk-beat.js';
import { epochOf } from './epoch.js';
import { lacksNumbers, MissingNumbers, type TopicEnds } from './missing.js';
import { sealRecord } from '../send/parcels.js';
import type { Ports } from '../ports/ports.js';
import type { Arrivals } from '../ports/beat-records.js';
import { laneTopic, streamTopics } from '../ports/topics.js';
import type { ReceiveStore } from '../ports/receive-store.js';
import type { WatchStore } from '../ports/watch-store.js';

/** `state` of a gateway that works: the others belong to restore and clone (wire.md "Heartbeat"). */
const STATE = 'NORMAL';

interface LastBeat {
  /** Of `Clock.elapsed()`. */
  readonly at: number;
  readonly said: string;
}

/**
 * Tells every peer what we sent it and what of its numbers we hold (wire.md "Heartbeat", and "Steps of a message", step
 * 11): when anything changed every 30 s, else every 5 min. Resends happen on this evidence alone.
 */
export class Heartbeats {
  private readonly last = new Map<Member, LastBeat>();
  private readonly missing = new MissingNumbers();
  private readonly away = new Set<Member>();

  constructor(
    private readonly ports: Ports<ReceiveStore & WatchStore>,
    private readonly periods: { readonly changedMs: number; readonly idleMs: number } = {
      changedMs: BEAT_CHANGED_MS,
      idleMs: BEAT_IDLE_MS,
    },
  ) {}

  /**
   * Sends what is due now, where this process speaks for the member; called every few seconds. Throws `E-UNAVAILABLE`
   * while store or broker cannot be reached.
   */
  async tick(): Promise<void> {
    const { clock, directory, self, store, notices } = this.ports;
    const now = clock.now();
    const at = clock.elapsed();
    const sentAt = await store.speak(self.instance, now, SPEAK_MS);
    if (sentAt === undefined) return;
    const current = directory.current();
    const [arrivals, sent] = await Promise.all([store.arrivals(), store.sent()]);
    const ends = await this.ends(arrivals);
    const lacks = new Map(
      arrivals.map((one) => [one, this.missing.missing(one, endsOf(one, ends, self.member), at)]),
    );
    for (const member of current.members) {
      if (member === self.member) continue;
      const streams = [
        ...sent
          .filter(
            ({ stream }) => stream.epoch === self.epoch && (stream.to === member || stream.to === 'ALL'),
          )
          .map(({ stream, sent: highest }) => ({
            ...stream,
            sent: highest,
            upTo: null,
            missing: [] as const,
          })),
        ...arrivals
          .filter(({ from, stream }) => from === member && stream.epoch === epochOf(current, member))
          .map((one) => ({ ...one.stream, sent: null, ...holds(one, lacks.get(one) ?? []) })),
      ];
      const files = await lackingChunks({ ...this.ports, attachments: this.ports.attachments }, member);
      const refused = await store.refused(member, now - REFUSED_MS);
      const oldest = await store.oldestTo(member);
      const beat: Heartbeat = {
        kind: 'HEARTBEAT',
        streams,
        deferred: (await store.deferredOf(member)).slice(0, MAX_LISTED),
        refused: [...refused, ...files.refused].slice(0, MAX_LISTED),
        chunks: files.chunks,
        oldest: oldest === null ? null : rfc3339(oldest),
        state: STATE,
      };
      const said = digest(JSON.stringify({ ...beat, oldest: null }));
      const last = this.last.get(member);
      const due =
        last === undefined ||
        at >= last.at + (said === last.said ? this.periods.idleMs : this.periods.changedMs);
      if (!due) continue;
      try {
        await this.send(member, beat, sentAt);
        this.last.set(member, { at, said });
      } catch (error) {
        notices.note({ kind: 'RELAY_WAITS', to: member, lane: 'express', code: asHsuError(error).code });
      }
    }
    await this.watchPeers();
  }

  private async send(member: Member, beat: Heartbeat, sentAt: number): Promise<void> {
    const topic = laneTopic(this.ports.self.member, member, 'express');
    const partition = randomInt(await this.ports.broker.partitions(topic));
    await this.ports.broker.produce(topic, [
      await sealRecord(this.ports, member, 'express', partition, [], [], [beat], sentAt),
    ]);
  }

  /**
   * Of the topics of streams that lack a number: asking for all of them at each tick would cost the broker more than
   * the messages do.
   */
  private async ends(arrivals: readonly Arrivals[]): Promise<readonly TopicEnds[]> {
    const { broker, self, store } = this.ports;
    const topics = arrivals.filter(lacksNumbers).flatMap((one) => topicsOf(one, self.member));
    return Promise.all(
      [...new Set(topics)].map(async (topic) => ({
        topic,
        partitions: await Promise.all(
          (await broker.ends(topic)).map(async ({ partition, high }) => ({
            partition,
            high: BigInt(high),
            next: BigInt((await store.offset(topic, partition)) ?? '0'),
          })),
        ),
      })),
    );
  }

  /** A peer without heartbeat is AWAY: one alarm, no flood (wire.md "Steps of a message", step 11). */
  private async watchPeers(): Promise<void> {
    const askedAt = this.ports.clock.elapsed();
    for (const peer of await this.ports.store.peers()) {
      const { member } = peer;
      const silent = peer.beatAt !== null && isAway(this.ports, peer, askedAt);
      if (silent === this.away.has(member)) continue;
      if (silent) this.away.add(member);
      else this.away.delete(member);
      this.ports.notices.note({ kind: silent ? 'PEER_AWAY' : 'PEER_BACK', member });
    }
  }
}

/**
 * Takes the control of an authentic link: a heartbeat orders resends and shows what the peer keeps; unknown kinds are
 * counted. One heartbeat in a link counts, and of it only streams of the epochs that exist: a peer may write down as
 * many as it likes.
 */
export async function receiveControl(ports: Ports<ReceiveStore & WatchStore>, link: ReadLink): Promise<void> {
  const { clock, directory, notices, self, store } = ports;
  const { from } = link;
  for (const name of link.unknown) notices.note({ kind: 'UNKNOWN_CONTROL', from, name });
  const [heartbeat, ...more] = link.control.filter((control) => control.kind === 'HEARTBEAT');
  if (heartbeat === undefined) return;
  if (more.length > 0) notices.note({ kind: 'EXTRA_HEARTBEATS', from, count: more.length });
  const now = clock.now();
  const theirs = epochOf(directory.current(), from);
  const { old, resends, incidents, held } = await store.beat(
    {
      from,
      sent: heartbeat.streams.flatMap(({ to, lane, epoch, sent }) =>
        sent === null || epoch !== theirs || (to !== self.member && to !== 'ALL')
          ? []
          : [{ stream: { to, lane, epoch }, sent }],
      ),
      holds: heartbeat.streams.flatMap(({ to, lane, epoch, upTo, missing }) =>
        upTo === null || epoch > self.epoch || (to !== from && to !== 'ALL')
          ? []
          : [{ stream: { to, lane, epoch }, upTo, missing }],
      ),
      waiting: heartbeat.deferred,
      refused: heartbeat.refused,
      sentAt: parseRfc3339(link.sentAt) ?? now,
      at: now,
    },
    RECEIPT_MS,
    MOST_RESENDS,
    resendDelayMs,
  );
  if (old) notices.note({ kind: 'OLD_HEARTBEAT', from });
  else {
    const sentAt = parseRfc3339(link.sentAt) ?? now;
    const { attachments } = ports;
    await takeChunkBeat({ attachments, clock, notices }, from, heartbeat, sentAt, resendDelayMs);
  }
  if (resends.length > 0) notices.note({ kind: 'RESEND', to: from, ids: resends });
  if (incidents.length > 0) notices.note({ kind: 'INCIDENT', to: from, ids: incidents });
  if (held.length > 0) notices.note({ kind: 'HELD_BY_PEER', by: from, ids: held });
}

/**
 * Before the n-th resend (0 first): doubling from 1 s to 60 s, with jitter so that a return after days is no storm
 * (T32). Always less than `RESEND_WAIT_MS`.
 */
function resendDelayMs(resends: number): number {
  const base = Math.min((RESEND_WAIT_MS * 2) / 3, 2 ** resends * SECOND);
  return base / 2 + randomInt(base);
}

function endsOf(arrivals: Arrivals, ends: readonly TopicEnds[], self: Member): readonly TopicEnds[] {
  const topics = topicsOf(arrivals, self);
  return ends.filter(({ topic }) => topics.includes(topic));
}

function topicsOf({ from, stream }: Arrivals, self: Member): readonly string[] {
  return streamTopics(from, stream.to, stream.lane, self);
}

/** `upTo` of a heartbeat covers what is held and what is missing; numbers above may still be on their way. */
function holds(
  { upTo, ahead }: Arrivals,
  missing: readonly number[],
): { upTo: number; missing: readonly number[] } {
  const listed = missing.slice(0, MAX_LISTED);
  const last = listed.at(-1);
  if (last === undefined) return { upTo, missing: [] };
  // Past the last that is listed stands, where it has arrived, the range that begins there.
  const next = ahead.find(([first]) => first === last + 1);
  return { upTo: next?.[1] ?? Math.max(last, upTo), missing: listed };
}
