import type { ClockName, ClockProfile, ClockStart } from '#messages';
import { isPointer } from './running.js';
import { entriesOf, type EngineKind, type LifecycleTables } from './transitions.js';

/** Started and stopped by the fold itself, so that the holder of an open referral always has a clock (INV-19). */
export const OF_THE_FOLD: ClockName = 'NEXT';

const URGENCIES = ['E', 'U', 'R', 'P'] as const;

/** What is wrong with the clocks that kinds start and stop, one sentence each. */
export function clockFaults(
  kinds: readonly EngineKind[],
  tables: LifecycleTables,
  profiles: readonly ClockProfile[],
): readonly string[] {
  const starts = kinds.flatMap(({ type, acts }) => acts.starts.map((start) => ({ type, ...start })));
  const stops = kinds.flatMap(({ type, acts }) => acts.stops.map((stop) => ({ type, ...stop })));
  // What a message says more exactly ends a clock under any name.
  const endings = [
    ...stops.map(({ clock, key }) => `${clock} ${nameOf(key)}`),
    ...starts.flatMap(({ clock, continues }) => (continues === undefined ? [] : [`${clock} *`])),
  ];
  const ofTheFold = { type: 'the fold', clock: OF_THE_FOLD };
  const found = [
    ...[...starts, ofTheFold].flatMap((start) => withoutProfile(start, profiles)),
    ...starts
      .filter(
        ({ clock, key }) => !endings.includes(`${clock} ${nameOf(key)}`) && !endings.includes(`${clock} *`),
      )
      .map(
        ({ type, clock, key }) =>
          `${type} starts clock ${clock}${key === undefined ? '' : ' by a key'}, which no kind stops so`,
      ),
    ...stops
      .filter(({ clock }) => clock !== OF_THE_FOLD && !starts.some((start) => start.clock === clock))
      .map(({ type, clock }) => `${type} stops clock ${clock}, which no kind starts`),
    ...kinds.flatMap(({ type, acts }) =>
      Object.keys(acts.pauses?.also ?? {})
        .filter((name) => !starts.some(({ clock }) => clock === name))
        .map((name) => `${type} pauses clock ${name}, which no kind starts`),
    ),
    ...kinds.flatMap(({ type, acts: { extends: more } }) =>
      more === undefined || starts.some(({ clock }) => clock === more.clock)
        ? []
        : [`${type} gives more time to clock ${more.clock}, which no kind starts`],
    ),
    ...entriesOf(tables).flatMap(([lifecycle, { clockSteps }]) =>
      clockSteps
        .filter(({ clock }) => !starts.some((start) => start.clock === clock))
        .map(({ clock }) => `clock ${clock} leads lifecycle ${lifecycle} on, but no kind starts it`),
    ),
  ];
  return [...new Set(found)];
}

/** A key that is found in messages is stopped by one that is; a name that stands for itself only by itself. */
function nameOf(key: string | undefined): string {
  return key === undefined ? '' : isPointer(key) || key === 'ID' ? '/' : key;
}

function withoutProfile(
  { type, clock, profile }: Pick<ClockStart, 'clock' | 'profile'> & { readonly type: string },
  profiles: readonly ClockProfile[],
): string[] {
  const rows = profiles.filter((row) => row.clock === clock);
  if (profile !== undefined && !rows.some((row) => row.profile === profile))
    return [`${type} starts clock ${clock} with the profile ${profile}, which no row has`];
  // A row of one country alone leaves the others without a due time.
  const fitting = rows.filter((row) => row.country === undefined && (row.profile ?? profile) === profile);
  return URGENCIES.filter(
    (urgency) => !fitting.some((row) => row.urgency === undefined || row.urgency === urgency),
  ).map((urgency) => `${type} starts clock ${clock}, which has no profile for urgency ${urgency}`);
}
