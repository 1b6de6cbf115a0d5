export {
  goesTo,
  isForAllOf,
  isPartyOf,
  namedUnits,
  unitsAt,
  type Addressed,
  type Addressees,
} from './form/addressees.js';
export type { Address, Role } from './form/addresses.js';
export type { AlModusOperandi } from './alerts/al-modus-operandi.js';
export type { AlTravelDocument } from './alerts/al-travel-document.js';
export { FILES_PART, keysIn, type FileKey } from './attached/files-part.js';
export { alertInForce } from './alert-in-force.js';
export { childAt, gregorianDate, leastAge } from './persons/birth.js';
export type {
  Actor,
  BallMove,
  CaseData,
  CaseStep,
  ClockName,
  ClockPause,
  ClockStart,
  ConsentTelling,
  EarlierTest,
  FactPointer,
  Facts,
  FactTest,
  ForwardTelling,
  FactValue,
  Key,
  LifecycleName,
} from './casework/case-data.js';
export { consentWords, withWords, type ConsentWord } from './casework/consent-words.js';
export { MOST_QUOTED, quotedName } from './leave/quoted-message.js';
export { kindEntries, type KindEntry } from './writers/kind-entries.js';
export { fieldRows, type FieldRow } from './writers/kind-fields.js';
export { catalogue, type CatalogueEntry } from './writers/catalogue.js';
export { changed, type Changes } from './form/changed.js';
export { checkBeside, checkMessage, checkPartContent, doubtsOf, type Checked } from './form/check.js';
export { isAnswer } from './casework/is-answer.js';
export {
  clockProfiles,
  clocksAskFor,
  keepingClocks,
  lastingClocks,
  type ClockProfile,
  type Duration,
} from './casework/clock-profiles.js';
export {
  codeListNames,
  codeLists,
  codeMeanings,
  writeCodeList,
  isCodeOf,
  meaningOf,
  type CodeListName,
  type CodeOf,
} from './codes/code-lists.js';
export { countryOf, isCountry, isIssuer, sameIssuer, SPECIMEN_COUNTRY } from './form/countries.js';
export { checkReceipt, type CtReceipt } from './conversation/ct-receipt.js';
export type { CtWithdrawal } from './disputes/ct-withdrawal.js';
export { checkIdentifier, isAssignedPhone, type IdentifierKind, type Verdict } from './form/identifiers.js';
export { digitDoubts } from './shapes/digit-doubts.js';
export type { Doubt, Kind, LookedUp, PartForm, Report, Rule } from './form/kind.js';
export { brokenRule, ruleFault, type RuleFault } from './rules/fault.js';
export { rules, type RuleId } from './rules/table.js';
export { codesWithoutRule } from './rules/without-rule.js';
export { findKind, kinds, latestKind } from './kinds.js';
export { betterFit, fitOf, isWorthAWord, type CapacityFit } from './capacity/fit.js';
export type { RfCapacityOffer } from './capacity/rf-capacity-offer.js';
export type { RfCapacityRequest } from './capacity/rf-capacity-request.js';
export { firstDay, lastDay } from './shapes/partial-dates.js';
export type { Leak } from './leaks/leak-patterns.js';
export { leakScan, type Telling } from './leaks/leak-scan.js';
export { lifecycles, mainLifecycle, type ClockStep, type LifecycleTable } from './casework/lifecycles.js';
export { authoredMembers, type Message } from './form/message.js';
export { plainWords } from './readable/plain-words.js';
export { readableMessage, readablePart } from './readable/readable-message.js';
export type { ReadableRow } from './readable/readable-rows.js';
export { mrzCheckDigit, spanOf, wrongDigits, type WrongDigit } from './zone/check-digits.js';
export { LAYOUTS, SIGNS, type MrzFormat, type Signs, type Span, type ZoneField } from './zone/layout.js';
export { readAs, readMrz, type ReadMrz } from './zone/read-zone.js';
export type { Guardian, Narrative, StatisticalRow } from './shapes/part-contents.js';
export type { RfVictimIdentification } from './victims/rf-victim-identification.js';
export { sealedLeaks } from './leaks/sealed-leak.js';
export { THAI_PROVINCES } from './leaks/thai-provinces.js';
export { writeSchema } from './form/schema-file.js';
export type { VictimIdentity } from './shapes/victim-identity.js';
export { hoursSince, later } from './examples/later.js';
export { sampleMessage, samplePart, shownMessage } from './examples/samples.js';
