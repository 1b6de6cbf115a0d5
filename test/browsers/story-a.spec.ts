import { beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { JsonObject } from '#envelope';
import { MINUTE, type MessageRef } from '#kernel';
import words from '../../apps/console/language/en.js';
import { kept } from '../console/stage.js';
import { until } from '../setup/exchanges.js';
import { refOf, textOf } from '../setup/json.js';
import { bothShow, caseTab, GATEWAY, SENT, type AlertSide } from './alert-sides.js';
import { releaseOn } from './approvals-screen.js';
import { CheckScreen } from './check-screen.js';
import { countries } from './countries.js';
import { answerWith } from './form-sending.js';
import type { Seat } from './seat.js';
import { alertsOf, NEW_PASSPORT, OLD_PASSPORT, SPELLED, STOLEN, ZONE } from './story-a-drafts.js';

const MEMBERS = ['VN', 'LA', 'PH'] as const;
/** Of all browsers here. */
const TIME_ZONE = 'Asia/Bangkok';
/** In seconds, on a slow machine; a minute is what a withdrawal may take. */
const TO_ALL = [`${SENT} 2/2`, `${GATEWAY} 2/2`];
const TO_ONE = [SENT, GATEWAY];
const HC = words.terms.clock.HC;
const SUP = words.terms.clock.SUP;
const OUT = words.terms.clock.OUT;
const { MET, MISSED } = words.terms.clockState;

/**
 * Story A, whole: a police system posts, a supervisor releases, a border post finds, duty officers ask and answer, each
 * at a browser.
 */
describe('story A at browsers', () => {
  const stage = countries(MEMBERS);
  let alerts: ReturnType<typeof alertsOf>;
  let wanted: MessageRef;
  let passport: MessageRef;
  let supervisor: Seat;
  let owner: Seat;
  let finder: Seat;
  let third: Seat;
  let sides: readonly [AlertSide, AlertSide];
  let counter: CheckScreen;

  beforeAll(async () => {
    await stage.acquainted();
    supervisor = await stage.signIn('VN', 'vn-atu-supervisor-1', '/approvals');
    owner = await stage.signIn('VN', 'vn-desk-liaison-1');
    finder = await stage.signIn('LA', 'la-desk-liaison-1', '/check');
    third = await stage.signIn('PH', 'ph-desk-liaison-1', '/check');
    counter = new CheckScreen(finder.page);
    alerts = alertsOf(stage);
  });

  async function isReceipted({ member, id }: MessageRef): Promise<void> {
    await until('receipts of all', async () => {
      const { json } = await stage.api('VN').get(`/v1/messages/${member}/${id}`);
      const deliveries = json['deliveries'] as readonly JsonObject[];
      return deliveries.length > 0 && deliveries.every(({ state }) => state === 'RECEIPTED');
    });
  }

  /** Until each other member's gateway says this of the alert. */
  async function heldAs(state: string, { member, id }: MessageRef): Promise<void> {
    for (const code of MEMBERS)
      await until(`${state} at ${code}`, async () => {
        const { json } = await stage.api(code).get(`/v1/cases/${member}/${id}`);
        return json['state'] === state;
      });
  }

  /** What the police system of this member is told: of each question the kinds of alerts that it finds. */
  async function checksOf(member: string): Promise<{ found: readonly unknown[][]; verdicts: unknown[] }> {
    const { status, json } = await stage.api(member).post('/v1/checks', {
      purpose: 'BORDER_CHECK',
      queries: [
        { kind: 'MRZ', text: ZONE.join('\n') },
        { kind: 'PERSON', name: SPELLED, birthYear: 1984, sex: 'M' },
        { kind: 'DOCUMENT', number: OLD_PASSPORT, issuer: 'VNM' },
        { kind: 'DOCUMENT', number: NEW_PASSPORT, issuer: 'VNM' },
      ],
    });
    expect({ status, faults: json['faults'] }).toEqual({ status: 200 });
    const answers = json['answers'] as readonly JsonObject[];
    return {
      found: answers.map(({ candidates }) =>
        (candidates as readonly JsonObject[]).map(({ type }) => type).toSorted(),
      ),
      verdicts: answers.map(({ verdict }) => verdict),
    };
  }

  it('sends a stolen passport at once, and a wanted trafficker when a supervisor has released him', async () => {
    const posted = await stage.api('VN').post('/v1/alerts', alerts.passport);
    expect({ status: posted.status, faults: posted.json['faults'] }).toEqual({ status: 202 });
    passport = refOf(posted.json);
    const held = await stage.api('VN').post('/v1/alerts', alerts.wanted);
    expect([held.status, held.json['state'], held.json['faults']]).toEqual([
      202,
      'PENDING_APPROVAL',
      undefined,
    ]);
    expect((await checksOf('VN')).found[1]).toEqual([]);
    wanted = await releaseOn(supervisor.page, stage.api('VN'), textOf(held.json['approval']));
    for (const ref of [passport, wanted]) {
      await heldAs('ACTIVE', ref);
      await isReceipted(ref);
    }
    const side = async (member: string, seat: Seat): Promise<AlertSide> => {
      const { url } = stage.of(member);
      return { member, url, seat, page: await caseTab(seat, url, wanted) };
    };
    sides = [await side('VN', owner), await side('LA', finder)];
    await bothShow(sides, {
      state: 'ACTIVE',
      ball: null,
      hits: [],
      running: [],
      stopped: [],
      newest: 'AL_WANTED_SUSPECT',
      by: 'VN',
      stages: TO_ALL,
    });
  });

  it('is found at a border by its zone and by a name in another spelling, by program and at the counter', async () => {
    const both = ['AL_TRAVEL_DOCUMENT', 'AL_WANTED_SUSPECT'];
    expect((await checksOf('LA')).found).toEqual([both, ['AL_WANTED_SUSPECT'], ['AL_WANTED_SUSPECT'], []]);
    await counter.askZone(ZONE);
    expect(await counter.found()).toEqual(['DOCUMENT', 'SUSPECT']);
    expect(await counter.candidate('DOCUMENT').innerText()).not.toMatch(/Tran|Trần/);
    await counter.askPerson(SPELLED, '1984');
    expect(await counter.found()).toEqual(['SUSPECT']);
    // Of the spellings that the alert has, the Thai one sounds most like what was asked.
    expect(
      await counter
        .candidate('SUSPECT')
        .getByRole('row', { name: /Tran Van Mao/ })
        .innerText(),
    ).toContain('ตรัน วัน เมา');
    const asked = ['LA', 'VN'].map((code) => readFileSync(stage.of(code).logFile, 'utf8')).join('');
    for (const secret of [SPELLED, STOLEN, OLD_PASSPORT]) expect(asked).not.toContain(secret);
  });

  it('is reported as a hit at the counter; ten minutes run for the owner on both screens', async () => {
    await counter.report('SUSPECT', 'LA-VT');
    await counter
      .standing('SUSPECT')
      .getByText(/^0[89]:\d\d left$/)
      .waitFor();
    expect(await counter.standing('SUSPECT').innerText()).toContain('Police system');
    await bothShow(sides, {
      state: 'HIT_OPEN',
      ball: 'VN PS',
      hits: ['CONFIRMATION_ASKED'],
      running: ['HC', 'SUP'],
      stopped: [],
      newest: 'CT_HIT_CONFIRM_REQUEST',
      by: 'LA',
      stages: TO_ONE,
    });
    const due = sides.map(({ page }) =>
      page
        .getByText(/^0[89]:\d\d left$/)
        .first()
        .innerText(),
    );
    const [here, there] = (await Promise.all(due)).map(secondsIn);
    expect(Math.abs((here ?? 0) - (there ?? 0))).toBeLessThanOrEqual(5);
  });

  it('is confirmed by the owner’s duty officer on the screen of the hit', async () => {
    await answerWith(
      sides[0].page,
      'CT_HIT_CONFIRM_RESPONSE',
      { body: { stillActive: 'YES', samePerson: 'YES', instructions: ['PROCEED', 'CALL_UNIT'] } },
      TIME_ZONE,
    );
    await counter.standing('SUSPECT').getByText(words.check.standing.confirmed).waitFor();
    await bothShow(sides, {
      state: 'HIT_OPEN',
      ball: 'LA DESK',
      hits: ['CONFIRMED'],
      running: ['OUT'],
      stopped: [`${SUP} ${MET}`, `${HC} ${MET}`],
      newest: 'CT_HIT_CONFIRM_RESPONSE',
      by: 'VN',
      stages: TO_ONE,
    });
  });

  it('ends with what was done, told by the finder on the case', async () => {
    await answerWith(sides[1].page, 'CT_HIT', { body: { actionTaken: 'ARRESTED' } }, TIME_ZONE);
    await bothShow(sides, {
      state: 'ACTIVE',
      ball: null,
      hits: ['CLOSED'],
      running: [],
      stopped: [`${SUP} ${MET}`, `${HC} ${MET}`, `${OUT} ${MET}`],
      newest: 'CT_HIT',
      by: 'LA',
      stages: TO_ONE,
    });
  });

  it('escalates on both sides where ten minutes pass without an answer, and silence is no yes', async () => {
    await counter.askDocument(OLD_PASSPORT);
    await counter.report('SUSPECT', 'LA-SV');
    await counter
      .standing('SUSPECT')
      .getByText(/^0[89]:\d\d left$/)
      .waitFor();
    await stage.later(11 * MINUTE);
    await counter.standing('SUSPECT').getByText(words.check.standing.silence).waitFor();
    const before = [`${SUP} ${MET}`, `${HC} ${MET}`, `${OUT} ${MET}`];
    await bothShow(sides, {
      state: 'HIT_OPEN',
      ball: 'VN PS',
      hits: ['CLOSED', 'NO_ANSWER'],
      running: ['HC', 'SUP'],
      stopped: before,
      newest: 'CT_ESCALATION',
      by: 'VN',
      stages: TO_ONE,
    });
    for (const { page } of sides) {
      await page
        .getByText(/^0[0-3]:\d\d over$/)
        .first()
        .waitFor();
      await page.getByText(`${words.clock.ladder}: ${words.terms.rung['100']}`).waitFor();
    }
    await answerWith(
      sides[0].page,
      'CT_HIT_CONFIRM_RESPONSE',
      { body: { stillActive: 'YES', samePerson: 'NO', instructions: ['LET_GO'] } },
      TIME_ZONE,
    );
    await counter.standing('SUSPECT').getByText(words.check.standing.notSame).waitFor();
    await bothShow(sides, {
      state: 'ACTIVE',
      ball: 'LA DESK',
      hits: ['CLOSED', 'NOT_SAME'],
      running: [],
      stopped: [...before, `${SUP} ${MET}`, `${HC} ${MISSED}`],
      newest: 'CT_HIT_CONFIRM_RESPONSE',
      by: 'VN',
      stages: TO_ONE,
    });
  });

  it('is corrected by its owner, released again, and found by what it says now', async () => {
    const posted = await stage.api('VN').post('/v1/controls', alerts.corrected(wanted));
    expect([posted.json['state'], posted.json['faults']]).toEqual(['PENDING_APPROVAL', undefined]);
    const corrected = await releaseOn(supervisor.page, stage.api('VN'), textOf(posted.json['approval']), [
      OLD_PASSPORT,
      NEW_PASSPORT,
    ]);
    await isReceipted(corrected);
    await bothShow(sides, {
      state: 'ACTIVE',
      ball: 'LA DESK',
      hits: ['CLOSED', 'NOT_SAME'],
      running: [],
      stopped: [`${SUP} ${MET}`, `${HC} ${MET}`, `${OUT} ${MET}`, `${SUP} ${MET}`, `${HC} ${MISSED}`],
      newest: 'CT_CORRECTION',
      by: 'VN',
      stages: TO_ALL,
    });
    for (const member of MEMBERS)
      expect((await checksOf(member)).found.slice(2)).toEqual([[], ['AL_WANTED_SUSPECT']]);
    await counter.askDocument(NEW_PASSPORT);
    expect(await counter.found()).toEqual(['SUSPECT']);
    await counter.askDocument(OLD_PASSPORT);
    expect(await counter.found()).toEqual([]);
  });

  it('is withdrawn, and no check finds it anywhere', async () => {
    for (const { member, id } of [passport, wanted]) {
      const { status, json } = await stage
        .api('VN')
        .post(`/v1/messages/${member}/${id}/withdrawal`, { reason: 'ENDED' });
      expect({ status, faults: json['faults'] }).toEqual({ status: 202 });
    }
    for (const member of MEMBERS)
      await until(`nothing found at ${member}`, async () => {
        const { found, verdicts } = await checksOf(member);
        return found.flat().length === 0 && verdicts.every((verdict) => verdict === 'NONE');
      });
    await owner.page.goto(`${stage.of('VN').url}/check`);
    for (const { page } of [owner, finder, third]) {
      const screen = new CheckScreen(page);
      for (const ask of [
        () => screen.askZone(ZONE),
        () => screen.askPerson(SPELLED, '1984'),
        () => screen.askDocument(NEW_PASSPORT),
      ]) {
        await ask();
        expect(await screen.found()).toEqual([]);
        expect(await page.locator('main').innerText()).toContain(words.check.noneText);
      }
    }
    await bothShow(sides, {
      state: 'WITHDRAWN',
      ball: null,
      hits: ['CLOSED', 'NOT_SAME'],
      running: [],
      stopped: [`${SUP} ${MET}`, `${HC} ${MET}`, `${OUT} ${MET}`, `${SUP} ${MET}`, `${HC} ${MISSED}`],
      newest: 'CT_WITHDRAWAL',
      by: 'VN',
      stages: TO_ALL,
    });
  });

  it('leaves nothing in a browser, and no page made a mistake', async () => {
    for (const { page, wrong } of [supervisor, owner, finder, third]) {
      expect(wrong).toEqual([]);
      expect(await kept(page)).not.toMatch(/Tran|Trần|B7654|C1234|Recruiter|passport|AL_|CT_/i);
    }
  });
});

/** Of `09:58 left`. */
function secondsIn(shown: string): number {
  const [, minutes = '', seconds = ''] = /^(\d\d):(\d\d)/.exec(shown) ?? [];
  return Number(minutes) * 60 + Number(seconds);
}
