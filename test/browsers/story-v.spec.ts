import { beforeAll, describe, expect, it } from '@jest/globals';
import { HOUR } from '#kernel';
import words from '../../apps/console/language/en.js';
import { kept } from '../console/stage.js';
import { countries } from './countries.js';
import type { Wording } from './form-filling.js';
import { answerWith, openWith } from './form-sending.js';
import { OlderAlert } from './older-alert.js';
import { HER, writes } from './story-v-drafts.js';
import { isProtective, OPENED, RECEIVED, SENT, TwoDesks, type Side, type Standing } from './two-desks.js';

const NIGHT = 10 * HOUR;

/** Both screens after the message of this number; `due`: the clock of whoever must act. */
const after = (count: number, by: string, type: string) => ({
  stands: (state: string, step: string, turn: string, due: string, ...others: string[]): Standing => ({
    ...{ count, by, type, state, step, turn, due },
    clocks: [...others, due]
      .flatMap((clock) => (INTERIM.includes(clock) ? [`${clock}, interim`, clock] : [clock]))
      .toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b))
      .map((clock) => clock.replace(', interim', '')),
  }),
});
/** Both an interim answer and the final one are owed: two clocks of one name. */
const INTERIM: readonly string[] = ['Verify nationality', 'Identify'];
const FOLLOW_UPS = [
  'Follow up after 30 days',
  'Follow up after 90 days',
  'Follow up after 180 days',
  'Follow up after 365 days',
] as const;
/** In which these clocks come due. */
const ORDER: readonly string[] = [
  ...['Acknowledge', 'Start assistance', 'Confirm arrival', 'Next step', 'Answer the plan'],
  ...['Verify nationality, interim', 'Verify nationality', 'Identify, interim', 'Hand over'],
  ...[FOLLOW_UPS[0], 'Identify'],
  ...FOLLOW_UPS.slice(1),
];

