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
  incidentStage: {
    FOUND: 'Found; noted at home',
    TOLD: 'Told to the owner of what is affected',
  },
  incidentWhat: {
    SEEN_BY_STRANGER: 'Seen by somebody whom it is not for',
    COPIED: 'Copied or taken away',
    LOST: 'Lost: a device, a medium, a paper',
    CHANGED: 'Changed without leave',
    DESTROYED: 'Destroyed or not to be reached',
    MISUSED: 'Used for another purpose, by an officer too',
    PUBLISHED: 'Made public',
    SYSTEM_ENTERED: 'A system was entered',
    CHECKPOINT_UNFIT: 'A log does not fit its last checkpoint',
  },
  incidentMeasure: {
    ACCESS_CLOSED: 'Access is closed',
    KEYS_REVOKED: 'Keys are revoked',
    MEDIUM_RECOVERED: 'The medium is recovered',
    COPIES_DELETED: 'Copies are deleted',
    PERSON_SUSPENDED: 'An officer has no access meanwhile',
    VICTIM_MOVED: 'A person at risk was brought to another place',
    AUTHORITY_TOLD: 'The authority for data protection is told',
    INVESTIGATION_OPENED: 'An investigation is open',
    NONE_YET: 'Nothing yet',
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
