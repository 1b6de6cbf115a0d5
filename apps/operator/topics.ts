import { DAY, HOUR, type Member } from '#kernel';
import { DIRECTORY_TOPIC, laneTopic, partsTopic, pulseTopic } from '#exchange';
import type { TopicSpec } from '#kafka';

const KEPT_MS = 96 * HOUR;

const COMMON = {
  'cleanup.policy': 'delete',
  // The open segment is never deleted, so without this a quiet topic would keep its records for ever.
  'segment.ms': String(6 * HOUR),
  // A slow clock's records would be deleted at once under CreateTime.
  'message.timestamp.type': 'LogAppendTime',
  'max.message.bytes': String(1.5 * 1024 * 1024),
  'unclean.leader.election.enable': 'false',
  // A reader must not unpack what one sender packed: it may know the method not at all, or need a thousand times the
  // bytes.
  'compression.type': 'uncompressed',
} as const;

function topic(name: string, partitions: number, retentionMs: number): TopicSpec {
  return {
    name,
    partitions,
    settings: { ...COMMON, 'retention.ms': String(retentionMs), 'retention.bytes': '-1' },
  };
}

/**
 * Every topic of a network of these members (wire.md "Topics"): for each sender those to every other member and those
 * to all. Few partitions each, since senders spread the load already; express has one, so that urgent messages of a
 * sender keep their order.
 */
export function topicTable(members: readonly Member[]): TopicSpec[] {
  return [topic(DIRECTORY_TOPIC, 1, -1), ...members.flatMap((from) => topicsOf(from, members))];
}

function topicsOf(from: Member, members: readonly Member[]): TopicSpec[] {
  const others = members.filter((member) => member !== from);
  return [
    topic(pulseTopic(from), 1, 30 * DAY),
    ...[...others, 'ALL'].flatMap((to) => [
      topic(laneTopic(from, to, 'normal'), 2, KEPT_MS),
      topic(laneTopic(from, to, 'express'), 1, KEPT_MS),
    ]),
    ...others.map((to) => topic(partsTopic(from, to), 1, KEPT_MS)),
  ];
}
