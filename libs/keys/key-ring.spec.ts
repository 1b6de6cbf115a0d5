import { describe, expect, it } from '@jest/globals';
import { utcDay } from '#kernel';
import { drawKey, drawSealingKey, type HeldSealingKey } from './held-key.js';
import { KeyRing } from './key-ring.js';

const T0 = Date.UTC(2026, 10, 24, 3);

describe('keys that a process may only read', () => {
  it('are those that another process has made, and are taken up as they come', async () => {
    const files: HeldSealingKey[] = [drawSealingKey('ATU', utcDay(T0))];
    const ring = await KeyRing.open(
      {
        lasting: () => Promise.resolve([drawKey('ATU', 'sign', T0)]),
        sealing: (known) => Promise.resolve(files.filter((key) => !known(key))),
        keep: () => Promise.resolve([]),
        destroy: () => Promise.resolve(),
      },
      { now: () => T0 },
    );
    expect((await ring.ensure(T0)).map(({ day }) => day)).toEqual(['2026-11-24']);
    files.push(drawSealingKey('ATU', '2026-11-25'));
    expect((await ring.ensure(T0)).map(({ day }) => day)).toEqual(['2026-11-24', '2026-11-25']);
    expect(ring.opener(files[1]!.key.kid)).toBeDefined();
  });
});
