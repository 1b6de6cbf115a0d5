import type { Fault } from '#kernel';
import { ruleFault, type RuleFault } from '../rules/fault.js';
import { unmet } from './fault-words.js';
import { fieldsOf, type Field } from './field-metadata.js';
import type { Form } from './nesting.js';

/** Collects what is wrong; stops growing where a message is nothing but faults. */
export class Faults {
  readonly list: RuleFault[] = [];

  add(fault: RuleFault): void {
    if (this.list.length < MAX_FAULTS) this.list.push(fault);
  }
}

const MAX_FAULTS = 50;

type Checker = (value: object, path: string, faults: Faults) => void;

const checkers = new Map<Form, Checker>();

/**
 * The structure check of a class, made once from class-validator's metadata: the same constraints as its validateSync
 * (property test), about ten times faster. Unknown members are refused at every depth.
 */
export function compiled(form: Form): Checker {
  const kept = checkers.get(form);
  if (kept !== undefined) return kept;
  const fields = fieldsOf(form).map(compileField);
  const names = new Set(fields.map(({ name }) => name));
  const checker: Checker = (value, path, faults) => {
    const record = value as Readonly<Record<string, unknown>>;
    for (const key of Object.keys(value)) if (!names.has(key)) faults.add(unknownMember(path, key));
    for (const { name, run } of fields) run(record[name], path, faults);
  };
  checkers.set(form, checker);
  return checker;
}

/** A name is part of the pointer only where it looks like a name: a receipt carries pointers back, and no text. */
function unknownMember(path: string, key: string): RuleFault {
  const pointer = /^[A-Za-z][A-Za-z0-9]{0,39}$/.test(key) ? `${path}/${key}` : path;
  return ruleFault('field.known', pointer);
}

function compileField(field: Field) {
  const own = field.checks.filter((check) => !check.each);
  const each = field.checks.filter((check) => check.each);
  const { one, item } = field.nesting ?? {};
  const checkOne = one && compiled(one);
  const checkItem = item && compiled(item);
  const missing: Fault['code'] =
    field.checks.find((check) => check.fault !== 'E-SCHEMA-INVALID')?.fault ?? 'E-SCHEMA-INVALID';

  const run = (value: unknown, path: string, faults: Faults): void => {
    if (value === undefined) {
      if (field.required)
        faults.add(ruleFault('field.required', `${path}/${field.name}`, undefined, missing));
      return;
    }
    for (const check of own) {
      if (check.holds(value)) continue;
      faults.add(unmet(check.name, check.constraints, `${path}/${field.name}`, check.fault));
      return;
    }
    if (Array.isArray(value)) {
      for (let i = 0; i < value.length; i++) {
        const element: unknown = value[i];
        const bad = each.find((check) => !check.holds(element));
        if (bad !== undefined)
          faults.add(unmet(bad.name, bad.constraints, `${path}/${field.name}/${i}`, bad.fault));
        else if (checkItem !== undefined) checkItem(element as object, `${path}/${field.name}/${i}`, faults);
      }
    } else if (checkOne !== undefined) checkOne(value as object, `${path}/${field.name}`, faults);
  };
  return { name: field.name, run };
}
