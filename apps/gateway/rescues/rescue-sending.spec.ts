import { expect, it } from '@jest/globals';
import { openLog } from '#telemetry';
import { testMembers } from '#testing';
import type { Gateway } from '../gateway.js';
import { RescueSending } from './rescue-sending.js';

it('tells the log that a rescue could not be sent on, and no word of what failed (T42)', async () => {
  const { ports } = (await testMembers(['TH', 'KH'])).gateway('TH');
  const logged: string[] = [];
  const fails = () => Promise.reject(new Error('duplicate row (Invented PERSON)'));
  const parts = {
    ports,
    rescues: { forget: fails },
    log: openLog('debug', 'TH', { write: (line) => logged.push(line) }),
  };
  const sending = new RescueSending(parts as unknown as Gateway);
  sending.begin();
  await sending.end();
  expect(logged).toHaveLength(1);
  expect(JSON.parse(logged[0] ?? '')).toMatchObject({ code: 'E-INTERNAL' });
  expect(logged.join('')).not.toContain('Invented');
});
