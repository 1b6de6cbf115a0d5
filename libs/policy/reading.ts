import type { Kind, Role } from '#messages';

/** Who asks: a role of a message, or an auditor, who signs nothing. */
export type Reader = Role | 'AUDITOR';

/**
 * How the reader's unit stands to what it asks for. PARTY: it signed or was addressed. NAMED: the sealed part names it.
 * EVERYONE: a broadcast to its member. DESK: the national desk of the member of a party. MEMBER: another unit of that
 * member. STRANGER: none of these. To a draft that waits for a second person: AUTHOR, who wrote it; REVIEWER, of a unit
 * that reviews what the author's writes.
 */
export type Relation =
  'PARTY' | 'NAMED' | 'EVERYONE' | 'DESK' | 'MEMBER' | 'STRANGER' | 'AUTHOR' | 'REVIEWER';

/**
 * METADATA: kind, units, times, receipts, clocks. OPEN: the signed message. SEALED: a part in clear. MARKS: of the
 * sealed person who is cleared what tells that person apart, at a check that has met the person.
 */
export type Section = 'METADATA' | 'OPEN' | 'SEALED' | 'MARKS';

export interface Reading {
  readonly reader: Reader;
  readonly relation: Relation;
  readonly family: Kind['family'];
  readonly section: Section;
}

/** A row of docs/reading.md: what these readers may read under one name, which a refusal or a log line gives. */
interface Rule {
  readonly name: string;
  readonly readers: readonly Reader[];
  readonly relations: readonly Relation[];
  readonly families: readonly Kind['family'][];
  readonly sections: readonly Section[];
}

const OFFICERS: readonly Reader[] = ['ANALYST', 'LIAISON', 'SUPERVISOR'];

/** What no row allows is refused: a new role, relation or family reads nothing until a row says so (T43). */
const rules: readonly Rule[] = [
  {
    name: 'party',
    readers: OFFICERS,
    relations: ['PARTY'],
    families: ['alert', 'referral', 'control'],
    sections: ['METADATA', 'OPEN'],
  },
  {
    name: 'broadcast',
    readers: [...OFFICERS, 'POLICE_SYSTEM'],
    relations: ['EVERYONE'],
    families: ['alert', 'control'],
    sections: ['METADATA', 'OPEN'],
  },
  {
    // The only referrals that go to everyone are offers and requests of capacity: public inside the network (INV-25).
    name: 'broadcast-referral',
    readers: OFFICERS,
    relations: ['EVERYONE'],
    families: ['referral'],
    sections: ['METADATA', 'OPEN'],
  },
  {
    // Front-line systems work with alerts; a referral is never theirs.
    name: 'police-system-party',
    readers: ['POLICE_SYSTEM'],
    relations: ['PARTY'],
    families: ['alert', 'control'],
    sections: ['METADATA', 'OPEN'],
  },
  {
    name: 'own-desk',
    readers: ['LIAISON', 'SUPERVISOR'],
    relations: ['DESK'],
    families: ['alert', 'referral', 'control'],
    sections: ['METADATA', 'OPEN'],
  },
  {
    name: 'sealed-named',
    readers: OFFICERS,
    relations: ['NAMED'],
    families: ['alert', 'referral', 'control'],
    sections: ['SEALED'],
  },
  {
    // Whoever stands at the counter compares them; who it is, the part itself says, to officers alone.
    name: 'marks-at-check',
    readers: [...OFFICERS, 'POLICE_SYSTEM'],
    relations: ['NAMED'],
    families: ['control'],
    sections: ['MARKS'],
  },
  {
    name: 'own-draft',
    readers: [...OFFICERS, 'POLICE_SYSTEM'],
    relations: ['AUTHOR'],
    families: ['alert', 'referral', 'control'],
    sections: ['METADATA', 'OPEN', 'SEALED'],
  },
  {
    // Whoever releases must have read what goes out (INV-33); no other supervisor reads any of it (INV-07).
    name: 'review',
    readers: ['SUPERVISOR'],
    relations: ['REVIEWER'],
    families: ['alert', 'referral', 'control'],
    sections: ['METADATA', 'OPEN', 'SEALED'],
  },
  {
    name: 'auditor-metadata',
    readers: ['AUDITOR'],
    relations: ['PARTY', 'EVERYONE', 'DESK', 'MEMBER'],
    families: ['alert', 'referral', 'control'],
    sections: ['METADATA'],
  },
];

/** The rule that lets it be read, or undefined: then the answer is that of a thing that is not there (T46). */
export function mayRead({ reader, relation, family, section }: Reading): string | undefined {
  return rules.find(
    (rule) =>
      rule.readers.includes(reader) &&
      rule.relations.includes(relation) &&
      rule.families.includes(family) &&
      rule.sections.includes(section),
  )?.name;
}
