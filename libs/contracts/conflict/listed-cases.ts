import assert from 'node:assert/strict';
import { newId, refKey, type MessageRef } from '#kernel';
import type { StoredMessage } from '#exchange';
import { DESK, HERE, message, NOW, THERE, THIRD } from '../store/store-contract-samples.js';
import { Bench, CLEARED, type ConflictCase } from './conflict-bench.js';

type Tokens = Readonly<Record<string, readonly string[]>>;

const CLOCK = { now: () => NOW };
/** Persons by the pseudonyms under which lists and their own referrals know them. */
const [ONE, OTHER] = [newId(CLOCK), newId(CLOCK)];
const UNITS = [DESK.unit];

const keepList = (bench: Bench, persons: Tokens, sent: StoredMessage = message(THERE, [HERE])) =>
  bench.keep(sent, {
    side: 'PROTECTED',
    tokens: [],
    units: [],
    listed: Object.entries(persons).map(([person, tokens]) => ({ person, tokens, units: UNITS })),
  });

const keepOwn = (
  bench: Bench,
  person: string,
  tokens: readonly string[],
  from = THERE,
  over: Partial<StoredMessage> = {},
) =>
  bench.keep(message(from, [HERE], { facts: { '/body/victimRef': person }, ...over }), {
    side: 'PROTECTED',
    tokens,
    units: [HERE.unit],
    person,
  });

const met = async ({ conflicts }: Bench): Promise<string[]> => {
  const all = [...(await conflicts.conflicts(HERE.unit, 10)), ...(await conflicts.conflicts(DESK.unit, 10))];
  return all.map((one) => [refKey(one.sought), refKey(one.protected), one.state].join(' ')).sort();
};
const of = (alert: MessageRef, held: MessageRef, state = 'OPEN'): string =>
  [refKey(alert), refKey(held), state].join(' ');

/** What a `ConflictStore` must do with persons of lists. */
export const listedCases: readonly ConflictCase[] = [
  {
    name: 'INV-01: holds who stands in a list, whichever came first, until a finding in her own referral',
    run: async (make) => {
      const bench = await Bench.of(make);
      const early = await bench.alert(['a']);
      const list = await keepList(bench, { [ONE]: ['a', 'both'], [OTHER]: ['b', 'both'] });
      const late = await bench.alert(['both']);
      assert.deepEqual(await bench.conflicts.holders(['a']), UNITS);
      assert.deepEqual(await bench.conflicts.suppressed([early, late]), [early, late]);
      assert.deepEqual(await met(bench), [of(early, list), of(late, list)].sort());
      const own = await keepOwn(bench, ONE, ['a']);
      // The second of the list may still be whom the later alert means.
      assert.deepEqual(await met(bench), [of(early, own), of(late, own), of(late, list)].sort());
      assert.deepEqual(await bench.conflicts.holders(['a']), [HERE.unit]);
      await bench.say(CLEARED, own);
      assert.deepEqual(await bench.conflicts.holders(['a']), []);
      assert.deepEqual(await bench.conflicts.holders(['both']), UNITS);
      assert.deepEqual(await bench.conflicts.suppressed([early, late]), [late]);
    },
  },
  {
    name: 'hands a list that came late to the referrals that came before it, and to nobody of another name',
    run: async (make) => {
      const bench = await Bench.of(make);
      const sent = message(THERE, [HERE]);
      const own = await keepOwn(bench, ONE, ['a']);
      await keepOwn(bench, OTHER, ['x']);
      await bench.say(CLEARED, own);
      await keepList(bench, { [ONE]: ['a', 'c'], [OTHER]: ['b'] }, sent);
      assert.deepEqual(await bench.conflicts.holders(['a', 'c']), []);
      assert.deepEqual(await bench.conflicts.holders(['b']), UNITS);
    },
  },
  {
    name: 'lets no referral of another member, and none that is older than the list, take a person out of it',
    run: async (make) => {
      const bench = await Bench.of(make);
      const ref = { member: THERE.member, id: newId({ now: () => 0 }) };
      const older = await keepOwn(bench, OTHER, ['b'], THERE, { ref });
      await keepList(bench, { [ONE]: ['a'], [OTHER]: ['b'] });
      const strange = await keepOwn(bench, ONE, ['a'], THIRD);
      for (const one of [older, strange]) await bench.say(CLEARED, one);
      assert.deepEqual(await bench.conflicts.holders(['a']), UNITS);
      assert.deepEqual(await bench.conflicts.holders(['b']), UNITS);
    },
  },
  {
    name: 'keeps what was decided of a listed person when her own referral comes',
    run: async (make) => {
      const bench = await Bench.of(make);
      await keepList(bench, { [ONE]: ['a'] });
      const alert = await bench.alert(['a']);
      const [found] = await bench.conflicts.conflicts(DESK.unit, 10);
      assert.equal(await bench.conflicts.setDifferent(found?.id ?? ''), true);
      assert.deepEqual(await bench.conflicts.suppressed([alert]), []);
      const own = await keepOwn(bench, ONE, ['a']);
      assert.deepEqual(await met(bench), [of(alert, own, 'DIFFERENT')]);
      assert.deepEqual(await bench.conflicts.suppressed([alert]), []);
    },
  },
];
