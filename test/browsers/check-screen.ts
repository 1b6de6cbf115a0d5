import type { Locator, Page } from 'playwright-core';
import words from '../../apps/console/language/en.js';

/** The Check screen as an officer at a counter uses it, in English. */
export class CheckScreen {
  constructor(readonly page: Page) {}

  async askZone(lines: readonly string[]): Promise<void> {
    await this.kind('MRZ');
    await this.page.getByLabel(words.check.mrzText).fill(lines.join('\n'));
    await this.ask();
  }

  async askPerson(name: string, birthYear: string): Promise<void> {
    await this.kind('PERSON');
    await this.page.getByLabel(words.check.name).fill(name);
    await this.page.getByLabel(words.check.birthYear).fill(birthYear);
    await this.ask();
  }

  async askDocument(number: string): Promise<void> {
    await this.kind('DOCUMENT');
    await this.page.getByLabel(words.check.number).fill(number);
    await this.ask();
  }

  /** What was found, by what it is about: SUSPECT, DOCUMENT … */
  async found(): Promise<readonly string[]> {
    const banners = await this.candidates().evaluateAll((all) =>
      all.map((one) => (one as unknown as { readonly dataset: { readonly banner: string } }).dataset.banner),
    );
    return banners.toSorted();
  }

  candidate(banner: string): Locator {
    return this.page.locator(`main article[data-banner=${banner}]`);
  }

  /** Of a reported hit: whose answer is waited for and how long, or what the owner said. */
  standing(banner: string): Locator {
    return this.candidate(banner).getByRole('status');
  }

  /** Reports this candidate as a hit and asks its owner to confirm it; `child`: it looks under age. */
  async report(banner: string, post: string, { child = false } = {}): Promise<void> {
    await this.candidate(banner).getByRole('button', { name: words.check.report }).click();
    const form = this.page.getByRole('dialog');
    await form.getByLabel(words.check.place).fill(post);
    if (child) await form.getByLabel(words.check.child).check();
    await form.getByRole('button', { name: words.check.send }).click();
    await form.waitFor({ state: 'hidden' });
  }

  private candidates(): Locator {
    return this.page.locator('main article[data-banner]');
  }

  private async kind(kind: keyof typeof words.check.kinds): Promise<void> {
    await this.page
      .getByRole('radiogroup', { name: words.check.title })
      .getByText(words.check.kinds[kind], { exact: true })
      .click();
  }

  /** The purpose is chosen once and stays; the answer is that of this question. */
  private async ask(): Promise<void> {
    const purpose = this.page.getByRole('combobox', { name: words.check.purpose });
    if ((await purpose.inputValue()) === '') {
      await purpose.click();
      await this.page.getByRole('option', { name: words.terms.purpose.BORDER_CHECK }).click();
    }
    const answered = this.page.waitForResponse((response) => response.url().endsWith('/v1/checks'));
    await this.page.getByRole('button', { name: words.check.ask, exact: true }).click();
    await (await answered).finished();
    await this.page
      .getByRole('button', { name: words.check.ask, exact: true })
      .and(this.page.locator(':not([data-loading])'))
      .waitFor();
    await this.page.getByRole('region', { name: words.check.answer }).waitFor();
  }
}
