import { describe, expect, it } from '@jest/globals';
import { KH, TH, Thread } from './thread.js';

const VN = { member: 'VN', unit: 'ATU' };
const proposed = () => new Thread('RF_JOINT_OPERATION');
const decides = (thread: Thread, by: typeof KH, decision: string) =>
  thread.write('RF_JOINT_OPERATION_DECISION', by, { '/from/member': by.member, '/body/decision': decision });
const participation = (thread: Thread) =>
  thread.state.lifecycles.flatMap(({ lifecycle, key, state }) =>
    lifecycle === 'participation' ? [`${key} ${state}`] : [],
  );

describe('a joint operation', () => {
  it('is asked of the first addressee with a clock, and is answered by its decision', () => {
    const thread = proposed();
    expect(thread.running).toEqual(['ACK of KH', 'ANSWER of KH']);
    decides(thread, KH, 'ACCEPT');
    expect(thread.state).toMatchObject({ state: 'ANSWERED', ball: TH, crossed: [] });
    expect(participation(thread)).toEqual(['KH JOINED']);
    expect(thread.running).toEqual(['NEXT of TH']);
  });
  it('is decided by each member for itself, and no other speaks for the first addressee', () => {
    const thread = proposed();
    decides(thread, VN, 'DECLINE');
    expect(thread.state).toMatchObject({ state: 'SENT', crossed: [] });
    expect(thread.running).toContain('ANSWER of KH');
    decides(thread, KH, 'ACCEPT');
    expect(participation(thread)).toEqual(['VN DECLINED', 'KH JOINED']);
  });
  it('is joined after a change, left again, and not joined any more after that', () => {
    const thread = proposed();
    for (const decision of ['PROPOSE_CHANGE', 'ACCEPT', 'DECLINE']) decides(thread, KH, decision);
    expect(participation(thread)).toEqual(['KH DECLINED']);
    const late = decides(thread, KH, 'ACCEPT');
    expect(thread.state.crossed).toEqual([late]);
  });
});

describe('an investigation', () => {
  it('is due as its urgency says, and answered by information like any question', () => {
    const thread = new Thread('RF_INVESTIGATION');
    expect(thread.running).toEqual(['ACK of KH', 'ANSWER of KH']);
    thread.write('RF_INFORMATION_REPLY', KH);
    expect(thread.state).toMatchObject({ state: 'ANSWERED', ball: TH, crossed: [] });
    expect(thread.running).toEqual(['NEXT of TH']);
  });
});
