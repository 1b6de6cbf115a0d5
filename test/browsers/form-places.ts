import type { Locator, Page } from 'playwright-core';
import words from '../../apps/console/language/en.js';
import { plain } from '../../apps/console/language/terms.js';

/**
 * Places of the console's forms as a person finds them: by the words that stand there, unfolding what is folded.
 * English.
 */

const NAMED: Readonly<Record<string, string>> = words.field;

/** The label that the console draws for a member of a message. */
export function labelOf(name: string): string {
  return NAMED[name] ?? plain(name);
}

/** The field of this JSON pointer, which must carry these words: a list draws the same words many times. */
export function fieldAt(page: Page, path: string, label: string): Locator {
  const exactly = label.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  // A star marks what must be there; moments name their zone's city.
  return page
    .getByLabel(new RegExp(`^${exactly}( \\([^)]+\\))?\\s*\\*?$`))
    .and(page.locator(`[id="${idAt(path)}"]`));
}

/** The frame around the members of an object or a list. */
export function groupAt(page: Page, path: string): Locator {
  return page.locator(`fieldset[id="${idAt(path)}"]`);
}

export async function unfold(place: Locator): Promise<void> {
  const folded = place.locator('xpath=ancestor::details[not(@open)]');
  while ((await folded.count()) > 0) await folded.first().locator(':scope > summary').click();
}

export async function write(field: Locator, text: string): Promise<void> {
  await unfold(field);
  await field.fill(text);
}

/** One of a list that opens; what is chosen already stays. */
export async function choose(field: Locator, value: string): Promise<void> {
  await unfold(field);
  await field.click();
  const option = optionOf(field, value);
  await option.waitFor();
  if ((await option.getAttribute('aria-selected')) === 'true') await field.press('Escape');
  else await option.click();
}

/** These of a list that opens, and none besides. */
export async function chooseAll(field: Locator, values: readonly string[]): Promise<void> {
  await unfold(field);
  await field.focus();
  const pills = field
    .locator('xpath=ancestor::*[contains(@class, "mantine-PillsInput-input")][1]')
    .locator('.mantine-Pill-root');
  for (let left = await pills.count(); left > 0; left -= 1) {
    await field.press('Backspace');
    await pills.nth(left - 1).waitFor({ state: 'detached' });
  }
  for (const value of values) {
    await field.click();
    await optionOf(field, value).click();
  }
  await field.press('Escape');
}

/** Yes or no of a question that was neither. */
export async function tell(page: Page, path: string, label: string, yes: boolean): Promise<void> {
  const question = page
    .getByLabel(label, { exact: true })
    .and(page.locator(`[role=radiogroup][id="${idAt(path)}"]`));
  await unfold(question);
  await question.getByText(yes ? words.case.yes : words.case.no, { exact: true }).click();
}

function optionOf(field: Locator, value: string): Locator {
  return field.page().locator(`[role=option][value="${value}"]`).filter({ visible: true });
}

function idAt(path: string): string {
  return `field${path.replaceAll('/', '-')}`;
}
