import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { JsonObject } from '#envelope';
import { DAY, rfc3339, type MessageRef } from '#kernel';
import words from '../../apps/console/language/en.js';
import { kept } from '../console/stage.js';
import { answer, freed, question, referral, wanted, type Origin } from '../conversations/freed-drafts.js';
import { FREED, SOUGHT } from '../conversations/freed.js';
import type { Written } from '../conversations/real-members.js';
import { until } from '../setup/exchanges.js';
import { refOf, textOf } from '../setup/json.js';
import { storyDraft } from '../stories/story-drafts.js';
import { caseTab } from './alert-sides.js';
import { releaseOn } from './approvals-screen.js';
import { eventually, shownCase } from './case-screen.js';
import { countries } from './countries.js';
import { answerWith } from './form-sending.js';
import type { Seat } from './seat.js';
import { isProtective } from './two-desks.js';

const TOLD: readonly Origin[] = ['PH', 'MM', 'ID'];
const MEMBERS = ['TH', ...TOLD];
const TIME_ZONE = 'Asia/Bangkok';
const ARREST = 'PROVISIONAL_ARREST_PER_NATIONAL_LAW';
const REASON = 'Our unit freed this man from a compound; he was made to write to strangers.';

/**
 * Conversation 1 at browsers: Thailand has freed twelve persons; the desks of three countries of origin read the list
 * of their own, and one of the freed is sought by Indonesia until its unit gives way.
 */
