import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { clockProfiles, clocksAskFor, kinds, lifecycles } from '#messages';
import { writeClocks } from './clock-page.js';
import { shippedRules } from './engine.js';
import { writeLifecycles } from './lifecycle-page.js';
import type { Transition } from './transitions.js';

/**
 * What the field asks of the lifecycles (docs/lifecycles.md), as far as messages or clocks move them. Left out: what is
 * local before a message is signed (draft, approval, dismissal of a match), what time or receipts tell (EXPIRED,
 * ERASED, DELIVERED, OVERDUE), and what kinds that do not exist yet cause (DELETED).
 */
const ASKED = {
  alert:
    'null ACTIVE · ACTIVE HIT_OPEN · HIT_OPEN ACTIVE · ACTIVE WITHDRAWN · ACTIVE CONTESTED · CONTESTED ACTIVE · CONTESTED SUSPENDED · SUSPENDED ACTIVE',
  hit: 'null REPORTED · REPORTED CONFIRMATION_ASKED · CONFIRMATION_ASKED CONFIRMED · CONFIRMATION_ASKED NOT_SAME · CONFIRMATION_ASKED NO_ANSWER · CONFIRMED CLOSED',
  referral:
    'null SENT · SENT ACKNOWLEDGED · ACKNOWLEDGED IN_PROGRESS · IN_PROGRESS ANSWERED · ANSWERED CLOSED · ACKNOWLEDGED REDIRECTED · IN_PROGRESS CLOSED · CLOSED REOPENED · REOPENED IN_PROGRESS',
  victim:
    'POSSIBLE PRESUMED · PRESUMED CONFIRMED · POSSIBLE NOT_A_VICTIM · PRESUMED NOT_A_VICTIM · NOT_A_VICTIM PRESUMED',
  path: 'null INTAKE · INTAKE ASSISTED · ASSISTED NATIONALITY_PENDING · NATIONALITY_PENDING VERIFIED · NATIONALITY_PENDING REFUTED · NATIONALITY_PENDING STATELESS_PROCEDURE · VERIFIED PLAN_SENT · PLAN_SENT PLAN_ACCEPTED · PLAN_ACCEPTED HANDED_OVER · HANDED_OVER ARRIVED · ARRIVED CLOSED · VERIFIED REPATRIATION_READY · REPATRIATION_READY PLAN_SENT · ARRIVED FOLLOW_UP · FOLLOW_UP CLOSED · FOLLOW_UP FOLLOWED_UP · FOLLOWED_UP CLOSED · ASSISTED STAYS_IN_HOST · ASSISTED RESETTLED_ELSEWHERE · HANDED_OVER LOST_CONTACT · LOST_CONTACT STAYS_IN_HOST · PLAN_SENT DECEASED',
} as const;

describe('the kinds of this build', () => {
  const { transitions } = shippedRules();
  it.each(Object.entries(ASKED))(
    'cause every transition of lifecycle %s, by a kind or a clock',
    (lifecycle, arrows) => {
      const caused = new Set(
        transitions
          .filter((one: Transition) => one.lifecycle === lifecycle)
          .map(({ from, to }) => `${from ?? 'null'} ${to}`),
      );
      expect(arrows.split(' · ').filter((arrow) => !caused.has(arrow))).toEqual([]);
    },
  );
  it('stand in docs/clocks.md where they move a clock or the ball (again: npm run write)', () => {
    const page = readFileSync('docs/clocks.md', 'utf8');
    expect(page).toBe(writeClocks(page, kinds, clockProfiles, clocksAskFor));
  });

  it('reach every state of every lifecycle from its beginning, and every transition names its kind or clock', () => {
    for (const [name, { states }] of Object.entries(lifecycles)) {
      const own = transitions.filter(({ lifecycle }) => lifecycle === name);
      const reached = new Set<string | null>([null]);
      for (let before = 0; before < reached.size;) {
        before = reached.size;
        for (const { from, to } of own) if (reached.has(from)) reached.add(to);
      }
      expect([name, states.filter((state) => !reached.has(state))]).toEqual([name, []]);
    }
    const clocks = new Set<string>(clockProfiles.map(({ clock }) => clock));
    const unnamed = transitions.filter(({ cause }) =>
      'clock' in cause
        ? !clocks.has(cause.clock)
        : !kinds.some(({ type }) => Object.values(cause).includes(type)),
    );
    expect(unnamed).toEqual([]);
  });
  it('are drawn in docs/lifecycles.md (again: npm run write)', () => {
    expect(readFileSync('docs/lifecycles.md', 'utf8')).toBe(
      writeLifecycles(kinds, lifecycles, clockProfiles),
    );
  });
});
