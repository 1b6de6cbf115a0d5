import type { ConflictDecision } from '#exchange';
import { Holds, IsReason } from '../http/body-members.js';
import { Says } from '../openapi/says.js';
import { among } from '../openapi/schema-shapes.js';

const DECISIONS: readonly ConflictDecision['decision'][] = ['CHALLENGE', 'DIFFERENT'];

/** The body by which a person says whether an alert means a victim that the unit holds. */
export class DecisionRequest implements ConflictDecision {
  @Says(among(...DECISIONS))
  @Holds('isDecision', (value) => DECISIONS.some((one) => one === value), 'conflict.decision')
  readonly decision: ConflictDecision['decision'];

  @IsReason(2000, 'conflict.reason')
  readonly reason: string;
}
