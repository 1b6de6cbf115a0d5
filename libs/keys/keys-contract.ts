import { deepStrictEqual, fail, notStrictEqual, ok, rejects, strictEqual } from 'node:assert/strict';
import { DAYS_AHEAD, type ListedKey, type PublishedSealingKey } from '#directory';
import { open, readJws, seal, verifyJws, type JwsTyp, type ReadJws } from '#envelope';
import type { KeyUse } from '#exchange';
import { DAY, GATEWAY_UNIT, HOUR, utcDay, utf8, type WallClock, type Unit } from '#kernel';
import type { MemoryKeys } from './member-keys.js';

/** Makes fresh keys of a member with these units and GATEWAY. */
export type MakeKeys = (units: readonly Unit[], clock: WallClock) => Promise<MemoryKeys>;

export interface KeysCase {
  readonly name: string;
  readonly run: (make: MakeKeys) => Promise<void>;
}

const T0 = Date.UTC(2026, 10, 24, 3);
const UNITS: readonly Unit[] = ['ATU', 'DESK'];
const ID = '019a0000-0000-7000-8000-000000000001';
/** Bytes that any re-serialisation would change. */
const TEXT = utf8('{"b" :1,"a":"\u1780"}\n');
const TYPS: Readonly<Record<KeyUse, JwsTyp>> = {
  sign: 'hsu-msg+jws',
  link: 'hsu-link+jws',
  directory: 'hsu-pulse+jws',
};

