import * as field from '../form/fields.js';
import type { PartForm } from '../form/kind.js';

const SEGMENTS = /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/;

/** A sealed part of a quoted message: base64url of the exact bytes that its commitment is of. */
export class QuotedPart {
  @field.Token(/^[a-z][a-z0-9-]{0,39}$/) part: string;
  @field.Token(/^[A-Za-z0-9_-]+$/) bytes: string;
}

/**
 * Content of the sealed part `original`: a message as it was signed, unchanged, with the parts of it that are sealed
 * anew, and the signed decisions that allow it. Its reader verifies all of it.
 */
export class QuotedMessage {
  @field.Token(SEGMENTS) jws: string;
  @field.List(QuotedPart, { min: 0, max: 20 }) parts: QuotedPart[];
  @field.Tokens(SEGMENTS, { min: 0, max: 3 }) leaves: string[];
}

/** Messages that a redirect may hand over. */
export const MOST_QUOTED = 3;

export const quotedPart: PartForm = { form: QuotedMessage, rules: [], statistical: false };

/** The name of the n-th quoted message's part, from 0. */
export function quotedName(index: number): string {
  return index === 0 ? 'original' : `original-${String(index + 1)}`;
}

export const quotedParts: Readonly<Record<string, PartForm>> = Object.fromEntries(
  Array.from({ length: MOST_QUOTED }, (_, index) => [quotedName(index), quotedPart]),
);