describe('a release from a scam compound, by people at screens', () => {
  const stage = countries(MEMBERS, { ownBroker: true });
  let rescue: MessageRef;
  let alert: MessageRef;
  let host: Seat;
  let supervisor: Seat;
  let owner: Seat;
  const desks = new Map<string, Seat>();
  const referrals = new Map<string, MessageRef>();

  beforeAll(async () => {
    await stage.acquainted();
    host = await stage.signIn('TH', 'th-atu-analyst-1');
    owner = await stage.signIn('ID', 'id-atu-analyst-1');
    supervisor = await stage.signIn('ID', 'id-atu-supervisor-1', '/approvals');
    for (const code of TOLD)
      desks.set(code, await stage.signIn(code, `${code.toLowerCase()}-desk-liaison-1`));
  });

  const at = (code: string): Seat => desks.get(code) ?? host;

  /** By the specialist unit's own system; the reference, or undefined where it waits for a second person. */
  async function post(code: string, family: string, written: Written, conversation?: MessageRef) {
    const { type, ...changes } = written;
    const draft = storyDraft(type, { now: stage.now(), conversation }, changes);
    const { status, json } = await stage.unit(code).post(`/v1/${family}s`, draft);
    expect({ type, status, faults: json['faults'] }).toEqual({ type, status: 202, faults: undefined });
    return json;
  }

  async function arrives(code: string, { member, id }: MessageRef): Promise<void> {
    const path = `${stage.of(code).url}/v1/cases/${member}/${id}`;
    await until(`${id} at ${code}`, async () => {
      const { request } = at(code).page.context();
      return (await request.get(path)).status() === 200;
    });
  }

  async function actionsAt(code: string): Promise<readonly unknown[]> {
    const [name] = SOUGHT.names;
    const query = { kind: 'PERSON', name: name.fullName, birthYear: 1995, sex: 'M' };
    const { json } = await stage.api(code).post('/v1/checks', { purpose: 'BORDER_CHECK', queries: [query] });
    const [found] = json['answers'] as readonly JsonObject[];
    return (found?.['candidates'] as readonly JsonObject[]).map(({ action }) => action);
  }

  const shows = (page: Page, wantedState: string, step: string | null) =>
    eventually(async () => {
      const shown = await shownCase(page);
      return [shown?.state, shown?.step];
    }, [wantedState, step]);

  it('begins with a man whom Indonesia seeks, on the word of a second person', async () => {
    const held = await post('ID', 'alert', wanted());
    alert = await releaseOn(supervisor.page, stage.unit('ID'), textOf(held['approval']));
    for (const code of MEMBERS) await eventually(() => actionsAt(code), [ARREST]);
  });

  it('tells each country of its own: its desk opens its list, and sees the others closed', async () => {
    rescue = refOf(await post('TH', 'referral', freed(TOLD)));
    for (const code of TOLD) {
      await arrives(code, rescue);
      const page = await caseTab(at(code), stage.of(code).url, rescue);
      await isProtective(page);
      expect(await page.getByText(words.part.notYours).count()).toBe(TOLD.length - 1);
      await page.getByRole('button', { name: words.part.open, exact: true }).click();
      await page.getByRole('button', { name: words.part.confirm }).click();
      for (const { names } of FREED[code])
        await page.getByText((names as readonly { fullName: string }[])[0]?.fullName ?? '').waitFor();
      const shown = await page.evaluate<string>('document.body.textContent');
      for (const other of TOLD.filter((one) => one !== code))
        for (const { names } of FREED[other])
          expect(shown).not.toContain((names as readonly { fullName: string }[])[0]?.fullName);
      await isProtective(page);
      await page.close();
    }
  });

  it('holds the alert back where one of the freed is known, and asks a person of Thailand', async () => {
    for (const [n, code] of [
      [1, 'PH'],
      [6, 'MM'],
      [9, 'ID'],
    ] as const) {
      const ref = refOf(await post('TH', 'referral', referral(n, code, rescue)));
      referrals.set(code, ref);
      await arrives(code, ref);
    }
    await eventually(async () => (await actionsAt('TH')).includes(ARREST), false);
    expect(await actionsAt('PH')).toEqual([ARREST]);
    const { page } = host;
    await page.getByRole('link', { name: words.nav.approvals }).click();
    const task = page.getByRole('region', { name: words.approvals.tasks }).locator('article');
    await task.getByText(words.approvals.conflict).waitFor();
    await isProtective(page);
    await task.getByLabel(words.approvals.CHALLENGE).check();
    await task.getByLabel(words.approvals.taskReason).fill(REASON);
    await task.getByRole('button', { name: words.approvals.decide }).click();
    await task.getByText(words.approvals.decided.CHALLENGED).waitFor();
    expect(await task.getByRole('button').count()).toBe(0);
  });

  it('is contested for its owner, who reads why and withdraws it; Myanmar reads neither', async () => {
    const page = await caseTab(owner, stage.of('ID').url, alert);
    await shows(page, words.terms.state.CONTESTED, null);
    await page.getByRole('button', { name: words.part.open, exact: true }).first().click();
    await page.getByRole('button', { name: words.part.confirm }).click();
    await page.getByText(REASON).waitFor();
    const elsewhere = await caseTab(at('MM'), stage.of('MM').url, alert);
    await shows(elsewhere, words.terms.state.ACTIVE, null);
    const content = { ground: 'VICTIM_IDENTIFIED', language: 'eng' };
    const withdrawal = {
      body: { reason: 'REVIEWED' },
      sealed: [{ part: 'ground', units: [{ member: 'TH', unit: 'ATU' }], content }],
    };
    await answerWith(page, 'CT_WITHDRAWAL', withdrawal, TIME_ZONE);
    for (const one of [page, elsewhere]) await shows(one, words.terms.state.WITHDRAWN, null);
    expect(await elsewhere.evaluate<string>('document.body.textContent')).not.toMatch(
      /challenge|victim|freed/i,
    );
    for (const code of MEMBERS) await eventually(() => actionsAt(code), []);
  });

  it('is answered on the screens of Manila and Naypyidaw: verified, and put off for seven days', async () => {
    const [ph, mm] = await Promise.all(
      (['PH', 'MM'] as const).map((code) => caseTab(at(code), stage.of(code).url, referrals.get(code)!)),
    );
    if (ph === undefined || mm === undefined) throw new Error('two pages were asked for');
    for (const page of [ph, mm]) await answerWith(page, 'CT_HUMAN_ACK', {}, TIME_ZONE, isProtective);
    for (const [n, code] of [
      [1, 'PH'],
      [6, 'MM'],
    ] as const)
      await post('TH', 'referral', question(n, code, code === 'PH'), referrals.get(code));
    for (const page of [ph, mm]) await shows(page, 'In progress', 'Nationality asked');
    const { body: verified } = answer(1, 'PH', {
      result: 'VERIFIED_NATIONAL',
      confidence: 'HIGH',
      methods: ['CIVIL_REGISTER'],
      interim: false,
    });
    const wording = (body: Written['body']) => ({
      subjectEn: 'Of the nationality',
      body: Object.fromEntries(
        Object.entries(body ?? {}).filter(([name]) => name !== 'victimRef'),
      ) as JsonObject,
    });
    await answerWith(ph, 'RF_NATIONALITY_RESPONSE', wording(verified), TIME_ZONE, isProtective);
    const { body: interim } = answer(6, 'MM', {
      result: 'INTERIM',
      confidence: 'LOW',
      methods: [],
      interim: true,
      expectedAt: rfc3339(stage.now() + 7 * DAY),
    });
    await answerWith(mm, 'RF_NATIONALITY_RESPONSE', wording(interim), TIME_ZONE, isProtective);
    const th = await caseTab(host, stage.of('TH').url, referrals.get('PH')!);
    for (const page of [ph, th]) await shows(page, 'Answered', 'Nationality verified');
    const waiting = await caseTab(host, stage.of('TH').url, referrals.get('MM')!);
    for (const page of [mm, waiting]) {
      await shows(page, 'In progress', 'Nationality asked');
      await eventually(
        async () => (await shownCase(page))?.clocks.filter((clock) => clock === words.terms.clock.NV).length,
        2,
      );
    }
    for (const page of [ph, mm, th, waiting]) await isProtective(page);
  });

  it('leaves nothing of the freed in any browser', async () => {
    for (const { page, wrong } of [host, owner, supervisor, ...desks.values()]) {
      expect(wrong).toEqual([]);
      expect(await kept(page)).not.toMatch(/Imbento|Rekaan|Invented|HSU-TH|victim/i);
    }
  });
});
