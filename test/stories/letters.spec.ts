import { beforeEach, describe, expect, it } from '@jest/globals';
import { decideConflict, printMessage, suppressAlert, type Draft } from '#exchange';
import { DAY, rfc3339, type MessageRef } from '#kernel';
import { sampleMessage, samplePart } from '#messages';
import { storyDraft, type Changes } from './story-drafts.js';
import { ANALYST, SUPERVISOR, WantedVictim } from './wanted-victim.js';

const ROUTE = 'GET /v1/messages/:member/:id/letter';
const REFUSED = { code: 'E-NOT-NOW', faults: [{ rule: 'letter.in-force' }] };

/** TH and KH hold a victim of the name that an alert of VN seeks. */
describe('a letter of an alert', () => {
  let world: WantedVictim;
  let alert: MessageRef;
  beforeEach(async () => {
    world = await WantedVictim.make();
    await world.referVictim();
    alert = await world.released(world.of('VN'), world.wanted());
  });

  function print(code: string, ref = alert) {
    const { ports, audit } = world.of(code);
    return printMessage(ports, audit, ANALYST, { ref, parts: [], purpose: undefined, route: ROUTE });
  }

  function draft(type: string, changes: Changes): Draft {
    const at = { now: world.members.clock.now(), conversation: alert };
    return storyDraft(type, at, {
      ...changes,
      members: { to: { all: true, except: [] }, ...changes.members },
    });
  }

  const audited = (code: string) => world.of(code).audit.rows(['OPENED'], undefined, 10);

  it('is printed where the alert counts, and each printing is noted', async () => {
    const { statement } = await print('VN');
    expect(statement).toMatchObject({ by: 'VN', of: alert, from: { member: 'VN', unit: 'ATU' } });
    expect(await audited('VN')).toMatchObject([
      { act: 'OPENED', of: alert, part: null, route: ROUTE, caller: ANALYST.name },
    ]);
  });

  it('is not handed out where its printing cannot be noted', async () => {
    const { ports } = world.of('VN');
    const note = () => Promise.reject(new Error('no audit'));
    await expect(
      printMessage(ports, { note }, ANALYST, { ref: alert, parts: [], purpose: undefined, route: ROUTE }),
    ).rejects.toThrow('no audit');
  });

  it('is not printed where its subject is protected', async () => {
    await expect(print('TH')).rejects.toMatchObject(REFUSED);
    await expect(print('KH')).rejects.toMatchObject(REFUSED);
    expect((await audited('TH')).filter(({ route }) => route === ROUTE)).toEqual([]);
  });

  it('is not printed by its owner either once it is contested', async () => {
    const th = world.of('TH');
    const [conflict] = await th.ports.conflicts.conflicts('ATU', 10);
    await decideConflict(th.ports, (request) => th.send(request), ANALYST, conflict?.id ?? '', {
      decision: 'CHALLENGE',
      reason: 'Our unit holds this person.',
    });
    await world.carry();
    await expect(print('VN')).rejects.toMatchObject(REFUSED);
  });

  it('is not printed once its owner has suppressed it', async () => {
    const vn = world.of('VN');
    await suppressAlert(vn.ports, (request) => vn.send(request), SUPERVISOR, alert);
    await world.carry();
    await expect(print('VN')).rejects.toMatchObject(REFUSED);
  });

  it('is printed of its last correction alone', async () => {
    const { replacement } = sampleMessage('CT_CORRECTION')['body'] as {
      replacement: { wantedSuspect: object };
    };
    const { alertId, subject } = world.wanted()['body'] as { alertId: string; subject: object };
    const wantedSuspect = { ...replacement.wantedSuspect, alertId, subject, alertVersion: 2 };
    const body = { target: { ...alert }, alertId, replacement: { wantedSuspect } };
    const correction = await world.released(world.of('VN'), draft('CT_CORRECTION', { body }));
    await expect(print('VN')).rejects.toMatchObject(REFUSED);
    expect((await print('VN', correction)).statement.of).toEqual(correction);
  });

  it('is not printed in a state that objects to it', async () => {
    world = await WantedVictim.make();
    alert = await world.released(world.of('VN'), world.wanted());
    const body = { target: { ...alert }, until: rfc3339(world.members.clock.now() + 30 * DAY) };
    const units = [{ member: 'VN', unit: 'ATU' }];
    const sealed = [{ part: 'objection', units, content: samplePart('objection') as never }];
    await world.released(world.of('KH'), draft('CT_OBJECTION', { members: { sealed }, body }));
    await expect(print('KH')).rejects.toMatchObject(REFUSED);
    expect((await print('TH')).statement.by).toBe('TH');
  });

  it('is not printed once it is withdrawn, nor once it has expired', async () => {
    await world.of('VN').submit(draft('CT_WITHDRAWAL', { body: { target: { ...alert } } }), ANALYST);
    await world.carry();
    await expect(print('VN')).rejects.toMatchObject(REFUSED);
    alert = await world.released(world.of('VN'), world.wanted());
    world.members.clock.forward(301 * DAY);
    await expect(print('VN')).rejects.toMatchObject(REFUSED);
  });
});
