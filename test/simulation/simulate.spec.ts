import { describe, expect, it } from '@jest/globals';
import { kinds } from '#messages';
import { NOT_PLAYED } from './not-played.js';
import { simulate } from './simulate.js';

// The simulation is a program of its own: it takes timers and random bytes of its whole process.
describe('a simulated network', () => {
  it('keeps every promise under 300 seeds, in which every kind of message is sent', async () => {
    const { code, said } = await simulate(['--seeds', '300', '--kinds']);
    expect([code, said]).toEqual([0, expect.stringContaining('300 seeds from 1 on: all held')]);
    const sent = Object.keys(JSON.parse(/^\{.*\}$/m.exec(said)?.[0] ?? '{}') as object);
    const never = kinds.map(({ type }) => type).filter((type) => !sent.includes(type));
    expect(never).toEqual(Object.keys(NOT_PLAYED));
  });

  it('keeps every promise to honest members under 100 seeds with a hostile one', async () => {
    const { code, said } = await simulate(['--seeds', '100', '--hostile']);
    expect([code, said]).toEqual([0, expect.stringContaining('100 seeds from 1 on: all held')]);
  });

  it('does the same for the same seed', async () => {
    const [once, again] = [await trace('17'), await trace('17')];
    expect(once).toEqual(again);
    expect(once).not.toEqual(await trace('18'));
  });

  it('says what was wrong with the command line, and ends with 2', async () => {
    expect(await simulate(['--seeds', 'many'])).toEqual({
      code: 2,
      said: '--seeds: "many" is no whole number from 1 to 2147483648.\n',
    });
  });
});

async function trace(seed: string): Promise<string> {
  const { code, said } = await simulate(['--seeds', '1', '--seed', seed, '--trace']);
  expect(code).toBe(0);
  return said;
}
