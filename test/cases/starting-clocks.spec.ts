import { describe, expect, it } from '@jest/globals';
import type { Changes } from '#messages';
import { KH, TH, Thread } from './thread.js';

// Clocks that must run from the message that tells of a victim, whatever its urgency, and those that run twice.

const HOURS = 3_600_000;
/** Every clock that is open, with its hours: `AS-1 SHELTER 24`. */
const lasting = (thread: Thread) =>
  thread.state.clocks
    .filter(({ stop }) => stop === null)
    .map(({ clock, key, startedAt, dueAt }) =>
      [clock, key, (Date.parse(dueAt) - Date.parse(startedAt)) / HOURS].filter((one) => one !== '').join(' '),
    );
const told = (changes: Changes) => new Thread('RF_VICTIM_IDENTIFICATION', { '/urgency': 'R', ...changes });
const dueOf = (thread: Thread, key: string) =>
  thread.state.clocks.find((one) => one.clock === 'AS-1' && one.key === key)?.dueAt;

describe('a referral of a victim', () => {
  it('starts assistance for each essential need, at urgency R as well, by the host country', () => {
    const thread = told({ '/body/needs': ['EDUCATION', 'MEDICAL_EMERGENCY', 'SHELTER'] });
    expect(lasting(thread).filter((one) => one.startsWith('AS-1'))).toEqual([
      'AS-1 MEDICAL_EMERGENCY 2',
      'AS-1 SHELTER 24',
    ]);
    expect(thread.running).toContain('AS-1 SHELTER of TH');
  });
  it('starts safety where life is in danger, and once where the need is told too', () => {
    const safety = (needs: readonly string[]) =>
      lasting(told({ '/body/needs': [...needs], '/body/immediateRisk': 'LIFE_IN_DANGER' })).filter((one) =>
        one.startsWith('AS-1'),
      );
    expect(safety(['LEGAL_AID'])).toEqual(['AS-1 SAFETY 24']);
    expect(safety(['SAFETY'])).toEqual(['AS-1 SAFETY 24']);
  });
  it('runs identification twice, to an interim word and to the decision', () => {
    const thread = told({});
    expect(lasting(thread)).toEqual(expect.arrayContaining(['ID INTERIM 360', 'ID 1080']));
    const word = {
      '/body/to': 'PRESUMED',
      '/body/interim': true,
      '/body/expectedAt': '2026-12-20T00:00:00Z',
    };
    thread.write('CT_VICTIM_STATUS', TH, word);
    expect(thread.state.crossed).toEqual([]);
    expect(thread.running).toContain('ID of TH');
    expect(thread.running).not.toContain('ID INTERIM of TH');
    thread.write('CT_VICTIM_STATUS', TH, { '/body/to': 'CONFIRMED' });
    expect(thread.running).not.toContain('ID of TH');
  });
  it('that is decided needs no decision', () => {
    expect(lasting(told({ '/body/status': 'CONFIRMED' })).filter((one) => one.startsWith('ID'))).toEqual([]);
  });
  it('runs the review of charges twice: to their suspension and to its outcome', () => {
    const thread = told({ '/body/chargesAgainstVictim': true });
    expect(lasting(thread)).toEqual(expect.arrayContaining(['NPR SUSPEND 24', 'NPR 240']));
    thread.write('CT_VICTIM_STATUS', TH, { '/body/to': 'PRESUMED', '/body/chargesReview': 'SUSPENDED' });
    expect(thread.running).toContain('NPR of TH');
    expect(thread.running).not.toContain('NPR SUSPEND of TH');
    // Telling of charges is no word about the status.
    expect(thread.running).toContain('ID INTERIM of TH');
  });
});

describe('a placement in detention', () => {
  const detained = () => told({ '/body/placement/type': 'DETENTION' });
  it('is reviewed within a day, and again for as long as it goes on', () => {
    const thread = detained();
    expect(lasting(thread)).toContain('DET 24');
    const stays = { '/body/placement': 'DETENTION', '/body/reason': 'A court decides' };
    thread.write('CT_DETENTION_REVIEW', TH, stays);
    const open = thread.state.clocks.filter(({ clock, stop }) => clock === 'DET' && stop === null);
    expect(open.map(({ startedBy }) => startedBy.id.slice(-2))).toEqual(['02']);
    thread.write('CT_DETENTION_REVIEW', TH);
    expect(thread.running).not.toContain('DET of TH');
  });
  it('is not reviewed by the other side', () => {
    const thread = detained();
    const foreign = thread.write('CT_DETENTION_REVIEW', KH);
    expect(thread.state.crossed).toEqual([foreign]);
    expect(thread.running).toContain('DET of TH');
  });
});

describe('a need of its own message', () => {
  it('goes on with the clock of the referral, and wins no time by it', () => {
    const thread = told({ '/body/needs': ['INTERPRETATION'] });
    const due = dueOf(thread, 'INTERPRETATION');
    thread.write('RF_ASSISTANCE_NEED', TH);
    const [need] = thread.state.clocks.filter(({ clock, stop }) => clock === 'AS-1' && stop === null);
    expect([need?.dueAt, need?.owner.member]).toEqual([due, 'KH']);
    expect(thread.running.filter((one) => one.startsWith('AS-1'))).toEqual(['AS-1 of KH']);
  });
  it('of another type leaves the clock of the referral alone', () => {
    const thread = told({ '/body/needs': ['SHELTER'] });
    thread.write('RF_ASSISTANCE_NEED', TH);
    expect(thread.running.filter((one) => one.startsWith('AS-1'))).toEqual([
      'AS-1 SHELTER of TH',
      'AS-1 of KH',
    ]);
  });
});

describe('the verification of a nationality', () => {
  it('asks for an interim word every seven days until it is answered', () => {
    const thread = new Thread();
    thread.write('RF_NATIONALITY_REQUEST', TH);
    const interim = () => thread.state.clocks.filter(({ clock, key }) => clock === 'NV' && key === 'INTERIM');
    const [first] = interim();
    expect(Date.parse(first!.dueAt) - Date.parse(first!.startedAt)).toBe(7 * 24 * HOURS);
    for (let i = 0; i < 2; i += 1)
      thread.write('RF_NATIONALITY_RESPONSE', KH, { '/body/result': 'INTERIM', '/body/interim': true });
    expect(interim().map(({ owner, stop }) => [owner.member, stop?.by.id.slice(-2)])).toEqual([
      ['KH', '03'],
      ['KH', '04'],
      ['KH', undefined],
    ]);
    thread.write('RF_NATIONALITY_RESPONSE', KH);
    expect(thread.running.filter((one) => one.startsWith('NV'))).toEqual([]);
  });
});

describe('a clock of a broadcast', () => {
  it('is paused by nobody who does not owe it: a stranger is refused', () => {
    const thread = new Thread('AL_MISSING_PERSON');
    thread.write('CT_HIT', KH);
    const foreign = thread.write('CT_CLOCK', { member: 'VN', unit: 'ATU' });
    expect(thread.state.crossed).toEqual([foreign]);
  });
});
