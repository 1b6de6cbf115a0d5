import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { JsonObject } from '#envelope';
import words from '../../apps/console/language/en.js';
import { eventually, shownCase, type ShownCase } from './case-screen.js';
import type { Seat } from './seat.js';

/** One side of a case: a person of a unit at a screen. */
export interface Side {
  readonly member: string;
  /** As the directory names it. */
  readonly unit: string;
  readonly zone: string;
  readonly url: string;
  readonly seat: Seat;
}

export interface Standing extends Pick<ShownCase, 'state' | 'due' | 'clocks' | 'step' | 'count'> {
  /** Member whose turn it is; null: nobody's. */
  readonly turn: string | null;
  /** The newest message and who sent it. */
  readonly type: string;
  readonly by: string;
  readonly crossed?: boolean;
  /** What is known of it where it was sent. */
  readonly stages?: readonly string[];
}

export const { SENT, GATEWAY: RECEIVED, OPENED } = words.terms.receipt;

const TYPES: Readonly<Record<string, string>> = words.terms.type;
/** On no screen of a victim (INV-03). */
const SOUGHT = /wanted|arrest|ต้องการตัว|จับกุม|ចាប់ខ្លួន/i;

/** Two units that work one case, each before a screen of its own. */
export class TwoDesks {
  constructor(readonly sides: readonly [Side, Side]) {}

  /** Both screens come to show this, by themselves; and both gateways hold the receipt of the newest message. */
  async stand(standing: Standing): Promise<void> {
    for (const side of this.sides) await this.shows(side, standing);
    const receipt = { level: 'GATEWAY', result: 'ACCEPTED', from: this.other(standing.by) };
    for (const side of this.sides)
      await eventually(async () => [side.member, (await receiptsOf(side))[0]], [side.member, receipt]);
  }

  /** This one does. */
  async shows(side: Side, standing: Standing): Promise<void> {
    const { turn, type, by, crossed = false, stages = [SENT, RECEIVED], ...rest } = standing;
    const holder = this.sides.find(({ member }) => member === turn);
    const mine = holder === side ? words.case.you : words.case.them;
    await eventually(() => shownCase(side.seat.page), {
      ...rest,
      turn: holder === undefined ? words.case.nobody : mine,
      holder: holder?.unit ?? null,
      newest: { type: TYPES[type] ?? type, crossed, stages: side.member === by ? stages : null },
    });
    await isProtective(side.seat.page);
  }

  private other(member: string): string {
    return this.sides.find((one) => one.member !== member)?.member ?? member;
  }
}

/** Nothing on this page, folded or not, speaks of a person as sought. */
export async function isProtective(page: Page): Promise<void> {
  expect(await page.evaluate<string>('document.body.textContent')).not.toMatch(SOUGHT);
}

/** What this gateway holds of the receipts of the newest message on the case before it. */
async function receiptsOf({ seat, url }: Side): Promise<readonly object[]> {
  const { pathname } = new URL(seat.page.url());
  const answer = await seat.page.context().request.get(`${url}/v1${pathname}`);
  const { messages } = (await answer.json()) as { messages: readonly JsonObject[] };
  return (messages.at(-1)?.['receipts'] as readonly JsonObject[]).map(({ level, result, from }) => ({
    level,
    result,
    from: (from as JsonObject)['member'],
  }));
}
