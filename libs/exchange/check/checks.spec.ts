import { beforeEach, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '#envelope';
import { HsuError, MINUTE, refKey, SECOND, type Fault, type MessageRef } from '#kernel';
import { isFoundBy } from '#finding';
import { exactKeys, readTerm, type Term } from '#lookup';
import { SetClock } from '#testing';
import { lookupSamples } from '#contracts';
import { check, type CheckAnswer, type CheckPorts } from './checks.js';
import type { AlertObjection } from './objections.js';
import type { Found, FoundAlert, LookupEntry, LookupStore, Search } from '../ports/lookup-port.js';
import type { Arrivals, Peer } from '../ports/beat-records.js';

const { NOW } = lookupSamples;
const CALLER = { name: 'ps-1', unit: 'PS', role: 'POLICE_SYSTEM' } as const;

let clock: SetClock;
let self: CheckPorts['self'];
let shelf: Found[];
let logged: LookupEntry[];
let steps: string[];
let built: boolean;
let named: boolean;
let peers: Peer[];
let arrivals: Arrivals[];
let unjudged: string[];
let suppressed: MessageRef[];
let withCleared: MessageRef[];
let compared: number;
let objections: AlertObjection[];

/** Finds by keys among what a test has put on the shelf. */
const lookups: LookupStore = {
  find: (searches, limit) => {
    steps.push('find');
    const has = ({ term }: Found, search: Search): boolean => {
      if ('keys' in search) return exactKeys(term).some((key) => search.keys.includes(key));
      const { name } = readTerm(term);
      return name !== null && isFoundBy({ ...name.hashes, birthYears: name.years }, search.name);
    };
    const all = searches.map((search) => shelf.filter((one) => has(one, search)));
    const found = all.map((some) => some.slice(0, limit));
    return Promise.resolve({ built, named, found, cut: all.map(({ length }) => length > limit) });
  },
  log: (entries) => {
    steps.push('log');
    logged.push(...entries);
    return Promise.resolve();
  },
  alerts: () => Promise.resolve([]),
  objections: () => Promise.resolve(objections),
  tend: () => Promise.resolve(),
};

function ports(over: Partial<CheckPorts> = {}): CheckPorts {
  return {
    clock,
    self,
    directory: {
      current: () => ({
        members: ['KH', 'MM', 'TH'],
        unit: ({ member, unit }) => ({
          member,
          unit,
          name: unit,
          kind: unit === 'DESK' ? 'DESK' : 'POLICE_SYSTEM',
          roles: [],
        }),
      }),
    },
    store: {
      arrivals: () => Promise.resolve(arrivals),
      peers: () => Promise.resolve(peers),
      unjudged: () => Promise.resolve(unjudged),
      part: () => Promise.resolve(undefined),
    },
    audit: { note: () => Promise.resolve() },
    lookups,
    conflicts: {
      cleared: (tokens) => {
        compared += tokens.length;
        return Promise.resolve([]);
      },
      withCleared: () => Promise.resolve(withCleared),
      suppressed: (alerts) =>
        Promise.resolve(suppressed.filter((one) => alerts.some((ref) => refKey(ref) === refKey(one)))),
    },
    ...over,
  };
}

/**
 * The store changes once the first read but the slow one is answered. What is asked for in one breath with the slow one
 * overtakes it.
 */
function changing(slow: keyof CheckPorts['store'], change: () => void): CheckPorts['store'] {
  const { store } = ports();
  let changed = false;
  const read = async <T>(name: keyof CheckPorts['store'], answer: () => Promise<T>): Promise<T> => {
    if (name === slow) await new Promise(setImmediate);
    const answered = await answer();
    if (name === slow || changed) return answered;
    changed = true;
    change();
    return answered;
  };
  return {
    arrivals: () => read('arrivals', () => store.arrivals()),
    peers: () => read('peers', () => store.peers()),
    unjudged: () => read('unjudged', () => store.unjudged()),
    part: () => Promise.resolve(undefined),
  };
}

let drawn = 0;

function put(term: Term, over: Partial<FoundAlert> = {}): FoundAlert {
  drawn += 1;
  const ref = { member: 'KH', id: `alert-${String(drawn)}` };
  const alert: FoundAlert = {
    ref,
    conversation: ref,
    type: 'AL_SAMPLE',
    owner: { member: 'KH', unit: 'ATU' },
    to: { all: true, except: [] },
    banner: 'SUSPECT',
    action: 'PROVISIONAL_ARREST_PER_NATIONAL_LAW',
    fallback: 'LOCATE_AND_REPORT',
    heldBack: false,
    contact: { unit: 'ATU', phone: '+85500000000' },
    issuedAt: NOW - 90 * SECOND,
    expiresAt: null,
    ...over,
  };
  shelf.push({ alert, term });
  return alert;
}

const person = (name: string, year = 1990): Term => ({
  kind: 'PERSON',
  name,
  birthYears: [year, year],
  sex: 'M',
});

const ask = (queries: unknown, over: JsonObject = {}, given = ports()): Promise<CheckAnswer> =>
  check(given, CALLER, { purpose: 'BORDER_CHECK', queries: queries as JsonObject[], ...over });

async function faultsOf(work: Promise<unknown>): Promise<readonly Fault[]> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof HsuError)) throw new Error('no refusal');
  return error.faults;
}

