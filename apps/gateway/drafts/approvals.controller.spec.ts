import { beforeEach, describe, expect, it } from '@jest/globals';
import { propose, returnDraft, type Caller } from '#exchange';
import { ANALYST, referralDraft, testMembers, type TestGateway } from '#testing';
import { ApprovalsController } from './approvals.controller.js';
import { doorsOf } from '../doors-of.js';

const SUPERVISOR: Caller = { name: 'supervisor-1', unit: 'ATU', role: 'SUPERVISOR' };
const FIRST = { after: undefined, limit: 50 };
const REASON = 'This is our victim.';

describe('a draft that waits for a second person', () => {
  let th: TestGateway;
  let id: string;
  let controller: ApprovalsController;
  beforeEach(async () => {
    th = (await testMembers(['TH', 'KH'])).gateway('TH');
    const { ports, approvals, audit } = th;
    controller = (await doorsOf({ ports, approvals, audit }))(ApprovalsController);
    const request = { caller: ANALYST, draft: referralDraft('KH'), idempotencyKey: 'key' };
    id = await propose(ports, approvals, request);
  });

  it('INV-01: tells its author the same words whatever the reason is, and the reason to supervisors', async () => {
    await returnDraft(th.ports, th.approvals, SUPERVISOR, id, REASON);
    const shown = async (caller: Caller) => {
      const { items } = await controller.list(caller, FIRST);
      return [(await controller.one(caller, id)).reason, ...items.map(({ reason }) => reason)];
    };
    expect(await shown(ANALYST)).toEqual(Array(2).fill('reviewed, not released'));
    expect(await shown({ ...ANALYST, role: 'SUPERVISOR' })).toEqual(Array(2).fill('reviewed, not released'));
    expect(await shown(SUPERVISOR)).toEqual([REASON, REASON]);
  });

  it('INV-07: is noted for the auditor each time that content of a sealed part is shown', async () => {
    await controller.list(SUPERVISOR, FIRST);
    expect(await th.audit.rows(['OPENED'], undefined, 10)).toEqual([]);
    await controller.one(SUPERVISOR, id);
    expect(await th.audit.rows(['OPENED'], undefined, 10)).toMatchObject([
      { caller: 'supervisor-1', unit: 'ATU', part: 'row', of: { member: 'TH', id } },
    ]);
  });
});
