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
 * ERASED, DELIVERED, OVERDUE), and what kinds that do not exist yet cause (DELETED, REOPENED, REPATRIATION_READY,
 * FOLLOW_UP and the side exits).
 */
const ASKED = {
  alert:
    'null ACTIVE · ACTIVE HIT_OPEN · HIT_OPEN ACTIVE · ACTIVE WITHDRAWN · ACTIVE CONTESTED · CONTESTED ACTIVE · CONTESTED SUSPENDED · SUSPENDED ACTIVE',
  hit: 'null REPORTED · REPORTED CONFIRMATION_ASKED · CONFIRMATION_ASKED CONFIRMED · CONFIRMATION_ASKED NOT_SAME · CONFIRMATION_ASKED NO_ANSWER · CONFIRMED CLOSED',
  referral:
    'null SENT · SENT ACKNOWLEDGED · ACKNOWLEDGED IN_PROGRESS · IN_PROGRESS ANSWERED · ANSWERED CLOSED · ACKNOWLEDGED REDIRECTED · IN_PROGRESS CLOSED',
  victim:
    'POSSIBLE PRESUMED · PRESUMED CONFIRMED · POSSIBLE NOT_A_VICTIM · PRESUMED NOT_A_VICTIM · NOT_A_VICTIM PRESUMED',
  path: 'null INTAKE · INTAKE ASSISTED · ASSISTED NATIONALITY_PENDING · NATIONALITY_PENDING VERIFIED · NATIONALITY_PENDING REFUTED · NATIONALITY_PENDING STATELESS_PROCEDURE · VERIFIED PLAN_SENT · PLAN_SENT PLAN_ACCEPTED · PLAN_ACCEPTED HANDED_OVER · HANDED_OVER ARRIVED · ARRIVED CLOSED',
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

  it('are drawn in docs/lifecycles.md (again: npm run write)', () => {
    expect(readFileSync('docs/lifecycles.md', 'utf8')).toBe(
      writeLifecycles(kinds, lifecycles, clockProfiles),
    );
  });
});
