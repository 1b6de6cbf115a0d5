import { describe, expect, it } from '@jest/globals';
import { mayRead, type Reader, type Relation, type Section } from '#policy';

const readers: readonly Reader[] = ['POLICE_SYSTEM', 'ANALYST', 'LIAISON', 'SUPERVISOR', 'SYSTEM', 'AUDITOR'];
const relations: readonly Relation[] = [
  'PARTY',
  'NAMED',
  'EVERYONE',
  'DESK',
  'MEMBER',
  'STRANGER',
  'AUTHOR',
  'REVIEWER',
];
const WRITERS = { ANALYST: 'arc', LIAISON: 'arc', SUPERVISOR: 'arc', POLICE_SYSTEM: 'arc' };
const families = ['alert', 'referral', 'control'] as const;
const sections: readonly Section[] = ['METADATA', 'OPEN', 'SEALED'];

/**
 * docs/reading.md once more, the other way round: for each relation and section, who may read which families (a alert,
 * r referral, c control). What is not written down is refused.
 */
const expected: Readonly<Record<string, Partial<Record<Reader, string>>>> = {
  'PARTY METADATA': {
    ANALYST: 'arc',
    LIAISON: 'arc',
    SUPERVISOR: 'arc',
    POLICE_SYSTEM: 'ac',
    AUDITOR: 'arc',
  },
  'PARTY OPEN': { ANALYST: 'arc', LIAISON: 'arc', SUPERVISOR: 'arc', POLICE_SYSTEM: 'ac' },
  'EVERYONE METADATA': {
    ANALYST: 'arc',
    LIAISON: 'arc',
    SUPERVISOR: 'arc',
    POLICE_SYSTEM: 'ac',
    AUDITOR: 'arc',
  },
  'EVERYONE OPEN': { ANALYST: 'arc', LIAISON: 'arc', SUPERVISOR: 'arc', POLICE_SYSTEM: 'ac' },
  'DESK METADATA': { LIAISON: 'arc', SUPERVISOR: 'arc', AUDITOR: 'arc' },
  'DESK OPEN': { LIAISON: 'arc', SUPERVISOR: 'arc' },
  'MEMBER METADATA': { AUDITOR: 'arc' },
  'AUTHOR METADATA': WRITERS,
  'AUTHOR OPEN': WRITERS,
  'AUTHOR SEALED': WRITERS,
  'REVIEWER METADATA': { SUPERVISOR: 'arc' },
  'REVIEWER OPEN': { SUPERVISOR: 'arc' },
  'REVIEWER SEALED': { SUPERVISOR: 'arc' },
  'NAMED SEALED': { ANALYST: 'arc', LIAISON: 'arc', SUPERVISOR: 'arc' },
};

const questions = readers.flatMap((reader) =>
  relations.flatMap((relation) =>
    families.flatMap((family) => sections.map((section) => ({ reader, relation, family, section }))),
  ),
);

describe('who may read what (docs/reading.md)', () => {
  it.each(questions)('$reader $relation $family $section', (question) => {
    const { reader, relation, family, section } = question;
    const allowed = expected[`${relation} ${section}`]?.[reader]?.includes(family.charAt(0)) ?? false;
    expect(mayRead(question) !== undefined).toBe(allowed);
  });

  it('never lets a police system read a referral or a sealed part but its own draft, nor an auditor anything but metadata', () => {
    const allowed = questions.filter(
      (question) => question.relation !== 'AUTHOR' && mayRead(question) !== undefined,
    );
    expect(
      allowed.filter(
        ({ reader, family, section }) =>
          (reader === 'POLICE_SYSTEM' && (family === 'referral' || section === 'SEALED')) ||
          (reader === 'AUDITOR' && section !== 'METADATA') ||
          reader === 'SYSTEM',
      ),
    ).toEqual([]);
  });

  it('lets a sealed part be read by units that it names, and before it is sent by its author and who reviews it', () => {
    const opened = questions.filter(
      (question) => question.section === 'SEALED' && mayRead(question) !== undefined,
    );
    expect(new Set(opened.map(({ relation }) => relation))).toEqual(new Set(['NAMED', 'AUTHOR', 'REVIEWER']));
  });
});
