import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import type { Report } from '../form/kind.js';
import { isBefore } from './partial-dates.js';
import type { RuleId } from '../rules/table.js';

/** Between two things by their originator-scoped references; no names. */
export class Link {
  @field.Token(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/) from: string;
  @field.Token(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/) to: string;
  @field.Code('linkType') type: CodeOf<'linkType'>;
  @field.Optional() @field.PartialDate() since?: string;
  @field.Optional() @field.PartialDate() until?: string;
  @field.Code('certainty') certainty: CodeOf<'certainty'>;
}

/** Rules that `judgeLinks` may find broken. */
export const LINK_RULES = ['link.period', 'link.two-things'] as const satisfies readonly RuleId[];

/** A link joins two things, and does not end before it begins. */
export function judgeLinks(links: readonly Link[], path: string, report: Report): void {
  links.forEach(({ from, to, since, until }, i) => {
    if (from === to) report('link.two-things', `${path}/${i}/to`);
    if (since !== undefined && until !== undefined && isBefore(until, since))
      report('link.period', `${path}/${i}/until`);
  });
}
