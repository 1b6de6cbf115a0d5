import { getMetadataStorage } from 'class-validator';
import type { ErrorCode } from '#kernel';
import { always, present } from './fields.js';
import { nestingOf, type Form, type Nesting } from './nesting.js';

/** One constraint of a field, as class-validator keeps it. */
export interface Check {
  readonly name: string;
  readonly constraints: readonly unknown[];
  /** Judges the items of a list, not the list. */
  readonly each: boolean;
  readonly fault: ErrorCode;
  readonly holds: (value: unknown) => boolean;
}

export interface Field {
  readonly name: string;
  readonly required: boolean;
  /** Declared by the base class but forbidden in this kind. */
  readonly absent: boolean;
  readonly checks: readonly Check[];
  readonly nesting: Nesting | undefined;
}

type Metadata = ReturnType<ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas']>[number];

function check(metadata: Metadata): Check {
  const storage = getMetadataStorage();
  const constraint = storage.getTargetValidatorConstraints(metadata.constraintCls)[0];
  if (constraint === undefined || constraint.async)
    throw new Error(`no synchronous constraint for ${metadata.propertyName}`);
  const { instance, name } = constraint;
  const constraints = (metadata.constraints as readonly unknown[] | undefined) ?? [];
  // Constraints here read `constraints` and nothing else of the arguments; made once, not once a value.
  const args = {
    value: undefined,
    constraints: [...constraints],
    targetName: '',
    object: {},
    property: metadata.propertyName,
  };
  const context = metadata.context as { fault?: ErrorCode } | undefined;
  return {
    name,
    constraints,
    each: metadata.each,
    fault: context?.fault ?? 'E-SCHEMA-INVALID',
    holds: (value) => instance.validate(value, args) as boolean,
  };
}

function required(name: string, conditions: readonly Metadata[]): boolean {
  const known = conditions.map((metadata) => (metadata.constraints as readonly unknown[])[0]);
  // A condition that JSON Schema could not say must fail the build.
  if (known.some((condition) => condition !== present && condition !== always))
    throw new Error(`${name}: only Optional() may make a field conditional`);
  return !known.includes(present);
}

const cache = new Map<Form, readonly Field[]>();

/** The fields of a class, read from class-validator's metadata: base class first, each in the order of declaration. */
export function fieldsOf(form: Form): readonly Field[] {
  const kept = cache.get(form);
  if (kept !== undefined) return kept;
  const metadatas = getMetadataStorage().getTargetValidationMetadatas(form, '', false, false);
  const ordered = [
    ...metadatas.filter((m) => m.target !== form),
    ...metadatas.filter((m) => m.target === form),
  ];
  const fields = [...new Set(ordered.map((m) => m.propertyName))].map((name) => {
    const own = metadatas.filter((m) => m.propertyName === name);
    const of = (type: string) => own.filter((m) => m.type === type);
    const strange = own.find(
      (m) => !['customValidation', 'conditionalValidation', 'nestedValidation'].includes(m.type),
    );
    if (strange !== undefined) throw new Error(`${name}: no converter for ${strange.type}`);
    const nesting = nestingOf(form, name);
    if (of('nestedValidation').length > 0 !== (nesting !== undefined))
      throw new Error(`${name}: item type missing`);
    const checks = of('customValidation').map(check);
    return {
      name,
      required: required(name, of('conditionalValidation')),
      absent: checks.some((c) => c.name === 'isAbsent'),
      checks,
      nesting,
    };
  });
  cache.set(form, fields);
  return fields;
}
