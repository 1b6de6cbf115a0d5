import { parseRfc3339 } from '#kernel';
import {
  clockProfiles as shippedProfiles,
  findKind,
  lifecycles as shippedLifecycles,
  mainLifecycle,
  type ClockProfile,
} from '#messages';
import type { FoldRules, Starting } from './fold.js';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** The rules of this build's kinds. */
export function shippedRules(): FoldRules {
  return {
    kindOf: findKind,
    main: (family) => {
      if (family === 'control') return undefined;
      const lifecycle = mainLifecycle[family];
      return { lifecycle, ends: shippedLifecycles[lifecycle].ends };
    },
    dueAt: (start) => dueAt(start, shippedProfiles),
  };
}

function dueAt(start: Starting, profiles: readonly ClockProfile[]): string {
  const found = profiles
    .filter(
      (row) =>
        row.clock === start.clock &&
        (row.profile ?? start.profile) === start.profile &&
        (row.country ?? start.owner.member) === start.owner.member &&
        (row.urgency ?? start.urgency) === start.urgency,
    )
    .at(-1);
  const lasts =
    found === undefined
      ? 7 * DAY_MS
      : 'minutes' in found.lasts
        ? found.lasts.minutes * MINUTE_MS
        : found.lasts.workingDays * DAY_MS;
  const due = Date.parse(start.at) + lasts;
  const asked = parseRfc3339(start.shortenedTo) ?? due;
  return new Date(Math.min(due, asked)).toISOString();
}
