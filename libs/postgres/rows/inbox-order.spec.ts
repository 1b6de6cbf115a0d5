import { describe, expect, it } from '@jest/globals';
import { arrange, type Follower } from './inbox-order.js';

const ref = (id: string) => ({ member: 'KH', id });
const follower = (id: string, prev: string | null, units: readonly string[] = ['ATU']): Follower => ({
  ref: ref(id),
  units,
  prev: prev === null ? null : ref(prev),
});
const ids = (entries: readonly { ref: { id: string } }[]) => entries.map((entry) => entry.ref.id);

describe('arrange', () => {
  it('frees a whole chain in its order when its first message comes last', () => {
    const { shown, held } = arrange([follower('3', '2'), follower('2', '1'), follower('1', null)], new Map());
    expect(ids(shown)).toEqual(['1', '2', '3']);
    expect(held).toEqual([]);
  });

  it('holds for the unit that the predecessor is held for, and shows to the other', () => {
    const stored = new Map([['KH/1', { here: true, held: ['ATU'] }]]);
    const { shown, held } = arrange([follower('2', '1', ['ATU', 'DESK'])], stored);
    expect(shown.map(({ unit }) => unit)).toEqual(['DESK']);
    expect(held.map(({ unit }) => unit)).toEqual(['ATU']);
  });

  it('does not wait for a predecessor of the same record that the unit does not get', () => {
    const { shown } = arrange([follower('1', null, ['DESK']), follower('2', '1', ['ATU'])], new Map());
    expect(ids(shown)).toEqual(['1', '2']);
  });

  it('holds what follows a message that is nowhere', () => {
    expect(ids(arrange([follower('2', '1')], new Map()).held)).toEqual(['2']);
  });
});
