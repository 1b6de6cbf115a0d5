import type { Fault } from '../../api/types.js';
import { isDated, type Writing } from '../draft.js';
import { resolved, type KindSchema } from '../form/schema.js';
import { gapsOf, one, sum, type Gaps } from './gaps.js';

export const STEPS = ['who', 'body', 'parts', 'terms'] as const;
export type StepName = (typeof STEPS)[number];

export interface Step extends Gaps {
  readonly name: StepName;
  /** What the gateway does not accept here. */
  readonly faults: number;
}

const TERMS = ['urgency', 'handling', 'purpose', 'legalBasis', 'evaluation', 'dueAt'];
const DATES = ['expiresAt', 'reviewAt'];
const WHO = /^\/(to|subjectEn|case)(\/|$)/;

/** Where a form stands, step by step; without those that its kind does not have. */
export function stepsOf(
  schema: KindSchema,
  writing: Writing,
  opening: boolean,
  hidden: ReadonlySet<string>,
  faults: readonly Fault[],
): readonly Step[] {
  const gaps: Readonly<Record<StepName, Gaps | undefined>> = {
    who: who(schema, writing, opening),
    body: gapsOf(schema.properties?.['body'] ?? {}, schema.$defs, writing.body, hidden),
    parts: parts(schema, writing, hidden),
    terms: terms(schema, writing),
  };
  return STEPS.flatMap((name) => {
    const found = gaps[name];
    const here = faults.filter(({ path }) => stepAt(path) === name).length;
    return found === undefined ? [] : [{ name, ...found, faults: here }];
  });
}

/** The step in which a fault is mended. */
export function stepAt(path: string): StepName {
  if (WHO.test(path)) return 'who';
  if (path === '/body' || path.startsWith('/body/')) return 'body';
  return path.startsWith('/sealed') || path.startsWith('/attachments') ? 'parts' : 'terms';
}

function who(schema: KindSchema, { everyone, to, envelope }: Writing, opening: boolean): Gaps {
  const asked = ['subjectEn', ...(opening ? ['case'] : [])].filter((name) => schema.required?.includes(name));
  return sum([
    ...(everyone ? [] : [{ asked: 1, open: to.length === 0 ? 1 : 0 }]),
    ...asked.map((name) => one(envelope[name])),
  ]);
}

/** Undefined where the kind has none. */
function parts(schema: KindSchema, writing: Writing, hidden: ReadonlySet<string>): Gaps | undefined {
  const all = schema['x-parts'] ?? {};
  if (Object.keys(all).length === 0 || schema.properties?.['sealed'] === undefined) return undefined;
  return sum(
    Object.entries(writing.parts).flatMap(([name, { units, content }]) => [
      { asked: 1, open: units.length === 0 ? 1 : 0 },
      gapsOf(all[name] ?? {}, schema.$defs, content, new Set([...hidden, 'key', 'digest'])),
    ]),
  );
}

function terms(schema: KindSchema, { envelope, parts: included }: Writing): Gaps {
  const { required = [], properties = {} } = schema;
  const names = [...TERMS, ...(isDated(schema, included) ? DATES : [])];
  return sum(
    names
      .filter((name) => required.includes(name))
      .map((name) =>
        gapsOf(resolved(properties[name] ?? {}, schema.$defs), schema.$defs, envelope[name], new Set()),
      ),
  );
}
