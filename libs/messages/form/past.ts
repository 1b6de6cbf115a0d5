import type { RuleId } from '../rules/table.js';
import { isAfter } from '../shapes/partial-dates.js';
import { fieldsOf } from './field-metadata.js';
import type { Report } from './kind.js';
import type { Form } from './nesting.js';
import { textVisitor } from './pointers.js';

interface PastField {
  readonly pattern: string;
  readonly rule: RuleId;
}

function pastFields(form: Form, path = ''): readonly PastField[] {
  return fieldsOf(form)
    .filter((field) => !field.absent)
    .flatMap(({ name, checks, nesting }) => [
      ...checks
        .filter((check) => check.name === 'isPast')
        .map(({ constraints: [rule] }) => ({ pattern: `${path}/${name}`, rule: rule as RuleId })),
      ...(nesting?.one ? pastFields(nesting.one, `${path}/${name}`) : []),
      ...(nesting?.item ? pastFields(nesting.item, `${path}/${name}/*`) : []),
    ]);
}

/** Rules that `pastOf` may find broken, each once. */
export function pastRules(form: Form): RuleId[] {
  return [...new Set(pastFields(form).map(({ rule }) => rule))];
}

type Judge = (value: object, sentAt: string, report: Report) => void;

const judges = new Map<Form, Judge>();

/**
 * Judges of every member that `Past` marks in an object of this class that it is not after the message was sent, in
 * whatever zone its date was written.
 */
export function pastOf(form: Form): Judge {
  const kept = judges.get(form);
  if (kept !== undefined) return kept;
  const visitors = pastFields(form).map(({ pattern, rule }) => ({ rule, visit: textVisitor(pattern) }));
  const judge: Judge = (value, sentAt, report) => {
    for (const { rule, visit } of visitors)
      visit(value, (when, path) => {
        if (isAfter(when, sentAt)) report(rule, path);
      });
  };
  judges.set(form, judge);
  return judge;
}
