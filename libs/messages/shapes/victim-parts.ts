import { judgeToldAge, AGE_RULES } from '../persons/birth.js';
import { documentsHold } from './id-document.js';
import type { PartForm, PartRule } from '../form/kind.js';
import { judgeNames, latinName, NAME_RULES } from '../persons/name.js';
import { Guardian, Narrative, StatisticalRow } from './part-contents.js';
import { VictimIdentity } from './victim-identity.js';

const told: PartRule<VictimIdentity> = {
  ids: [...AGE_RULES, ...NAME_RULES],
  check(identity, report, _status, sentAt) {
    judgeToldAge(identity, sentAt, '', report);
    (identity.relatives ?? []).forEach(({ names }, i) => judgeNames(names, `/relatives/${i}/names`, report));
  },
};

/** Whom to call about a child, and the assessment of its best interests. */
export const guardianPart: PartForm = { form: Guardian, rules: [latinName], statistical: false };

/** Sealed parts of a victim referral, by name. */
export const victimParts = {
  identity: { form: VictimIdentity, rules: [latinName, told, documentsHold], statistical: false },
  narrative: { form: Narrative, rules: [], statistical: false },
  guardian: guardianPart,
  row: { form: StatisticalRow, rules: [], statistical: true },
} satisfies Readonly<Record<string, PartForm>>;
