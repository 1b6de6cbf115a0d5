import { codeMeanings, type CodeListName, type CodeOf } from '#messages';
import type { LetterWords } from './letter-words.js';

/** In English a letter says what the code list says. */
function meanings<List extends CodeListName>(list: List): Readonly<Record<CodeOf<List>, string>> {
  return Object.fromEntries(codeMeanings(list)) as Record<CodeOf<List>, string>;
}

export const english: LetterWords = {
  tag: 'en',
  title: 'Letter of request',
  from: 'From',
  to: 'To',
  everyone: 'All members',
  kind: 'Kind',
  reference: 'Reference',
  case: 'Case',
  sent: 'Sent',
  until: 'Valid until',
  printed: 'Printed by',
  subject: 'Subject',
  text: 'Text',
  purpose: 'Purpose',
  urgency: 'Urgency',
  limits: 'Limits of use',
  basis: 'Legal basis',
  code: 'Verification code',
  ask: 'The unit named above asks the addressee to act on this request, within national law and within the limits stated here.',
  protect:
    'The person whom this letter is about is to be protected. This letter gives no ground to detain or to punish that person.',
  ends: 'After the date stated under “Valid until” this letter counts for nothing. Ask for a new one.',
  check:
    'Check this letter before you act on it: scan the code or load the file at any gateway of the network, and compare what it shows with this paper.',
  exercise: 'EXERCISE OR TEST: this is not a real case',
  urgencies: { E: 'Emergency', U: 'Urgent', R: 'Routine', P: 'Planned' },
  handlings: meanings('handlingCode'),
  purposes: meanings('purpose'),
  members: {
    BN: 'Brunei Darussalam',
    ID: 'Indonesia',
    KH: 'Cambodia',
    LA: 'Lao PDR',
    MM: 'Myanmar',
    MY: 'Malaysia',
    PH: 'Philippines',
    SG: 'Singapore',
    TH: 'Thailand',
    TL: 'Timor-Leste',
    VN: 'Viet Nam',
  },
};
