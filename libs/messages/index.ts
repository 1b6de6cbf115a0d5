export type { Address, Role } from './addresses.js';
export type { AlModusOperandi } from './al-modus-operandi.js';
export type { AlTravelDocument } from './al-travel-document.js';
export { alertInForce } from './alert-in-force.js';
export { gregorianDate } from './birth.js';
export type {
  Actor,
  BallMove,
  CaseData,
  CaseStep,
  ClockName,
  ClockPause,
  ClockStart,
  FactPointer,
  Facts,
  FactTest,
  FactValue,
  Key,
  LifecycleName,
} from './case-data.js';
export { catalogue, type CatalogueEntry } from './catalogue.js';
export { changed, type Changes } from './changed.js';
export { checkMessage, checkPart, type Checked } from './check.js';
export { clockProfiles, type ClockProfile, type Duration } from './clock-profiles.js';
export { codeListNames, codeLists, writeCodeList, type CodeListName, type CodeOf } from './code-lists.js';
export { countryOf, isCountry, SPECIMEN_COUNTRY } from './countries.js';
export { checkReceipt, type CtReceipt } from './ct-receipt.js';
export type { CtWithdrawal } from './ct-withdrawal.js';
export { checkIdentifier, isAssignedPhone, type IdentifierKind, type Verdict } from './identifiers.js';
export type { Kind, LookedUp, PartForm, Rule } from './kind.js';
export { findKind, kinds, latestKind } from './kinds.js';
export { leakScan, type Leak } from './leak-scan.js';
export { lifecycles, mainLifecycle, type ClockStep, type LifecycleTable } from './lifecycles.js';
export type { Message } from './message.js';
export { readMrz, type MrzFormat, type ReadMrz } from './mrz.js';
export type { Guardian, Narrative, StatisticalRow } from './part-contents.js';
export type { RfVictimIdentification } from './rf-victim-identification.js';
export { sealedLeaks } from './sealed-leak.js';
export { writeSchema } from './schema-file.js';
export type { VictimIdentity } from './victim-identity.js';
export { sampleMessage, samplePart } from './samples.js';
export { triedKinds, trialsOf } from './trials.js';
