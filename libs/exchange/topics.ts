import { createHmac } from 'node:crypto';
import { refKey, type Member, type MessageRef } from '#kernel';
import type { Destination, Lane } from './records.js';

/** Topic names of design.md section 3, "Topics". */
export const DIRECTORY_TOPIC = 'hsu.directory.v1';
export const BROADCAST_TOPIC = 'hsu.broadcast.v1';
export const BROADCAST_EXPRESS_TOPIC = 'hsu.broadcast-express.v1';

export function inboxTopic(member: Member): string {
  return `hsu.inbox.${member}.v1`;
}

export function expressTopic(member: Member): string {
  return `hsu.express.${member}.v1`;
}

export function pulseTopic(member: Member): string {
  return `hsu.pulse.${member}.v1`;
}

/** The topic that carries a lane to a destination. */
export function laneTopic(to: Destination, lane: Lane): string {
  if (to === 'ALL') return lane === 'express' ? BROADCAST_EXPRESS_TOPIC : BROADCAST_TOPIC;
  return lane === 'express' ? expressTopic(to) : inboxTopic(to);
}

/** The topics that a gateway reads messages from. */
export function messageTopics(member: Member): readonly string[] {
  return [expressTopic(member), BROADCAST_EXPRESS_TOPIC, inboxTopic(member), BROADCAST_TOPIC];
}

/** The topics on which numbers of a peer's stream may arrive; a broadcast sent again comes by the member's own topic. */
export function streamTopics(to: Destination, lane: Lane, member: Member): readonly string[] {
  const own = laneTopic(member, lane);
  return to === 'ALL' ? [laneTopic('ALL', lane), own] : [own];
}

/** HMAC(own secret, conversation) mod P: one conversation keeps one partition, and the broker learns nothing of it. */
export function partitionOf(secret: Uint8Array, conversation: MessageRef, partitions: number): number {
  return createHmac('sha256', secret).update(refKey(conversation)).digest().readUInt32BE(0) % partitions;
}
