import type { Of } from './types.js';

export type Alert = Of<'Alert'>;
export type Query = Of<'CheckRequest'>['queries'][number];
export type Purpose = Of<'CheckRequest'>['purpose'];
export type CheckAnswer = Of<'CheckAnswer'>;
export type CheckResult = Of<'CheckedQuery'>;
export type Candidate = Of<'Candidate'>;
export type Banner = Candidate['banner'];
export type Approval = Of<'Approval'>;
/** A draft of one's own, without what is written in it. */
export type KeptDraft = Of<'KeptDraft'>;
export type WrittenDraft = Of<'WrittenDraft'>;
export type Task = Of<'Tasks'>['items'][number];
export type Decision = Of<'Decision'>['decision'];
/** A message of ours that one member has not receipted. */
export type DeliveryRow = Of<'Deliveries'>['items'][number];
/** The health of what comes and goes between this gateway and another member's. */
export type PeerLink = Of<'Links'>['items'][number];
/** A message that has expired or is recalled. */
export type KeepingRow = Of<'WaitingForKeys'>['items'][number];
export type QuarantineRow = Of<'QuarantineRow'>;
/** What would become of a draft. `sees`: the open text and which sealed parts each addressee reads. */
export type Preview = Of<'Preview'>;
export type Sent = Of<'Submitted'>;
/** An open offer or request of capacity, and how well one of the other side would serve. */
export type CapacityItem = Of<'CapacityItem'>;
export type CapacityFit = Of<'CapacityFit'>;
export type RescuePreview = Of<'RescuePreview'>;
/** A rescue on its way. */
export type Rescue = Of<'Rescue'>;
/** One person of a rescue. */
export type RescuedOne = Of<'RescuedOne'>;
export type AnswerResults = Of<'BatchAnswer'>;

export type LetterCheck = Of<'LetterCheck'>;
