import { fromBase64url, fromUtf8 } from '#kernel';
import type { CodeOf } from '../codes/code-lists.js';
import { compiled, Faults } from '../form/compiled-check.js';
import * as field from '../form/fields.js';
import { HandoverPlace, judgePlace } from './handover-place.js';
import type { Report } from '../form/kind.js';
import { brokenByLeak, TEXT_RULES } from '../leaks/leak-scan.js';
import { pointersTo, textVisitor } from '../form/pointers.js';
import { rules, type RuleId } from '../rules/table.js';

export class HandedOver {
  @field.Uuid7() victimRef: string;
  @field.Code('handoverCondition') condition: CodeOf<'handoverCondition'>;
}

/** By type; numbers stand in no open part. */
export class HandedDocument {
  @field.Code('documentType') type: CodeOf<'documentType'>;
  @field.Issuer() issuer: string;
}

export class HandedProperty {
  @field.Text(200) text: string;
}

/** The act of handover that two countries sign: the member `act` of RF_HANDOVER is its UTF-8 JSON, in base64url. */
export class HandoverAct {
  @field.Uuid7() planId: string;
  @field.Time() at: string;
  @field.Nested(HandoverPlace) place: HandoverPlace;
  @field.List(HandedOver, { min: 1, max: 50 }) persons: HandedOver[];
  @field.List(HandedDocument, { min: 0, max: 50 }) documentsHanded: HandedDocument[];
  @field.List(HandedProperty, { min: 0, max: 100 }) property: HandedProperty[];
}

const texts = pointersTo(HandoverAct, 'isText').map(textVisitor);

/**
 * The act in these bytes, or undefined. They must be exactly what JSON without blanks is for their value (so no member
 * twice, no spelling that another reader takes otherwise): two countries sign one meaning.
 */
function parsed(act: string): unknown {
  const bytes = fromBase64url(act);
  if (bytes === undefined) return undefined;
  try {
    const text = fromUtf8(bytes);
    const value: unknown = JSON.parse(text);
    return JSON.stringify(value) === text ? value : undefined;
  } catch {
    // Not UTF-8, or not JSON.
    return undefined;
  }
}

/** Rules that `readAct` may find broken, beside those of fields. */
export const ACT_RULES = [
  'handover.act-form',
  'handover-place.airport',
  'handover-place.other',
  ...TEXT_RULES,
] as const satisfies readonly RuleId[];

/**
 * Reads and judges an act. Faults point at `path`, since no JSON pointer leads into the bytes; their text tells where
 * inside.
 * @returns the act where its structure holds
 */
export function readAct(act: string, path: string, report: Report): HandoverAct | undefined {
  const value = parsed(act);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    report('handover.act-form', path);
    return undefined;
  }
  const faults = new Faults();
  compiled(HandoverAct)(value, '', faults);
  for (const fault of faults.list) report(fault.rule, path, `${fault.path}: ${fault.text}`);
  if (faults.list.length > 0) return undefined;
  const found = value as HandoverAct;
  judgePlace(found.place, '/place', (rule, inside, text = rules[rule].right) =>
    report(rule, path, `${inside}: ${text}`),
  );
  for (const each of texts)
    each(found, (text, inside) => {
      const broken = brokenByLeak(text, 'OF_VICTIMS');
      if (broken !== undefined) report(broken.rule, path, `${inside}: ${broken.right}`);
    });
  return found;
}
