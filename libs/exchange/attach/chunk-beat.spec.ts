import { describe, expect, it } from '@jest/globals';
import { MemoryAttachments } from '#contracts';
import { HOUR } from '#kernel';
import { testMembers } from '#testing';
import { LACKING_MS } from './bounds.js';
import { lackingChunks } from './chunk-beat.js';

const OF = { id: '01a20bf1-ad4b-767d-b523-56c1cfc82da8', attachment: '01a20bf1-ad4b-767d-b523-56c1cfc82da9' };

describe('what a heartbeat tells of chunks', () => {
  it('is that they lack once none has come for a while, though the clock was ahead when the last one came', async () => {
    const members = await testMembers(['TH', 'KH']);
    const { ports } = members.gateway('TH');
    const attachments = new MemoryAttachments();
    const missing = async (lastAt: number): Promise<readonly number[] | undefined> => {
      attachments.lacking = () => Promise.resolve([{ ...OF, missing: [2], state: 'OPEN', lastAt }]);
      return (await lackingChunks({ ...ports, attachments }, 'KH')).chunks[0]?.missing;
    };
    const now = ports.clock.now();
    expect(await missing(now)).toEqual([]);
    expect(await missing(now - LACKING_MS + 1)).toEqual([]);
    expect(await missing(now - LACKING_MS)).toEqual([2]);
    expect(await missing(now + HOUR)).toEqual([2]);
  });
});
