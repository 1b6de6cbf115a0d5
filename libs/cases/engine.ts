import { HsuError } from '#kernel';
import {
  clockProfiles as shippedProfiles,
  kinds as shippedKinds,
  lifecycles as shippedLifecycles,
  mainLifecycle,
  type ClockProfile,
} from '#messages';
import { clockFaults } from './clock-faults.js';
import { due } from './due.js';
import { kindFaults } from './kind-faults.js';
import { lifecycleFaults } from './lifecycle-faults.js';
import type { Calendars, FoldRules } from './rules.js';
import {
  entriesOf,
  transitionsOf,
  type EngineKind,
  type LifecycleTables,
  type Transition,
} from './transitions.js';

/** The rules of the fold, and what they can cause. */
export interface Engine extends FoldRules {
  readonly transitions: readonly Transition[];
}

/**
 * The rules of these kinds, lifecycles and clock profiles. Throws `E-CONFIG` with one fault per sentence where they do
 * not hold together (docs/lifecycles.md: every state is reached, and every transition names the kind or the clock that
 * causes it).
 */
export function buildEngine(
  kinds: readonly EngineKind[],
  tables: LifecycleTables,
  profiles: readonly ClockProfile[],
  calendars: Calendars = () => undefined,
): Engine {
  const faults = [
    ...lifecycleFaults(kinds, tables),
    ...kindFaults(kinds),
    ...clockFaults(kinds, tables, profiles),
  ];
  if (faults.length > 0)
    throw new HsuError('E-CONFIG', faults.join('; '), {
      faults: faults.map((text) => ({ code: 'E-CONFIG', path: '', text })),
    });
  const known = new Map(kinds.map((kind) => [`${kind.type}/${kind.version}`, kind]));
  return {
    kindOf: (type, version) => known.get(`${type}/${version}`),
    main: (family) => {
      if (family === 'control') return undefined;
      const lifecycle = mainLifecycle[family];
      return { lifecycle, ends: tables[lifecycle]?.ends ?? [] };
    },
    isEnd: (lifecycle, state) =>
      entriesOf(tables).some(([name, { ends }]) => name === lifecycle && ends.includes(state)),
    recalledTo: (lifecycle, state) =>
      entriesOf(tables).find(([name]) => name === lifecycle)?.[1].recalledTo?.[state],
    due: (start) => due(start, profiles, calendars),
    transitions: transitionsOf(kinds, tables),
  };
}

/** The rules of the kinds of this build, with the calendars that the directory lists. */
export function shippedRules(calendars?: Calendars): Engine {
  return buildEngine(shippedKinds, shippedLifecycles, shippedProfiles, calendars);
}
