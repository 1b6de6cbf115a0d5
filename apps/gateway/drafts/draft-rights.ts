import { REVIEWER, reviewersOf, type Approval, type ApprovalSight, type Caller, type Ports } from '#exchange';
import { findKind, latestKind } from '#messages';
import { mayRead, type Relation, type Section } from '#policy';

type Stand = Pick<Ports, 'directory' | 'self'>;

/** Whose drafts a caller sees: the own ones, and those of the units that he reviews for. */
export function draftsSeenBy({ directory, self }: Stand, { name, unit, role }: Caller): ApprovalSight {
  const now = directory.current();
  const units =
    role === REVIEWER
      ? now.units(self.member).filter((one) => reviews(now, self.member, unit, one.unit))
      : [];
  return { author: { name, unit }, units: units.map((one) => one.unit) };
}

/** Whether a caller may read this of a draft that waits for a second person, by the one policy. */
export function maySeeDraft(
  { directory, self }: Stand,
  caller: Caller,
  { author, type, draft }: Pick<Approval, 'author' | 'type' | 'draft'>,
  section: Section,
): boolean {
  const relations: Relation[] = [];
  if (author.name === caller.name && author.unit === caller.unit) relations.push('AUTHOR');
  if (reviews(directory.current(), self.member, caller.unit, author.unit)) relations.push('REVIEWER');
  const { version } = draft;
  const kind = typeof version === 'number' ? findKind(type, version) : latestKind(type);
  const family = kind?.family ?? 'referral';
  return relations.some(
    (relation) => mayRead({ reader: caller.role, relation, family, section }) !== undefined,
  );
}

function reviews(
  directory: Parameters<typeof reviewersOf>[0],
  member: string,
  reviewer: string,
  unit: string,
): boolean {
  return reviewersOf(directory, member, unit).includes(reviewer);
}
