import { describe, expect, it } from '@jest/globals';
import { ruleKey, type AccessRule } from '#kafka';
import { accessTable } from './access.js';
import { topicTable } from './topics.js';

const MEMBERS = [
  { code: 'TH', generation: 1 },
  { code: 'KH', generation: 3 },
];
const RULES = accessTable(MEMBERS);
const TOPICS = topicTable(['TH', 'KH']).map(({ name }) => name);

function may(principal: string, operation: AccessRule['operation']): string[] {
  const rules = RULES.filter(
    (rule) => rule.principal === principal && rule.operation === operation && rule.resource === 'TOPIC',
  );
  return TOPICS.filter((topic) =>
    rules.some(({ name, prefixed }) => (prefixed ? topic.startsWith(name) : topic === name)),
  ).toSorted();
}

describe('who may do what at the broker', () => {
  it('lets only its sender write a topic', () => {
    expect(may('TH.1', 'WRITE')).toEqual([
      'hsu.TH.KH.express.v1',
      'hsu.TH.KH.normal.v1',
      'hsu.TH.KH.parts.v1',
      'hsu.TH.all.express.v1',
      'hsu.TH.all.normal.v1',
      'hsu.pulse.TH.v1',
    ]);
  });

  it('lets only its addressee read a topic, or every member where it is for all', () => {
    expect(may('KH.3', 'READ')).toEqual([
      'hsu.TH.KH.express.v1',
      'hsu.TH.KH.normal.v1',
      'hsu.TH.KH.parts.v1',
      'hsu.TH.all.express.v1',
      'hsu.TH.all.normal.v1',
      'hsu.directory.v1',
      'hsu.pulse.KH.v1',
      'hsu.pulse.TH.v1',
    ]);
  });

  it('gives nobody but the two a right on the topics between them, so that nobody else sees how much goes there', () => {
    const three = accessTable([...MEMBERS, { code: 'MM', generation: 1 }]);
    const others = three.filter(
      ({ principal, resource, name }) =>
        principal === 'MM.1' && resource === 'TOPIC' && 'hsu.TH.KH.express.v1'.startsWith(name),
    );
    expect(others).toEqual([]);
  });

  it('lets only the secretariat write the directory, and it nothing else', () => {
    expect(may('secretariat', 'WRITE')).toEqual(['hsu.directory.v1']);
    expect(may('secretariat', 'READ')).toEqual(['hsu.directory.v1']);
  });

  it('opens groups only under a prefix that no other code begins', () => {
    const groups = RULES.filter(({ resource }) => resource === 'GROUP');
    expect(groups.map(({ principal, name }) => `${principal} ${name}`)).toEqual([
      'secretariat hsu.secretariat.',
      'TH.1 hsu.TH.',
      'KH.3 hsu.KH.',
    ]);
  });

  it('holds no rule for an earlier generation, and none twice', () => {
    expect(new Set(RULES.map(({ principal }) => principal))).toEqual(
      new Set(['secretariat', 'TH.1', 'KH.3']),
    );
    expect(new Set(RULES.map(ruleKey)).size).toBe(RULES.length);
  });
});

describe('the topics', () => {
  it('delete by time alone, on the broker clock, in segments that close', () => {
    for (const { settings } of topicTable(['TH'])) {
      expect(settings).toMatchObject({
        'cleanup.policy': 'delete',
        'segment.ms': '21600000',
        'message.timestamp.type': 'LogAppendTime',
        'max.message.bytes': '1572864',
        'unclean.leader.election.enable': 'false',
        'compression.type': 'uncompressed',
      });
    }
  });

  it.each([
    ['hsu.directory.v1', 1, '-1'],
    ['hsu.TH.all.normal.v1', 2, '345600000'],
    ['hsu.TH.all.express.v1', 1, '345600000'],
    ['hsu.TH.KH.normal.v1', 2, '345600000'],
    ['hsu.TH.KH.express.v1', 1, '345600000'],
    ['hsu.TH.KH.parts.v1', 1, '345600000'],
    ['hsu.pulse.TH.v1', 1, '2592000000'],
  ])('%s: %i partitions, kept %s ms', (name, partitions, kept) => {
    const topic = topicTable(['TH', 'KH']).find((one) => one.name === name);
    expect(topic).toMatchObject({ partitions, settings: { 'retention.ms': kept } });
  });

  it('are 352 of messages with 473 partitions for eleven members, beside the directory and the pulses', () => {
    const eleven = topicTable(['BN', 'ID', 'KH', 'LA', 'MM', 'MY', 'PH', 'SG', 'TH', 'TL', 'VN']);
    const ofMessages = eleven.slice(1).filter(({ name }) => !name.startsWith('hsu.pulse.'));
    expect([eleven.length, ofMessages.length]).toEqual([364, 352]);
    expect(ofMessages.reduce((sum, { partitions }) => sum + partitions, 0)).toBe(473);
  });
});