beforeEach(() => {
  [withCleared, compared] = [[], 0];
  clock = new SetClock(NOW);
  [shelf, logged, steps, suppressed, objections, built, named] = [[], [], [], [], [], true, true];
  [arrivals, unjudged] = [[], []];
  self = { member: 'TH', tokenKey: new Uint8Array(32).fill(7) };
  peers = ['KH', 'MM'].map((member) => ({ member, beatAt: NOW - MINUTE }));
});

describe('a check', () => {
  it('answers each query in its place, with what differs and how old it is', async () => {
    const alert = put(person('Somchai Jaidee'));
    const { answers, checkedAt, stale } = await ask([
      { kind: 'PLATE', plate: 'AB 1234' },
      { kind: 'PERSON', name: 'JAIDEE SOMCHAY', birthYear: 1991 },
    ]);
    expect([checkedAt, stale]).toEqual(['2026-11-24T03:00:00.000Z', []]);
    expect(answers[0]).toMatchObject({ verdict: 'NONE', candidates: [], more: false, hint: null });
    expect(answers[1]?.candidates).toMatchObject([
      {
        alert: alert.ref,
        owner: { member: 'KH', unit: 'ATU' },
        action: 'PROVISIONAL_ARREST_PER_NATIONAL_LAW',
        differs: [
          { field: 'name', asked: 'JAIDEE SOMCHAY', alert: 'Somchai Jaidee' },
          { field: 'birthYear', asked: '1991', alert: '1990' },
        ],
        ageSeconds: 90,
      },
    ]);
  });

  it('is logged before it is answered, with who, purpose, results and no word of the query in clear', async () => {
    const { ref } = put(person('Somchai Jaidee'));
    const queries = [
      { kind: 'PERSON', name: 'Somchai Jaidee' },
      { kind: 'PERSON', name: 'JAIDEE, Somchai' },
      { kind: 'DOCUMENT', number: 'N01234567' },
    ];
    await ask(queries, { originUserRef: 'u-7' });
    expect(steps.at(-1)).toBe('log');
    const [first, second, third] = logged;
    expect(first).toMatchObject({
      caller: 'ps-1',
      unit: 'PS',
      role: 'POLICE_SYSTEM',
      officer: 'u-7',
      purpose: 'BORDER_CHECK',
      kind: 'PERSON',
      verdict: 'CANDIDATES',
      results: [ref],
    });
    expect(Buffer.from(first?.query ?? []).toString()).toBe(JSON.stringify(queries[0]));
    expect(second?.digest).toBe(first?.digest);
    expect(third?.digest).not.toBe(first?.digest);
    const clear = logged.map((entry) => ({ ...entry, query: null }));
    expect(JSON.stringify(clear)).not.toMatch(/Somchai|Jaidee|N0123/i);
  });

  it('answers nothing where it cannot be logged', async () => {
    const failing = { ...lookups, log: () => Promise.reject(new HsuError('E-UNAVAILABLE', 'the database')) };
    await expect(
      ask([{ kind: 'PLATE', plate: 'AB1234' }], {}, ports({ lookups: failing })),
    ).rejects.toMatchObject({
      code: 'E-UNAVAILABLE',
    });
  });

  it('never takes nothing for nothing while an owner is silent, or has never been heard', async () => {
    peers = [{ member: 'KH', beatAt: NOW - 15 * MINUTE - 1 }];
    const { stale, answers } = await ask([{ kind: 'PLATE', plate: 'AB1234' }]);
    expect(stale).toEqual(['KH', 'MM']);
    expect(answers[0]?.verdict).toBe('NONE_BUT_STALE');
    peers = ['KH', 'MM'].map((member) => ({ member, beatAt: NOW - 15 * MINUTE }));
    expect((await ask([{ kind: 'PLATE', plate: 'AB1234' }])).answers[0]?.verdict).toBe('NONE');
  });

  it('answers no NONE while a number of an owner is known to be missing', async () => {
    const stream = { to: 'ALL', lane: 'normal', epoch: 1 } as const;
    const gaps: readonly Partial<Arrivals>[] = [
      { told: 4 },
      { ahead: [[5, 5]] },
      { stream: { ...stream, to: 'TH' }, told: 4 },
    ];
    for (const gap of gaps) {
      arrivals = [{ from: 'KH', stream, upTo: 3, ahead: [], told: 3, ...gap }];
      const { stale, answers } = await ask([{ kind: 'PLATE', plate: 'AB1234' }]);
      expect([stale, answers[0]?.verdict]).toEqual([['KH'], 'NONE_BUT_STALE']);
    }
    arrivals = [{ from: 'KH', stream, upTo: 4, ahead: [], told: 4 }];
    expect((await ask([{ kind: 'PLATE', plate: 'AB1234' }])).answers[0]?.verdict).toBe('NONE');
  });

  it('answers no NONE while something of an owner is here that nobody has judged', async () => {
    unjudged = ['KH'];
    const { stale, answers } = await ask([{ kind: 'PLATE', plate: 'AB1234' }]);
    expect([stale, answers[0]?.verdict]).toEqual([['KH'], 'NONE_BUT_STALE']);
    unjudged = [];
    expect((await ask([{ kind: 'PLATE', plate: 'AB1234' }])).answers[0]?.verdict).toBe('NONE');
  });

  it('answers no NONE where what ends one reason begins the next while it asks', async () => {
    const stream = { to: 'ALL', lane: 'normal', epoch: 1 } as const;
    const lacking: Arrivals[] = [{ from: 'KH', stream, upTo: 3, ahead: [], told: 4 }];
    const whole: Arrivals[] = [{ from: 'KH', stream, upTo: 4, ahead: [], told: 4 }];
    const heard = ['KH', 'MM'].map((member) => ({ member, beatAt: NOW }));
    const silent = [{ member: 'KH', beatAt: NOW - 16 * MINUTE }, ...heard.slice(1)];
    const ends: readonly (readonly [() => void, () => void])[] = [
      // A heartbeat tells of a number that has not come.
      [() => ([peers, arrivals] = [silent, []]), () => ([peers, arrivals] = [heard, lacking])],
      // A number comes and waits to be judged.
      [() => ([arrivals, unjudged] = [lacking, []]), () => ([arrivals, unjudged] = [whole, ['KH']])],
      // What waited cannot be read by now: its number is missing again.
      [() => ([arrivals, unjudged] = [whole, ['KH']]), () => ([arrivals, unjudged] = [lacking, []])],
    ];
    for (const [before, after] of ends)
      for (const slow of ['arrivals', 'peers', 'unjudged'] as const) {
        peers = heard;
        before();
        const { stale } = await ask(
          [{ kind: 'PLATE', plate: 'AB1234' }],
          {},
          ports({ store: changing(slow, after) }),
        );
        expect([slow, stale]).toEqual([slow, ['KH']]);
        [arrivals, unjudged] = [[], []];
      }
  });

  it('calls an owner silent whose heartbeat it read before another that overtook it', async () => {
    const [old, late] = [NOW - MINUTE, NOW + 20 * MINUTE].map((beatAt) =>
      ['KH', 'MM'].map((member) => ({ member, beatAt })),
    );
    peers = old ?? [];
    await ask([{ kind: 'PLATE', plate: 'AB1234' }]);
    clock.forward(20 * MINUTE);
    const { store } = ports();
    const overtaken = {
      ...store,
      peers: async () => {
        const read = await store.peers();
        peers = late ?? [];
        clock.forward(SECOND);
        expect((await ask([{ kind: 'PLATE', plate: 'AB1234' }])).stale).toEqual([]);
        return read;
      },
    };
    expect((await ask([{ kind: 'PLATE', plate: 'AB1234' }], {}, ports({ store: overtaken }))).stale).toEqual([
      'KH',
      'MM',
    ]);
  });

  it('calls an owner silent by the time that has passed, whatever the clock says', async () => {
    await ask([{ kind: 'PLATE', plate: 'AB1234' }]);
    clock.setBy(-60 * MINUTE);
    clock.forward(16 * MINUTE);
    expect((await ask([{ kind: 'PLATE', plate: 'AB1234' }])).stale).toEqual(['KH', 'MM']);
  });

  it('calls everybody stale while the terms are being built again', async () => {
    built = false;
    const { stale, answers } = await ask([{ kind: 'PLATE', plate: 'AB1234' }]);
    expect([stale, answers[0]?.verdict]).toEqual([['KH', 'MM', 'TH'], 'NONE_BUT_STALE']);
  });

  it('shows of somebody to protect the unit to call, and no word of the alert', async () => {
    put(person('Suda Kaew', 2010), { banner: 'PROTECT', action: 'LOCATE_AND_PROTECT' });
    const { answers } = await ask([{ kind: 'PERSON', name: 'Sudha Kaew', birthYear: 2010 }]);
    expect(answers[0]?.candidates).toMatchObject([
      {
        banner: 'PROTECT',
        action: 'CONTACT_UNIT_FIRST',
        contact: { unit: 'ATU', phone: '+85500000000' },
        differs: [{ field: 'name' }],
      },
    ]);
    expect(answers[0]?.candidates[0]?.agrees).toEqual([{ field: 'birthYear' }]);
    expect(JSON.stringify(answers)).not.toMatch(/Suda|LOCATE_AND/);
  });

  it('never takes for NONE what it could not read', async () => {
    const { answers } = await ask([
      { kind: 'DOCUMENT', number: '\u{1f697}' },
      { kind: 'PERSON', name: '---' },
      { kind: 'MRZ', text: 'nothing of that sort' },
      { kind: 'DOCUMENT', number: 'N 01' },
    ]);
    expect(answers.map(({ verdict }) => verdict)).toEqual([
      ...['NONE_BUT_UNREAD', 'NONE_BUT_UNREAD', 'NONE_BUT_UNREAD', 'NONE'],
    ]);
    expect(logged.map(({ verdict }) => verdict)).toEqual(answers.map(({ verdict }) => verdict));
  });

  it('tells at once that the travel of a child is to be stopped, where nothing holds that back', async () => {
    const alert = put(person('Suda Kaew', 2010), {
      banner: 'PROTECT',
      action: 'STOP_TRAVEL_CHILD',
      fallback: 'CHECK_WELFARE',
    });
    const query = [{ kind: 'PERSON', name: 'Sudha Kaew', birthYear: 2010 }];
    const told = { action: 'STOP_TRAVEL_CHILD', contact: { unit: 'ATU' }, differs: [{ field: 'name' }] };
    const { answers } = await ask(query);
    expect(answers[0]?.candidates).toMatchObject([told]);
    expect(JSON.stringify(answers)).not.toMatch(/Suda/);
    suppressed = [alert.conversation];
    expect((await ask(query)).answers[0]?.candidates).toMatchObject([{ action: 'CONTACT_UNIT_FIRST' }]);
  });

  it('answers of a suppressed alert as of one that never asked for more', async () => {
    const query = [{ kind: 'PERSON', name: 'Somchai Jaidee', birthYear: 1990 }];
    const alert = put(person('Somchai Jaidee'));
    suppressed = [alert.conversation];
    const silent = await ask(query);
    suppressed = [];
    shelf = [];
    put(person('Somchai Jaidee'), {
      ref: alert.ref,
      conversation: alert.conversation,
      action: 'LOCATE_AND_REPORT',
    });
    expect(silent).toEqual(await ask(query));
  });

  it('shows an alert once, with the name that fits best', async () => {
    const term = person('Suphot Meechai');
    const alert = put(term);
    shelf.push({ alert, term: person('Somchai Jaidee') });
    const { answers } = await ask([{ kind: 'PERSON', name: 'Somchai Jaidee', birthYear: 1990 }]);
    expect(answers[0]?.candidates).toMatchObject([{ score: 100, differs: [] }]);
  });

  it('answers each question by itself: one that cannot be read spoils no other, and is logged', async () => {
    put({ kind: 'DOCUMENT', issuer: 'KHM', number: 'N01234567', upTo: null });
    const { answers } = await ask([
      { kind: 'DOCUMENT', number: 'N01234567' },
      { kind: 'SHIP', number: 'canary' },
      'canary',
      { kind: 'DOCUMENT', number: 'N01234568' },
    ]);
    expect(answers.map(({ verdict }) => verdict)).toEqual([
      ...['CANDIDATES', 'NONE_BUT_UNREAD', 'NONE_BUT_UNREAD', 'NONE'],
    ]);
    expect(answers.slice(1, 3).map(({ findings }) => findings[0]?.rule)).toEqual([
      ...['query.kind', 'query.object'],
    ]);
    expect(JSON.stringify(answers)).not.toContain('canary');
    expect(logged.map(({ kind }) => kind)).toEqual(['DOCUMENT', 'UNREAD', 'UNREAD', 'DOCUMENT']);
    expect(new Set(logged.map(({ digest }) => digest)).size).toBe(4);
    expect(await faultsOf(ask([{ kind: 'SHIP' }, 'canary']))).toHaveLength(2);
  });

  it('answers five hundred questions, and refuses one more', async () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, n) => ({ kind: 'DOCUMENT', number: `N${String(1000 + n)}` }));
    const { answers } = await ask(many(500));
    expect(answers).toHaveLength(500);
    expect(logged).toHaveLength(500);
    expect(steps.filter((step) => step === 'log')).toHaveLength(1);
    expect((await faultsOf(ask(many(501))))[0]?.rule).toBe('check.queries');
  });

  it('takes nobody for absent while not all names are indexed, and answers other questions as ever', async () => {
    named = false;
    const { answers, stale } = await ask([
      { kind: 'PERSON', name: 'Phommachanh' },
      { kind: 'DOCUMENT', number: 'N01234567' },
    ]);
    expect(answers.map(({ verdict }) => verdict)).toEqual(['NONE_BUT_STALE', 'NONE']);
    expect(stale).toEqual(['KH', 'MM', 'TH']);
  });

  it('finds a name in its own script, and asks for Latin letters where it cannot read the script', async () => {
    put(person('Somchai Jaidee'));
    const [thai, hebrew, both] = (
      await ask([
        { kind: 'PERSON', name: 'สมชาย ใจดี' },
        { kind: 'PERSON', name: 'דוד' },
        { kind: 'PERSON', name: 'สมชาย Somchai Jaidee' },
      ])
    ).answers;
    expect(thai).toMatchObject({ verdict: 'CANDIDATES', candidates: [{ score: 85 }], hint: null });
    expect(hebrew).toMatchObject({
      verdict: 'NONE_BUT_UNREAD',
      candidates: [],
      more: false,
      hint: 'ADD_LATIN_NAME',
    });
    expect(both?.hint).toBeNull();
  });

  it('shows twenty at most, says that there are more, and what would narrow the question', async () => {
    for (let n = 0; n < 25; n += 1) put(person('Somchai Jaidee'));
    const [unknown, known] = (
      await ask([
        { kind: 'PERSON', name: 'Somchai Jaidee' },
        { kind: 'PERSON', name: 'Somchai Jaidee', birthYear: 1990 },
      ])
    ).answers;
    expect(unknown).toMatchObject({ more: true, hint: 'ADD_BIRTH_YEAR', candidates: { length: 20 } });
    expect(known).toMatchObject({ more: true, hint: 'ADD_NAME' });
  });

  it('finds only what the unit may read', async () => {
    const term = person('Somchai Jaidee');
    put(term, { to: { all: true, except: ['TH'] } });
    put(term, { to: [{ member: 'TH', unit: 'ATU' }] });
    put(term, { to: [{ member: 'MM', unit: 'ATU' }] });
    const mine = put(term, { to: [{ member: 'TH', unit: 'PS' }] });
    const { answers } = await ask([{ kind: 'PERSON', name: 'Somchai Jaidee', birthYear: 1990 }]);
    expect(answers[0]?.candidates.map(({ alert }) => alert)).toEqual([mine.ref]);
    const desk = { name: 'desk', unit: 'DESK', role: 'LIAISON' } as const;
    const request = { purpose: 'BORDER_CHECK', queries: [{ kind: 'PERSON', name: 'Somchai Jaidee' }] };
    expect((await check(ports(), desk, request)).answers[0]?.candidates).toHaveLength(2);
  });

  it('reads a machine-readable zone as its document and its holder', async () => {
    const byNumber = put({ kind: 'DOCUMENT', issuer: 'KHM', number: 'L898902C3', upTo: null });
    const byName = put({ kind: 'PERSON', name: 'Anna Maria Eriksson', birthYears: [1974, 1974], sex: 'F' });
    const text = 'P<KHMERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36KHM7408122F1204159ZE184226B<<<<<10';
    const { answers } = await ask([{ kind: 'MRZ', text }]);
    expect(answers[0]?.candidates.map(({ alert }) => refKey(alert)).sort()).toEqual(
      [byNumber.ref, byName.ref].map(refKey).sort(),
    );
  });
});

