import { describe, expect, it } from '@jest/globals';
import { open, readJws, seal, verifyJws } from '#envelope';
import { DAY, GATEWAY_UNIT, utf8 } from '#kernel';
import { memoryNetwork } from './memory-network.js';

const clock = { now: () => Date.UTC(2026, 10, 24, 3) };
const ATU = { unit: 'ATU', name: 'Specialist unit', kind: 'SPECIALIST', roles: ['ANALYST'] } as const;

describe('a network in memory', () => {
  it('lets each member verify and seal to the others through the directory alone', async () => {
    const { directory, keys } = await memoryNetwork(['TH', 'KH'], [ATU], [], clock);
    const jws = await keys.get('TH')!.sign('ATU', 'sign', 'hsu-msg+jws', utf8('{}'), '');
    const read = readJws(jws, 'hsu-msg+jws', 1000);
    expect(directory.key('KH', read.header.kid)).toBeUndefined();
    const key = directory.key('TH', read.header.kid);
    expect(key).toMatchObject({ unit: 'ATU', use: 'sign' });
    await verifyJws(read, key!);

    for (const unit of ['ATU', GATEWAY_UNIT]) {
      const to = directory.sealingKey({ member: 'KH', unit }, clock.now() + 8 * DAY);
      const jwe = await seal(utf8('x'), 'hsu-part+jwe', [to!]);
      const { plaintext } = await open(jwe, 'hsu-part+jwe', (kid) => keys.get('KH')!.opener(kid));
      expect(Buffer.from(plaintext).toString()).toBe('x');
    }
  });
});
