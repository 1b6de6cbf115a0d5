import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import words from '../../apps/console/language/en.js';
import { until } from '../setup/until.js';

/** A case as its screen shows it, in the English words that stand there. */
export interface ShownCase {
  readonly state: string;
  /** `Your turn`, with the unit whose turn it is; null: nobody's. */
  readonly turn: string;
  readonly holder: string | null;
  /** The holder's next clock; null: none. */
  readonly due: string | null;
  /** Clocks that run, the first due first. */
  readonly clocks: readonly string[];
  /** Where the person is on the way home. */
  readonly step: string | null;
  /** How many messages there are, and the newest. */
  readonly count: number;
  readonly newest: ShownMessage | null;
}

export interface ShownMessage {
  readonly type: string;
  readonly crossed: boolean;
  /**
   * Stages that the other side has signed for; null: not a message of this side. That somebody there has read it is
   * left out: the page looks for that at its leisure.
   */
  readonly stages: readonly string[] | null;
}

const IN_PAGE = `(() => {
  const text = (element) => element === null || element === undefined ? null : element.innerText.trim();
  const own = (element) => [...element.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ data }) => data).join('').trim();
  const sheet = (title) => [...document.querySelectorAll('main section')].find((one) => text(one.querySelector('h2')) === title);
  const ball = document.querySelector('section[aria-label="${words.case.ball}"]');
  if (ball === null) return null;
  const [turn, holder, time] = ball.querySelectorAll(':scope > p');
  const here = document.querySelector('ol[aria-label="${words.case.path}"] [aria-current=step] > span:not([aria-hidden])');
  const messages = sheet('${words.case.timeline}')?.querySelectorAll('ol > li > article') ?? [];
  const message = (article) => {
    const stages = article.querySelector('ol[aria-label="${words.case.receipts}"]');
    return {
      type: text(article.querySelector('header strong')),
      crossed: article.querySelector('header').innerText.includes('${words.case.crossed}'),
      stages: stages === null ? null : [...stages.querySelectorAll('li[data-done=true]')].map(own).filter((one) => one !== '${words.terms.receipt.UNIT}'),
    };
  };
  return {
    state: text(document.querySelector('main header strong')),
    turn: text(turn),
    holder: text(holder?.querySelector('span > span:not([aria-hidden])')),
    due: text(time?.querySelector('span')),
    clocks: [...sheet('${words.case.clocks}').querySelectorAll('li strong')].map(text),
    step: here === null ? null : own(here),
    messages: [...messages].map(message),
  };
})()`;

/** What the case screen on this page shows now, in one look; undefined while none is there. */
export async function shownCase(page: Page): Promise<ShownCase | undefined> {
  const shown = await page.evaluate<(ShownCase & { messages: ShownMessage[] }) | null>(IN_PAGE);
  if (shown === null) return undefined;
  const { messages, ...rest } = shown;
  return { ...rest, count: messages.length, newest: messages[0] ?? null };
}

/** Waits until something reads like that, without touching the page; fails with the difference. */
export async function eventually<Thing>(read: () => Promise<Thing>, wanted: Thing): Promise<void> {
  let last: Thing | undefined;
  const holds = async (): Promise<boolean> => {
    last = await read();
    try {
      expect(last).toEqual(wanted);
      return true;
    } catch {
      return false;
    }
  };
  // The difference says more than that there was one.
  await until('what was wanted', holds).catch(() => expect(last).toEqual(wanted));
}
