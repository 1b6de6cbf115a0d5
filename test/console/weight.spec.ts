import { describe, expect, it } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { stage } from './stage.js';

const KIB = 1_024;
const STEP_MS = 200;

describe('weight and speed of the console', () => {
  const { enter } = stage(20_000);

  it('loads at most 160 KiB of compressed script before sign-in', async () => {
    const { page } = await enter('/', { signedIn: false });
    const scripts = await page.evaluate<string[]>(
      `performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.endsWith('.js'))`,
    );
    const sizes = await Promise.all(
      scripts.map(async (url) => gzipSync(Buffer.from(await (await fetch(url)).arrayBuffer())).length),
    );
    const sum = sizes.reduce((all, one) => all + one, 0);
    process.stdout.write(`script before sign-in: ${(sum / KIB).toFixed(1)} KiB compressed, limit 160\n`);
    expect(scripts.length).toBeGreaterThan(0);
    expect(sum).toBeLessThanOrEqual(160 * KIB);
    await page.context().close();
  });

  it('scrolls and filters 20,000 conversations without drawing them all', async () => {
    const { page } = await enter('/work');
    await page.locator('[data-place="0"]').waitFor();
    // Whoever looks for something looks in all of it: from now on everything is here.
    await page.getByLabel('Find in this list').fill('referral');
    await page.getByText('19993 of 19999', { exact: true }).waitFor();
    const steps: [string, number][] = [];
    for (const words of ['referral 1', 'referral 19', 'referral 199', 'referral number 1999', ''])
      steps.push([
        `filter "${words}"`,
        await timed(`
            const field = document.querySelector('input[aria-label="Find in this list"]');
            Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, ${JSON.stringify(words)});
            field.dispatchEvent(new Event('input', { bubbles: true }));`),
      ]);
    await page.getByText('19999 of 19999', { exact: true }).waitFor();
    const rows = `document.querySelector('[data-place]').closest('ul').parentElement`;
    for (const share of [0.1, 0.5, 0.9, 1])
      steps.push([
        `scroll to ${share * 100} %`,
        await timed(`${rows}.scrollTop = ${rows}.scrollHeight * ${share};`),
      ]);
    await page.locator('[data-place="19998"]').waitFor();
    expect(await page.locator('[data-place]').count()).toBeLessThan(60);
    const slowest = Math.max(...steps.map(([, ms]) => ms));
    const all = steps.map(([step, ms]) => `${step} ${ms.toFixed(0)}`).join(', ');
    process.stdout.write(
      `20,000 conversations: slowest step ${slowest.toFixed(0)} ms, limit ${STEP_MS} (${all})\n`,
    );
    await page.context().close();

    /** Until the browser has drawn what came of it, ms. */
    function timed(step: string): Promise<number> {
      return page.evaluate<number>(`new Promise((resolve) => {
          const began = performance.now();
          ${step}
          requestAnimationFrame(() => setTimeout(() => requestAnimationFrame(() => resolve(performance.now() - began)), 0));
        })`);
    }
  });
});
