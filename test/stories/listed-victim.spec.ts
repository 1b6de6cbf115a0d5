import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Draft } from '#exchange';
import { MINUTE, rfc3339, type MessageRef } from '#kernel';
import { samplePart } from '#messages';
import { storyDraft } from './story-drafts.js';
import { ANALYST, NAME, WantedVictim } from './wanted-victim.js';

const DESK = { member: 'KH', unit: 'DESK' };

/** Thailand frees many at once; Cambodia gets the list of its own. Nobody has a referral of her own yet. */
describe('INV-01, INV-02: whoever stands in a list of freed persons', () => {
  let world: WantedVictim;
  let list: MessageRef;
  let person: { readonly victimRef: string } & Draft;
  beforeEach(async () => {
    world = await WantedVictim.make();
    const { persons } = samplePart('persons-khm') as { persons: readonly (typeof person)[] };
    person = { ...persons[0]!, names: [NAME], birth: { date: '1999', calendar: 'GREGORIAN' }, documents: [] };
    list = await rescue();
  });

  async function rescue(): Promise<MessageRef> {
    const now = world.members.clock.now();
    const content = { ...samplePart('persons-khm'), persons: [person] };
    const draft = storyDraft(
      'RF_MASS_RESCUE',
      { now, conversation: undefined },
      {
        members: { to: [DESK], sealed: [{ part: 'persons-khm', units: [DESK], content }] },
        body: {
          incidentId: (content as unknown as { incidentId: string }).incidentId,
          rescuedAt: rfc3339(now - MINUTE),
          total: 1,
          countsByNationality: [{ country: 'KHM', n: 1, children: person['isChild'] === true ? 1 : 0 }],
          hostLead: { member: 'TH', unit: 'ATU' },
        },
      },
    );
    const { ref } = await world.of('TH').submit(draft, ANALYST);
    await world.carry();
    return ref;
  }

  it('is wanted by no alert of the member that sent the list, nor of the one that has it', async () => {
    await expect(world.released(world.of('TH'), world.wanted())).rejects.toMatchObject({
      code: 'E-VICTIM-WANTED',
    });
    await expect(world.released(world.of('KH'), world.wanted())).rejects.toMatchObject({
      code: 'E-NOT-PERMITTED',
    });
  });

  it('is arrested at neither by the alert of a third, and both are asked', async () => {
    const alert = await world.released(world.of('VN'), world.wanted());
    for (const [code, unit] of [
      ['TH', 'ATU'],
      ['KH', 'DESK'],
    ] as const) {
      const { conflicts } = world.of(code).ports;
      expect(await conflicts.suppressed([alert])).toEqual([alert]);
      expect(await conflicts.conflicts(unit, 10)).toMatchObject([
        { state: 'OPEN', sought: alert, protected: list },
      ]);
    }
    expect(await world.of('VN').ports.conflicts.suppressed([alert])).toEqual([]);
  });

  it('is protected by her own referral once that is there, until she is found to be no victim', async () => {
    const alert = await world.released(world.of('VN'), world.wanted());
    const sample = storyDraft('RF_VICTIM_IDENTIFICATION', {
      now: world.members.clock.now(),
      conversation: undefined,
    });
    const own = await world.referVictim({
      body: { ...(sample['body'] as object), victimRef: person.victimRef },
      sealed: [
        {
          part: 'identity',
          units: [DESK],
          content: {
            ...samplePart('identity'),
            victimRef: person.victimRef,
            names: [NAME],
            birth: { date: '1999', calendar: 'GREGORIAN' },
            documents: [],
          },
        },
      ],
    });
    for (const code of ['TH', 'KH'])
      expect(
        await world.of(code).ports.conflicts.conflicts(code === 'TH' ? 'ATU' : 'DESK', 10),
      ).toMatchObject([{ state: 'OPEN', sought: alert, protected: own }]);
    const finding = storyDraft(
      'CT_VICTIM_STATUS',
      { now: world.members.clock.now(), conversation: own },
      {
        members: { to: [DESK] },
        body: { victimRef: person.victimRef, from: 'PRESUMED', to: 'NOT_A_VICTIM' },
      },
    );
    await world.released(world.of('TH'), finding);
    for (const code of ['TH', 'KH'])
      expect(await world.of(code).ports.conflicts.suppressed([alert])).toEqual([]);
    await world.released(world.of('TH'), world.wanted());
  });
});
