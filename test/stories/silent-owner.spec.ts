import { beforeEach, describe, expect, it } from '@jest/globals';
import { asOf } from '#cases';
import type { Caller } from '#exchange';
import { DAY, HOUR, type Member, type MessageRef } from '#kernel';
import { StoryMembers } from './story-members.js';

const ANALYST: Caller = { name: 'analyst-1', unit: 'ATU', role: 'ANALYST' };
const SUPERVISOR: Caller = { name: 'supervisor-1', unit: 'ATU', role: 'SUPERVISOR' };
const EVERYBODY = { to: { all: true, except: [] } };

/** Laos challenges an alert of Singapore that Thailand holds, too. */
describe('a challenge that nobody answers', () => {
  let story: StoryMembers;
  let alert: MessageRef;
  let challenge: MessageRef;
  beforeEach(async () => {
    story = await StoryMembers.among(['SG', 'LA', 'TH']);
    alert = await story.send(story.of('SG'), ANALYST, story.draft('AL_VEHICLE', { members: EVERYBODY }));
    challenge = await raised();
  });

  const state = async (code: Member): Promise<string> =>
    asOf(await story.standing(story.of(code), alert), story.members.clock.now()).state;
  const states = (): Promise<string[]> => Promise.all(['SG', 'LA', 'TH'].map(state));
  const raised = (): Promise<MessageRef> =>
    story.send(
      story.of('LA'),
      ANALYST,
      story.draft('CT_CHALLENGE', {
        members: { to: [{ member: 'SG', unit: 'ATU' }], sealed: [ground()] },
        body: { target: { ...alert }, pace: 'ORDINARY' },
      }),
    );
  const ground = () => ({
    part: 'challenge',
    units: [{ member: 'SG', unit: 'ATU' }],
    content: { ground: 'INACCURATE', language: 'eng', text: 'The plate is of another van.' },
  });
  const stands = (): Promise<MessageRef> =>
    story.send(
      story.of('SG'),
      SUPERVISOR,
      story.draft('CT_CHALLENGE', {
        members: { to: [{ member: 'LA', unit: 'ATU' }], sealed: [] },
        body: { target: { ...alert }, act: 'STAND', pace: 'ORDINARY', answers: { ...challenge } },
      }),
    );
  const sentBy = async (code: Member, type: string) =>
    (await story.of(code).ports.store.conversation(alert))!.entries.filter((one) => one.type === type);

  it('suspends the alert after 72 hours, and ends it for everybody on the fourteenth day', async () => {
    await story.later(72 * HOUR);
    expect(await states()).toEqual(['SUSPENDED', 'SUSPENDED', 'ACTIVE']);
    await story.later(11 * DAY - 1);
    expect(await states()).toEqual(['SUSPENDED', 'SUSPENDED', 'ACTIVE']);
    await story.later(1);
    expect(await states()).toEqual(['WITHDRAWN', 'WITHDRAWN', 'WITHDRAWN']);
    for (const code of ['SG', 'LA', 'TH']) {
      const [end, ...more] = await sentBy(code, 'CT_SUPPRESSION');
      expect([end?.from, end?.facts, more]).toEqual([
        { member: 'SG', unit: 'GATEWAY' },
        { '/body/reason': 'ENDED' },
        [],
      ]);
      expect((await story.standing(story.of(code), alert)).crossed).toEqual([]);
    }
    // Thailand reads that it is over, and not that somebody challenged it.
    expect(await sentBy('TH', 'CT_CHALLENGE')).toEqual([]);
    await story.later(2 * DAY);
    expect(await sentBy('LA', 'CT_SUPPRESSION')).toHaveLength(1);
    await expect(stands()).rejects.toMatchObject({ code: 'E-NOT-NOW' });
  });

  it('ends nothing that was answered, however late, nor what a second challenge contests only since then', async () => {
    await story.later(10 * DAY);
    await stands();
    expect(await states()).toEqual(['ACTIVE', 'ACTIVE', 'ACTIVE']);
    challenge = await raised();
    await story.later(5 * DAY);
    expect(await states()).toEqual(['SUSPENDED', 'SUSPENDED', 'ACTIVE']);
    await story.later(9 * DAY);
    expect(await states()).toEqual(['WITHDRAWN', 'WITHDRAWN', 'WITHDRAWN']);
  });

  it('ends it after an outage of its gateway, at the first look', async () => {
    story.cut('SG');
    await story.later(20 * DAY);
    expect(await state('LA')).toBe('SUSPENDED');
    await story.mend('SG');
    await story.later(0);
    expect(await states()).toEqual(['WITHDRAWN', 'WITHDRAWN', 'WITHDRAWN']);
  });
});
