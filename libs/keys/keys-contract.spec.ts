import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generateKey, openerOf, signJws, type Opener, type PrivateKey, type SealedEntry } from '#envelope';
import { DAY, HOUR, utcDay } from '#kernel';
import { createMemberKeys, openKeyFiles, publicEntry } from './key-files.js';
import { keysContract, type MakeKeys } from './keys-contract.js';
import type { MemoryKeys, MemberKeys } from './member-keys.js';
import { memoryKeys } from './memory-keys.js';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'hsu-keys-'));
});
afterAll(() => rm(root, { recursive: true }));

const fileKeys: MakeKeys = async (units, clock) => {
  const dir = await mkdtemp(join(root, 'keys-'));
  await createMemberKeys(dir, 'TH', units, clock);
  const listed = (await publicEntry(dir, 'TH')).filter(({ use }) => use !== 'recovery');
  return { keys: await openKeyFiles(dir, 'TH', clock), listed };
};

describe('keys in memory', () => {
  for (const { name, run } of keysContract) it(name, () => run(memoryKeys));
});

describe('keys in files', () => {
  for (const { name, run } of keysContract) it(name, () => run(fileKeys));
});

/** Keys in memory with some of their methods replaced. */
function breaking(change: (good: MemoryKeys) => Partial<MemberKeys>): MakeKeys {
  return async (units, clock) => {
    const good = await memoryKeys(units, clock);
    const { keys } = good;
    const changed: MemberKeys = {
      sign: (unit, use, typ, payload, id) => keys.sign(unit, use, typ, payload, id),
      kid: (unit, use) => keys.kid(unit, use),
      held: (unit, use) => keys.held(unit, use),
      signBy: (...asked) => keys.signBy(...asked),
      opener: (kid) => keys.opener(kid),
      ensure: (now) => keys.ensure(now),
      destroy: (now, published) => keys.destroy(now, published),
      ...change(good),
    };
    return { ...good, keys: changed };
  };
}

const SIGNS = "signs exactly these bytes with the unit's own listed key of the use";
const stranger: PrivateKey<'EdDSA'> = generateKey('EdDSA');

const broken: readonly { fault: string; caught: string; make: MakeKeys }[] = [
  {
    fault: 'signs by another key than the one named',
    caught: 'signs by a key that is named, in the form of its use alone',
    make: breaking(({ keys }) => ({
      signBy: (_kid, typ, payload, id) => keys.signBy(keys.kid('DESK', 'sign'), typ, payload, id),
    })),
  },
  {
    fault: "signs with another unit's key",
    caught: SIGNS,
    make: breaking(({ keys }) => ({
      sign: (unit, use, typ, payload, id) =>
        keys.sign(use === 'sign' && unit === 'ATU' ? 'DESK' : unit, use, typ, payload, id),
    })),
  },
  {
    fault: 'writes another typ into the header than asked for',
    caught: SIGNS,
    make: breaking(({ keys }) => ({
      sign: (unit, use, typ, payload, id) =>
        unit === 'ATU' ? signJws(payload, 'hsu-link+jws', stranger) : keys.sign(unit, use, typ, payload, id),
    })),
  },
  {
    fault: 'signs whatever form it is asked for',
    caught: 'signs no form of another use',
    make: breaking(({ keys }) => ({
      sign: (unit, use, typ, payload, id) =>
        typ === 'hsu-link+jws' ? signJws(payload, typ, stranger) : keys.sign(unit, use, typ, payload, id),
    })),
  },
  {
    fault: 'signs under a kid whose key it does not use',
    caught: SIGNS,
    make: breaking(({ listed }) => ({
      sign: (unit, use, _, payload) => {
        const kid = listed.find((key) => key.unit === unit && key.use === use)?.kid ?? '';
        return signJws(payload, 'hsu-msg+jws', { ...generateKey('EdDSA'), kid });
      },
    })),
  },
  {
    fault: 'changes a byte before signing',
    caught: SIGNS,
    make: breaking(({ keys }) => ({
      sign: (unit, use, typ, payload, id) => {
        const changed = Uint8Array.from(payload);
        changed[0] = 0x20;
        return keys.sign(unit, use, typ, changed, id);
      },
    })),
  },
  {
    fault: 'signs for units it does not have',
    caught: 'signs for no unit that holds no key of the use',
    make: breaking(({ keys }) => ({
      sign: (unit, use, typ, payload, id) => keys.sign(unit === 'NONE' ? 'ATU' : unit, use, typ, payload, id),
    })),
  },
  {
    fault: 'opens with any key, whatever kid is asked for',
    caught: 'has an opener for its own kids only',
    make: breaking(({ keys }) => {
      const any: Opener = (entry: SealedEntry) => openerOf(generateKey('ECDH-ES+A256KW'))(entry);
      return { opener: (kid) => keys.opener(kid) ?? any };
    }),
  },
  {
    fault: 'still opens after a key was destroyed',
    caught: 'destroys a private half 104 hours after its day and not a moment earlier',
    make: breaking(({ keys }) => {
      const seen = new Map<string, Opener>();
      return {
        opener: (kid) => {
          const opener = keys.opener(kid);
          if (opener !== undefined) seen.set(kid, opener);
          return seen.get(kid);
        },
      };
    }),
  },
  {
    fault: 'destroys an hour early',
    caught: 'destroys a private half 104 hours after its day and not a moment earlier',
    make: breaking(({ keys }) => ({ destroy: (now, published) => keys.destroy(now + HOUR, published) })),
  },
  {
    fault: 'takes what it gave out for published',
    caught: 'keeps the newest published key of a unit however old it is, for senders still seal to it',
    make: breaking(({ keys }) => {
      const given = new Set<string>();
      return {
        ensure: async (now) => {
          const published = await keys.ensure(now);
          for (const { day } of published) given.add(day);
          return published;
        },
        destroy: (now) => keys.destroy(now, [...given]),
      };
    }),
  },
  {
    fault: 'publishes a day less',
    caught:
      'has a sealing key of its own for every unit, GATEWAY included, and for today and eight days more',
    make: breaking(({ keys }) => ({
      ensure: async (now) => (await keys.ensure(now)).filter(({ day }) => day !== utcDay(now + 8 * DAY)),
    })),
  },
];

describe('the contract', () => {
  for (const { fault, caught, make } of broken)
    it(`tells keys that ${fault}`, async () => {
      const judge = keysContract.find(({ name }) => name === caught);
      expect(judge).toBeDefined();
      await expect(judge?.run(make)).rejects.toMatchObject({ code: 'ERR_ASSERTION' });
    });
});
