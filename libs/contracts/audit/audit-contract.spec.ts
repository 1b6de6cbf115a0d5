import { describe, expect, it } from '@jest/globals';
import { foldCase, shippedRules } from '#cases';
import type { AuditStore } from '#exchange';
import { auditContract } from './audit-contract.js';
import { memoryStore } from '../memory/memory-store.js';

const rules = shippedRules();
const make = (): AuditStore => memoryStore({ fold: (ref, all) => foldCase(ref, all, rules) }).audit;

describe('the audit in memory', () => {
  for (const { name, run } of auditContract) it(name, () => run(make()));
});

/** Stores that are wrong in one way, and the case that must say so. */
const broken: readonly [
  fault: string,
  caught: RegExp,
  breaking: (store: AuditStore) => Partial<AuditStore>,
][] = [
  [
    'keeps the first alone',
    /whole/,
    (store) => ({ note: ([one], now) => store.note(one ? [one] : [], now) }),
  ],
  [
    'forgets the purpose',
    /whole/,
    (store) => ({
      note: (all, now) =>
        store.note(
          all.map((one) => ({ ...one, purpose: null })),
          now,
        ),
    }),
  ],
  [
    'mixes the acts',
    /acts that are asked for/,
    (store) => ({ rows: (_, after, limit) => store.rows(['OPENED', 'REFUSED', 'DENIED'], after, limit) }),
  ],
  [
    'begins every page anew',
    /page by page/,
    (store) => ({ rows: (acts, _, limit) => store.rows(acts, undefined, limit) }),
  ],
];

describe('the contract of the audit', () => {
  for (const [fault, caught, breaking] of broken)
    it(`tells a store that ${fault}`, async () => {
      const store = make();
      const judge = auditContract.find(({ name }) => caught.test(name));
      await expect(judge?.run({ ...store, ...breaking(store) })).rejects.toMatchObject({
        code: 'ERR_ASSERTION',
      });
    });
});
