import type { Rule } from '../form/kind.js';

/**
 * Goes to units of the member that opened the conversation, and to nobody else: what it tells of a broadcast is the
 * owner's business.
 */
export const toOwner: Rule = {
  ids: ['owner.addressed'],
  check({ to, conversation }, report) {
    if (!Array.isArray(to) || conversation === undefined) return;
    to.forEach(({ member }, i) => {
      if (member !== conversation.member) report('owner.addressed', `/to/${i}/member`);
    });
  },
};

/** Comes from the member that opened the conversation: its duty desk may answer for the unit that owns it. */
export const byOwner: Rule = {
  ids: ['owner.says'],
  check({ from, conversation }, report) {
    if (from.member !== conversation?.member) report('owner.says', '/from/member');
  },
};
