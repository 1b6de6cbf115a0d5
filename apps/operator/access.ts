import type { Member } from '#kernel';
import type { AccessRule } from '#kafka';
import { BROADCAST_TOPICS, DIRECTORY_TOPIC } from './topics.js';

export const SECRETARIAT = 'secretariat';

/** A member as the signed directory names it; the generation rises when its earlier certificates must no longer work. */
export interface BrokerMember {
  readonly code: Member;
  readonly generation: number;
}

/** The principal of a member's certificates, `TH.1`. Kafka reads no revocation list, so a new generation does that work (section 2). */
export function principalOf(member: BrokerMember): string {
  return `${member.code}.${member.generation}`;
}

/** Who may do what (design.md section 3, "Topics"). A rule is added only where the table gives a right; the broker denies the rest. */
export function accessTable(members: readonly BrokerMember[]): AccessRule[] {
  return [...secretariatRules(), ...members.flatMap(memberRules)];
}

function secretariatRules(): AccessRule[] {
  const rule = { principal: SECRETARIAT, resource: 'TOPIC', name: DIRECTORY_TOPIC, prefixed: false } as const;
  return [
    { ...rule, operation: 'WRITE' },
    { ...rule, operation: 'READ' },
    { ...rule, operation: 'DESCRIBE_CONFIGS' },
    // It reads the directory to its end before it writes; no member's code is longer than two letters, so the prefix is its own.
    {
      principal: SECRETARIAT,
      resource: 'GROUP',
      name: `hsu.${SECRETARIAT}.`,
      prefixed: true,
      operation: 'READ',
    },
  ];
}

function memberRules(member: BrokerMember): AccessRule[] {
  const principal = principalOf(member);
  const { code } = member;
  const own = (name: string, operation: AccessRule['operation']): AccessRule => ({
    principal,
    resource: 'TOPIC',
    name,
    prefixed: false,
    operation,
  });
  // By prefix: a member that joins later is written to at once, and the rules stay few.
  const all = (name: string, operation: AccessRule['operation']): AccessRule => ({
    ...own(name, operation),
    prefixed: true,
  });
  return [
    own(DIRECTORY_TOPIC, 'READ'),
    ...BROADCAST_TOPICS.flatMap((name) => [own(name, 'READ'), own(name, 'WRITE')]),
    all('hsu.inbox.', 'WRITE'),
    all('hsu.express.', 'WRITE'),
    all('hsu.parts.', 'WRITE'),
    own(`hsu.inbox.${code}.v1`, 'READ'),
    own(`hsu.express.${code}.v1`, 'READ'),
    own(`hsu.parts.${code}.v1`, 'READ'),
    own(`hsu.pulse.${code}.v1`, 'WRITE'),
    all('hsu.pulse.', 'READ'),
    // Every gateway compares the topics' settings with the table.
    all('hsu.', 'DESCRIBE_CONFIGS'),
    { principal, resource: 'GROUP', name: `hsu.${code}.`, prefixed: true, operation: 'READ' },
  ];
}
