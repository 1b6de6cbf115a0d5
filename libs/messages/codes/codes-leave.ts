/** Leave to use or pass on what another unit signed. */
export const leaveCodes = {
  leaveAsked: {
    COURT: 'To use it in court (H1)',
    ONWARD: 'To pass it on to the units named (H2)',
    PURPOSE: 'To use it for another purpose',
  },
  leaveDecision: {
    GRANTED: 'Granted for all',
    PARTLY: 'Granted for some',
    REFUSED: 'Refused',
  },
} as const;
