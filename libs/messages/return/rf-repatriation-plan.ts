import { UnitAddress } from '../form/addresses.js';
import * as field from '../form/fields.js';
import type { KindSource } from '../form/kind.js';
import { Carries, Message, replyMembers } from '../form/message.js';
import { Guardian, Narrative } from '../shapes/part-contents.js';
import { movesReferral, stopsAck } from '../casework/referral-steps.js';
import { RepatriationPlanBody } from './repatriation-plan-body.js';
import { repatriationRules } from './repatriation-rules.js';
import { companionsPart } from '../persons/companion.js';
import { latinName } from '../persons/name.js';

/** Repatriation plan: every condition of a safe return stands in it, or it is refused. */
@Carries('RF_REPATRIATION_PLAN', 1, replyMembers)
export class RfRepatriationPlan extends Message {
  @field.List(UnitAddress, { min: 1, max: 20 }) override to: UnitAddress[];
  @field.Nested(RepatriationPlanBody) override body: RepatriationPlanBody;
}

export const rfRepatriationPlan: KindSource = {
  type: 'RF_REPATRIATION_PLAN',
  version: 1,
  family: 'referral',
  form: RfRepatriationPlan,
  senders: ['ANALYST', 'LIAISON'],
  opensConversation: false,
  ownerOnly: false,
  express: false,
  maxRetentionDays: 1827,
  writing: {
    to: 'OTHER_SIDE',
    purpose: 'REPATRIATE',
    protective: true,
    fills: { planId: 'NEW', replaces: { said: 'planId' } },
  },
  acts: {
    facts: [
      '/body/victimRef',
      '/body/planId',
      '/body/replaces',
      '/body/isChild',
      '/body/nationality/state',
      '/body/window/from',
      '/body/window/to',
      '/dueAt',
    ],
    steps: [
      {
        lifecycle: 'path',
        key: '/body/victimRef',
        when: [{ fact: '/body/nationality/state', in: ['VERIFIED'] }],
        // Also after an acceptance: a flight is cancelled, a plan is made anew.
        from: ['VERIFIED', 'REPATRIATION_READY', 'PLAN_SENT', 'PLAN_ACCEPTED'],
        to: 'PLAN_SENT',
      },
      {
        lifecycle: 'path',
        key: '/body/victimRef',
        when: [{ fact: '/body/nationality/state', in: ['DOCUMENT_ISSUED'] }],
        from: ['NATIONALITY_PENDING', 'VERIFIED', 'REPATRIATION_READY', 'PLAN_SENT', 'PLAN_ACCEPTED'],
        to: 'PLAN_SENT',
      },
      { lifecycle: 'plan', key: '/body/planId', from: [null], to: 'SENT' },
      {
        lifecycle: 'plan',
        key: '/body/replaces',
        from: ['SENT', 'CHANGE_ASKED', 'ACCEPTED'],
        to: 'REPLACED',
        soft: true,
      },
      ...movesReferral('IN_PROGRESS'),
    ],
    starts: [
      {
        clock: 'RP',
        when: [{ fact: '/body/isChild', in: [true] }],
        owner: 'OTHER',
        profile: 'CHILD',
        dueAt: '/dueAt',
      },
      { clock: 'RP', owner: 'OTHER', dueAt: '/dueAt' },
    ],
    stops: [stopsAck],
    ball: [{ to: 'OTHER' }],
  },
  consent: { whole: true },
  broadcast: 'mustNot',
  parts: {
    guardian: { form: Guardian, rules: [latinName], statistical: false },
    companions: companionsPart,
    medical: { form: Narrative, rules: [], statistical: false },
  },
  rules: repatriationRules,
};
