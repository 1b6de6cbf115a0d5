import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { JsonObject } from '#envelope';
import type { MessageRef } from '#kernel';
import words from '../../apps/console/language/en.js';
import { kept } from '../console/stage.js';
import { until } from '../setup/exchanges.js';
import { refOf } from '../setup/json.js';
import { bothShow, caseTab, GATEWAY, SENT, type AlertSide } from './alert-sides.js';
import { eventually } from './case-screen.js';
import { CheckScreen } from './check-screen.js';
import { CHILD, CHILD_PASSPORT, childAlert, GUARDIAN } from './child-drafts.js';
import { countries } from './countries.js';
import { answerWith } from './form-sending.js';
import type { Seat } from './seat.js';
import { isProtective } from './two-desks.js';

const MEMBERS = ['VN', 'KH', 'LA'] as const;
const TIME_ZONE = 'Asia/Bangkok';
const TO_ONE = [SENT, GATEWAY];
const { HC, SUP, OUT } = words.terms.clock;
const { MET } = words.terms.clockState;
const TOLD = { body: { instructions: ['PROTECT', 'CALL_UNIT'], stillActive: 'YES', samePerson: 'YES' } };

/**
 * Conversation 3 at browsers: a border post of Cambodia meets a child whose travel a court of Viet Nam has stopped.
 * Nothing on any screen speaks of her as sought.
 */
