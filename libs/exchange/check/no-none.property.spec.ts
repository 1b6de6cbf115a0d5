import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MINUTE } from '#kernel';
import { lookupSamples } from '#contracts';
import { SetClock } from '#testing';
import { check, type CheckPorts, type QueryAnswer } from './checks.js';

const { NOW } = lookupSamples;
const CALLER = { name: 'ps-1', unit: 'PS', role: 'POLICE_SYSTEM' } as const;
const KINDS = {
  COMMS: 'value',
  DOCUMENT: 'number',
  MRZ: 'text',
  ORGANISATION: 'number',
  PERSON: 'name',
  PLATE: 'plate',
  VESSEL: 'number',
  VIN: 'vin',
} as const;

/** What a gateway may lack while nobody on its shelf is like anything that is asked. */
interface Lacks {
  readonly built: boolean;
  readonly named: boolean;
  readonly cut: boolean;
  readonly heard: boolean;
  readonly whole: boolean;
  readonly judged: boolean;
}

function ports({ built, named, cut, heard, whole, judged }: Lacks): CheckPorts {
  return {
    clock: new SetClock(NOW),
    self: { member: 'TH', tokenKey: new Uint8Array(32).fill(7) },
    directory: { current: () => ({ members: ['KH', 'TH'], unit: () => undefined }) },
    store: {
      arrivals: () =>
        Promise.resolve(
          whole
            ? []
            : [{ from: 'KH', stream: { to: 'ALL', lane: 'normal', epoch: 1 }, upTo: 3, ahead: [], told: 4 }],
        ),
      peers: () => Promise.resolve([{ member: 'KH', beatAt: heard ? NOW - MINUTE : NOW - 60 * MINUTE }]),
      unjudged: () => Promise.resolve(judged ? [] : ['KH']),
      part: () => Promise.resolve(undefined),
    },
    audit: { note: () => Promise.resolve() },
    lookups: {
      find: (searches) =>
        Promise.resolve({ built, named, found: searches.map(() => []), cut: searches.map(() => cut) }),
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
}

/** Blocks of every script of the region and of others, of signs that stand in no name, and of what nobody assigned. */
const BLOCKS = [
  ...[
    [0x20, 0x7e],
    [0xa0, 0x24f],
    [0x370, 0x52f],
    [0x600, 0x6ff],
    [0x900, 0x97f],
    [0xb80, 0xbff],
  ],
  ...[
    [0xe00, 0xeff],
    [0x1000, 0x109f],
    [0x1780, 0x17ff],
    [0x2000, 0x2bff],
    [0x3040, 0x30ff],
    [0x4e00, 0x4fff],
  ],
  ...[
    [0xac00, 0xac80],
    [0xe000, 0xe0ff],
    [0xff00, 0xffef],
    [0x1f600, 0x1f6ff],
  ],
] as const;
const garbage = fc
  .array(
    fc.constantFrom(...BLOCKS).chain(([from = 0, to = 0]) => fc.integer({ min: from, max: to })),
    { minLength: 1, maxLength: 40 },
  )
  .map((codes) => String.fromCodePoint(...codes));
const query = fc
  .tuple(fc.constantFrom(...(Object.keys(KINDS) as (keyof typeof KINDS)[])), garbage)
  .map(([kind, text]) => ({ kind, [KINDS[kind]]: text }));
const lacks: fc.Arbitrary<Lacks> = fc.record({
  built: fc.boolean(),
  named: fc.boolean(),
  cut: fc.boolean(),
  heard: fc.boolean(),
  whole: fc.boolean(),
  judged: fc.boolean(),
});
const NOTHING: Lacks = { built: true, named: true, cut: false, heard: true, whole: true, judged: true };

async function ask(asked: object, lacking: Lacks): Promise<QueryAnswer> {
  const request = { purpose: 'BORDER_CHECK', queries: [{ ...asked }] };
  const { answers } = await check(ports(lacking), CALLER, request);
  return answers[0] as QueryAnswer;
}

/** Letters and marks of scripts that no table reads, written here anew; digits of every script are read. */
const STRANGE =
  /(?=[\p{L}\p{M}])[\p{Script=Devanagari}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

describe('no answer is NONE', () => {
  it('where something is not all there, whatever garbage is asked in whatever script', async () => {
    await fc.assert(
      fc.asyncProperty(query, lacks, async (asked, lacking) => {
        const { verdict, findings } = await ask(asked, lacking);
        const { built, heard, whole, judged } = lacking;
        if (verdict !== 'NONE') return;
        expect([built, heard, whole, judged]).toEqual([true, true, true, true]);
        expect(lacking.named || !['PERSON', 'MRZ'].includes(asked.kind)).toBe(true);
        expect(lacking.cut).toBe(false);
        expect(findings.filter(({ isUnread }) => isUnread)).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  it('where a name has letters that nobody here reads', async () => {
    await fc.assert(
      fc.asyncProperty(garbage, async (name) => {
        const { verdict } = await ask({ kind: 'PERSON', name }, NOTHING);
        if (STRANGE.test(name)) expect(verdict).toBe('NONE_BUT_UNREAD');
      }),
      { numRuns: 600 },
    );
  });

  it('but where all is there and all was read', async () => {
    expect((await ask({ kind: 'PERSON', name: 'Somchai Jaidee' }, NOTHING)).verdict).toBe('NONE');
    expect((await ask({ kind: 'PERSON', name: 'สมชาย ใจดี' }, NOTHING)).verdict).toBe('NONE');
  });
});
