import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { idOf } from '../../apps/console/dev/invented.js';
import { stage, until } from './stage.js';

describe('nothing is missed on a screen', () => {
  const { enter, server } = stage();
  const asked = (path: string): number =>
    server().gateway.asked.filter(({ url }) => url.startsWith(path)).length;
  const isLive = async (page: Page): Promise<void> => {
    await page.getByText('Live', { exact: true }).waitFor();
  };

  it('eight tabs share one stream, which another takes over when its tab is closed, and which ends at sign-out', async () => {
    const { page, wrong } = await enter('/work');
    await isLive(page);
    const tabs = [page];
    for (let n = 1; n < 8; n += 1) {
      const tab = await page.context().newPage();
      await tab.goto(`${server().url}/work`);
      await tab.locator('main h1').first().waitFor();
      await isLive(tab);
      tabs.push(tab);
    }
    expect(server().gateway.streaming).toBe(1);
    const [first, second, ...others] = tabs;
    const again = Promise.all(
      tabs.map((tab) => tab.waitForResponse((response) => response.url().includes('/v1/work'))),
    );
    server().gateway.tell('work', { member: 'TH', id: idOf(3) });
    await again;
    await first!.close();
    await until(() => Promise.resolve(server().gateway.streaming === 1));
    await Promise.all(others.map(isLive));
    const last = others.at(-1)!;
    const told = last.waitForResponse((response) => response.url().includes('/v1/work'));
    server().gateway.tell('work', { member: 'TH', id: idOf(3) });
    await told;
    await second!.getByRole('button', { name: /ATU/ }).click();
    await second!.getByRole('menuitem', { name: 'Sign out' }).click();
    for (const tab of [second!, ...others]) await tab.getByRole('link', { name: /Sign in/ }).waitFor();
    await until(() => Promise.resolve(server().gateway.streaming === 0));
    expect(wrong).toEqual([]);
    await last.context().close();
  });

  it('approvals, tasks, alerts and work are asked for again when the stream comes back', async () => {
    const { page } = await enter('/approvals');
    await isLive(page);
    const lists = ['/v1/approvals?', '/v1/tasks', '/v1/work'];
    await until(() => Promise.resolve(lists.every((list) => asked(list) > 0)));
    const before = lists.map(asked);
    server().gateway.cut();
    await until(() => Promise.resolve(lists.every((list, n) => asked(list) > (before[n] ?? 0))));
    await isLive(page);
    await page.context().close();
  });
});
