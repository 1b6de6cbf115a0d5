import { describe, expect, it } from '@jest/globals';
import { applyPulse, writePulse, type Directory } from '#directory';
import { generateKey, publicOf } from '#envelope';
import { GATEWAY_UNIT, newId, rfc3339, utcDay } from '#kernel';
import { alertDraft, testMembers } from '#testing';
import { relayStream } from './relay.js';

describe('a recipient that cannot be sealed to', () => {
  it("costs the others nothing: another member's sealing key under its own name", async () => {
    const members = await testMembers(['TH', 'KH', 'MM']);
    const { clock } = members;
    const state = members.directory();
    const theirs = state.sealingKey({ member: 'KH', unit: GATEWAY_UNIT }, clock.now())!;
    const mm = members.gateway('MM');
    const payload = writePulse({
      member: 'MM',
      n: 2,
      instance: newId(clock),
      previous: null,
      epoch: 1,
      directory: 1,
      sentAt: rfc3339(clock.now()),
      logSize: 0,
      sealing: [{ unit: GATEWAY_UNIT, day: utcDay(clock.now()), key: theirs }],
      revocations: [],
    });
    const jws = await mm.keys.keys.sign(GATEWAY_UNIT, 'directory', 'hsu-pulse+jws', payload, newId(clock));
    const poisoned = await applyPulse(state, 'MM', jws);
    const th = members.gateway('TH');
    const { ref } = await th.submit(alertDraft());
    const ports = { ...th.ports, directory: { ...th.ports.directory, current: () => poisoned } };
    await relayStream(ports, 'ALL', 'normal', 'test');
    const record = members.wire.records.at(-1)!;
    for (const code of ['KH', 'MM']) {
      await members.gateway(code).receive(record);
      expect(await members.gateway(code).ports.store.view(ref)).toMatchObject({ direction: 'IN' });
    }
  });

  it('costs the others nothing: a key that nothing can be sealed to', async () => {
    const members = await testMembers(['TH', 'KH', 'MM']);
    const state = members.directory();
    const th = members.gateway('TH');
    const broken = publicOf(generateKey('EdDSA')) as never;
    const current = new Proxy<Directory>(state, {
      get: (target, name) =>
        name === 'sealingKey'
          ? (...[of, now]: Parameters<Directory['sealingKey']>) =>
              of.member === 'MM' ? broken : target.sealingKey(of, now)
          : (Reflect.get(target, name) as unknown),
    });
    const { ref } = await th.submit(alertDraft());
    const ports = { ...th.ports, directory: { ...th.ports.directory, current: () => current } };
    await relayStream(ports, 'ALL', 'normal', 'test');
    await members.gateway('KH').receive(members.wire.records.at(-1)!);
    expect(await members.gateway('KH').ports.store.view(ref)).toBeDefined();
    expect(th.notices).toContainEqual(
      expect.objectContaining({ kind: 'NOT_SEALABLE', unit: { member: 'MM', unit: GATEWAY_UNIT } }),
    );
  });
});
