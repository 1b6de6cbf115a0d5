import type { ClockName, ClockProfile, Duration } from '#messages';
import { allTests, anyOf } from './condition-words.js';
import { code } from './page-parts.js';
import type { EngineKind } from './transitions.js';

export const URGENCIES = ['E', 'U', 'R', 'P'] as const;

/** Rows of clock, profile, when a kind starts it so, and how long it runs at each urgency. */
export function lastsOf(profiles: readonly ClockProfile[], kinds: readonly EngineKind[]): string[][] {
  const own = Map.groupBy(profiles, ({ clock, profile = '' }) => `${clock} ${profile}`);
  return [...own.values()]
    .flatMap(([first]) => (first === undefined ? [] : [first]))
    .sort((a, b) => order(a, profiles) - order(b, profiles))
    .map(({ clock, profile }) => [
      code(clock),
      profile === undefined ? '' : code(profile),
      profile === undefined ? '' : whenProfiled(clock, profile, kinds),
      ...lastsAt(profiles, clock, profile),
    ]);
}

/** How long a clock runs at each urgency, E first; `''` where it does not run. */
export function lastsAt(profiles: readonly ClockProfile[], clock: ClockName, profile?: string): string[] {
  return URGENCIES.map((urgency) => {
    const fits = profiles.filter(
      (one) => one.clock === clock && (one.urgency ?? urgency) === urgency && one.country === undefined,
    );
    const lasts = (
      fits.find((one) => one.profile === profile) ?? fits.find((one) => one.profile === undefined)
    )?.lasts;
    return lasts === undefined ? '' : durationWords(lasts, urgency);
  });
}

/** Clocks as they first stand in the table of profiles, the profiles of one after its default. */
function order({ clock, profile }: ClockProfile, profiles: readonly ClockProfile[]): number {
  const of = profiles.findIndex((one) => one.clock === clock);
  const at = profiles.findIndex((one) => one.clock === clock && one.profile === profile);
  return of * profiles.length + (profile === undefined ? 0 : at);
}

function whenProfiled(clock: ClockName, profile: string, kinds: readonly EngineKind[]): string {
  const starts = kinds.flatMap(({ acts }) =>
    acts.starts.filter((start) => start.clock === clock && start.profile === profile),
  );
  return starts.length === 0 ? 'no kind starts it yet' : anyOf(starts.map(allTests));
}

/** A working day of an emergency is 24 hours. */
function durationWords(lasts: Duration, urgency: (typeof URGENCIES)[number]): string {
  if ('workingDays' in lasts)
    return urgency === 'E' || urgency === 'U'
      ? `${lasts.workingDays} d`
      : `${lasts.workingDays} working days`;
  const { minutes } = lasts;
  if (minutes % 1440 === 0) return `${minutes / 1440} d`;
  return minutes % 60 === 0 ? `${minutes / 60} h` : `${minutes} min`;
}
