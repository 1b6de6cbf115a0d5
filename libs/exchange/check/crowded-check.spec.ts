import { beforeEach, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '#envelope';
import { MINUTE } from '#kernel';
import { isFoundBy } from '#finding';
import { exactKeys, readTerm, type Term } from '#lookup';
import { SetClock } from '#testing';
import { lookupSamples } from '#contracts';
import { check, type CheckPorts, type QueryAnswer } from './checks.js';
import type { Found, FoundAlert, Search } from '../ports/lookup-port.js';

const { NOW } = lookupSamples;
const CALLER = { name: 'ps-1', unit: 'PS', role: 'POLICE_SYSTEM' } as const;
const NUMBER = 'N0123456';

let shelf: Found[];
let limits: number[];

/** As in the database: those that share as many keys come newest first, up to the limit. */
const ports: CheckPorts = {
  clock: new SetClock(NOW),
  self: { member: 'TH', tokenKey: new Uint8Array(32).fill(7) },
  directory: {
    current: () => ({
      members: ['KH', 'TH'],
      unit: ({ member, unit }) => ({ member, unit, name: unit, kind: 'POLICE_SYSTEM', roles: [] }),
    }),
  },
  store: {
    arrivals: () => Promise.resolve([]),
    peers: () => Promise.resolve([{ member: 'KH', beatAt: NOW - MINUTE }]),
    unjudged: () => Promise.resolve([]),
    part: () => Promise.resolve(undefined),
  },
  audit: { note: () => Promise.resolve() },
  lookups: {
    find: (searches, limit) => {
      limits.push(limit);
      const all = searches.map((search) => shelf.filter(({ term }) => isFound(term, search)).toReversed());
      const found = all.map((some) => some.slice(0, limit));
      return Promise.resolve({
        built: true,
        named: true,
        found,
        cut: all.map(({ length }) => length > limit),
      });
    },
    log: () => Promise.resolve(),
    alerts: () => Promise.resolve([]),
    objections: () => Promise.resolve([]),
    tend: () => Promise.resolve(),
  },
  conflicts: {
    cleared: () => Promise.resolve([]),
    withCleared: () => Promise.resolve([]),
    suppressed: () => Promise.resolve([]),
  },
};

function isFound(term: Term, search: Search): boolean {
  if ('keys' in search) return exactKeys(term).some((key) => search.keys.includes(key));
  const { name } = readTerm(term);
  return name !== null && isFoundBy({ ...name.hashes, birthYears: name.years }, search.name);
}

function put(term: Term, over: Partial<FoundAlert> = {}): void {
  const ref = { member: 'KH', id: `alert-${String(shelf.length)}` };
  const alert: FoundAlert = {
    ref,
    conversation: ref,
    type: 'AL_SAMPLE',
    owner: { member: 'KH', unit: 'ATU' },
    to: { all: true, except: [] },
    banner: 'DOCUMENT',
    action: 'SEIZE_AND_REPORT',
    fallback: 'LOCATE_AND_REPORT',
    heldBack: false,
    contact: { unit: 'ATU', phone: '+85500000000' },
    issuedAt: NOW - MINUTE,
    expiresAt: null,
    ...over,
  };
  shelf.push({ alert, term });
}

function times(count: number, work: (n: number) => void): void {
  for (let n = 0; n < count; n += 1) work(n);
}

const document = (number: string, issuer = 'KHM', upTo: string | null = null): Term => ({
  kind: 'DOCUMENT',
  issuer,
  number,
  upTo,
});

/** Blocks of blank documents, none of which holds the number, though all stand among the same 100,000. */
const block = (n: number): Term =>
  document(`N01${String(30_000 + 2 * n)}`, 'KHM', `N01${String(30_001 + 2 * n)}`);

async function ask(query: JsonObject = { kind: 'DOCUMENT', number: NUMBER }): Promise<QueryAnswer> {
  const { answers } = await check(ports, CALLER, { purpose: 'BORDER_CHECK', queries: [query] });
  return answers[0] as QueryAnswer;
}

beforeEach(() => {
  [shelf, limits] = [[], []];
});

describe('a check of a document that one member crowds', () => {
  it('finds it behind any number of blocks that do not hold it', async () => {
    put(document(NUMBER));
    times(2_000, (n) => put(block(n)));
    expect(await ask()).toMatchObject({ verdict: 'CANDIDATES', candidates: [{ score: 100 }] });
  });

  it('finds the block that holds it behind others', async () => {
    put(document('N0120000', 'KHM', 'N0125000'));
    times(300, (n) => put(block(n)));
    expect(await ask()).toMatchObject({ verdict: 'CANDIDATES', candidates: [{ score: 100 }] });
  });

  it('finds it behind alerts that the caller may not read', async () => {
    put(document(NUMBER));
    times(300, () => put(document(NUMBER), { to: [{ member: 'TH', unit: 'OTHER' }] }));
    expect(await ask()).toMatchObject({ verdict: 'CANDIDATES', candidates: [{ score: 100 }] });
  });

  it('finds it behind those of another state, where the state is given', async () => {
    put(document(NUMBER, 'KHM'));
    times(300, () => put(document(NUMBER, 'VNM')));
    const { candidates, more } = await ask({ kind: 'DOCUMENT', number: NUMBER, issuer: 'KHM' });
    expect([candidates[0]?.score, more]).toEqual([100, true]);
  });

  it('answers no NONE where not all could be looked at', async () => {
    times(2_000, (n) => put(block(n)));
    expect(await ask()).toMatchObject({
      verdict: 'NONE_BUT_STALE',
      candidates: [],
      more: true,
      hint: 'ADD_STATE',
    });
  });
});

describe('a check that nobody crowds', () => {
  it('asks once', async () => {
    put(document(NUMBER));
    times(20, (n) => put(block(n)));
    expect(await ask()).toMatchObject({ verdict: 'CANDIDATES', more: false });
    expect(await ask({ kind: 'DOCUMENT', number: 'X9876543' })).toMatchObject({
      verdict: 'NONE',
      more: false,
    });
    expect(limits).toEqual([24, 24]);
  });
});

const PERSON = { kind: 'PERSON', name: 'Somchai Jaidee', birthYear: 1990 };
const named = (name: string): Term => ({ kind: 'PERSON', name, birthYears: [1990, 1990], sex: null });
/** Alike enough for the index, and another person's. */
const DECOY = named('Malee Jaidee');

describe('a check of a name that one member crowds', () => {
  it('finds it behind many that do not fit', async () => {
    put(named('Somchai Jaidee'));
    times(60, () => put(DECOY));
    expect(await ask(PERSON)).toMatchObject({ verdict: 'CANDIDATES', candidates: [{ score: 100 }] });
  });

  it('finds it behind the many names of one alert', async () => {
    put(named('Somchai Jaidee'));
    const ref = { member: 'KH', id: 'of-many-names' };
    times(200, () => put(DECOY, { ref, conversation: ref }));
    expect(await ask(PERSON)).toMatchObject({ verdict: 'CANDIDATES', candidates: [{ score: 100 }] });
  });

  it('answers no NONE where it stops before the end, or at its bound', async () => {
    times(100, () => put(DECOY));
    expect(await ask(PERSON)).toMatchObject({
      verdict: 'NONE_BUT_STALE',
      candidates: [],
      more: true,
      hint: 'ADD_NAME',
    });
    times(300, () => put(DECOY, { to: [{ member: 'TH', unit: 'OTHER' }] }));
    expect((await ask(PERSON)).verdict).toBe('NONE_BUT_STALE');
  });

  it('answers NONE where all of the few that are alike were looked at', async () => {
    times(40, () => put(DECOY));
    expect(await ask(PERSON)).toMatchObject({ verdict: 'NONE', more: false });
  });
});
