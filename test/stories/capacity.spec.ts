import { beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseState } from '#cases';
import type { Caller } from '#exchange';
import { refKey, type MessageRef } from '#kernel';
import { StoryMembers } from './story-members.js';

const TH: Caller = { name: 'author', unit: 'ATU', role: 'ANALYST' };
const KH: Caller = { name: 'author', unit: 'DESK', role: 'LIAISON' };

/** Capacity (clause 5): one member offers, another would take part, and all members read how it goes. */
describe('an offer of capacity among three members', () => {
  let story: StoryMembers;
  let offer: MessageRef;
  beforeAll(async () => {
    story = await StoryMembers.among(['TH', 'KH', 'SG']);
  });

  /** The one standing that all three hold. */
  async function alike(): Promise<CaseState> {
    const [here, ...others] = await Promise.all(story.gateways.map((gateway) => story.standing(gateway)));
    for (const other of others) expect(other).toEqual(here);
    return here!;
  }

  const running = ({ clocks }: CaseState): string[] =>
    clocks.filter(({ stop }) => stop === null).map(({ clock, owner }) => `${clock} ${owner.member}`);
  const match = (outcome: string, body: Readonly<Record<string, unknown>> = {}) =>
    story.draft('RF_CAPACITY_MATCH', { body: { outcome, ...body } });

  it('reaches every unit of every member, and stays in the hands of who offers it', async () => {
    offer = await story.send(story.of('TH'), TH, story.draft('RF_CAPACITY_OFFER'));
    const standing = await alike();
    expect(standing).toMatchObject({ state: 'SENT', ball: { member: 'TH', unit: 'ATU' } });
    expect(running(standing)).toEqual(['CAP TH']);
    const inbox = await story.of('SG').ports.store.inbox('ATU', undefined, 10, story.members.clock.now());
    expect(inbox.map(({ message }) => refKey(message.ref))).toContain(refKey(offer));
  });

  it('is matched by another member, and answered by who offered', async () => {
    await expect(story.send(story.of('TH'), TH, match('PROPOSED'))).rejects.toMatchObject({
      code: 'E-NOT-PERMITTED',
    });
    await story.send(story.of('KH'), KH, match('PROPOSED'));
    expect(running(await alike())).toEqual(['CAP TH', 'ANSWER TH']);
    await expect(story.send(story.of('SG'), TH, match('ACCEPTED'))).rejects.toMatchObject({
      code: 'E-NOT-PERMITTED',
    });
    await story.send(story.of('TH'), TH, match('ACCEPTED'));
    const standing = await alike();
    expect(standing).toMatchObject({ state: 'IN_PROGRESS', crossed: [] });
    expect(running(standing)).toEqual(['CAP TH']);
  });

  it('is held once, tells how it went, and ends when it is withdrawn', async () => {
    const afterAction = { attended: 7, lessons: 'Two days of practice are too few.' };
    await story.send(story.of('TH'), TH, match('HELD', { afterAction }));
    expect(await alike()).toMatchObject({ state: 'ANSWERED', ball: { member: 'TH' } });
    await expect(story.send(story.of('TH'), TH, match('HELD', { afterAction }))).rejects.toMatchObject({
      code: 'E-NOT-NOW',
    });
    const withdrawal = story.draft('CT_WITHDRAWAL', {
      members: { to: { all: true, except: [] } },
      body: { target: { ...offer }, reason: 'EXPIRED' },
    });
    await story.send(story.of('TH'), TH, withdrawal);
    const standing = await alike();
    expect(standing).toMatchObject({ state: 'WITHDRAWN', open: false });
    expect(running(standing)).toEqual([]);
  });
});
