import { findKind } from '../kinds.js';
import { alertParts, alertSamples } from './samples-alert.js';
import { controlParts, controlSamples } from './samples-control.js';
import { referralParts } from './samples-referral-parts.js';
import { referralSamples } from './samples-referral.js';

// Invented throughout; used as examples in documents and as the starting point of tests.

const bodies: Readonly<Record<string, object>> = { ...alertSamples, ...controlSamples, ...referralSamples };

const contents: Readonly<Record<string, object>> = { ...alertParts, ...controlParts, ...referralParts };

/** A fresh, valid, invented message of a kind, in status EXERCISE. */
export function sampleMessage(type: string): Record<string, unknown> {
  const kind = findKind(type, 1);
  if (kind === undefined) throw new Error(`no kind ${type}`);
  return { ...structuredClone(bodies[type]), type, schema: kind.schema };
}

/** Fresh, valid, invented content of a sealed part. */
export function samplePart(name: string): Record<string, unknown> {
  return { ...structuredClone(contents[name]) };
}
