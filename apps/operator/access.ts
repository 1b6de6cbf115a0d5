import type { Member } from '#kernel';
import { DIRECTORY_TOPIC, pairPrefix, pulseTopic, writtenPrefix } from '#exchange';
import type { AccessRule } from '#kafka';

export const SECRETARIAT = 'secretariat';

/**
 * A member as the signed directory names it; the generation rises when its earlier certificates must no longer work.
 */
export interface BrokerMember {
  readonly code: Member;
  readonly generation: number;
}

/**
 * The principal of a member's certificates, `TH.1`. Kafka reads no revocation list, so a new generation does that work
 * (SECURITY.md "The doors of the broker").
 */
export function principalOf(member: BrokerMember): string {
  return `${member.code}.${member.generation}`;
}

/**
 * Who may do what (wire.md "Topics"): only its sender writes a message topic, and only its addressee reads it. Kafka
 * lets whoever may write or read a topic ask for its end offsets, so nobody but these two can see how much goes from
 * one to the other. A rule is added only where this table gives a right; the broker denies the rest.
 */
export function accessTable(members: readonly BrokerMember[]): AccessRule[] {
  return [...secretariatRules(), ...members.flatMap((member) => memberRules(member, members))];
}

function secretariatRules(): AccessRule[] {
  const rule = { principal: SECRETARIAT, resource: 'TOPIC', name: DIRECTORY_TOPIC, prefixed: false } as const;
  return [
    { ...rule, operation: 'WRITE' },
    { ...rule, operation: 'READ' },
    // It reads the directory to its end before it writes; no member's code is longer than two letters, so the prefix is
    // its own.
    {
      principal: SECRETARIAT,
      resource: 'GROUP',
      name: `hsu.${SECRETARIAT}.`,
      prefixed: true,
      operation: 'READ',
    },
  ];
}

function memberRules(member: BrokerMember, members: readonly BrokerMember[]): AccessRule[] {
  const principal = principalOf(member);
  const { code } = member;
  const topic = (name: string, operation: AccessRule['operation']): AccessRule => ({
    principal,
    resource: 'TOPIC',
    name,
    prefixed: false,
    operation,
  });
  // By prefix, so that the rules stay few: one for each pair. Every code has two letters, and none is the beginning of
  // another.
  const all = (name: string, operation: AccessRule['operation']): AccessRule => ({
    ...topic(name, operation),
    prefixed: true,
  });
  const others = members.filter((other) => other.code !== code);
  return [
    topic(DIRECTORY_TOPIC, 'READ'),
    topic(pulseTopic(code), 'WRITE'),
    all('hsu.pulse.', 'READ'),
    all(writtenPrefix(code), 'WRITE'),
    ...others.flatMap(({ code: from }) => [
      all(pairPrefix(from, code), 'READ'),
      all(pairPrefix(from, 'ALL'), 'READ'),
    ]),
    { principal, resource: 'GROUP', name: `hsu.${code}.`, prefixed: true, operation: 'READ' },
  ];
}
