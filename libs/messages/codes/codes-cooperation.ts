/** Code lists of follow-up, investigations and joint operations. Code → English meaning. */
export const cooperationCodes = {
  followUpMarker: {
    D30: '30 days after the arrival',
    D90: '90 days after the arrival',
    D180: '180 days after the arrival',
    D365: '365 days after the arrival; the last one',
  },
  retraffickingRisk: {
    NONE_SEEN: 'None is seen',
    LOW: 'Low',
    MEDIUM: 'Medium',
    HIGH: 'High; urgent',
    UNKNOWN: 'Not assessed',
  },
  investigationAction: {
    SURVEIL_PER_LAW: 'Observe, as the national law allows',
    INTERVIEW: 'Interview',
    PRESERVE_DATA: 'Preserve data',
    FREEZE_ENQUIRY: 'Find out what could be frozen',
    IDENTIFY_SUBSCRIBER: 'Identify a subscriber',
    JOINT_TEAM: 'Form a joint team',
  },
  mlaMark: { PREPARATORY: 'Preparatory; a formal request for mutual legal assistance follows' },
  mlaState: {
    TO_FOLLOW: 'Not sent yet',
    SENT: 'Sent to the central authority',
    RECEIVED: 'Received by the central authority of the country that is asked',
    GRANTED: 'Granted',
    REFUSED: 'Refused',
  },
  evidenceUse: {
    POLICE_ONLY: 'For police work, not as evidence',
    AFTER_MLA: 'As evidence, once mutual legal assistance is granted',
    WITH_LEAVE: 'As evidence, with leave of the country that is asked',
    UNKNOWN: 'Not settled yet',
  },
  operationItem: {
    OBJECTIVE: 'Objective',
    PERIOD: 'Period',
    COMMAND: 'Command',
    VICTIM_PLAN: 'Plan for the victims',
    COMMUNICATION: 'Communication',
    MEMBERS: 'Who takes part',
    OTHER: 'Other',
  },
} as const;
