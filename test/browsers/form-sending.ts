import type { Page } from 'playwright-core';
import words from '../../apps/console/language/en.js';
import { fillForm, type Wording } from './form-filling.js';

/** Looks at the form when it is filled, and at its preview. */
type Look = (page: Page) => Promise<void>;
const NOTHING: Look = () => Promise.resolve();

const ACTS: Readonly<Record<string, string>> = words.terms.act;
const TYPES: Readonly<Record<string, string>> = words.terms.type;

/** Opens a conversation from the list of kinds, and stays on its case. */
export async function openWith(
  page: Page,
  type: string,
  wording: Wording,
  zone: string,
  look = NOTHING,
): Promise<void> {
  await page.getByRole('link', { name: words.nav.compose, exact: true }).first().click();
  await page.getByRole('link', { name: TYPES[type] ?? type }).click();
  await finish(page, type, wording, zone, look);
}

/**
 * Chooses this act in "What you can do next" of the case on this page, writes it, looks at its preview and sends it.
 */
export async function answerWith(
  page: Page,
  type: string,
  wording: Wording,
  zone: string,
  look = NOTHING,
): Promise<void> {
  await page
    .getByRole('region', { name: words.case.next })
    .getByRole('link', { name: ACTS[type] ?? type, exact: true })
    .click();
  await finish(page, type, wording, zone, look);
}

async function finish(page: Page, type: string, wording: Wording, zone: string, look: Look): Promise<void> {
  await page.getByRole('form', { name: TYPES[type] ?? type }).waitFor();
  await fillForm(page, type, wording, zone);
  await look(page);
  await page.getByRole('button', { name: words.compose.preview }).click();
  const send = page.getByRole('button', { name: words.compose.send, exact: true });
  const refused = page.locator('aside [role=alert]');
  await send.or(refused).first().waitFor();
  if (await refused.first().isVisible()) throw new Error(`${type}: ${await refused.first().innerText()}`);
  await look(page);
  await send.click();
  await page.getByRole('region', { name: words.case.ball }).waitFor();
}
