import assert from 'node:assert/strict';
import type { NameQuestion } from '#finding';
import { MINUTE, rfc3339, type MessageRef } from '#kernel';
import { documentSearch, nameQuestion, numberSearch, readQuery } from '#lookup';
import type { AlertObjection, FoundAlert, LookupStore, StoredMessage } from '#exchange';
import { HERE } from '../store/store-contract-samples.js';
import {
  body,
  lookupCorrection,
  lookupMessage,
  lookupObjection,
  lookupSuppression,
  lookupSuspect,
  lookupWithdrawal,
  NOW,
} from './lookup-contract-samples.js';

/** A store of look-ups with what fills it. */
export interface LookupBench {
  readonly lookups: LookupStore;
  /** Stores these messages as the exchange does, each in its own transaction. */
  store(messages: readonly StoredMessage[]): Promise<void>;
  /** What a crash of the database server does. */
  crash(): Promise<void>;
}

export interface LookupCase {
  readonly name: string;
  /** Takes an empty bench; throws where it fails. */
  readonly run: (bench: LookupBench) => Promise<void>;
}

const NUMBER = 'N01234567';

async function findNumber(
  { lookups }: LookupBench,
  number = NUMBER,
  now = NOW,
): Promise<readonly FoundAlert[]> {
  const { built, found } = await lookups.find([{ keys: documentSearch(number) }], 10, now);
  assert.equal(built, true);
  return (found[0] ?? []).map(({ alert }) => alert);
}

