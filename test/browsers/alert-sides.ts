import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { JsonObject } from '#envelope';
import type { MessageRef } from '#kernel';
import words from '../../apps/console/language/en.js';
import { refOf } from '../setup/json.js';
import { eventually, shownCase } from './case-screen.js';
import type { Seat } from './seat.js';

/** One side of an alert: its owner's people or a finder, with the alert's case on a page of its own. */
export interface AlertSide {
  readonly member: string;
  readonly url: string;
  readonly seat: Seat;
  /** The alert's case; the seat's own page is free for other screens. */
  readonly page: Page;
}

export interface AlertStanding {
  readonly state: keyof typeof words.terms.state;
  /** Unit whose turn it is, as `VN PS`; null: nobody has to act. */
  readonly ball: string | null;
  /** Of each hit, the first reported first. */
  readonly hits: readonly (keyof typeof words.terms.state)[];
  /** Clocks that run, the first due first. */
  readonly running: readonly (keyof typeof words.terms.clock)[];
  /** Clocks that were stopped, the first started first, as `Confirm the hit Met`. */
  readonly stopped: readonly string[];
  /** Kind of the newest message and the member that sent it. */
  readonly newest: keyof typeof words.terms.type;
  readonly by: string;
  /** What its sender has signed receipts for; of a broadcast with how many gateways. */
  readonly stages: readonly string[];
}

export const { SENT, GATEWAY } = words.terms.receipt;

/** Opens the alert's case in a second tab of this person's browser. */
export async function caseTab(
  { page: first, wrong }: Seat,
  url: string,
  { member, id }: MessageRef,
): Promise<Page> {
  const page = await first.context().newPage();
  page.on('pageerror', ({ message }) => wrong.push(message));
  await page.goto(`${url}/cases/${member}/${id}`);
  await page.getByRole('region', { name: words.case.ball }).waitFor();
  return page;
}

/**
 * Both screens come to show this, by themselves, and the sender's holds the receipts; then both gateways say the same
 * of the last message.
 */
export async function bothShow(sides: readonly AlertSide[], wanted: AlertStanding): Promise<void> {
  const { state, ball, hits, running, stopped, newest, by, stages } = wanted;
  for (const { member, page } of sides)
    await eventually<Awaited<ReturnType<typeof shownAlert>>>(() => shownAlert(page, member), {
      member,
      state: words.terms.state[state],
      ball,
      hits: hits.map((hit) => words.terms.state[hit]),
      running: running.map((clock) => words.terms.clock[clock]),
      stopped,
      newest: words.terms.type[newest],
      stages: member === by ? stages : null,
    });
  const held = await Promise.all(sides.map((side) => heldBy(side)));
  expect(new Set(held.map(({ newest: ref }) => ref)).size).toBe(1);
  expect(held[sides.findIndex(({ member }) => member === by)]?.sent).toBeGreaterThan(0);
}

const HITS = `(() => {
  const sheet = (title) => [...document.querySelectorAll('main section')].find((one) => one.querySelector('h2')?.innerText.trim() === title);
  const rows = (box, pick) => [...(box?.querySelectorAll(pick) ?? [])];
  const clocks = sheet('${words.case.clocks}');
  const holder = document.querySelector('section[aria-label="${words.case.ball}"] > p:nth-of-type(2) > span');
  return {
    hits: rows(sheet('${words.case.hits}'), 'li strong').map((one) => one.innerText.trim()),
    running: rows(clocks, ':scope > div > ul > li > div:first-child > strong').map((one) => one.innerText.trim()),
    stopped: rows(clocks, 'details li').map((one) => [...one.querySelectorAll('span:first-child, small')].map(({ textContent }) => textContent.replace(/,.*/, '').trim()).join(' ')),
    code: holder?.querySelector('[aria-hidden]')?.innerText.trim() ?? null,
    unit: holder?.querySelector('span:not([aria-hidden])')?.innerText.split(' · ').at(-1)?.trim() ?? null,
  };
})()`;

async function shownAlert(page: Page, member: string) {
  const shown = await shownCase(page);
  const more = await page.evaluate<{
    hits: readonly string[];
    running: readonly string[];
    stopped: readonly string[];
    code: string | null;
    unit: string | null;
  }>(HITS);
  return {
    member,
    state: shown?.state,
    ball: more.code === null ? null : `${more.code} ${UNITS[more.unit ?? ''] ?? String(more.unit)}`,
    hits: more.hits,
    running: more.running,
    stopped: more.stopped,
    newest: shown?.newest?.type,
    stages: shown?.newest?.stages ?? null,
  };
}

/** By the names of the directory. */
const UNITS: Readonly<Record<string, string>> = {
  'Specialist unit': 'ATU',
  'National desk': 'DESK',
  'Police system': 'PS',
};

/** All that this side has sent in the case has its receipt; the newest message, as its gateway tells by itself. */
async function heldBy({ member, url, seat, page }: AlertSide) {
  const { request } = seat.page.context();
  const read = async (path: string) => (await (await request.get(`${url}/v1${path}`)).json()) as JsonObject;
  const { messages } = await read(new URL(page.url()).pathname);
  const all = messages as readonly JsonObject[];
  const last = refOf(all.at(-1) ?? {});
  const newest = await read(`/messages/${last.member}/${last.id}`);
  const deliveries = [...all, newest].flatMap((one) => one['deliveries'] as readonly JsonObject[]);
  const states = new Set(deliveries.map(({ state }) => state));
  expect([member, [...states]]).toEqual([member, states.size === 0 ? [] : ['RECEIPTED']]);
  return { newest: `${last.member}/${last.id}`, sent: deliveries.length };
}
