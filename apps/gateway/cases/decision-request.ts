import { IsIn } from 'class-validator';
import type { ConflictDecision } from '#exchange';
import { IsReason } from '../http/body-members.js';

const DECISIONS: readonly ConflictDecision['decision'][] = ['CHALLENGE', 'DIFFERENT'];

/** The body by which a person says whether an alert means a victim that the unit holds. */
export class DecisionRequest implements ConflictDecision {
  @IsIn(DECISIONS, { message: DECISIONS.join(' or ') })
  readonly decision: ConflictDecision['decision'];

  @IsReason(2000)
  readonly reason: string;
}
