import { expect, it } from '@jest/globals';
import { isAnswer, kinds } from '#messages';

it('what ends a wait answers; acknowledgements, redirections and notices do not', () => {
  const answers = new Set(kinds.filter(({ acts }) => isAnswer(acts)).map(({ type }) => type));
  for (const type of [
    'RF_NATIONALITY_RESPONSE',
    'RF_INFORMATION_REPLY',
    'RF_REPATRIATION_PLAN_RESPONSE',
    'RF_RESCUE_DECISION',
    'CT_HIT_CONFIRM_RESPONSE',
  ])
    expect([type, answers.has(type)]).toEqual([type, true]);
  for (const type of [
    'CT_HUMAN_ACK',
    'CT_REDIRECT',
    'CT_ESCALATION',
    'CT_RECEIPT',
    'RF_VICTIM_IDENTIFICATION',
  ])
    expect([type, answers.has(type)]).toEqual([type, false]);
});
