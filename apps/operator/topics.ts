import { DAY, HOUR, type Member } from '#kernel';
import type { TopicSpec } from '#kafka';

export const DIRECTORY_TOPIC = 'hsu.directory.v1';
export const BROADCAST_TOPICS = ['hsu.broadcast.v1', 'hsu.broadcast-express.v1'] as const;

const COMMON = {
  'cleanup.policy': 'delete',
  // The open segment is never deleted, so without this a quiet topic would keep its records for ever.
  'segment.ms': String(6 * HOUR),
  // A slow clock's records would be deleted at once under CreateTime.
  'message.timestamp.type': 'LogAppendTime',
  'max.message.bytes': String(1.5 * 1024 * 1024),
  'unclean.leader.election.enable': 'false',
} as const;

function topic(name: string, partitions: number, retentionMs: number): TopicSpec {
  return {
    name,
    partitions,
    settings: { ...COMMON, 'retention.ms': String(retentionMs), 'retention.bytes': '-1' },
  };
}

/** Every topic of a network of these members (design.md section 3, "Topics"). */
export function topicTable(members: readonly Member[]): TopicSpec[] {
  const [broadcast, broadcastExpress] = BROADCAST_TOPICS;
  return [
    topic(DIRECTORY_TOPIC, 1, -1),
    topic(broadcast, 6, 96 * HOUR),
    topic(broadcastExpress, 2, 96 * HOUR),
    ...members.flatMap((code) => [
      topic(`hsu.inbox.${code}.v1`, 6, 96 * HOUR),
      topic(`hsu.express.${code}.v1`, 2, 96 * HOUR),
      topic(`hsu.parts.${code}.v1`, 2, 96 * HOUR),
      topic(`hsu.pulse.${code}.v1`, 1, 30 * DAY),
    ]),
  ];
}