describe('a child at a border, by people at screens', () => {
  const stage = countries(MEMBERS, { ownBroker: true });
  let alert: MessageRef;
  let owner: Seat;
  let finder: Seat;
  let third: Seat;
  let sides: readonly [AlertSide, AlertSide];
  let counter: CheckScreen;

  beforeAll(async () => {
    await stage.acquainted();
    owner = await stage.signIn('VN', 'vn-desk-liaison-1');
    finder = await stage.signIn('KH', 'kh-desk-liaison-1', '/check');
    third = await stage.signIn('LA', 'la-desk-liaison-1', '/check');
    counter = new CheckScreen(finder.page);
  });

  const opened: Page[] = [];
  const protective = async (): Promise<void> => {
    for (const page of [...[owner, finder, third].map((seat) => seat.page), ...opened])
      await isProtective(page);
  };

  it('is met at the counter: to protect her is what the screen says, and whom to call', async () => {
    const { status, json } = await stage.api('VN').post('/v1/alerts', childAlert(stage.now()));
    expect({ status, faults: json['faults'] }).toEqual({ status: 202 });
    alert = refOf(json);
    for (const code of ['KH', 'LA'])
      await until(`the alert at ${code}`, async () => {
        const { status: there } = await stage.api(code).get(`/v1/cases/${alert.member}/${alert.id}`);
        return there === 200;
      });
    for (const screen of [counter, new CheckScreen(third.page)]) {
      await screen.askPerson(CHILD.fullName, '2014');
      expect(await screen.found()).toEqual(['PROTECT']);
      const shown = await screen.candidate('PROTECT').innerText();
      expect(shown).toContain(words.terms.action.STOP_TRAVEL_CHILD);
      expect(shown).not.toMatch(/marriage|14 Feb|2014-02/);
      await screen.askDocument(CHILD_PASSPORT);
      expect(await screen.found()).toEqual(['PROTECT']);
    }
    await protective();
  });

  it('shows who the guardian is to the desk that is named, and to nobody else', async () => {
    const side = async (member: string, seat: Seat): Promise<AlertSide> => {
      const { url } = stage.of(member);
      return { member, url, seat, page: await caseTab(seat, url, alert) };
    };
    sides = [await side('VN', owner), await side('KH', finder)];
    opened.push(...sides.map(({ page: tab }) => tab));
    const { page } = sides[1];
    await page.getByText(words.case.show).first().click();
    await page.getByRole('button', { name: words.part.open, exact: true }).click();
    await page.getByRole('button', { name: words.part.confirm }).click();
    const [name] = namesIn(GUARDIAN);
    await page
      .getByText(name ?? '')
      .first()
      .waitFor();
    await isProtective(page);
    await page.getByRole('button', { name: words.part.hide }).click();
    const elsewhere = await caseTab(third, stage.of('LA').url, alert);
    await elsewhere.getByText(words.case.show).first().click();
    expect(await elsewhere.getByRole('button', { name: words.part.open, exact: true }).count()).toBe(0);
    await isProtective(elsewhere);
  });

  it('is reported as a child, and ten minutes run for Viet Nam on both screens', async () => {
    await counter.report('PROTECT', 'KH-20', { child: true });
    await counter
      .standing('PROTECT')
      .getByText(/^0[89]:\d\d left$/)
      .waitFor();
    await bothShow(sides, {
      state: 'HIT_OPEN',
      ball: 'VN PS',
      hits: ['CONFIRMATION_ASKED'],
      running: ['HC', 'SUP'],
      stopped: [],
      newest: 'CT_HIT_CONFIRM_REQUEST',
      by: 'KH',
      stages: TO_ONE,
    });
    const { json } = await stage.api('VN').get(`/v1/cases/${alert.member}/${alert.id}`);
    const urgencies = (json['messages'] as readonly JsonObject[]).map(
      ({ message }) => (message as JsonObject)['urgency'],
    );
    expect(urgencies).toEqual(['U', 'E', 'E']);
    const [, hit] = json['messages'] as readonly JsonObject[];
    expect((hit?.['message'] as JsonObject)['body']).toMatchObject({ actionTaken: 'TRAVEL_STOPPED' });
    await protective();
  });

  it('is confirmed by Viet Nam, and safe in the end', async () => {
    await answerWith(sides[0].page, 'CT_HIT_CONFIRM_RESPONSE', TOLD, TIME_ZONE, isProtective);
    await counter.standing('PROTECT').getByText(words.check.standing.confirmed).waitFor();
    await bothShow(sides, {
      state: 'HIT_OPEN',
      ball: 'KH DESK',
      hits: ['CONFIRMED'],
      running: ['OUT'],
      stopped: [`${SUP} ${MET}`, `${HC} ${MET}`],
      newest: 'CT_HIT_CONFIRM_RESPONSE',
      by: 'VN',
      stages: TO_ONE,
    });
    await protective();
    const safe = {
      urgency: 'E',
      urgencyReason: 'The child is with the social worker',
      body: { actionTaken: 'TRAVEL_STOPPED', mayBeChild: true },
    };
    await answerWith(sides[1].page, 'CT_HIT', safe, TIME_ZONE);
    await bothShow(sides, {
      state: 'ACTIVE',
      ball: null,
      hits: ['CLOSED'],
      running: [],
      stopped: [`${SUP} ${MET}`, `${HC} ${MET}`, `${OUT} ${MET}`],
      newest: 'CT_HIT',
      by: 'KH',
      stages: TO_ONE,
    });
  });

  it('is found no more once its owner has ended it, and leaves nothing in any browser', async () => {
    const ended = await stage.api('VN').post(`/v1/messages/VN/${alert.id}/withdrawal`, { reason: 'ENDED' });
    expect(ended.status).toBe(202);
    await eventually(
      async () => (await stage.api('KH').get(`/v1/cases/VN/${alert.id}`)).json['state'],
      'WITHDRAWN',
    );
    await counter.askDocument(CHILD_PASSPORT);
    expect(await counter.found()).toEqual([]);
    for (const { page, wrong } of [owner, finder, third]) {
      expect(wrong).toEqual([]);
      expect(await kept(page)).not.toMatch(/Nguyen|Tuong|C7654329|marriage|guardian/i);
    }
  });
});

function namesIn(part: unknown): readonly string[] {
  return [...JSON.stringify(part).matchAll(/"fullName":"([^"]+)"/g)].map(([, name = '']) => name);
}
