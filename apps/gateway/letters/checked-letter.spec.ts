import { describe, expect, it } from '@jest/globals';
import { printMessage } from '#exchange';
import { drawLetter, verificationCode } from '#letters';
import { openLog } from '#telemetry';
import { ANALYST, referralDraft, testMembers } from '#testing';
import { checkedLetter, letterOfCode } from './checked-letter.js';

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

  it('is known by its code to whoever may read its message, and a forged one is not', async () => {
    const th = (await testMembers(['TH', 'KH'])).gateway('TH');
    const { ports } = th;
    const { ref } = await th.submit(referralDraft('KH'));
    const other = await th.submit(referralDraft('KH'));
    const gateway = { ports, log: openLog('silent', 'TH') };
    const police = { name: 'ps-1', unit: 'PS', role: 'POLICE_SYSTEM' } as const;
    const jws = (await ports.store.view(ref))!.message.jws;
    const code = verificationCode(jws);
    const found = await letterOfCode(gateway, ANALYST, code.toLowerCase().replaceAll('-', ' '));
    expect(found).toMatchObject({
      standing: 'COUNTS',
      message: { ref, from: { member: 'TH', unit: 'ATU' } },
    });
    expect(found.message?.ref).not.toEqual(other.ref);
    const unknown = { standing: 'UNKNOWN', message: null };
    // Whoever may not read it hears what they would hear of a forged letter.
    expect(await letterOfCode(gateway, police, code)).toEqual(unknown);
    expect(await letterOfCode(gateway, ANALYST, verificationCode(`${jws}x`))).toEqual(unknown);
    for (const none of ['', '7Q4D', `${code}-0000`, code.replace(/.$/, 'U')])
      await expect(letterOfCode(gateway, ANALYST, none)).rejects.toMatchObject({
        faults: [{ rule: 'letter.code' }],
      });
  });
});
