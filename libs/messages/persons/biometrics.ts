import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import type { PartForm } from '../form/kind.js';

/** By reference only; the template or picture itself is an attachment. */
export class BiometricReference {
  @field.Code('biometricKind') kind: CodeOf<'biometricKind'>;
  @field.Token(/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/) ref: string;
  @field.Digest() digest: string;
}

/** Content of the sealed part `biometrics` of an alert. */
export class Biometrics {
  /** The person of the open part. */
  @field.Token(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/) personRef: string;
  @field.List(BiometricReference, { min: 1, max: 20 }) biometrics: BiometricReference[];
}

export const biometricsPart: PartForm = { form: Biometrics, rules: [], statistical: false };
