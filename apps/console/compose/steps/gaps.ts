import type { Json, JsonObject } from '../../api/types-case.js';
import type { Held } from '../form/initial.js';
import { resolved, shapeOf, type Defs, type Schema } from '../form/schema.js';

/** How much a form asks for, and how much of that stands open. */
export interface Gaps {
  readonly asked: number;
  readonly open: number;
}

const NONE: Gaps = { asked: 0, open: 0 };

export function sum(gaps: readonly Gaps[]): Gaps {
  return gaps.reduce((all, one) => ({ asked: all.asked + one.asked, open: all.open + one.open }), NONE);
}

/** One member that must be there. */
export function one(value: Held): Gaps {
  return { asked: 1, open: isBlank(value) ? 1 : 0 };
}

/**
 * What the schema asks of a value and nobody has written yet; members that may be left out count once they are begun.
 * `hidden`: filled by the page. What else is wrong with what was written, the gateway alone says.
 */
export function gapsOf(schema: Schema, defs: Defs, value: Held, hidden: ReadonlySet<string>): Gaps {
  const whole = resolved(schema, defs);
  switch (shapeOf(whole)) {
    case 'object': {
      const { properties = {}, required = [] } = whole;
      const held = isObject(value) ? value : {};
      return sum(
        Object.entries(properties)
          .filter(([name]) => !hidden.has(name) && (required.includes(name) || held[name] !== undefined))
          .map(([name, member]) => gapsOf(member, defs, held[name], hidden)),
      );
    }
    case 'list': {
      const items = Array.isArray(value) ? (value as readonly Json[]) : [];
      if (items.length === 0) return (whole.minItems ?? 0) > 0 ? { asked: 1, open: 1 } : NONE;
      return sum(items.map((item) => gapsOf(whole.items ?? {}, defs, item, hidden)));
    }
    case 'codes':
    case 'words':
      return (whole.minItems ?? 0) > 0 ? one(value) : NONE;
    case 'uuid':
    case 'fixed':
      return NONE;
    case 'code':
    case 'country':
    case 'text':
    case 'longText':
    case 'flag':
    case 'number':
    case 'moment':
    case 'day':
    case 'unit':
    case 'reference':
      return one(value);
  }
}

function isObject(value: Held): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isBlank(value: Held): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0;
}
