import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '#envelope';
import { rfc3339, type UnitAddress } from '#kernel';
import { checkMessage, checkPartContent, findKind, sealedLeaks } from '#messages';
import { MEMBERS } from '../members.js';
import type { DemoStep } from './demo-draft.js';
import { demoStories } from './demo-stories.js';
import type { Import } from './references.js';

const run: Import = { digest: 'd'.repeat(43), startedAt: Date.UTC(2026, 10, 24) };
const ROLES = {
  job: ['ATU', 'ANALYST'],
  'desk-system': ['DESK', 'LIAISON'],
  'police-system': ['PS', 'POLICE_SYSTEM'],
} as const;
const opening = { member: 'TH', id: '01990000-0000-7000-8000-000000000099' };

/** Every fault of a step, as its gateway would find them. */
function faultsOf({ at, client, draft }: DemoStep): unknown[] {
  const { type } = draft;
  const kind = typeof type === 'string' ? findKind(type, 1) : undefined;
  if (kind === undefined) return ['no such kind'];
  const [unit, role] = ROLES[client];
  const self = { member: at, id: '01990000-0000-7000-8000-000000000001' };
  const { sealed = [], ...rest } = draft;
  const parts = sealed as readonly { part: string; units: readonly JsonObject[]; content: JsonObject }[];
  const commitment = '47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU';
  const sentAt = rfc3339(run.startedAt + 1000);
  const message = {
    ...rest,
    ...{ id: self.id, version: 1, schema: kind.schema, from: { member: at, unit, role } },
    ...(kind.opensConversation
      ? { conversation: self, after: [] }
      : { conversation: opening, after: [opening] }),
    ...{ createdAt: sentAt, sentAt },
    ...(parts.length === 0 ? {} : { sealed: parts.map(({ part, units }) => ({ part, units, commitment })) }),
  };
  const checked = checkMessage(message, kind);
  return [
    ...('faults' in checked
      ? checked.faults
      : parts.flatMap(({ content }) => sealedLeaks(kind, checked.message, content))),
    ...parts.flatMap(({ part, content }) => checkPartContent(kind, part, content, 'EXERCISE')),
    ...(kind.senders.includes(role) ? [] : [`${role} does not send ${kind.type}`]),
  ];
}

describe('the stories of the built-in input', () => {
  it.each([
    ['all members', MEMBERS],
    ['three', ['TH', 'KH', 'MM']],
    ['two, neither of them of the story', ['LA', 'VN']],
  ])('are made of drafts that their kinds accept, played by %s', (_, members) => {
    for (const { key, steps } of demoStories(run, members))
      expect({ key, faults: steps.map(faultsOf) }).toEqual({ key, faults: steps.map(() => []) });
  });

  it.each([[MEMBERS], [['TH', 'KH']], [['SG', 'PH', 'BN']]])(
    'leave work for supervisors, desk and unit of each of %s, and reach nobody else',
    (members) => {
      const steps = demoStories(run, members).flatMap((story) => story.steps);
      const addressed = (type: string) =>
        new Set(
          steps
            .filter(({ draft }) => draft['type'] === type)
            .flatMap(({ draft }) => draft['to'] as unknown as readonly UnitAddress[])
            .map(({ member, unit }) => `${member}/${unit}`),
        );
      const wanted = steps.filter(({ draft }) => draft['type'] === 'AL_WANTED_SUSPECT').map(({ at }) => at);
      expect(wanted.toSorted()).toEqual(members.toSorted());
      for (const member of members) {
        expect(addressed('RF_VICTIM_IDENTIFICATION')).toContain(`${member}/DESK`);
        expect(addressed('RF_INFORMATION_REQUEST')).toContain(`${member}/ATU`);
      }
      expect(
        [...addressed('RF_VICTIM_IDENTIFICATION')].every((one) => members.includes(one.slice(0, 2))),
      ).toBe(true);
      expect(steps.every(({ at }) => members.includes(at))).toBe(true);
    },
  );

  it('are the same at the next start, and EXERCISE throughout', () => {
    const stories = demoStories(run, MEMBERS);
    expect(demoStories(run, MEMBERS)).toEqual(stories);
    expect(new Set(stories.map(({ key }) => key)).size).toBe(stories.length);
    expect(new Set(stories.flatMap(({ steps }) => steps.map(({ draft }) => draft['status'])))).toEqual(
      new Set(['EXERCISE']),
    );
  });
});
