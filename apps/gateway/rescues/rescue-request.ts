import { columnNames } from '#exchange';
import { DAY, rfc3339, type Member } from '#kernel';
import { countryOf, sampleMessage } from '#messages';
import { Reference, UnitAddress } from '../http/references.js';
import type { Schema } from '../openapi/draft-schema.js';
import { ref } from '../openapi/says.js';
import { described, object, shape, text } from '../openapi/schema-shapes.js';

const units: Schema = { type: 'array', maxItems: 50, items: ref(UnitAddress) };
const cell: Schema = { type: ['string', 'number', 'boolean', 'array', 'null'] };

/** What is posted of a rescue. */
export const rescueRequest = shape(
  {
    message: described(
      object,
      'Members of every message: status, case, urgency, handling, expiresAt and so on',
    ),
    rescue: described(object, 'Members of the body of RF_MASS_RESCUE, without total and countsByNationality'),
    person: described(
      object,
      'Members of the body of RF_VICTIM_IDENTIFICATION where a row says nothing else; foundBy, nationalityBasis and subjectEn besides',
    ),
    consent: described(object, 'What those agreed to whose own row says that they agreed and no more'),
    origins: { ...units, description: 'The unit of each country of origin' },
    kept: { ...units, description: 'Units that follow those of whom no country of origin is told' },
    columns: {
      type: 'object',
      additionalProperties: { enum: [...columnNames, null] },
      description: 'By heading, the column that it means; null: its cells are left out',
    },
    rows: {
      type: 'array',
      minItems: 1,
      maxItems: 2000,
      items: { type: 'object', additionalProperties: cell },
    },
    csv: described(text, 'A file of UTF-8 text, its headings in the first row'),
    xlsx: described(text, 'A workbook in base64; its first sheet is read'),
  },
  'consent',
  'kept',
  'columns',
  'rows',
  'csv',
  'xlsx',
);

const AGREED = { consent: 'yes' };

/** Three invented persons; `to`: the member whose nationals they claim to be. */
export function exampleRescue(to: Member, now: number) {
  const sample = sampleMessage('RF_MASS_RESCUE') as unknown as Readonly<Record<string, unknown>>;
  const { case: number, handling, legalBasis, originUserRef } = sample;
  const at = rfc3339(now - DAY);
  return {
    message: {
      status: 'EXERCISE',
      case: number,
      originUserRef,
      urgency: 'U',
      urgencyReason: 'No bed for the night',
      handling,
      legalBasis,
      expiresAt: rfc3339(now + 90 * DAY),
      reviewAt: rfc3339(now + 60 * DAY),
      language: 'eng',
      subjectEn: 'Three persons freed from a compound',
    },
    rescue: {
      place: { country: 'THA', admin1: 'TH-27' },
      rescuedAt: at.slice(0, 10),
      formsOfExploitation: ['ONLINE_SCAM'],
      urgentNeeds: ['SHELTER', 'INTERPRETATION'],
      hostLead: { member: 'TH', unit: 'ATU' },
      investigationFollowUp: { state: 'OPENED' },
    },
    person: {
      status: 'PRESUMED',
      decidedBy: 'MULTIDISCIPLINARY_TEAM',
      foundBy: 'POLICE',
      chargesAgainstVictim: false,
    },
    consent: { scopes: ['SHARE_WITH_ORIGIN', 'SHARE_FOR_ASSISTANCE'], by: 'SELF', givenAt: at },
    origins: [{ member: to, unit: 'DESK' }],
    kept: [],
    rows: ['Invented FIRST', 'Invented SECOND', 'Invented THIRD'].map((fullName, n) => ({
      ...AGREED,
      fullName,
      sex: n === 0 ? 'F' : 'M',
      birth: `199${n}-04`,
      nationality: countryOf(to),
      languages: 'eng',
    })),
  };
}

/** What is posted of answers for many persons of one rescue. */
export const answersRequest = shape({
  draft: described(
    object,
    'A draft of a kind that stands in a conversation, without conversation, to and victimRef',
  ),
  persons: { type: 'array', minItems: 1, maxItems: 100, items: ref(Reference) },
});

export function exampleAnswers(to: Member, now: number) {
  return {
    draft: { type: 'CT_HUMAN_ACK', status: 'EXERCISE', originUserRef: 'u-0815', body: { at: rfc3339(now) } },
    persons: [{ member: to, id: '01990000-0000-7000-8000-000000000020' }],
  };
}
