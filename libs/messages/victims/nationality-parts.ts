import { BiometricReference } from '../persons/biometrics.js';
import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import { IdDocument, judgeDocument, DOCUMENT_RULES } from '../shapes/id-document.js';
import type { PartForm, PartRule } from '../form/kind.js';
import { judgeNames, NAME_RULES } from '../persons/name.js';
import { Relative } from '../persons/relative.js';

/** One sign of nationality. */
export class Evidence {
  @field.Code('evidenceKind') kind: CodeOf<'evidenceKind'>;
  @field.Optional() @field.Nested(IdDocument) document?: IdDocument;
  @field.Optional() @field.Nested(Relative) relative?: Relative;
  @field.Optional() @field.Nested(BiometricReference) prints?: BiometricReference;
  @field.Optional() @field.Code('language') language?: CodeOf<'language'>;
  @field.Optional() @field.Text(1000) text?: string;
}

/** Content of the sealed part `nationality-evidence` of a nationality request. */
export class NationalityEvidence {
  @field.Uuid7() victimRef: string;
  @field.List(Evidence, { min: 1, max: 20 }) items: Evidence[];
}

/** A relative that was traced. */
export class TracedRelative extends Relative {
  /** The person has agreed to be in touch, and it harms nobody (family may be the trafficker). */
  @field.Flag() contactSafe: boolean;
}

/** Content of the sealed part `family` of the answer to one. */
export class FamilyFinding {
  @field.Uuid7() victimRef: string;
  @field.List(TracedRelative, { min: 1, max: 20 }) relatives: TracedRelative[];
  @field.Optional() @field.Text(4000) assessment?: string;
}

/** Each kind of evidence has its own member. */
const NEEDS = {
  DOCUMENT: 'document',
  MRZ: 'document',
  RELATIVE: 'relative',
  PRINTS: 'prints',
  DIALECT: 'language',
  BIRTH_PLACE: 'text',
  SCHOOL: 'text',
  OTHER: 'text',
} as const;

const evidence: PartRule<NationalityEvidence> = {
  ids: [...DOCUMENT_RULES, ...NAME_RULES, 'evidence.mrz', 'evidence.value'],
  check({ items }, report, status) {
    items.forEach((item, i) => {
      const needed = NEEDS[item.kind];
      if (item[needed] === undefined)
        report('evidence.value', `/items/${i}/${needed}`, `Evidence of the kind ${item.kind} has ${needed}.`);
      if (item.relative !== undefined) judgeNames(item.relative.names, `/items/${i}/relative/names`, report);
      if (item.document !== undefined) judgeDocument(item.document, `/items/${i}/document`, report, status);
      if (item.kind === 'MRZ' && item.document !== undefined && item.document.mrz === undefined)
        report('evidence.mrz', `/items/${i}/document/mrz`);
    });
  },
};

export const evidenceParts: Readonly<Record<string, PartForm>> = {
  'nationality-evidence': { form: NationalityEvidence, rules: [evidence], statistical: false },
};

const traced: PartRule<FamilyFinding> = {
  ids: NAME_RULES,
  check: ({ relatives }, report) =>
    relatives.forEach(({ names }, i) => judgeNames(names, `/relatives/${i}/names`, report)),
};

export const familyParts: Readonly<Record<string, PartForm>> = {
  family: { form: FamilyFinding, rules: [traced], statistical: false },
};
