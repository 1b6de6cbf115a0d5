/** How long something is kept, and what takes it back. */
export const keepingCodes = {
  retentionStage: {
    DAYS_60: 'Expires within 60 days',
    DAYS_14: 'Expires within 14 days',
    EXPIRED: 'Has expired; the addressed holder certifies',
    RECALLED: 'Was recalled; the addressed holder certifies',
  },
  retentionDecision: {
    RENEW: 'Keep it until the time that is named',
    LET_EXPIRE: 'Let it expire',
  },
  renewalReason: {
    STILL_SOUGHT: 'What is asked for has not been found, and the ground still holds',
    PROCEEDINGS_PENDING: 'Proceedings need it',
    NEW_INFORMATION: 'New information supports it',
    RISK_CONTINUES: 'The risk to a person continues',
  },
  recallScope: {
    WHOLE:
      'The alert or referral, with everything that the unit has written in its conversation about persons',
    MESSAGES: 'The messages that are named, and nothing else',
  },
  recallReason: {
    SENT_IN_ERROR: 'Was sent in error',
    WRONG_RECIPIENT: 'Went to somebody whom it is not for',
    WRONG_PERSON: 'Is about somebody else',
    UNLAWFUL: 'There was no ground in law for it',
    COURT: 'A court or an authority orders it',
    TOO_MUCH: 'Says more of a person than it may',
  },
} as const;
