import { describe, expect, it } from '@jest/globals';
import type { Caller, Draft } from '#exchange';
import { memoryStore } from '#contracts';
import { samplePart } from '#messages';
import { without } from './story-drafts.js';
import { StoryMembers } from './story-members.js';

const ATU: Caller = { name: 'th-analyst', unit: 'ATU', role: 'ANALYST' };
const PERSON = { member: 'MY', unit: 'DESK' };

/** A gateway that asks more with every message about somebody stands still where one person is told of often. */
describe('a draft about a person', () => {
  it('asks the store as often after thirty messages about her as after one', async () => {
    let asked = 0;
    const story = await StoryMembers.among(['TH', 'MY'], (member, fold) =>
      Promise.resolve(counted(memoryStore({ member, fold }), () => (asked += 1))),
    );
    const referral = (): Draft => {
      story.conversation = undefined;
      const sealed = [{ part: 'identity', units: [PERSON], content: samplePart('identity') as object }];
      return without(
        story.draft('RF_VICTIM_IDENTIFICATION', { members: { to: [PERSON], sealed } }),
        'conversation',
      );
    };
    const submitted = async (): Promise<number> => {
      const before = asked;
      await story.of('TH').submit(referral(), ATU);
      return asked - before;
    };
    const first = await submitted();
    for (let i = 0; i < 30; i += 1) await submitted();
    expect(first).toBeGreaterThan(0);
    expect(await submitted()).toBeLessThanOrEqual(first);
  });
});

/** The same with a count of every method that is called. */
function counted<T extends object>(store: T, count: () => void): T {
  return new Proxy(store, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]): unknown => {
        count();
        return (member as (...all: unknown[]) => unknown).apply(target, args);
      };
    },
  });
}
