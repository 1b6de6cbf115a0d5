import { IsReason } from '../http/body-members.js';

/** The body by which a supervisor returns a draft. Only supervisors read the reason. */
export class ReturnRequest {
  @IsReason(500, 'approval.reason')
  readonly reason: string;
}