describe('story V, by people at two screens', () => {
  const stage = countries(['TH', 'KH', 'MY']);
  let th: Side;
  let kh: Side;
  let desks: TwoDesks;
  let alert: OlderAlert;

  beforeAll(async () => {
    await stage.acquainted();
    th = {
      ...{ member: 'TH', unit: 'Thailand · Specialist unit', zone: 'Asia/Bangkok', url: stage.of('TH').url },
      seat: await stage.signIn('TH', 'th-atu-analyst-1'),
    };
    kh = {
      ...{ member: 'KH', unit: 'Cambodia · National desk', zone: 'Asia/Phnom_Penh', url: stage.of('KH').url },
      seat: await stage.signIn('KH', 'kh-desk-liaison-1'),
    };
    desks = new TwoDesks([th, kh]);
    alert = new OlderAlert(stage, 'MY', ['TH', 'KH']);
  });

  const step = (name: string, run: () => Promise<void>): void => it(name, run);
  const from = ({ seat, zone }: Side, type: string, wording: Wording) =>
    answerWith(seat.page, type, wording, zone, isProtective);
  /** Sessions end while nobody works; people sign in again, where they were. */
  const comeBack = ({ seat }: Side) => seat.again(new URL(seat.page.url()).pathname);

  step('begins long before, with an alert of Malaysia that means her', async () => {
    await alert.post();
    await alert.release();
    await alert.isFoundAs('PROVISIONAL_ARREST_PER_NATIONAL_LAW');
  });

  step('refers her to Cambodia, with her consent, and her name sealed', async () => {
    const { seat, zone } = th;
    await openWith(seat.page, 'RF_VICTIM_IDENTIFICATION', writes.referral(stage.now()), zone, isProtective);
    await kh.seat.page.getByRole('link', { name: /Possible victim found/ }).click();
    const sent = after(1, 'TH', 'RF_VICTIM_IDENTIFICATION').stands(
      ...(['Sent', 'Taken in', 'KH', 'Acknowledge', 'Identify'] as const),
    );
    await desks.stand(sent);
    const message = kh.seat.page.locator('article').first();
    await message.getByText(words.case.show).click();
    await message.locator('details > :nth-child(2)').first().waitFor();
    expect(await message.locator('details').first().innerText()).toMatch(/Consent\s+State\s+Given/);
    await message.getByRole('button', { name: words.part.open, exact: true }).click();
    await kh.seat.page.getByRole('button', { name: words.part.confirm }).click();
    await message.getByText(HER.fullName).waitFor();
    await isProtective(kh.seat.page);
    await message.getByRole('button', { name: words.part.hide }).click();
    await desks.stand({ ...sent, stages: [SENT, RECEIVED, OPENED] });
    const told = th.seat.page.getByRole('list', { name: words.case.receipts }).first();
    await told.locator('li[data-done=true]').getByText(words.terms.receipt.UNIT).waitFor();
  });

  step('holds the older alert back in both countries, and tells nobody why', async () => {
    await alert.isFoundAs('LOCATE_AND_REPORT');
    for (const { seat } of [th, kh]) {
      await seat.page.getByRole('link', { name: words.nav.approvals }).click();
      const task = seat.page.getByRole('region', { name: words.approvals.tasks }).locator('article');
      await task.getByText(words.approvals.conflict).waitFor();
      await isProtective(seat.page);
      await task.getByRole('link', { name: words.approvals.protected }).click();
    }
    await alert.looksAsBeforeToItsAuthor();
  });

  step('escalates on both sides when nobody acknowledges in time', async () => {
    await stage.later(13 * HOUR);
    await Promise.all([comeBack(th), comeBack(kh)]);
    await desks.stand(
      after(2, 'KH', 'CT_ESCALATION').stands('Sent', 'Taken in', 'KH', 'Acknowledge', 'Identify'),
    );
    for (const { seat } of [th, kh]) {
      const clocks = seat.page.getByRole('region', { name: words.case.clocks });
      await clocks.getByText(words.terms.rung['100']).waitFor();
      await clocks.getByText(/ over$/).waitFor();
    }
  });

  step('goes on when Cambodia acknowledges', async () => {
    await from(kh, 'CT_HUMAN_ACK', writes.acknowledgement(stage.now()));
    await desks.stand(
      after(3, 'KH', 'CT_HUMAN_ACK').stands('Acknowledged', 'Taken in', 'KH', 'Next step', 'Identify'),
    );
    const past = kh.seat.page.getByRole('region', { name: words.case.clocks }).locator('details');
    expect(await past.textContent()).toContain(words.terms.clockState.MISSED);
  });

  step('records that help is needed, started and delivered', async () => {
    await from(th, 'RF_ASSISTANCE_NEED', writes.need(stage.now()));
    const needed = after(4, 'TH', 'RF_ASSISTANCE_NEED');
    await desks.stand(
      needed.stands('In progress', 'Taken in', 'KH', 'Next step', 'Start assistance', 'Identify'),
    );
    for (const [i, state] of (['STARTED', 'DELIVERED'] as const).entries()) {
      await from(th, 'RF_ASSISTANCE_CONFIRMATION', writes.assistance(stage.now(), state));
      const confirmed = after(5 + i, 'TH', 'RF_ASSISTANCE_CONFIRMATION');
      await desks.stand(confirmed.stands('In progress', 'Assisted', 'KH', 'Next step', 'Identify'));
    }
  });

  step('asks for her nationality: first an interim answer, then the final one', async () => {
    await from(th, 'RF_NATIONALITY_REQUEST', writes.nationalityRequest(stage.now()));
    const pending = [
      'In progress',
      'Nationality asked',
      'KH',
      'Next step',
      'Verify nationality',
      'Identify',
    ] as const;
    await desks.stand(after(7, 'TH', 'RF_NATIONALITY_REQUEST').stands(...pending));
    await from(kh, 'RF_NATIONALITY_RESPONSE', writes.interim(stage.now()));
    await desks.stand(after(8, 'KH', 'RF_NATIONALITY_RESPONSE').stands(...pending));
    await from(kh, 'RF_NATIONALITY_RESPONSE', writes.verified(stage.now()));
    const verified = after(9, 'KH', 'RF_NATIONALITY_RESPONSE');
    await desks.stand(verified.stands('Answered', 'Nationality verified', 'TH', 'Identify'));
  });

  const planned = ['In progress', 'Plan proposed', 'KH', 'Answer the plan', 'Identify'] as const;

  step('keeps a plan while the gateway of Cambodia is down for a night', async () => {
    await stage.of('KH').stop();
    await kh.seat.page.getByText(words.live.off).waitFor();
    await from(th, 'RF_REPATRIATION_PLAN', writes.plan(stage.now(), 10));
    const sent = after(10, 'TH', 'RF_REPATRIATION_PLAN').stands(...planned);
    await desks.shows(th, { ...sent, stages: [SENT] });
    await stage.later(NIGHT);
    await comeBack(th);
    await desks.shows(th, { ...sent, stages: [SENT] });
    await stage.of('KH').start();
    await comeBack(kh);
    await desks.stand(sent);
  });

  step('changes the plan, and accepts it', async () => {
    await from(kh, 'RF_REPATRIATION_PLAN_RESPONSE', writes.change());
    const changed = after(11, 'KH', 'RF_REPATRIATION_PLAN_RESPONSE');
    await desks.stand(changed.stands('Answered', 'Plan proposed', 'TH', 'Identify'));
    await from(th, 'RF_REPATRIATION_PLAN', writes.plan(stage.now(), 11));
    await desks.stand(after(12, 'TH', 'RF_REPATRIATION_PLAN').stands(...planned));
    await from(kh, 'RF_REPATRIATION_PLAN_RESPONSE', writes.acceptance());
    const accepted = after(13, 'KH', 'RF_REPATRIATION_PLAN_RESPONSE');
    await desks.stand(accepted.stands('Answered', 'Plan accepted', 'TH', 'Identify', 'Hand over'));
  });

  step('hands her over when both countries have signed the same act', async () => {
    await from(th, 'RF_HANDOVER', writes.handover(stage.now()));
    const signed = after(14, 'TH', 'RF_HANDOVER');
    await desks.stand(
      signed.stands('In progress', 'Plan accepted', 'KH', 'Next step', 'Hand over', 'Identify'),
    );
    await from(kh, 'RF_HANDOVER_COUNTERSIGN', writes.countersignature());
    const countersigned = after(15, 'KH', 'RF_HANDOVER_COUNTERSIGN');
    await desks.stand(
      countersigned.stands('In progress', 'Handed over', 'KH', 'Confirm arrival', 'Next step', 'Identify'),
    );
    await from(kh, 'RF_ARRIVAL', writes.arrival());
    const [due, ...later] = FOLLOW_UPS;
    await desks.stand(
      after(16, 'KH', 'RF_ARRIVAL').stands('Answered', 'Arrived', 'KH', due, ...later, 'Identify'),
    );
  });

  step('ends closed on both sides, though a last word of Cambodia crosses the close', async () => {
    const release = await stage.holdIncoming('KH');
    const closed = { state: 'Closed', turn: null, due: null, clocks: [], step: 'Closed' };
    try {
      await from(th, 'CT_CLOSE', writes.close());
      await desks.shows(th, { ...closed, count: 17, type: 'CT_CLOSE', by: 'TH', stages: [SENT] });
      await from(kh, 'RF_ASSISTANCE_NEED', writes.need(stage.now()));
    } finally {
      await release();
    }
    await desks.stand({ ...closed, count: 18, type: 'RF_ASSISTANCE_NEED', by: 'KH', crossed: true });
  });

  step('never led to an arrest, and its author saw nothing of it', async () => {
    await alert.isFoundAs('LOCATE_AND_REPORT');
    await alert.looksAsBeforeToItsAuthor();
    await alert.isNoQuestionToOthers();
  });

  step('is protective in Thai and Khmer too, and leaves nothing of her in any browser', async () => {
    for (const [{ seat }, language, closed] of [
      [th, 'ไทย', 'ปิดแล้ว'],
      [kh, 'ខ្មែរ', 'បានបិទ'],
    ] as const) {
      await seat.page.locator('nav').getByRole('button').click();
      await seat.page.getByRole('menuitem', { name: language }).click();
      await seat.page.locator('main header strong').getByText(closed).waitFor();
      await isProtective(seat.page);
      expect(await kept(seat.page)).not.toMatch(/Sokunthea|សុគន្ធា|HSU-TH|victim|guest house/i);
      expect(seat.page.url()).not.toMatch(/Sokunthea|HSU-TH/i);
      expect(seat.wrong).toEqual([]);
    }
  });
});
