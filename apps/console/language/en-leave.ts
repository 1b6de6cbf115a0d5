/** Of consent that changes, and of leave to use or pass on what another signed. */
export const leaveWords = {
  consent: {
    title: 'Consent',
    WITHDRAWN: 'Withdrawn',
    GIVEN: 'Given',
    told: 'told to {{member}}',
    kept: 'Nothing more is shared so. What is kept stays, marked; help for the person goes on.',
    mark: 'Consent withdrawn',
  },
  leave: { title: 'Leave asked for' },
};

export const leaveTerms = {
  leave: {
    ASKED: 'Asked',
    GRANTED: 'Granted',
    PARTLY: 'Granted in part',
    REFUSED: 'Refused',
    REFUSED_BY_TIME: 'Refused by time',
  },
  leaveAsked: {
    COURT: 'To use it in court',
    ONWARD: 'To pass it on',
    PURPOSE: 'To use it for another purpose',
  },
  scope: {
    SHARE_WITH_HOST: 'Share with authorities of the host country',
    SHARE_WITH_ORIGIN: 'Share with the country of origin',
    SHARE_FOR_ASSISTANCE: 'Share with those who assist',
    SHARE_FOR_INVESTIGATION: 'Share with investigators',
    FAMILY_TRACING: 'Trace the family',
    PUBLIC_PHOTO: 'Show a photograph beyond the case workers',
    STATISTICS: 'Use in statistics without identity',
  },
};

/** Of the kinds of this story: their names, what they are about, and what is done with them. */
export const leaveKinds = {
  type: {
    CT_CONSENT_CHANGE: 'Change of consent',
    RF_PURPOSE_CHANGE: 'Leave asked for',
    RF_PURPOSE_DECISION: 'Decision on the leave',
    RF_FORWARD: 'Passed on',
  },
  about: {
    RF_FORWARD: 'What another unit signed, passed on unchanged. Its parts are sealed anew by your gateway.',
  },
  act: {
    CT_CONSENT_CHANGE: 'Tell a change of consent',
    RF_PURPOSE_CHANGE: 'Ask leave to use or pass it on',
    RF_PURPOSE_DECISION: 'Decide on the leave',
    RF_FORWARD: 'Forward it to another unit',
  },
  clock: { PUR: 'Decide on the leave' },
};