describe('a check of a name', () => {
  it('compares it with the innocent only where an alert that it finds has cleared somebody', async () => {
    const { ref } = put({ kind: 'PERSON', name: 'Somchai Jaidee', birthYears: [1990, 1990], sex: 'M' });
    const query = { kind: 'PERSON', name: 'Somchai Jaidee', birthYear: 1990 };
    await ask([query]);
    expect(compared).toBe(0);
    withCleared = [ref];
    await ask([{ ...query, name: 'Phommachanh Bounmy' }]);
    expect(compared).toBe(0);
    await ask([query]);
    expect(compared).toBeGreaterThan(0);
  });
});

describe('a check that is refused', () => {
  it.each([
    ['without a purpose', { purpose: undefined }, '/purpose'],
    ['with a purpose that is none', { purpose: 'CURIOSITY' }, '/purpose'],
    ['without a query', { queries: [] }, '/queries'],
    [
      'with 501 queries',
      { queries: Array.from({ length: 501 }, () => ({ kind: 'PLATE', plate: 'AB1234' })) },
      '/queries',
    ],
    ['with bad queries alone', { queries: [{ kind: 'PLATE' }] }, '/queries/0/plate'],
    ["with an officer's name", { originUserRef: 'Mr Somchai' }, '/originUserRef'],
    ['with more than is known', { why: 'x' }, '/why'],
  ])('%s says where, looks nothing up and logs nothing', async (_what, over, path) => {
    const request = Object.fromEntries(
      Object.entries({
        queries: [{ kind: 'PLATE', plate: 'AB1234' }],
        purpose: 'BORDER_CHECK',
        ...over,
      }).filter(([, value]) => value !== undefined),
    );
    expect((await faultsOf(check(ports(), CALLER, request))).map((fault) => fault.path)).toEqual([path]);
    expect([steps, logged]).toEqual([[], []]);
  });

  it('is that of the gateway itself', async () => {
    const request = { purpose: 'BORDER_CHECK', queries: [{ kind: 'PLATE', plate: 'AB1234' }] };
    await expect(
      check(ports(), { name: 'gateway', unit: 'GATEWAY', role: 'SYSTEM' }, request),
    ).rejects.toMatchObject({ code: 'E-NOT-PERMITTED' });
  });
});
