import { escalationCases } from '../casework/escalation-cases.js';
import { ringingCases } from '../casework/ringing-cases.js';
import { workCases } from '../casework/work-cases.js';
import { beatCases } from './store-contract-beat.js';
import { boundsCases } from './store-contract-bounds.js';
import { consentCases } from './store-contract-consents.js';
import { conversationCases } from './store-contract-conversations.js';
import { directoryCases } from './store-contract-directory.js';
import { inboxCases } from './store-contract-inbox.js';
import { keepingCases } from './store-contract-keeping.js';
import { leaseCases } from './store-contract-leases.js';
import { offsetCases } from './store-contract-offsets.js';
import { orderCases } from './store-contract-order.js';
import { quarantineCases } from './store-contract-quarantine.js';
import { raceCases } from './store-contract-races.js';
import { receiptListCases } from './store-contract-receipt-lists.js';
import { receiptCases } from './store-contract-receipts.js';
import { receiveCases } from './store-contract-receive.js';
import { refusalCases } from './store-contract-refusals.js';
import { relayCases } from './store-contract-relay.js';
import { resendCases } from './store-contract-resend.js';
import type { StoreCase } from './store-contract-samples.js';
import { submitCases } from './store-contract-submit.js';

export type { MakeStore, StoreCase } from './store-contract-samples.js';

/**
 * What every `Store` must do, for any test runner: `run` takes a function that makes an empty store, and throws where
 * it fails. `concurrency`: also what replicas do to each other at the same moment, which needs a store that is shared
 * between them.
 */
export function storeContract({ concurrency }: { readonly concurrency: boolean }): readonly StoreCase[] {
  return [
    ...submitCases,
    ...relayCases,
    ...leaseCases,
    ...receiveCases,
    ...consentCases,
    ...conversationCases,
    ...offsetCases,
    ...orderCases,
    ...receiptCases,
    ...receiptListCases,
    ...inboxCases,
    ...quarantineCases,
    ...refusalCases,
    ...beatCases,
    ...resendCases,
    ...directoryCases,
    ...boundsCases,
    ...workCases,
    ...ringingCases,
    ...escalationCases,
    ...keepingCases,
    ...(concurrency ? raceCases : []),
  ];
}
