import { createHmac } from 'node:crypto';
import { isMember, refKey, type Member, type MessageRef } from '#kernel';
import type { Destination, Lane } from './records.js';

/** Topic names of wire.md "Topics". */
export const DIRECTORY_TOPIC = 'hsu.directory.v1';

export function pulseTopic(member: Member): string {
  return `hsu.pulse.${member}.v1`;
}

/** How the names of all topics begin that `from` writes: the broker lets nobody else write them. */
export function writtenPrefix(from: Member): string {
  return `hsu.${from}.`;
}

/**
 * How the names of the topics from one member to another, or to `ALL`, begin: the broker lets only the addressee read
 * them.
 */
export function pairPrefix(from: Member, to: Destination): string {
  return `${writtenPrefix(from)}${to === 'ALL' ? 'all' : to}.`;
}

/** The topic that carries a lane of one sender to a destination. */
export function laneTopic(from: Member, to: Destination, lane: Lane): string {
  return `${pairPrefix(from, to)}${lane}.v1`;
}

/** The topic for the chunks of large parts from one member to another. */
export function partsTopic(from: Member, to: Member): string {
  return `${pairPrefix(from, to)}parts.v1`;
}

/** Who writes a topic of chunks; undefined where it is none. */
export function partsSender(topic: string): Member | undefined {
  const [hsu, from, to, lane, version, ...rest] = topic.split('.');
  const isParts = hsu === 'hsu' && lane === 'parts' && version === 'v1' && rest.length === 0 && isMember(to);
  return isParts && isMember(from) ? from : undefined;
}

/** What the name of a message topic says. */
export interface MessageTopic {
  readonly from: Member;
  readonly to: Destination;
  readonly lane: Lane;
}

/** Undefined where this is no topic of messages. */
export function readLaneTopic(topic: string): MessageTopic | undefined {
  const [hsu, from, to, lane, version, ...rest] = topic.split('.');
  if (hsu !== 'hsu' || version !== 'v1' || rest.length > 0) return undefined;
  if (!isMember(from) || (lane !== 'express' && lane !== 'normal')) return undefined;
  if (to === 'all') return { from, to: 'ALL', lane };
  return isMember(to) ? { from, to, lane } : undefined;
}

/** The topics on which messages of one sender reach a member. */
export function messageTopics(from: Member, member: Member): readonly string[] {
  return [
    laneTopic(from, member, 'express'),
    laneTopic(from, 'ALL', 'express'),
    laneTopic(from, member, 'normal'),
    laneTopic(from, 'ALL', 'normal'),
  ];
}

/**
 * The topics on which numbers of a sender's stream may reach a member; a broadcast sent again comes by the topic of the
 * two.
 */
export function streamTopics(from: Member, to: Destination, lane: Lane, member: Member): readonly string[] {
  const pair = laneTopic(from, member, lane);
  return to === 'ALL' ? [laneTopic(from, 'ALL', lane), pair] : [pair];
}

/** HMAC(own secret, conversation) mod P: one conversation keeps one partition, and the broker learns nothing of it. */
export function partitionOf(secret: Uint8Array, conversation: MessageRef, partitions: number): number {
  return createHmac('sha256', secret).update(refKey(conversation)).digest().readUInt32BE(0) % partitions;
}