/** What every `LookupStore` must do. */
export const lookupContract: readonly LookupCase[] = [
  {
    name: 'finds a live alert whole, by what it says and by nothing else',
    run: async (bench) => {
      const alert = lookupMessage();
      await bench.store([alert]);
      const [found, ...more] = await findNumber(bench);
      assert.deepEqual(more, []);
      assert.deepEqual(found, {
        ref: alert.ref,
        conversation: alert.ref,
        type: 'AL_TRAVEL_DOCUMENT',
        owner: { member: 'TH', unit: 'ATU' },
        to: alert.to,
        banner: 'DOCUMENT',
        action: 'CHECK_HOLDER_WELFARE',
        fallback: 'SEIZE_AND_REPORT',
        heldBack: false,
        contact: { unit: 'ATU', phone: '+6620000000' },
        issuedAt: NOW,
        expiresAt: Date.parse(alert.expiresAt ?? ''),
      });
      assert.deepEqual(await findNumber(bench, 'N01234568'), []);
    },
  },
  {
    name: 'answers each search in its place, with its terms',
    run: async (bench) => {
      const document = { type: 'BLANK', issuer: 'KHM', numberFrom: 'N0199990', numberTo: 'N0200010' };
      await bench.store([lookupMessage(), lookupMessage({ body: body({ document }) })]);
      const searches = ['N0200003', 'X1', NUMBER].map((number) => ({
        keys: documentSearch(number),
      }));
      const { found } = await bench.lookups.find(searches, 10, NOW);
      assert.deepEqual(
        found.map((some) =>
          some.map(({ term }) => (term.kind === 'DOCUMENT' ? [term.number, term.upTo] : [])),
        ),
        [[['N0199990', 'N0200010']], [], [[NUMBER, null]]],
      );
    },
  },
  {
    name: 'never finds an exercise or a test',
    run: async (bench) => {
      await bench.store([lookupMessage({ status: 'EXERCISE' }), lookupMessage({ status: 'TEST' })]);
      assert.deepEqual(await findNumber(bench), []);
    },
  },
  {
    name: 'does not find an alert from the moment of its expiry',
    run: async (bench) => {
      const alert = lookupMessage({ expiresAt: rfc3339(NOW + MINUTE) });
      await bench.store([alert]);
      assert.equal((await findNumber(bench, NUMBER, NOW + MINUTE - 1)).length, 1);
      assert.deepEqual(await findNumber(bench, NUMBER, NOW + MINUTE), []);
      await bench.lookups.tend(NOW + MINUTE);
      assert.deepEqual(await findNumber(bench, NUMBER, NOW), []);
    },
  },
  {
    name: 'does not find a withdrawn alert, whichever came first',
    run: async (bench) => {
      const [late, early] = [lookupMessage(), lookupMessage()];
      await bench.store([late, lookupWithdrawal(early), early]);
      assert.deepEqual(refs(await findNumber(bench)), [late.ref]);
      await bench.store([lookupWithdrawal(late)]);
      assert.deepEqual(await findNumber(bench), []);
    },
  },
  {
    name: 'shows the fallback of an alert that its owner has suppressed, whichever came first',
    run: async (bench) => {
      const [one, other] = [lookupMessage(), lookupMessage()];
      await bench.store([one, lookupSuppression(one), lookupSuppression(other), other]);
      const shown = (await findNumber(bench)).map(({ heldBack }) => heldBack);
      assert.deepEqual(shown, [true, true]);
    },
  },
  {
    name: 'tells which states object to which alerts, and no more of one that is lifted',
    run: async (bench) => {
      const [one, other, none] = [lookupMessage(), lookupMessage(), lookupMessage()];
      const until = rfc3339(NOW + MINUTE);
      await bench.store([one, other, none, lookupObjection(one, until), lookupObjection(other, until)]);
      const objected = async (): Promise<readonly AlertObjection[]> => {
        const found = await bench.lookups.objections([one.ref, none.ref, one.ref, other.ref]);
        return [...found].sort((a, b) => (a.alert.id < b.alert.id ? -1 : 1));
      };
      const told = (alert: StoredMessage): AlertObjection => ({
        alert: alert.ref,
        by: HERE.member,
        scope: 'ARREST_ONLY',
        until,
      });
      assert.deepEqual((await objected()).slice(0, 1), [told(one)]);
      assert.deepEqual((await objected()).slice(-1), [told(other)]);
      await bench.store([lookupObjection(one)]);
      assert.deepEqual(await objected(), [told(other)]);
      assert.deepEqual(await bench.lookups.objections([]), []);
    },
  },
  {
    name: 'finds a corrected alert by what it says now and no more by what it said, whichever came first',
    run: async (bench) => {
      const [one, other] = [lookupMessage(), lookupMessage()];
      const anew = (alert: StoredMessage, number: string): StoredMessage =>
        lookupCorrection(alert, { type: 'PASSPORT', issuer: 'KHM', number });
      const [late, early] = [anew(one, 'N07654321'), anew(other, 'N07654322')];
      await bench.store([one, late, early, other]);
      const finds = async (): Promise<void> => {
        assert.deepEqual(await findNumber(bench), []);
        const [found] = await findNumber(bench, 'N07654321');
        assert.deepEqual(
          [found?.ref, found?.conversation, found?.type],
          [late.ref, one.ref, 'AL_TRAVEL_DOCUMENT'],
        );
        assert.deepEqual(refs(await findNumber(bench, 'N07654322')), [early.ref]);
      };
      await finds();
      await bench.crash();
      await bench.lookups.tend(NOW);
      await finds();
      await bench.store([lookupWithdrawal(one)]);
      assert.deepEqual(await findNumber(bench, 'N07654321'), []);
    },
  },
  {
    name: 'finds a name by its sounds, most in common first, in the years asked for and near them',
    run: async (bench) => {
      const [near, far] = [lookupSuspect('Somchai Jaidee', 1990), lookupSuspect('Somchai Jaiphanh', 1990)];
      await bench.store([far, near]);
      const find = async (text: string, year: number | null): Promise<MessageRef[]> => {
        const { named, found } = await bench.lookups.find([{ name: question(text, year) }], 10, NOW);
        assert.equal(named, true);
        return refs((found[0] ?? []).map(({ alert }) => alert));
      };
      assert.deepEqual(await find('Jaidi, Somchay', 1991), [near.ref, far.ref]);
      assert.deepEqual(await find('Jaidi, Somchay', null), [near.ref, far.ref]);
      assert.deepEqual(await find('Jaidi, Somchay', 1999), [near.ref]);
      assert.deepEqual((await find('Tomchai Jaidee', 1988))[0], near.ref);
      assert.deepEqual(await find('Tomchai Jaidee', 1999), []);
      await bench.store([lookupWithdrawal(near)]);
      assert.deepEqual(await find('Jaidi, Somchay', 1991), [far.ref]);
    },
  },
  {
    name: 'tells which searches stopped at their limit',
    run: async (bench) => {
      await bench.store([lookupMessage(), lookupMessage(), lookupSuspect('Somchai Jaidee', 1990)]);
      await bench.store([lookupSuspect('Somchai Jaidii', 1990)]);
      const searches = [{ keys: documentSearch(NUMBER) }, { name: question('Somchai Jaidee', 1990) }];
      const [few, enough] = [
        await bench.lookups.find(searches, 1, NOW),
        await bench.lookups.find(searches, 3, NOW),
      ];
      assert.deepEqual(
        [few.cut, few.found.map(({ length }) => length)],
        [
          [true, true],
          [1, 1],
        ],
      );
      assert.deepEqual(
        [enough.cut, enough.found.map(({ length }) => length)],
        [
          [false, false],
          [2, 2],
        ],
      );
    },
  },
  {
    name: 'hides no alert behind expired ones, or tells that it stopped',
    run: async (bench) => {
      const gone = Array.from({ length: 3 }, () =>
        lookupSuspect('Somchai Jaidee', 1990, { expiresAt: rfc3339(NOW + MINUTE) }),
      );
      await bench.store([...gone, lookupSuspect('Somchai Jaidii', 1990)]);
      const search = { name: question('Somchai Jaidee', 1990) };
      const { cut, found } = await bench.lookups.find([search], 3, NOW + MINUTE);
      assert.ok(cut[0] === true || found[0]?.length === 1);
      const more = await bench.lookups.find([search], 5, NOW + MINUTE);
      assert.deepEqual([more.cut, more.found.map(({ length }) => length)], [[false], [1]]);
    },
  },
  {
    name: 'finds a vessel, a vehicle and an account by any number of theirs, and by no other',
    run: async (bench) => {
      const types = ['AL_VESSEL', 'AL_VEHICLE', 'AL_ENTITY'];
      const alerts = types.map((type) => lookupMessage({ body: body({}, type) }, type));
      await bench.store(alerts);
      const numbers = ['MMSI 525123456', 'REG GT58NO123CB', 'VIN 1M8GDM9AXKP042788', 'PHONE +66812345678'];
      const searches = [...numbers, 'MMSI 525123457'].map((number) => ({
        keys: numberSearch([number]),
      }));
      const { found } = await bench.lookups.find(searches, 10, NOW);
      assert.deepEqual(
        found.map((some) => some.map(({ alert }) => alert.type)),
        [['AL_VESSEL'], ['AL_VESSEL'], ['AL_VEHICLE'], ['AL_ENTITY'], []],
      );
    },
  },
  {
    name: 'says after a crash that it is not complete, and is complete again when it has been tended',
    run: async (bench) => {
      const [kept, withdrawn] = [lookupMessage(), lookupMessage()];
      await bench.store([kept, withdrawn, lookupWithdrawal(withdrawn)]);
      await bench.crash();
      const search = { keys: documentSearch(NUMBER) };
      const told = await bench.lookups.find([search], 10, NOW);
      assert.deepEqual([told.built, told.found], [false, [[]]]);
      await bench.lookups.tend(NOW);
      assert.deepEqual(refs(await findNumber(bench)), [kept.ref]);
      await bench.lookups.tend(NOW);
      assert.equal((await findNumber(bench)).length, 1);
    },
  },
];

function question(text: string, year: number | null): NameQuestion {
  const asked = readQuery({ kind: 'PERSON', name: text }, '', NOW);
  const name = 'kind' in asked ? asked.person?.name : undefined;
  assert.ok(name);
  return nameQuestion(name, year);
}

function refs(alerts: readonly FoundAlert[]): MessageRef[] {
  return alerts.map(({ ref }) => ref);
}
