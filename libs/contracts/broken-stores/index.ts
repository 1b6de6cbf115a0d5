import { brokenBeat } from './beat.js';
import { brokenBounds } from './bounds.js';
import { brokenCases } from './cases.js';
import { brokenConsents } from './consents.js';
import { brokenConversations } from './conversations.js';
import { brokenDirectory } from './directory.js';
import { brokenInbox } from './inbox.js';
import { brokenKeeping } from './keeping.js';
import { brokenOffsets } from './offsets.js';
import { brokenOrder } from './order.js';
import { brokenQuarantine } from './quarantine.js';
import { brokenReceiptLists } from './receipt-lists.js';
import { brokenReceipts } from './receipts.js';
import { brokenReceive } from './receive.js';
import { brokenRefusals } from './refusals.js';
import { brokenRelay } from './relay.js';
import { brokenResend } from './resend.js';
import { brokenSubmit } from './submit.js';
import type { BrokenStore } from './broken-store.js';

/** Each file has the stores that the contract file of its name tells. */
export const brokenStores: readonly BrokenStore[] = [
  ...brokenBeat,
  ...brokenBounds,
  ...brokenCases,
  ...brokenConsents,
  ...brokenConversations,
  ...brokenDirectory,
  ...brokenInbox,
  ...brokenKeeping,
  ...brokenOffsets,
  ...brokenOrder,
  ...brokenQuarantine,
  ...brokenReceiptLists,
  ...brokenReceipts,
  ...brokenReceive,
  ...brokenRefusals,
  ...brokenRelay,
  ...brokenResend,
  ...brokenSubmit,
];
