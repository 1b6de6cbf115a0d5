import type { CaseData } from './case-data.js';

/** A kind that does nothing to its conversation (receipts). */
export const noCase: CaseData = { facts: [], steps: [], starts: [], stops: [], ball: [] };

/** An alert opens its conversation; nobody has the ball until it is hit. */
export const alertOpens: CaseData = {
  facts: [
    '/body/alertId',
    '/body/alertVersion',
    '/body/actionRequested',
    '/body/fallbackAction',
    '/expiresAt',
  ],
  steps: [{ lifecycle: 'alert', from: [null], to: 'ACTIVE' }],
  starts: [],
  stops: [],
  ball: [],
  version: '/body/alertVersion',
};
