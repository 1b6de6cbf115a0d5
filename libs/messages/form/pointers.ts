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

/** Whether a class, or one nested in it, has a field of this name. */
export function hasField(form: Form, name: string): boolean {
  return fieldsOf(form)
    .filter((field) => !field.absent)
    .some(
      (field) =>
        field.name === name ||
        [field.nesting?.one, field.nesting?.item].some(
          (inner) => inner !== undefined && hasField(inner, name),
        ),
    );
}

type Visit = (text: string, path: string) => void;

/** Calls `visit` with every text that a pattern of `pointersTo` finds in a value, and its pointer. */
export function textVisitor(pattern: string): (value: unknown, visit: Visit) => void {
  const steps = pattern.split('/').slice(1);
  return (value, visit) => walk(value, steps, 0, '', visit);
}

function walk(value: unknown, steps: readonly string[], at: number, path: string, visit: Visit): void {
  const step = steps[at];
  if (step === undefined) {
    if (typeof value === 'string') visit(value, path);
  } else if (value === undefined || value === null) return;
  else if (step === '*') {
    if (Array.isArray(value)) value.forEach((item, i) => walk(item, steps, at + 1, `${path}/${i}`, visit));
  } else walk((value as Record<string, unknown>)[step], steps, at + 1, `${path}/${step}`, visit);
}

/** What holds the member that a pointer of `textVisitor` names. */
export function parentOf(value: object, path: string): object {
  return path
    .split('/')
    .slice(1, -1)
    .reduce((at, step) => (at as Record<string, object>)[step] ?? {}, value);
}
