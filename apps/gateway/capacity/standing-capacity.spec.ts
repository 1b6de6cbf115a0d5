import { describe, expect, it } from '@jest/globals';
import type { ListStore } from '#exchange';
import { digest, toBase64url, utf8 } from '#kernel';
import { capacityItems, standingCapacity } from './standing-capacity.js';

type Opening = Awaited<ReturnType<ListStore['openings']>>[number];

const NOW = Date.parse('2026-12-01T00:00:00Z');

const HEADER = { alg: 'EdDSA', kid: digest(new Uint8Array()), typ: 'hsu-msg+jws' };
const segment = (value: object): string => toBase64url(utf8(JSON.stringify(value)));

function opening(member: string, at: number): Opening {
  const period = { from: '2027-01-01', to: '2027-02-01' };
  const body = {
    [member === 'KH' ? 'requestId' : 'offerId']: String(at),
    period,
    topics: ['T'],
    audience: ['A'],
  };
  const written = { body: { ...body, languages: ['eng'], seats: 1 } };
  const jws = [HEADER, written]
    .map(segment)
    .concat(toBase64url(new Uint8Array(64)))
    .join('.');
  return {
    conversation: { standing: { open: true, lifecycles: [], clocks: [] } },
    opening: {
      ref: { member, id: String(at) },
      from: { member, unit: 'ATU' },
      status: 'ACTUAL',
      expiresAt: null,
      jws,
    },
  } as unknown as Opening;
}

/** Pages of what was written, newest first, and how many were asked for. */
function listed(all: readonly Opening[]) {
  let pages = 0;
  const openings: ListStore['openings'] = (_types, after, limit) => {
    pages += 1;
    const at = after === undefined ? 0 : all.findIndex((one) => one.opening.ref.id === after) + 1;
    return Promise.resolve(all.slice(at, at + limit));
  };
  return { openings, pages: () => pages };
}

describe('offers and requests that are open', () => {
  it('of one member push nobody else’s off the list', async () => {
    const flood = Array.from({ length: 1500 }, (_, at) => opening('TH', at));
    const standing = await standingCapacity(listed([...flood, opening('KH', 9999)]), NOW);
    expect(standing.filter(({ opening: { ref } }) => ref.member === 'TH')).toHaveLength(200);
    expect(standing.at(-1)?.opening.ref.member).toBe('KH');
  });

  it('are none where their unit has recalled them', async () => {
    const one = opening('TH', 1);
    const { conversation } = one;
    const recalled = [one.opening.ref];
    const taken = {
      ...one,
      conversation: { ...conversation, standing: { ...conversation.standing, recalled } },
    };
    expect(await standingCapacity(listed([taken]), NOW)).toEqual([]);
  });

  it('INV-18: are none of an exercise or a test', async () => {
    const live = opening('TH', 1);
    const others = ['EXERCISE', 'TEST'].map((status, at) => {
      const one = opening('KH', 2 + at);
      return { ...one, opening: { ...one.opening, status } } as Opening;
    });
    const standing = await standingCapacity(listed([...others, live]), NOW);
    expect(standing.map(({ opening: { ref } }) => ref)).toEqual([live.opening.ref]);
  });

  it('are looked for among the latest five thousand, however many there are', async () => {
    const closed = Array.from({ length: 6000 }, (_, at) => opening('TH', at));
    const lists = listed(closed);
    await standingCapacity(lists, NOW);
    expect(lists.pages()).toBe(50);
  });

  it('are compared while others are answered', async () => {
    const all = ['TH', 'KH', 'VN'].map((member, at) => opening(member, at));
    const standing = await standingCapacity(listed(all), NOW);
    const order: string[] = [];
    setImmediate(() => order.push('another'));
    const items = await capacityItems(standing, NOW);
    order.push('the list');
    expect(order).toEqual(['another', 'the list']);
    expect(items.map(({ fits }) => fits.length)).toEqual([1, 2, 1]);
  });
});
