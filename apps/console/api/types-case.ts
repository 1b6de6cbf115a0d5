import type { Of } from './types.js';

export type { Json, JsonObject } from './types.js';

export type Case = Of<'Case'>;
export type CaseClock = Of<'Clock'>;
export type CaseMessage = Case['messages'][number];
export type SignedText = Of<'SignedMessage'>;
export type Receipt = Of<'Receipt'>;
export type Delivery = Of<'Delivery'>;
export type Lifecycle = Case['lifecycles'][number];
export type Act = Case['acts'][number];
