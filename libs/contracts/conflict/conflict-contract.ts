import assert from 'node:assert/strict';
import { DAY, refKey, type MessageRef } from '#kernel';
import { conflictPlace, type IdentityClaim, type ListPlace } from '#exchange';
import { DESK, HERE, message, NOW, reply, THERE, THIRD } from '../store/store-contract-samples.js';
import { listedCases } from './listed-cases.js';
import { Bench, CLEARED, type ConflictCase, ENDS, WITHDRAWN } from './conflict-bench.js';

const MOMENTS = 40;

/** What every `ConflictStore` must do with what its store stores. */
export const conflictContract: readonly ConflictCase[] = [
  ...listedCases,
  {
    // Neither transaction sees what the other has not committed: one of them must wait (INV-02).
    name: 'misses no conflict of an alert and a victim that are stored at the same moment',
    run: async (make) => {
      const bench = await Bench.of(make);
      const partitions = [bench.partition(1), bench.partition(2)];
      const alerts: MessageRef[] = [];
      for (let n = 0; n < MOMENTS; n += 1) alerts.push(await bench.together([`moment ${n}`], partitions));
      const found = await bench.sought(HERE.unit, MOMENTS);
      assert.deepEqual(found.map(refKey).sort(), alerts.map(refKey).sort());
    },
  },
  {
    name: 'tells the holding units of an alert with a token in common, whichever came first, and no other unit',
    run: async (make) => {
      const bench = await Bench.of(make);
      const early = await bench.victim(['a', 'b']);
      const alert = await bench.alert(['b', 'c']);
      const late = await bench.victim(['c'], [DESK.unit], NOW + 1);
      await bench.alert(['d']);
      const [found, ...more] = await bench.conflicts.conflicts(HERE.unit, 10);
      assert.deepEqual(more, []);
      assert.ok(found);
      assert.deepEqual(found, {
        id: found.id,
        sought: alert,
        protected: early,
        units: [HERE.unit],
        at: NOW,
        state: 'OPEN',
      });
      assert.deepEqual(await bench.conflicts.conflict(found.id), found);
      const [other] = await bench.conflicts.conflicts(DESK.unit, 10);
      assert.deepEqual([other?.protected, other?.at], [late, NOW + 1]);
      assert.deepEqual(await bench.sought('PS'), []);
    },
  },
  {
    name: 'INV-01: leaves a person with every unit that holds her, whichever message said so, and shows each the conflict',
    run: async (make) => {
      const bench = await Bench.of(make);
      const first = message(THERE, [HERE]);
      const again = reply(first, THERE, [HERE]);
      const held = (units: readonly string[], tokens: readonly string[]): IdentityClaim => ({
        ...{ side: 'PROTECTED', units, tokens },
      });
      await bench.keep(first, held([HERE.unit], ['a', 'b']));
      const early = await bench.alert(['a']);
      await bench.keep(again, held([DESK.unit], ['a', 'c']), NOW + 1);
      const late = await bench.alert(['a', 'b', 'c'], NOW + 2);
      const both = [DESK.unit, HERE.unit].sort();
      assert.deepEqual([...(await bench.conflicts.holders(['a']))].sort(), both);
      for (const unit of both) {
        const found = await bench.conflicts.conflicts(unit, 10);
        assert.deepEqual(
          found.map(({ sought, units }) => [sought, [...units].sort()]),
          [
            [late, both],
            [early, both],
          ],
        );
      }
    },
  },
  {
    name: 'INV-18: lets an exercise meet nobody',
    run: async (make) => {
      const bench = await Bench.of(make);
      await bench.victim(['a']);
      await bench.alert(['a'], NOW, { status: 'EXERCISE' });
      assert.deepEqual(await bench.sought(), []);
      assert.deepEqual(await bench.conflicts.matches(0), []);
    },
  },
  {
    name: 'suppresses an alert until it is found to mean another person; a challenged one stays so',
    run: async (make) => {
      const bench = await Bench.of(make);
      await bench.victim(['a', 'b']);
      const [one, other] = [await bench.alert(['a']), await bench.alert(['b'], NOW + 1)];
      const free = await bench.alert(['c']);
      const suppressed = () => bench.conflicts.suppressed([one, other, free]);
      assert.deepEqual(await suppressed(), [one, other]);
      const [second, first] = await bench.conflicts.conflicts(HERE.unit, 10);
      assert.equal(await bench.challenge(first?.id ?? ''), true);
      assert.equal(await bench.conflicts.setDifferent(second?.id ?? ''), true);
      assert.deepEqual(await suppressed(), [one]);
      assert.equal((await bench.conflicts.conflict(first?.id ?? ''))?.state, 'CHALLENGED');
    },
  },
  {
    name: 'tells who is cleared by which token, until it is ended, expires or its alert is over',
    run: async (make) => {
      const bench = await Bench.of(make);
      const end = NOW + DAY;
      const cleared = async (now = NOW): Promise<readonly string[]> =>
        (await bench.conflicts.cleared(['a', 'b', 'c'], now))
          .map(({ token, alert, message }) => [token, refKey(alert), refKey(message)].join(' '))
          .sort();
      const [one, other] = [await bench.alert(['z']), await bench.alert(['z'], NOW + 1)];
      const first = await bench.clears(one, ['a', 'x'], end);
      const second = await bench.clears(other, ['b', 'z'], end);
      const none = await bench.alert(['z'], NOW + 2);
      const withCleared = () => bench.conflicts.withCleared([none, one, other]);
      assert.deepEqual([...(await withCleared())].map(refKey).sort(), [one, other].map(refKey).sort());
      const told = (token: string, alert: MessageRef, by: MessageRef): string =>
        [token, refKey(alert), refKey(by)].join(' ');
      assert.deepEqual(await cleared(), [told('a', one, first), told('b', other, second)]);
      assert.deepEqual(await cleared(end), []);
      assert.deepEqual(await bench.conflicts.cleared([], NOW), []);
      // Who is cleared meets nobody who is sought, and is no victim.
      assert.deepEqual(await bench.sought(), []);
      assert.deepEqual(await bench.conflicts.holders(['a', 'b', 'z']), []);
      await bench.say(ENDS, one);
      assert.deepEqual(await cleared(), [told('b', other, second)]);
      assert.deepEqual(await withCleared(), [other]);
      assert.deepEqual(await bench.conflicts.withCleared([]), []);
      await bench.say(WITHDRAWN, other);
      assert.deepEqual(await cleared(), []);
    },
  },
  {
    name: 'lets one of three who decide at the same moment decide: a challenge is stored where it counts, and nowhere else',
    run: async (make) => {
      const bench = await Bench.of(make);
      for (let moment = 0; moment < MOMENTS; moment += 1) {
        await bench.victim([`moment ${moment}`]);
        await bench.alert([`moment ${moment}`], NOW + moment);
        const id = (await bench.conflicts.conflicts(HERE.unit, 1))[0]?.id ?? '';
        const deciding: (() => Promise<boolean>)[] = [
          () => bench.conflicts.setDifferent(id),
          () => bench.challenge(id),
          () => bench.challenge(id),
        ];
        const turn = moment % deciding.length;
        const order = [...deciding.slice(turn), ...deciding.slice(0, turn)];
        const said = await Promise.all(order.map((decide) => decide()));
        assert.equal(said.filter((first) => first).length, 1);
        const isDifferent = order[said.indexOf(true)] === deciding[0];
        const state = (await bench.conflicts.conflict(id))?.state;
        assert.equal(state, isDifferent ? 'DIFFERENT' : 'CHALLENGED');
        assert.equal(await bench.conflicts.setDifferent(id), false);
        assert.equal(await bench.challenge(id), false);
      }
    },
  },
  {
    name: 'INV-01: stores no own alert for a victim that is held by then, names her units, and takes no key',
    run: async (make) => {
      const bench = await Bench.of(make);
      await bench.victim(['a'], [HERE.unit, DESK.unit]);
      const seeks = (tokens: readonly string[]) => ({ side: 'SOUGHT', tokens, units: [] }) as const;
      const idempotency = { caller: 'ATU/officer', key: 'k', request: 'request' };
      const { outcome, isStored } = await bench.submit({ identity: seeks(['a', 'b']), idempotency });
      assert.ok(outcome.outcome === 'PROTECTED');
      assert.deepEqual([...outcome.units].sort(), [HERE.unit, DESK.unit].sort());
      assert.equal(isStored, false);
      assert.deepEqual(await bench.sought(), []);
      assert.deepEqual((await bench.submit({ identity: seeks(['b']), idempotency })).outcome, {
        outcome: 'STORED',
      });
    },
  },
  {
    name: 'forgets a conflict of a withdrawn alert, and one of a person found not to be a victim',
    run: async (make) => {
      const bench = await Bench.of(make);
      const [victim] = [await bench.victim(['a']), await bench.victim(['b'])];
      const [cleared, withdrawn] = [await bench.alert(['a']), await bench.alert(['b'])];
      const ids = (await bench.conflicts.conflicts(HERE.unit, 10)).map(({ id }) => id);
      assert.deepEqual([...(await bench.conflicts.holders(['a', 'c']))], [HERE.unit]);
      await bench.say(WITHDRAWN, withdrawn);
      await bench.say(CLEARED, victim);
      assert.deepEqual(await bench.sought(), []);
      assert.deepEqual(await bench.conflicts.suppressed([cleared, withdrawn]), []);
      for (const id of ids) assert.equal(await bench.conflicts.conflict(id), undefined);
      assert.deepEqual(await bench.conflicts.holders(['a']), []);
    },
  },
  {
    name: 'names the units that hold a victim by any of its tokens, each once, and nobody for what is sought',
    run: async (make) => {
      const bench = await Bench.of(make);
      await bench.victim(['a', 'b'], [HERE.unit, DESK.unit]);
      await bench.victim(['b'], [DESK.unit]);
      await bench.alert(['c']);
      assert.deepEqual(
        [...(await bench.conflicts.holders(['a', 'b']))].sort(),
        [HERE.unit, DESK.unit].sort(),
      );
      assert.deepEqual(await bench.conflicts.holders(['c', 'd']), []);
    },
  },
  {
    name: 'tells which tokens are of persons with an open referral of the own unit, and of no other kind or side',
    run: async (make) => {
      const bench = await Bench.of(make);
      const held = (tokens: readonly string[]) =>
        ({ side: 'PROTECTED', tokens, units: [HERE.unit] }) as const;
      const told = (unit = HERE.unit, kinds = ['RF_SAMPLE']) =>
        bench.conflicts.referredBy(unit, kinds, ['a', 'b', 'c', 'd']);
      await bench.submit({ identity: held(['a']), idempotency: null });
      await bench.submit({ identity: { ...held(['b']), side: 'CLEARED' }, idempotency: null });
      await bench.victim(['c']);
      const closed = message(HERE, [THERE]);
      await bench.submit({ message: closed, identity: held(['d']), idempotency: null });
      await bench.say(WITHDRAWN, closed.ref);
      assert.deepEqual(await told(), ['a']);
      assert.deepEqual(await told(DESK.unit), []);
      assert.deepEqual(await told(HERE.unit, ['RF_OTHER']), []);
      assert.deepEqual(await bench.conflicts.referredBy(HERE.unit, ['RF_SAMPLE'], []), []);
    },
  },
  {
    name: 'lists open conflicts first, then newest first, page by page, and fills its limit with those that still ask',
    run: async (make) => {
      const bench = await Bench.of(make);
      await bench.victim(['a']);
      const put = (n: number) => bench.alert(['a'], NOW + n);
      const alerts = [await put(0), await put(1), await put(2), await put(3)] as const;
      const [newest] = await bench.conflicts.conflicts(HERE.unit, 1);
      assert.ok(newest);
      assert.deepEqual(newest.sought, alerts[3]);
      await bench.challenge(newest.id);
      assert.deepEqual(await bench.sought(), [alerts[2], alerts[1], alerts[0], alerts[3]]);
      await bench.say(WITHDRAWN, alerts[2]);
      assert.deepEqual(await bench.sought(HERE.unit, 2), [alerts[1], alerts[0]]);
      const read: MessageRef[] = [];
      let after: ListPlace | undefined;
      for (;;) {
        const [one] = await bench.conflicts.conflicts(HERE.unit, 1, after);
        if (one === undefined) break;
        read.push(one.sought);
        after = conflictPlace(one);
      }
      assert.deepEqual(read, [alerts[1], alerts[0], alerts[3]]);
    },
  },
  {
    name: 'INV-02: counts every match at its moment, decided or withdrawn since, and none twice',
    run: async (make) => {
      const bench = await Bench.of(make);
      await bench.victim(['a', 'b'], [HERE.unit], NOW);
      const [one, other] = [await bench.alert(['a'], NOW), await bench.alert(['b'], NOW + DAY)];
      const [found] = await bench.conflicts.conflicts(HERE.unit, 10);
      await bench.conflicts.setDifferent(found?.id ?? '');
      await bench.say(WITHDRAWN, one);
      // Its correction says the same of the same person.
      const again = reply(message(THERE, [HERE], { ref: other }), THERE, [HERE]);
      await bench.keep(again, { side: 'SOUGHT', tokens: ['b'], units: [] }, NOW + 2 * DAY);
      const expected = [
        { alert: one, at: NOW },
        { alert: other, at: NOW + DAY },
      ];
      assert.deepEqual(await bench.conflicts.matches(NOW), expected);
      assert.deepEqual(await bench.conflicts.matches(NOW + 1), expected.slice(1));
    },
  },
  {
    name: 'knows no conflict by what is no id of one',
    run: async (make) => {
      const { conflicts } = await Bench.of(make);
      for (const id of ['', 'x', `${THIRD.member}.x.${HERE.member}.y`]) {
        assert.equal(await conflicts.conflict(id), undefined);
        assert.equal(await conflicts.setDifferent(id), false);
      }
    },
  },
];
