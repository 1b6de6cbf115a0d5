import type { CodeOf } from '../codes/code-lists.js';

/**
 * Assistance that cannot wait: its clock runs from the message that tells of it (clocks.md "Start, stop and owner").
 */
export const ESSENTIAL_NEEDS: readonly CodeOf<'assistance'>[] = [
  'MEDICAL_EMERGENCY',
  'MEDICAL',
  'SHELTER',
  'SAFETY',
  'FOOD_CLOTHING',
  'INTERPRETATION',
  'RIGHTS_INFORMATION',
  'PSYCHOSOCIAL',
  'GUARDIANSHIP',
];
