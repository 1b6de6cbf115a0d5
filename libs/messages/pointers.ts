import { fieldsOf } from './field-metadata.js';
import type { Form } from './nesting.js';

/** Patterns of JSON pointers (`*`: every item) to the fields of a class that carry this constraint. */
export function pointersTo(form: Form, constraint: string, path = ''): readonly string[] {
  return fieldsOf(form)
    .filter((field) => !field.absent)
    .flatMap(({ name, checks, nesting }) => [
      ...checks
        .filter((check) => check.name === constraint)
        .map(({ each }) => `${path}/${name}${each ? '/*' : ''}`),
      ...(nesting?.one ? pointersTo(nesting.one, constraint, `${path}/${name}`) : []),
      ...(nesting?.item ? pointersTo(nesting.item, constraint, `${path}/${name}/*`) : []),
    ]);
}

type Visit = (text: string, path: string) => void;

/** Calls `visit` with every text that a pattern of `pointersTo` finds in a value, and its pointer. */
export function visitTexts(value: unknown, pattern: string, visit: Visit): void {
  walk(value, pattern.split('/').slice(1), '', visit);
}

function walk(value: unknown, steps: readonly string[], path: string, visit: Visit): void {
  const [step, ...rest] = steps;
  if (step === undefined) {
    if (typeof value === 'string') visit(value, path);
  } else if (step === '*') {
    if (Array.isArray(value)) value.forEach((item, i) => walk(item, rest, `${path}/${i}`, visit));
  } else if (typeof value === 'object' && value !== null && !Array.isArray(value))
    walk((value as Record<string, unknown>)[step], rest, `${path}/${step}`, visit);
}
