import { expect } from '@jest/globals';
import type { JsonObject } from '#envelope';
import type { MessageRef } from '#kernel';
import words from '../../apps/console/language/en.js';
import { refOf } from '../setup/json.js';
import { eventually } from './case-screen.js';
import type { Countries } from './countries.js';
import { HER, wantedDraft } from './story-v-drafts.js';

/** An alert of a third country that means a victim: posted by its police system, released by its supervisor. */
export class OlderAlert {
  private ref: MessageRef | undefined;
  private before: object | undefined;

  /** `holders`: members that come to hold her. */
  constructor(
    private readonly stage: Countries,
    private readonly owner: string,
    private readonly holders: readonly string[],
  ) {}

  async post(): Promise<void> {
    const { status } = await this.stage.api(this.owner).post('/v1/alerts', wantedDraft(this.stage.now()));
    expect(status).toBe(202);
  }

  async release(): Promise<void> {
    const person = `${this.owner.toLowerCase()}-atu-supervisor-1`;
    const { page, wrong } = await this.stage.signIn(this.owner, person, '/approvals');
    const points = page.getByRole('group', { name: words.approvals.checklist }).getByRole('checkbox');
    await points.first().waitFor();
    for (let i = 0; i < (await points.count()); i++) await points.nth(i).check();
    await page.getByRole('button', { name: words.approvals.release }).click();
    await page.getByText(words.approvals.released).waitFor();
    expect(wrong).toEqual([]);
    const { json } = await this.stage.api(this.owner).get('/v1/alerts');
    this.ref = refOf((json['items'] as readonly JsonObject[])[0]?.['ref'] as JsonObject);
    await eventually(
      async () => ((await this.asAuthor()) as { receipts: unknown[] }).receipts.length,
      this.holders.length,
    );
    this.before = await this.asAuthor();
  }

  /** What a check for her asks for where she is held; its owner is told what it asked for. */
  async isFoundAs(action: string): Promise<void> {
    for (const code of this.holders) await eventually(() => this.checked(code), [action]);
    expect(await this.checked(this.owner)).toEqual(['PROVISIONAL_ARREST_PER_NATIONAL_LAW']);
    for (const code of this.holders) {
      const { json } = await this.stage.api(code).get('/v1/alerts');
      const listed = (json['items'] as readonly JsonObject[]).map((one) => one['actionRequested']);
      expect([code, listed]).toEqual([code, [action]]);
      const { member = '', id = '' } = this.ref ?? {};
      const shown = (await this.stage.api(code).get(`/v1/cases/${member}/${id}`)).json;
      expect([code, shown['actionRequested']]).toEqual([code, action]);
    }
  }

  async looksAsBeforeToItsAuthor(): Promise<void> {
    expect(await this.asAuthor()).toEqual(this.before);
  }

  /** Neither another unit where she is held nor anybody of the owner is asked anything. */
  async isNoQuestionToOthers(): Promise<void> {
    for (const [code, person] of [
      [this.owner, `${this.owner.toLowerCase()}-atu-supervisor-1`],
      ...this.holders.slice(0, 1).map((one) => [one, `${one.toLowerCase()}-desk-liaison-1`]),
    ] as [string, string][]) {
      const { page } = await this.stage.signIn(code, person, '/approvals');
      await page.getByText(words.approvals.lead).waitFor();
      expect(await page.getByRole('region', { name: words.approvals.tasks }).count()).toBe(0);
    }
    for (const code of [this.owner, ...this.holders])
      expect((await this.stage.api(code).get('/v1/tasks')).json['items']).toEqual([]);
  }

  private async checked(code: string): Promise<readonly unknown[]> {
    const query = { kind: 'PERSON', name: HER.fullName, birthYear: 1999 };
    const { json } = await this.stage
      .api(code)
      .post('/v1/checks', { purpose: 'BORDER_CHECK', queries: [query] });
    const [answer] = json['answers'] as readonly JsonObject[];
    return (answer?.['candidates'] as readonly JsonObject[]).map(({ action }) => action);
  }

  /** All that the author's gateway tells of it that is not the time of day. */
  private async asAuthor(): Promise<object> {
    const { member = '', id = '' } = this.ref ?? {};
    const { json } = await this.stage.api(this.owner).get(`/v1/cases/${member}/${id}`);
    const { state, open, ball, lifecycles, clocks, acts, actionRequested, messages } = json;
    const [opening] = messages as readonly JsonObject[];
    const { deliveries, receipts } = opening ?? {};
    const states = (deliveries as readonly JsonObject[]).map((one) => [one['destination'], one['state']]);
    return {
      state,
      open,
      ball,
      lifecycles,
      clocks,
      acts,
      actionRequested,
      count: (messages as unknown[]).length,
      states,
      receipts,
    };
  }
}
