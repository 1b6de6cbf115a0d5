import { judgeAge, judgeBirth } from './birth.js';
import { documentsHold } from './id-document.js';
import type { PartForm, PartRule } from '../form/kind.js';
import { latinName } from './name.js';
import { Guardian, Narrative, StatisticalRow } from './part-contents.js';
import { VictimIdentity } from './victim-identity.js';

const age: PartRule<VictimIdentity> = {
  codes: ['E-SCHEMA-INVALID'],
  check({ birth, ageEstimate }, report) {
    if (birth !== undefined) judgeBirth(birth, '/birth', report);
    if (ageEstimate !== undefined) judgeAge(ageEstimate, '/ageEstimate', report);
  },
};

/** Whom to call about a child, and the assessment of its best interests. */
export const guardianPart: PartForm = { form: Guardian, rules: [latinName], statistical: false };

/** Sealed parts of a victim referral, by name. */
export const victimParts: Readonly<Record<string, PartForm>> = {
  identity: { form: VictimIdentity, rules: [latinName, age, documentsHold], statistical: false },
  narrative: { form: Narrative, rules: [], statistical: false },
  guardian: guardianPart,
  row: { form: StatisticalRow, rules: [], statistical: true },
};
