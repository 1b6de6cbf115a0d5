/** Leave to use or pass on what another unit signed. */
export const leaveCodes = {
  leaveAsked: {
    COURT: 'To use it in court (H1)',
    ONWARD: 'To pass it on to the units named (H2)',
    PURPOSE: 'To use it for another purpose',
  },
  forwardChange: {
    WITHDRAWN: 'Is withdrawn; nothing of it is to be done',
    CORRECTED: 'Is corrected; the copy is not in force any more',
    SUPPRESSED: 'The fallback holds in place of the action asked for',
    CLEARED: 'Carries the identity of an innocent person; ask its unit before anything is done',
    CLEARING_ENDED: 'An innocent person is told apart from it no longer',
    OBJECTED: 'A state objects: what it asks is not done there',
    OBJECTION_LIFTED: 'That state does not object any more',
    RENEWED: 'Is kept longer',
  },
  leaveDecision: {
    GRANTED: 'Granted for all',
    PARTLY: 'Granted for some',
    REFUSED: 'Refused',
  },
} as const;
