export * from './attachment/chunk.js';
export * from './attachment/cut.js';
export type {
  Control,
  EpochClosed,
  ResealNeeded,
  SyncAsk,
  SyncMark,
  VoidNumber,
  VoidReason,
} from './control.js';
export type { GatewayState, Heartbeat, HeldStream, Judged, MissingChunks, SentStream } from './heartbeat.js';
export * from './json.js';
export { readJws, signJws, verifyJws, type JwsHeader, type JwsTyp, type ReadJws } from './jws.js';
export {
  checkPublicKey,
  generateKey,
  publicOf,
  thumbprint,
  type Alg,
  type PrivateJwk,
  type PrivateKey,
  type PublicJwk,
  type PublicKey,
  type SealingAlg,
  type SigningAlg,
} from './keys.js';
export * from './limits.js';
export * from './link.js';
export * from './message.js';
export { open, openerOf, type Opened, type Opener, type SealedEntry } from './open.js';
export * from './parcel.js';
export * from './part.js';
export { seal, type JweTyp } from './seal.js';
export * from './statement.js';
export type { Lane, Stream } from './stream.js';

import type { JwsTyp } from './jws.js';
import type { JweTyp } from './seal.js';
/** Every `typ` of wire.md "What travels". */
export type Typ = JwsTyp | JweTyp;
export { Shape } from './shape.js';
