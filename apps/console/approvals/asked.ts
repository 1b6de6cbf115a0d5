import type { Json, JsonObject } from '../api/types-case.js';

/** What somebody must read first to release a draft, taken out of it. */
export interface AskedFor {
  /** Whom it is about: in the open text, or in a sealed part that this reviewer reads. */
  readonly persons: readonly JsonObject[];
  readonly action: string | undefined;
  readonly fallback: string | undefined;
  /** Undefined: named units. */
  readonly except: readonly string[] | undefined;
  readonly units: readonly { readonly member: string; readonly unit: string }[];
  readonly until: string | undefined;
  readonly ground: JsonObject;
  /** Sealed parts and who may open them. */
  readonly parts: readonly { readonly part: string; readonly units: AskedFor['units'] }[];
}

const GROUND = ['reason', 'warrant', 'offences', 'decision', 'courtOrder', 'ground'];

export function askedFor(draft: JsonObject): AskedFor {
  const { to, expiresAt, legalBasis } = draft;
  const body = objectOf(draft['body']);
  const sealed = listOf(draft['sealed']).map(objectOf);
  const said = Object.entries(body).filter(([name]) => GROUND.includes(name));
  return {
    persons: [body, ...Object.values(body), ...sealed.map(({ content }) => content ?? null)]
      .map(objectOf)
      .filter(({ names }) => Array.isArray(names) && names.length > 0),
    action: textOf(body['actionRequested']),
    fallback: textOf(body['fallbackAction']),
    except: Array.isArray(to)
      ? undefined
      : listOf(objectOf(to)['except']).filter((one) => typeof one === 'string'),
    units: unitsOf(to),
    until: textOf(expiresAt),
    ground: { ...Object.fromEntries(said), ...(legalBasis === undefined ? {} : { legalBasis }) },
    parts: sealed.map(({ part, units }) => ({ part: textOf(part) ?? '', units: unitsOf(units) })),
  };
}

function unitsOf(value: Json | undefined): AskedFor['units'] {
  return listOf(value)
    .map(objectOf)
    .map(({ member, unit }) => ({ member: textOf(member) ?? '', unit: textOf(unit) ?? '' }));
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

function objectOf(value: Json | undefined): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}

function textOf(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
