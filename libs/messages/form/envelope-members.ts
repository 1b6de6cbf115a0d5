import type { CodeOf } from '../codes/code-lists.js';
import { UnitAddress } from './addresses.js';
import { Code, Digest, List, Optional, Text, Token, Uuid7, Whole } from './fields.js';

/** What the originator says of source and information. */
export class Evaluation {
  @Code('evaluationSource') source: CodeOf<'evaluationSource'>;
  @Code('evaluationInfo') info: CodeOf<'evaluationInfo'>;
  @Code('evaluationScheme') scheme: CodeOf<'evaluationScheme'>;
}

/** BILATERAL_MOU and NATIONAL_LAW need their reference. */
export class LegalBasis {
  @Code('legalBasis') code: CodeOf<'legalBasis'>;
  @Optional() @Text(200) ref?: string;
}

/** The subject, and if wished the reason or narrative, in another language; no personal data. */
export class Translation {
  @Code('language') language: CodeOf<'language'>;
  @Text(160) subject: string;
  @Optional() @Text(4000) text?: string;
}

/** A number in a system outside the network; it gives no access to that system, nor that system to us. */
export class ExternalReference {
  @Code('externalSystem') system: CodeOf<'externalSystem'>;
  @Token(/^[A-Za-z0-9][A-Za-z0-9./-]{0,79}$/) id: string;
}

/** A sealed part by its commitment; its JWE travels beside the message (wire.md "Part"). */
export class SealedReference {
  @Token(/^[a-z][a-z0-9-]{0,39}$/) part: string;
  @List(UnitAddress, { min: 1, max: 50 }) units: UnitAddress[];
  @Digest() commitment: string;
}

/** An attachment by the digest of its ciphertext; at most 100 MiB. Key, name and mime stand in a sealed part. */
export class AttachmentReference {
  @Uuid7() id: string;
  @Whole(1, 100 * 1024 * 1024) bytes: number;
  @Digest() digest: string;
}
