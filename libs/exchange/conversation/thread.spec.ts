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

  it('takes owner, broadcaster and status from an opening that comes after another message', () => {
    const opening: ThreadMessage = { ...message('1', th, { all: true, except: [] }), status: 'EXERCISE' };
    const early = joinThread(opening.ref, undefined, [message('2', th, { all: true, except: [] })], idle);
    expect(early).toMatchObject({ owner: null, broadcaster: null, status: 'ACTUAL' });
    expect(joinThread(opening.ref, early, [opening], idle)).toMatchObject({
      owner: th,
      broadcaster: th,
      status: 'EXERCISE',
    });
  });
});

describe('headsOf', () => {
  const everyone = { all: true as const, except: [] };
  const heads = (
    messages: readonly ThreadMessage[],
    unit: UnitAddress,
    to: ThreadMessage['to'],
    opening = messages[0]!,
  ): string[] => headsOf(opening.ref, messages, unit, to).map(({ ref }) => ref.id);

  it('gives the ends of what the unit itself holds, not of what passed it by', () => {
    const opening = message('1', th, [kh]);
    const aside = message('2', th, [mm], [opening.ref]);
    expect(heads([opening, aside], kh, [th])).toEqual(['1']);
    expect(heads([opening, aside], th, [])).toEqual(['2']);
  });

  it('leaves out what an addressed member was not sent: it would wait for that for ever', () => {
    const opening = message('1', th, [kh, mm]);
    const aside = message('2', th, [mm], [opening.ref]);
    expect(heads([opening, aside], th, [mm])).toEqual(['2']);
    expect(heads([opening, aside], th, [kh])).toEqual(['1']);
    expect(heads([opening, aside], th, [kh, mm])).toEqual(['1']);
  });

  it('gives none to an addressee that does not hold the opening', () => {
    const opening = message('1', th, [kh]);
    const aside = message('2', th, [mm], [opening.ref]);
    expect(heads([opening, aside], th, [mm])).toEqual([]);
    expect(heads([opening, aside], th, everyone)).toEqual([]);
  });

  it('gives a broadcast what was broadcast to no fewer', () => {
    const opening = message('1', th, everyone);
    const hit = message('2', kh, [th], [opening.ref]);
    const few = message('3', th, { all: true, except: ['MM'] }, [opening.ref]);
    expect(heads([opening, hit, few], th, everyone)).toEqual(['1']);
    expect(heads([opening, hit, few], th, { all: true, except: ['MM'] })).toEqual(['3']);
    expect(heads([opening, hit, few], th, [kh])).toEqual(['2', '3']);
  });

  it('gives the eight newest of many ends, ascending', () => {
    const ends = Array.from({ length: 12 }, (_, n) => message(String(n + 10), th, [kh]));
    expect(heads(ends, kh, [th])).toEqual(['14', '15', '16', '17', '18', '19', '20', '21']);
  });

  it('counts a broadcast as held by everyone but those it left out', () => {
    const broadcast = message('1', th, { all: true, except: ['MM'] });
    expect(heads([broadcast], kh, [th])).toEqual(['1']);
    expect(heads([broadcast], mm, [th])).toEqual([]);
    expect(heads([broadcast], th, [mm])).toEqual([]);
  });
});
