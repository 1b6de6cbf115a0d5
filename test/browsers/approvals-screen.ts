import type { Page } from 'playwright-core';
import { expect } from '@jest/globals';
import type { JsonObject } from '#envelope';
import type { MessageRef } from '#kernel';
import words from '../../apps/console/language/en.js';
import { until } from '../setup/exchanges.js';
import { refOf } from '../setup/json.js';
import type { PoliceSystem } from './countries.js';

/**
 * A supervisor's Approvals screen shows the draft that waits, by itself; every point is ticked and it is released.
 * `told`: what must stand there of what changes. The message that came of it, as its author's gateway says.
 */
export async function releaseOn(
  page: Page,
  author: PoliceSystem,
  approval: string,
  told: readonly string[] = [],
): Promise<MessageRef> {
  const waiting = page.getByRole('button').filter({ hasText: words.approvals.PENDING });
  await waiting.first().waitFor();
  await waiting.first().click();
  const release = page.getByRole('button', { name: words.approvals.release });
  expect(await release.isDisabled()).toBe(true);
  const changes = page.locator('main table');
  for (const text of told) await changes.getByText(text).first().waitFor();
  const points = page.getByRole('group', { name: words.approvals.checklist }).getByRole('checkbox');
  for (let i = 0; i < (await points.count()); i += 1) await points.nth(i).check();
  await release.click();
  await page.getByText(words.approvals.released).first().waitFor();
  await waiting.first().waitFor({ state: 'detached' });
  const { json } = await until('the released draft', async () => {
    const answer = await author.get('/v1/approvals');
    return items(answer.json).some(({ id, state }) => id === approval && state === 'RELEASED') && answer;
  });
  return refOf(items(json).find(({ id }) => id === approval)?.['ref'] as JsonObject);
}

function items(json: JsonObject): readonly JsonObject[] {
  return json['items'] as readonly JsonObject[];
}
