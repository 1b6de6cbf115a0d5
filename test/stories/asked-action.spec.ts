import { beforeEach, describe, expect, it } from '@jest/globals';
import { askedNow, decideConflict, suppressAlert, type Draft } from '#exchange';
import { DAY, refKey, type MessageRef } from '#kernel';
import { sampleMessage } from '#messages';
import { caseAnswer } from '../../apps/gateway/cases/case-answer.js';
import { checkAt } from './story-checks.js';
import { storyDraft, type Changes } from './story-drafts.js';
import { ANALYST, SUPERVISOR, WantedVictim } from './wanted-victim.js';

const ARREST = 'PROVISIONAL_ARREST_PER_NATIONAL_LAW';
const BORDER = { name: 'ps-1', unit: 'PS', role: 'POLICE_SYSTEM' } as const;
const QUERY = { kind: 'PERSON', name: 'Sok Dara', birthYear: 1999 };

/**
 * What an alert asks for, here and now, has one home: a check, a list and a case say the same. TH and KH hold a victim
 * of the name; VN does not.
 */
describe('what an alert asks for, here and now', () => {
  let world: WantedVictim;
  let alert: MessageRef;
  let fallback: string;
  beforeEach(async () => {
    world = await WantedVictim.make();
    await world.referVictim();
    const draft = world.wanted();
    ({ fallbackAction: fallback } = draft['body'] as { fallbackAction: string });
    alert = await world.released(world.of('VN'), draft);
  });

  /** As a check, a list of alerts and a case say it at a member. */
  async function said(code: string): Promise<readonly (string | null | undefined)[]> {
    const at = world.of(code);
    const { ports, cases } = at;
    const now = world.members.clock.now();
    const thread = await ports.store.conversation(alert);
    if (thread === undefined) throw new Error(`no alert at ${code}`);
    const { conversation, entries } = thread;
    const seen = await ports.store.views(entries.map(({ ref }) => ref));
    const suppressedHere = (await ports.conflicts.suppressed([alert])).length > 0;
    const { inForce } = conversation.standing;
    const message = seen.find((view) => inForce !== null && refKey(view.message.ref) === refKey(inForce));
    const escalations = await cases.escalations(alert);
    const shown = { conversation, seen, next: null, escalations, consents: [], suppressedHere };
    const story = { gateways: [at], isCut: () => false, members: world.members };
    const checked = await checkAt(story, at, BORDER, [QUERY], { alerts: [alert], cutAt: now });
    return [
      checked.answers[0]?.candidates[0]?.action,
      askedNow(message?.message, conversation.standing, { self: code, suppressed: suppressedHere }, now),
      caseAnswer(shown, code, ANALYST, now).actionRequested,
    ];
  }

  async function challenged(): Promise<void> {
    const th = world.of('TH');
    const [conflict] = await th.ports.conflicts.conflicts('ATU', 10);
    await decideConflict(th.ports, (request) => th.send(request), ANALYST, conflict?.id ?? '', {
      decision: 'CHALLENGE',
      reason: 'Our unit holds this person.',
    });
    await world.carry();
  }

  function draft(type: string, changes: Changes): Draft {
    const at = { now: world.members.clock.now(), conversation: alert };
    return storyDraft(type, at, {
      ...changes,
      members: { to: { all: true, except: [] }, ...changes.members },
    });
  }

  const all = (action: string) => [action, action, action];

  it('is arrest for its owner, and the fallback where its subject is protected', async () => {
    expect(await said('VN')).toEqual(all(ARREST));
    expect(await said('TH')).toEqual(all(fallback));
    expect(await said('KH')).toEqual(all(fallback));
  });

  it('is the fallback for its owner too once it is contested, and while nobody has answered', async () => {
    await challenged();
    expect(await said('VN')).toEqual(all(fallback));
    world.members.clock.forward(10 * DAY);
    expect(await said('VN')).toEqual(all(fallback));
  });

  it('is the fallback everywhere once its owner has suppressed it', async () => {
    const vn = world.of('VN');
    await suppressAlert(vn.ports, (request) => vn.send(request), SUPERVISOR, alert);
    await world.carry();
    for (const code of ['VN', 'TH', 'KH']) expect(await said(code)).toEqual(all(fallback));
  });

  it('is what its last correction says', async () => {
    const { replacement } = sampleMessage('CT_CORRECTION')['body'] as {
      replacement: { wantedSuspect: object };
    };
    const { alertId, subject } = world.wanted()['body'] as { alertId: string; subject: object };
    const wantedSuspect = {
      ...replacement.wantedSuspect,
      alertId,
      subject,
      alertVersion: 2,
      actionRequested: fallback,
      fallbackAction: 'SILENT_REPORT',
    };
    const body = { target: { ...alert }, alertId, replacement: { wantedSuspect } };
    await world.released(world.of('VN'), draft('CT_CORRECTION', { body }));
    expect(await said('VN')).toEqual(all(fallback));
    expect(await said('KH')).toEqual(all('SILENT_REPORT'));
  });

  it('is nothing once it is withdrawn or expired', async () => {
    await world.of('VN').submit(draft('CT_WITHDRAWAL', { body: { target: { ...alert } } }), ANALYST);
    await world.carry();
    expect(await said('VN')).toEqual([undefined, null, null]);
    alert = await world.released(world.of('VN'), world.wanted());
    world.members.clock.forward(301 * DAY);
    expect(await said('VN')).toEqual([undefined, null, null]);
  });
});
