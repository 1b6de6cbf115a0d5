import { childAt } from '../persons/birth.js';
import type { PartForm } from '../form/kind.js';
import { victimParts } from '../shapes/victim-parts.js';
import type { VictimIdentificationBody } from './victim-identification-body.js';

/** The sealed identity of a referral: whoever may be a child by the sealed birth is openly one (INV-11). */
export const identityBeside: PartForm = {
  ...victimParts.identity,
  beside(content, { body, sentAt }, report) {
    const { isChild } = body as VictimIdentificationBody;
    if (!isChild && childAt(content, sentAt) === 'CHILD') report('victim.sealed-child', '/body/isChild');
  },
};
