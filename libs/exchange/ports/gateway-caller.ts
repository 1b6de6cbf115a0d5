import { GATEWAY_UNIT } from '#kernel';
import type { Caller } from '../send/draft.js';

/** The gateway itself, for what it sends without a person (wire.md "Steps of a message", step 10). */
export const GATEWAY_CALLER: Caller = { name: 'gateway', unit: GATEWAY_UNIT, role: 'SYSTEM' };
