import { beforeEach, describe, expect, it } from '@jest/globals';
import type { MessageRef } from '#kernel';
import { latestKind } from '#messages';
import { ANALYST, alertDraft, reads, referralDraft, testMembers, type TestMembers } from '#testing';
import { answeredBy, tellRead } from './unit-receipts.js';

let members: TestMembers;
beforeEach(async () => {
  members = await testMembers(['TH', 'KH', 'MM']);
});

/** Hands everything that waits to whom it is for, until nothing waits. */
async function settle(): Promise<void> {
  for (let moved = true; moved;) {
    moved = false;
    for (const from of ['TH', 'KH', 'MM'])
      for (const record of await members.gateway(from).relay()) {
        moved = true;
        for (const to of ['TH', 'KH', 'MM']) if (reads(to, record)) await members.gateway(to).receive(record);
      }
  }
}

const viewOf = async (member: string, ref: MessageRef) =>
  (await members.gateway(member).ports.store.view(ref))!;

describe('a unit that reads a message', () => {
  it('tells its sender by a receipt of level UNIT, once', async () => {
    const { ref } = await members.gateway('TH').submit(referralDraft('KH'));
    await settle();
    const { ports } = members.gateway('KH');
    expect(await tellRead(ports, ANALYST, [await viewOf('KH', ref)])).toBe(1);
    expect(await tellRead(ports, ANALYST, [await viewOf('KH', ref)])).toBe(0);
    await settle();
    const { receipts } = await viewOf('TH', ref);
    expect(receipts.filter(({ level }) => level === 'UNIT')).toMatchObject([
      { from: { member: 'KH', unit: 'ATU' }, unit: 'ATU', result: 'ACCEPTED', part: null },
    ]);
  });

  it('says nothing for another unit, for an auditor, of its own message, or of a broadcast', async () => {
    const { ref } = await members.gateway('TH').submit(referralDraft('KH'));
    const alert = await members.gateway('TH').submit(alertDraft());
    await settle();
    const { ports } = members.gateway('KH');
    const view = await viewOf('KH', ref);
    expect(await tellRead(ports, { ...ANALYST, unit: 'DESK' }, [view])).toBe(0);
    expect(await tellRead(ports, { ...ANALYST, role: 'AUDITOR' as typeof ANALYST.role }, [view])).toBe(0);
    expect(await tellRead(ports, ANALYST, [await viewOf('KH', alert.ref)])).toBe(0);
    expect(await tellRead(members.gateway('TH').ports, ANALYST, [await viewOf('TH', ref)])).toBe(0);
  });

  it('that answers says so for what it names, else for the opening, and for no acknowledgement', async () => {
    const { ref } = await members.gateway('TH').submit(referralDraft('KH'));
    await settle();
    const { ports } = members.gateway('KH');
    const said = (type: string, inReplyTo?: typeof ref) =>
      answeredBy(ports, ANALYST, latestKind(type)!, { inReplyTo, conversation: ref });
    expect((await said('RF_NATIONALITY_RESPONSE', ref))?.receipt).toMatchObject({
      level: 'ANSWERED',
      of: ref,
    });
    expect((await said('RF_NATIONALITY_RESPONSE'))?.receipt).toMatchObject({ level: 'ANSWERED', of: ref });
    expect(await said('CT_HUMAN_ACK', ref)).toBeNull();
    expect(
      await answeredBy(members.gateway('TH').ports, ANALYST, latestKind('RF_NATIONALITY_RESPONSE')!, {
        inReplyTo: ref,
        conversation: ref,
      }),
    ).toBeNull();
  });
});
