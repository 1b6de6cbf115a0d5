import { describe, expect, it } from '@jest/globals';
import { unopened } from '#cases';
import type { MessageRef, UnitAddress } from '#kernel';
import { headsOf, joinThread, type ThreadMessage } from './thread.js';

const th: UnitAddress = { member: 'TH', unit: 'ATU' };
const kh: UnitAddress = { member: 'KH', unit: 'DESK' };
const mm: UnitAddress = { member: 'MM', unit: 'DESK' };
const idle = { ...unopened, state: 'OPEN' };

function message(
  id: string,
  from: UnitAddress,
  to: ThreadMessage['to'],
  after: MessageRef[] = [],
): ThreadMessage {
  return {
    ref: { member: from.member, id },
    status: 'ACTUAL',
    from: { ...from, role: 'OFFICER' },
    to,
    after,
    facts: {},
  };
}

describe('joinThread', () => {
  it('names every unit that signed or was addressed once', () => {
    const opening = message('1', th, [kh]);
    const answer = message('2', kh, [th, mm]);
    const first = joinThread(opening.ref, undefined, [opening], idle);
    const both = joinThread(opening.ref, first, [answer], { ...unopened, state: 'ANSWERED' });
    expect(both.parties).toEqual([th, kh, mm]);
    expect(both).toMatchObject({ owner: th, broadcaster: null, standing: { state: 'ANSWERED' } });
  });

  it('takes owner, broadcaster and status from an opening that comes after its tombstone', () => {
    const opening: ThreadMessage = { ...message('1', th, { all: true, except: [] }), status: 'EXERCISE' };
    const tombstone = joinThread(opening.ref, undefined, [message('2', th, { all: true, except: [] })], idle);
    expect(tombstone).toMatchObject({ owner: null, broadcaster: null, status: 'ACTUAL' });
    expect(joinThread(opening.ref, tombstone, [opening], idle)).toMatchObject({
      owner: th,
      broadcaster: th,
      status: 'EXERCISE',
    });
  });
});

describe('headsOf', () => {
  it('gives the ends of what the unit itself holds, not of what passed it by', () => {
    const opening = message('1', th, [kh]);
    const aside = message('2', th, [mm], [opening.ref]);
    expect(headsOf([opening, aside], kh)).toEqual([opening.ref]);
    expect(headsOf([opening, aside], th)).toEqual([aside.ref]);
  });

  it('gives the eight newest of many ends, ascending', () => {
    const ends = Array.from({ length: 12 }, (_, n) => message(String(n + 10), th, [kh]));
    expect(headsOf(ends, kh).map(({ id }) => id)).toEqual(['14', '15', '16', '17', '18', '19', '20', '21']);
  });

  it('counts a broadcast as held by everyone but those it left out', () => {
    const broadcast = message('1', th, { all: true, except: ['MM'] });
    expect(headsOf([broadcast], kh)).toEqual([broadcast.ref]);
    expect(headsOf([broadcast], mm)).toEqual([]);
  });
});
