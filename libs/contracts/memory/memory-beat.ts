import { byStream, byText } from './memory-order.js';
import { DAY, refKey, type Member } from '#kernel';
import {
  type Arrivals,
  BEAT_AHEAD_MS,
  type BeatOutcome,
  type Peer,
  type PeerBeat,
  type Stopped,
  type Stream,
} from '#exchange';
import { arrive } from './memory-arrivals.js';
import { streamKey, type MemoryState, type OutboxRow } from './memory-state.js';

export function beat(
  state: MemoryState,
  { from, sent, holds, waiting, refused, sentAt, at }: PeerBeat,
  receiptMs: number,
  most: number,
  jitter: (resends: number) => number,
): BeatOutcome {
  if (sentAt <= (state.beats.get(from)?.sentAt ?? -Infinity))
    return { old: true, resends: [], incidents: [], held: [] };
  state.beats.set(from, { at, sentAt: Math.min(sentAt, at + BEAT_AHEAD_MS) });
  for (const { stream, sent: highest } of sent) arrive(state, from, stream, [], highest);
  const resends: string[] = [];
  const incidents: string[] = [];
  for (const { stream, upTo, missing } of holds) {
    const lacking = new Set(missing);
    for (const row of rowsOf(state, stream)) {
      if (row.seq === null || row.seq > upTo) continue;
      if (!lacking.has(row.seq)) markHeld(state, row, from, at, at + receiptMs);
      else if (row.sentAt !== null && !isReceipted(state, row, from)) {
        const ordered = orderResend(row, from, at, most, jitter);
        if (ordered === 'RESEND') resends.push(row.ref.id);
        else if (ordered === 'INCIDENT') incidents.push(row.ref.id);
      }
    }
  }
  return { old: false, resends, incidents, held: noteStopped(state, from, [...refused, ...waiting]) };
}

/** The last word on an id counts. Answers the ids that were not held before. */
function noteStopped(state: MemoryState, peer: Member, stopped: readonly Stopped[]): string[] {
  const codes = new Map(stopped.map(({ id, code }) => [id, code]));
  const fresh: string[] = [];
  for (const { direction, message, deliveries } of state.messages.values())
    for (const delivery of deliveries) {
      if (direction !== 'OUT' || delivery.destination !== peer || delivery.result !== null) continue;
      const code = codes.get(message.ref.id) ?? null;
      if (delivery.held === null && code !== null) fresh.push(message.ref.id);
      delivery.held = code;
    }
  return fresh;
}

/** One order at a time: the next beat may tell of the same number before the copy has arrived. */
function orderResend(
  row: OutboxRow,
  to: Member,
  at: number,
  most: number,
  jitter: (resends: number) => number,
): 'RESEND' | 'INCIDENT' | undefined {
  const before = row.resends.get(to) ?? { count: 0, dueAt: null, incident: false };
  if (before.dueAt !== null || before.incident) return undefined;
  if (before.count >= most) {
    row.resends.set(to, { ...before, incident: true });
    return 'INCIDENT';
  }
  row.resends.set(to, { ...before, count: before.count + 1, dueAt: at + jitter(before.count) });
  return 'RESEND';
}

function markHeld(state: MemoryState, row: OutboxRow, peer: Member, at: number, dueAt: number): void {
  // What arrived by another copy need not go again.
  const resend = row.resends.get(peer);
  if (resend !== undefined) resend.dueAt = null;
  const delivery = deliveryOf(state, row, peer);
  if (delivery === undefined || delivery.receivedAt !== null || delivery.result !== null) return;
  delivery.receivedAt = at;
  delivery.dueAt = dueAt;
}

function isReceipted(state: MemoryState, row: OutboxRow, peer: Member): boolean {
  const delivery = deliveryOf(state, row, peer);
  return delivery !== undefined && delivery.result !== null;
}

function deliveryOf(state: MemoryState, row: OutboxRow, peer: Member) {
  if (row.receipt) return undefined;
  return state.messages.get(refKey(row.ref))?.deliveries.find(({ destination }) => destination === peer);
}

function rowsOf(state: MemoryState, stream: Stream): OutboxRow[] {
  return state.outbox.filter((row) => streamKey(row.stream) === streamKey(stream));
}

export function arrivals(state: MemoryState): Arrivals[] {
  return [...state.arrivals.values()]
    .map(({ from, stream, arrived, told }) => ({ from, stream, ...arrived, told }))
    .sort((a, b) => byText(a.from, b.from) || byStream(a.stream, b.stream));
}

export function sent(state: MemoryState): { stream: Stream; sent: number }[] {
  return [...state.numbers.values()]
    .map(({ stream, last }) => ({ stream, sent: last }))
    .sort((a, b) => byStream(a.stream, b.stream));
}

export function peers(state: MemoryState): Peer[] {
  const known = new Set([...state.beats.keys(), ...[...state.arrivals.values()].map(({ from }) => from)]);
  return [...known].sort().map((member) => ({ member, beatAt: state.beats.get(member)?.at ?? null }));
}

export function speak(state: MemoryState, holder: string, now: number, ttlMs: number): number | undefined {
  const { speaker } = state;
  const runs = speaker.until > now && speaker.until <= now + ttlMs;
  if (runs && speaker.holder !== holder) return undefined;
  const dated = speaker.dated < now || speaker.dated > now + DAY ? now : speaker.dated + 1;
  state.speaker = { holder, until: now + ttlMs, dated };
  return dated;
}

export function fallSilent(state: MemoryState, holder: string): void {
  if (state.speaker.holder === holder) state.speaker = { ...state.speaker, until: 0 };
}
