import { evaluation, open, origin, sealedTo, type Examples } from '../examples/shared.js';

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
  },
  parts: {
    answer: { language: 'eng', text: 'The manager since 2024 is named in the extract of the register.' },
    subject: {
      ref: 'org-7',
      names: [{ fullName: 'CHEA Bunthan', script: 'Latn', nameType: 'ALIAS' }],
      documents: [],
      phones: ['+85512345670'],
    },
  },
};
