import { describe, expect, it } from '@jest/globals';
import { printMessage } from '#exchange';
import { drawLetter } from '#letters';
import { openLog } from '#telemetry';
import { ANALYST, referralDraft, testMembers } from '#testing';
import { checkedLetter } from './checked-letter.js';

describe('a letter that is shown', () => {
  it('tells where its message stands to whoever may read it, and to nobody else', async () => {
    const th = (await testMembers(['TH', 'KH'])).gateway('TH');
    const { ports, audit } = th;
    const { ref } = await th.submit(referralDraft('KH'));
    const asked = { ref, parts: [], purpose: undefined, route: 'a test' };
    const page = Buffer.from(drawLetter(await printMessage(ports, audit, ANALYST, asked)));
    const gateway = { ports, log: openLog('silent', 'TH') };
    const police = { name: 'ps-1', unit: 'PS', role: 'POLICE_SYSTEM' } as const;
    expect(await checkedLetter(gateway, ANALYST, page)).toMatchObject({
      verdict: 'GENUINE',
      standing: 'COUNTS',
    });
    expect(await checkedLetter(gateway, police, page)).toMatchObject({
      verdict: 'GENUINE',
      standing: 'UNKNOWN',
    });
  });
});
