import assert from 'node:assert/strict';
import type { AuditEntry, AuditStore } from '#exchange';
import { HERE, id, NOW } from '../store/store-contract-samples.js';

export interface AuditCase {
  readonly name: string;
  /** Takes an empty store; throws where it fails. */
  readonly run: (store: AuditStore) => Promise<void>;
}

const OPENED: AuditEntry = {
  act: 'OPENED',
  caller: 'th-atu-analyst-1',
  unit: HERE.unit,
  role: 'ANALYST',
  purpose: 'IDENTIFY_VICTIM',
  route: 'GET /v1/messages/:member/:id/parts/:part',
  of: { member: 'KH', id: id() },
  part: 'identity',
  code: null,
};
const REFUSED: AuditEntry = { ...OPENED, act: 'REFUSED', purpose: null, code: 'E-NOT-FOUND' };
const DENIED: AuditEntry = {
  ...REFUSED,
  act: 'DENIED',
  route: 'GET /v1/alarms',
  of: null,
  part: null,
  code: 'E-NOT-PERMITTED',
};
const ALL = ['OPENED', 'REFUSED', 'DENIED'] as const;

/** What every `AuditStore` must do. */
export const auditContract: readonly AuditCase[] = [
  {
    name: 'gives back what was noted, whole, with its moment, the newest first',
    run: async (store) => {
      await store.note([OPENED], NOW);
      await store.note([REFUSED, DENIED], NOW + 1);
      const rows = await store.rows(ALL, undefined, 10);
      assert.deepEqual(
        rows,
        [
          { ...DENIED, at: NOW + 1 },
          { ...REFUSED, at: NOW + 1 },
          { ...OPENED, at: NOW },
        ].map((row, n) => ({ ...row, number: rows[n]?.number })),
      );
    },
  },
  {
    name: 'lists the acts that are asked for, page by page, and loses none that come meanwhile',
    run: async (store) => {
      for (let n = 0; n < 5; n += 1) await store.note([OPENED, DENIED], NOW + n);
      const first = await store.rows(['OPENED'], undefined, 2);
      await store.note([OPENED], NOW + 9);
      const second = await store.rows(['OPENED'], first.at(-1)?.number, 2);
      const last = await store.rows(['OPENED'], second.at(-1)?.number, 2);
      assert.deepEqual(
        [first, second, last].map((page) => page.map(({ at }) => at - NOW)),
        [[4, 3], [2, 1], [0]],
      );
      assert.deepEqual(await store.rows([], undefined, 2), []);
      assert.deepEqual(await store.rows(ALL, '0', 2), []);
    },
  },
];
