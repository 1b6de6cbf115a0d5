import { evaluation, ids, open, origin, sealedTo, type Examples } from '../examples/shared.js';

export const suspect = {
  personRef: 'P-7',
  role: 'SUSPECT',
  names: [{ fullName: 'CHEA Bunthan', script: 'Latn', nameType: 'ALIAS' }],
  birth: { date: '1980', calendar: 'GREGORIAN' },
  isChild: false,
  sex: 'M',
  nationalityClaims: [{ country: 'KHM', basis: 'AUTHORITY', state: 'CLAIMED' }],
  languages: ['khm'],
  documents: [],
  caution: [],
};

export const examples: Examples = {
  messages: {
    RF_INFORMATION_REPLY: {
      ...origin,
      purpose: 'INVESTIGATE',
      subjectEn: 'Answer about the agency',
      body: {
        answer: 'ANSWERED',
        items: [{ text: 'The agency lost its licence in 2024.', handling: ['H1'], evaluation }],
      },
    },
    RF_INFORMATION_REQUEST: {
      ...open,
      to: [{ member: 'KH', unit: 'ATU' }],
      case: 'HSU-TH-2026-000123-K',
      purpose: 'INVESTIGATE',
      subjectEn: 'Who runs this recruiting agency',
      body: {
        question: 'Who has run the agency since 2024, and does it still send workers abroad?',
        template: 'COMPANY',
        subjects: [{ kind: 'ENTITY', ref: 'org-7' }],
        reasonForBelief: 'Four of the persons found named the same agency.',
        directlyAccessible: true,
      },
      sealed: [sealedTo('subject', 'KH', 'ATU')],
    },
    RF_INVESTIGATION: {
      ...open,
      to: [{ member: 'KH', unit: 'ATU' }],
      case: 'HSU-TH-2026-000123-K',
      purpose: 'INVESTIGATE',
      evaluation,
      subjectEn: 'An agency that sent four persons to boats: who runs it',
      body: {
        caseSummary:
          'Four persons were promised work in a factory and were brought to boats by the same agency.',
        offences: [
          {
            kind: 'TIP',
            linkedToTrafficking: true,
            againstChild: false,
            lawRef: 'Act B.E. 2551, section 6',
            penalty: { kind: 'MONTHS', months: 144 },
            factsSummary: 'Recruitment by deceit into forced labour at sea.',
            places: [{ country: 'KHM', admin1: 'KH-12' }],
            period: { from: '2026-02', to: '2026-06' },
            tipElements: {
              state: 'COMPLETE',
              acts: ['RECRUITMENT', 'TRANSPORTATION'],
              means: ['DECEPTION'],
              purposes: ['FORCED_LABOUR'],
            },
          },
        ],
        suspects: [],
        comms: [],
        entities: [
          {
            orgRef: 'org-7',
            name: 'Golden Invented Recruitment',
            type: 'RECRUITMENT_AGENCY',
            country: 'KHM',
            addresses: [],
            roleInCase: 'RECRUITER',
          },
        ],
        links: [{ from: 'P-7', to: 'org-7', type: 'OWNS', certainty: 'SUSPECTED' }],
        requestedActions: ['INTERVIEW', 'IDENTIFY_SUBSCRIBER'],
        coercive: false,
        evidenceUse: 'POLICE_ONLY',
      },
      sealed: [sealedTo('suspects', 'KH', 'ATU')],
    },
    RF_JOINT_OPERATION: {
      ...open,
      to: [{ member: 'KH', unit: 'ATU' }],
      case: 'HSU-TH-2026-000123-K',
      urgency: 'U',
      urgencyReason: 'The group moves on at the end of the year',
      purpose: 'INVESTIGATE',
      subjectEn: 'Proposal: free the workers of two compounds on one day',
      body: {
        operationId: ids(60),
        objective:
          'Both compounds of one group are entered on the same morning; whoever is held there is freed.',
        members: ['TH', 'KH'],
        period: { from: '2026-12-07', to: '2026-12-09' },
        command: {
          lead: { member: 'KH', unit: 'ATU' },
          arrangement: 'Each country commands on its own soil; one room with officers of both.',
        },
        victimPlan: {
          lead: { member: 'KH', unit: 'ATU' },
          expectedVictims: 40,
          expectedChildren: 0,
          shelterPlaces: 60,
          interpreters: ['khm', 'cmn', 'vie'],
          medicalTeam: true,
          childProtectionTeam: false,
          screening: 'Everybody found is asked as a possible victim first, in the own language.',
        },
        deconfliction: true,
        commsPlan: 'Through the gateway; on the day by the liaison officers in the room.',
      },
      sealed: [sealedTo('operation-plan', 'KH', 'ATU')],
    },
    RF_JOINT_OPERATION_DECISION: {
      ...origin,
      from: { ...origin.from, unit: 'ATU', role: 'SUPERVISOR' },
      urgency: 'U',
      urgencyReason: 'The group moves on at the end of the year',
      purpose: 'INVESTIGATE',
      subjectEn: 'We take part',
      body: { operationId: ids(60), decision: 'ACCEPT', changes: [], shelterPlaces: 20 },
    },
  },
  parts: {
    answer: { language: 'eng', text: 'The manager since 2024 is named in the extract of the register.' },
    'operation-plan': { language: 'eng', text: 'The two gates, and who stands at which.' },
    suspects: {
      persons: [suspect],
      comms: [{ kind: 'PHONE', value: '+85512345670' }],
    },
    subject: {
      ref: 'org-7',
      names: [{ fullName: 'CHEA Bunthan', script: 'Latn', nameType: 'ALIAS' }],
      documents: [],
      phones: ['+85512345670'],
    },
  },
};
