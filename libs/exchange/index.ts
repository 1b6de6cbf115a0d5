export type * from './ports.js';
export type * from './records.js';
export type { Caller, Draft } from './draft.js';
export { Exchange, type Progress } from './exchange.js';
export { FollowedDirectory } from './follow-directory.js';
export { openPart } from './open-part.js';
export { requeueRow } from './requeue.js';
export type { Submitted, SubmitRequest } from './submit.js';
export { DIRECTORY_TOPIC } from './topics.js';
