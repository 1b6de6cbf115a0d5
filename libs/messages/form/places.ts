import { countryOf } from './countries.js';
import type { Report } from './kind.js';
import type { Form } from './nesting.js';
import type { RuleId } from '../rules/table.js';
import { parentOf, pointersTo, textVisitor } from './pointers.js';

/** Rules that `placesOf` may find broken. */
export function placeRules(form: Form): RuleId[] {
  return pointersTo(form, 'isSubdivision').length === 0 ? [] : ['location.admin1'];
}

type Judge = (value: object, report: Report) => void;

const judges = new Map<Form, Judge>();

/** Judges of every place in an object of this class that the part of the country lies in the country beside it. */
export function placesOf(form: Form): Judge {
  const kept = judges.get(form);
  if (kept !== undefined) return kept;
  const visitors = pointersTo(form, 'isSubdivision').map(textVisitor);
  const judge: Judge = (value, report) => {
    for (const visit of visitors)
      visit(value, (subdivision, path) => {
        const { country } = parentOf(value, path) as { readonly country?: string };
        if (country !== countryOf(subdivision.slice(0, 2))) report('location.admin1', path);
      });
  };
  judges.set(form, judge);
  return judge;
}