/** What every holder of a member's keys must do, for any test runner: `run` throws where it fails. */
export const keysContract: readonly KeysCase[] = [
  {
    name: "signs exactly these bytes with the unit's own listed key of the use",
    run: async (make) => {
      const { keys, listed } = await made(make);
      for (const [unit, use] of [
        ['ATU', 'sign'],
        ['DESK', 'sign'],
        [GATEWAY_UNIT, 'sign'],
        [GATEWAY_UNIT, 'link'],
        [GATEWAY_UNIT, 'directory'],
      ] as const) {
        const read = readTyped(await keys.sign(unit, use, TYPS[use], TEXT, ID), TYPS[use]);
        const key: ListedKey | undefined = listed.find(({ kid }) => kid === read.header.kid);
        ok(key, `${unit} ${use}: signed with a key that is not listed`);
        deepStrictEqual([key.unit, key.use], [unit, use]);
        deepStrictEqual(Buffer.from(read.payload), Buffer.from(TEXT));
        await holds(verifyJws(read, key), `${unit} ${use}: the signature does not hold`);
      }
    },
  },
  {
    name: 'signs by a key that is named, in the form of its use alone',
    run: async (make) => {
      const { keys } = await made(make);
      const [kid] = keys.held('ATU', 'sign');
      ok(kid !== undefined, 'names no key of ATU');
      strictEqual(keys.kid('ATU', 'sign'), kid);
      const read = readTyped(await keys.signBy(kid, TYPS.sign, TEXT, ID), TYPS.sign);
      strictEqual(read.header.kid, kid);
      await rejects(keys.signBy(kid, TYPS.link, TEXT, ID), { code: 'E-NOT-PERMITTED' });
      await rejects(keys.signBy('none', TYPS.sign, TEXT, ID), { code: 'E-KEY-UNKNOWN' });
      deepStrictEqual(keys.held('ATU', 'link'), []);
    },
  },
  {
    name: 'signs for no unit that holds no key of the use',
    run: async (make) => {
      const { keys } = await made(make);
      for (const [unit, use] of [
        ['NONE', 'sign'],
        ['ATU', 'link'],
        ['ATU', 'directory'],
      ] as const)
        await rejects(keys.sign(unit, use, TYPS[use], TEXT, ID), { code: 'E-KEY-UNKNOWN' });
    },
  },
  {
    name: 'signs no form of another use',
    run: async (make) => {
      const { keys } = await made(make);
      for (const [unit, use, typ] of [
        ['ATU', 'sign', 'hsu-link+jws'],
        [GATEWAY_UNIT, 'link', 'hsu-msg+jws'],
        [GATEWAY_UNIT, 'directory', 'hsu-statement+jws'],
      ] as const)
        await rejects(keys.sign(unit, use, typ, TEXT, ID), { code: 'E-NOT-PERMITTED' });
    },
  },
  {
    name: 'signs letters as GATEWAY, and for no unit of people',
    run: async (make) => {
      const { keys } = await made(make);
      readTyped(await keys.sign(GATEWAY_UNIT, 'sign', 'hsu-letter+jws', TEXT, ID), 'hsu-letter+jws');
      for (const [unit, use] of [
        ['ATU', 'sign'],
        [GATEWAY_UNIT, 'link'],
        [GATEWAY_UNIT, 'directory'],
      ] as const)
        await rejects(keys.sign(unit, use, 'hsu-letter+jws', TEXT, ID), { code: 'E-NOT-PERMITTED' });
    },
  },
  {
    name: 'signs with no key that has ended',
    run: async (make) => {
      let now = T0;
      const { keys, listed } = await make(UNITS, { now: () => now });
      now = Math.max(...listed.map(({ notAfter }) => notAfter * 1000));
      await rejects(keys.sign('ATU', 'sign', TYPS.sign, TEXT, ID), { code: 'E-KEY-UNKNOWN' });
    },
  },
  {
    name: 'has a sealing key of its own for every unit, GATEWAY included, and for today and eight days more',
    run: async (make) => {
      const { keys } = await made(make);
      const published = await keys.ensure(T0);
      const places = [...UNITS, GATEWAY_UNIT].flatMap((unit) =>
        Array.from({ length: DAYS_AHEAD + 1 }, (_, ahead) => `${unit} ${utcDay(T0 + ahead * DAY)}`),
      );
      deepStrictEqual(published.map(({ unit, day }) => `${unit} ${day}`).sort(), places.sort());
      strictEqual(new Set(published.map(({ key }) => key.kid)).size, places.length, 'a key for two places');
      for (const { key } of published) ok(!Object.hasOwn(key.jwk, 'd'), 'a private half was given out');
    },
  },
  {
    name: 'keeps a day its key',
    run: async (make) => {
      const { keys } = await made(make);
      const [first, again, next] = [
        await keys.ensure(T0),
        await keys.ensure(T0),
        await keys.ensure(T0 + DAY),
      ];
      deepStrictEqual(kids(again), kids(first));
      const kept = next.filter(({ day }) => day <= utcDay(T0 + DAYS_AHEAD * DAY));
      deepStrictEqual(kids(kept), kids(first.filter(({ day }) => day > utcDay(T0))));
    },
  },
  {
    name: 'draws one key for a day even when asked twice at once',
    run: async (make) => {
      const { keys } = await made(make);
      const [first, again] = await Promise.all([keys.ensure(T0), keys.ensure(T0)]);
      deepStrictEqual(kids(again), kids(first));
    },
  },
  {
    name: 'opens what is sealed to a published key',
    run: async (make) => {
      const { keys } = await made(make);
      for (const { key } of await keys.ensure(T0)) {
        const jwe = await seal(TEXT, 'hsu-part+jwe', [key]);
        const { plaintext } = await open(jwe, 'hsu-part+jwe', (kid) => keys.opener(kid));
        deepStrictEqual(Buffer.from(plaintext), Buffer.from(TEXT));
      }
    },
  },
  {
    name: 'has an opener for its own kids only',
    run: async (make) => {
      const [own, other] = [await made(make), await made(make)];
      await own.keys.ensure(T0);
      for (const { key } of await other.keys.ensure(T0)) strictEqual(own.keys.opener(key.kid), undefined);
      for (const { kid } of own.listed) strictEqual(own.keys.opener(kid), undefined, 'a signing key opens');
    },
  },
  {
    name: 'destroys a private half 104 hours after its day and not a moment earlier',
    run: async (make) => {
      const { keys } = await made(make);
      const published = await keys.ensure(T0);
      const gone = published.filter(({ day }) => day === utcDay(T0));
      const end = Date.parse(`${utcDay(T0)}T00:00:00Z`) + DAY + 104 * HOUR;
      strictEqual(await keys.destroy(end - 1, days(published)), 0);
      for (const { key } of gone) ok(keys.opener(key.kid), 'destroyed too early');
      strictEqual(await keys.destroy(end, days(published)), gone.length);
      for (const { key } of gone)
        strictEqual(keys.opener(key.kid), undefined, 'opens after it was destroyed');
      strictEqual(await keys.destroy(end, days(published)), 0);
    },
  },
  {
    name: 'keeps the newest published key of a unit however old it is, for senders still seal to it',
    run: async (make) => {
      const { keys } = await made(make);
      const later = T0 + 60 * DAY;
      const first = await keys.ensure(T0);
      const newest = first.filter(({ day }) => day === utcDay(T0 + DAYS_AHEAD * DAY));
      strictEqual(await keys.destroy(later, days(first)), first.length - newest.length);
      for (const { key } of newest) ok(keys.opener(key.kid), 'the newest was destroyed');
      const second = await keys.ensure(later);
      strictEqual(await keys.destroy(later, days(first)), 0, 'destroyed before a newer one was published');
      for (const { key } of newest) ok(keys.opener(key.kid), 'the newest published was destroyed');
      strictEqual(await keys.destroy(later, days(second)), newest.length);
    },
  },
  {
    name: 'destroys nothing before anything is published',
    run: async (make) => {
      const { keys } = await made(make);
      const drawn = await keys.ensure(T0);
      strictEqual(await keys.destroy(T0 + 60 * DAY, []), 0);
      for (const { key } of drawn) ok(keys.opener(key.kid));
    },
  },
];

function days(published: readonly PublishedSealingKey[]): readonly string[] {
  return [...new Set(published.map(({ day }) => day))];
}

function made(make: MakeKeys): Promise<MemoryKeys> {
  return make(UNITS, { now: () => T0 });
}

function kids(published: readonly PublishedSealingKey[]): Readonly<Record<string, string>> {
  return Object.fromEntries(published.map(({ unit, day, key }) => [`${unit} ${day}`, key.kid]));
}

function readTyped(jws: string, typ: JwsTyp): ReadJws {
  try {
    return readJws(jws, typ, 10_000);
  } catch (error) {
    return fail(`not a ${typ}: ${String(error)}`);
  }
}

/** A failed check, not a failed product: a contract tells one way only. */
async function holds(check: Promise<void>, text: string): Promise<void> {
  const failed = await check.then(
    () => false,
    () => true,
  );
  notStrictEqual(failed, true, text);
}
