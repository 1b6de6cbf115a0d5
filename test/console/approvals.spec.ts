import { describe, expect, it } from '@jest/globals';
import { barriers, stage } from './stage.js';

describe('a draft that waits for a second person', () => {
  const { enter, server } = stage();

  it('shows who first, what happens then in words, and the checklist in view, before the whole', async () => {
    server().gateway.role = 'SUPERVISOR';
    const { page, wrong } = await enter('/approvals');
    const card = page.getByRole('region', { name: 'Wanted suspect' });
    await card.getByText('Nguyen Van Invented').first().waitFor();
    await card.getByText('It goes at once to all 11 members').waitFor();
    const text = await card.innerText();
    const order = [
      'Nguyen Van Invented',
      'When you release it',
      'On what ground',
      'The whole draft',
      'I have checked',
    ];
    const places = order.map((words) => text.indexOf(words));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(text).not.toMatch(/PROVISIONAL_ARREST|SILENT_REPORT/);
    // Looked at on a small screen, without any scrolling.
    await page.setViewportSize({ width: 1280, height: 720 });
    const box = await card.getByRole('button', { name: 'Release and send' }).boundingBox();
    expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThanOrEqual(720);
    expect(await barriers(page)).toEqual([]);
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  it('is written anew by its author when it came back, with all that it held', async () => {
    server().gateway.role = 'ANALYST';
    const { page } = await enter('/approvals');
    await page.getByRole('button', { name: /Driver of a transport/ }).click();
    await page.getByText('reviewed, not released').first().waitFor();
    await page.getByRole('button', { name: 'Write it anew' }).click();
    await page.waitForURL('**/compose/AL_WANTED_SUSPECT/*');
    expect(await page.getByLabel('Subject in English').inputValue()).toBe('Driver of a transport');
    expect(
      await page
        .getByRole('textbox', { name: /^Reason/ })
        .first()
        .inputValue(),
    ).toBe('Drove them across the border.');
    await page.context().close();
  });

  it('offers no checklist before it is known which one the kind needs', async () => {
    server().gateway.role = 'SUPERVISOR';
    const { page } = await enter('/directory');
    const { promise: known, resolve: tell } = Promise.withResolvers<undefined>();
    await page.route('**/v1/schemas', async (route) => {
      await known;
      await route.continue();
    });
    await page.goto(`${server().url}/approvals`);
    const release = page.getByRole('button', { name: 'Release and send' });
    await release.waitFor();
    const points = page.getByRole('group', { name: 'I have checked' }).getByRole('checkbox');
    expect([await points.count(), await release.isDisabled()]).toEqual([0, true]);
    tell(undefined);
    await points.nth(4).waitFor();
    for (let i = 0; i < 4; i += 1) await points.nth(i).check();
    expect(await release.isDisabled()).toBe(true);
    await points.nth(4).check();
    expect(await release.isDisabled()).toBe(false);
    await page.context().close();
  });

  it('fits a telephone', async () => {
    server().gateway.role = 'SUPERVISOR';
    const { page } = await enter('/approvals', { width: 390 });
    await page.getByText('When you release it').waitFor();
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(390);
    await page.context().close();
  });
});
