import { Everyone, UnitAddress, type Address } from '../form/addresses.js';
import { AlertBody, linksHold, permits } from './alert-body.js';
import { namesNobody } from '../leaks/names-nobody.js';
import { alertOpens } from '../casework/common-cases.js';
import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import type { KindSource, Rule } from '../form/kind.js';
import { alertMembers, Carries, Message } from '../form/message.js';
import { comparedNumber, DOCUMENT_NUMBER, judgeIssuer } from '../shapes/id-document.js';
import { documentNumberHolds } from '../zone/check-digits.js';
import { isBefore } from '../shapes/partial-dates.js';
import { permittedActions } from '../shapes/permitted-actions.js';

/** Of a range: upper case, no blanks, no hyphens. */
const NUMBER = /^[A-Z0-9]{4,20}$/;

/** One document by its number, or a range of blanks. No holder (INV-24). */
export class TravelDocument {
  @field.Code('documentType') type: CodeOf<'documentType'>;
  @field.Issuer() issuer: string;
  /** As printed. */
  @field.Optional() @field.Token(DOCUMENT_NUMBER) number?: string;
  /** The check digit printed behind the number in the machine-readable zone. */
  @field.Optional() @field.Token(/^[0-9]$/) numberCheckDigit?: string;
  /** How the number is known. */
  @field.Optional() @field.Code('documentState') state?: CodeOf<'documentState'>;
  @field.Optional() @field.Token(NUMBER) numberFrom?: string;
  @field.Optional() @field.Token(NUMBER) numberTo?: string;
  @field.Optional() @field.PartialDate() @field.Past() issued?: string;
  @field.Optional() @field.PartialDate() expires?: string;
}

export class TravelDocumentBody extends AlertBody {
  @field.Nested(TravelDocument) document: TravelDocument;
  @field.Code('fraudType') fraudType: CodeOf<'fraudType'>;
  @field.Flag() linkedToTrafficking: boolean;
  @field.Optional() @field.PartialDate() @field.Past() stolenOn?: string;
  /** Reference of the issuing authority. */
  @field.Optional() @field.Token(/^[A-Za-z0-9][A-Za-z0-9./-]{0,63}$/) nationalRef?: string;
  /** Number of the document that replaces it. */
  @field.Optional() @field.Token(DOCUMENT_NUMBER) replacedBy?: string;
}

/** Travel document alert. */
@Carries('AL_TRAVEL_DOCUMENT', 1, { ...alertMembers, mustNot: [...alertMembers.mustNot, 'sealed'] })
export class AlTravelDocument extends Message {
  @field.Audience(UnitAddress, Everyone, 50) override to: Address;
  @field.Nested(TravelDocumentBody) override body: TravelDocumentBody;
}

const MAX_RANGE = 100_000n;

/** How many numbers a range holds: same letters in front, as many digits behind; undefined where it is no range. */
export function rangeSize(from: string, to: string): bigint | undefined {
  const [a, b] = [from, to].map((number) => /^([A-Z0-9]*?)([0-9]+)([A-Z]?)$/.exec(number));
  if (!a || !b || a[1] !== b[1] || a[3] !== b[3] || from.length !== to.length) return undefined;
  const size = BigInt(b[2] ?? '') - BigInt(a[2] ?? '') + 1n;
  return size > 0n ? size : undefined;
}

const numbers: Rule<AlTravelDocument> = {
  ids: [
    'document.expires-after-issued',
    'document.issuer',
    'travel-document.check-digit',
    'travel-document.number-or-range',
    'travel-document.range',
    'travel-document.replaced-by-other',
  ],
  check({ body: { document, replacedBy } }, report) {
    const { number, numberCheckDigit, state, numberFrom, numberTo, issued, expires } = document;
    const range = numberFrom !== undefined && numberTo !== undefined;
    if ((number !== undefined) === range || (numberFrom === undefined) !== (numberTo === undefined))
      report('travel-document.number-or-range', '/body/document/number');
    if (range && (rangeSize(numberFrom, numberTo) ?? MAX_RANGE + 1n) > MAX_RANGE)
      report('travel-document.range', '/body/document/numberTo');
    judgeIssuer(document, '/body/document', report);
    if (numberCheckDigit !== undefined) {
      const holds = number !== undefined && documentNumberHolds(comparedNumber(number), numberCheckDigit);
      if (number === undefined || (!holds && state === 'READ_BY_MACHINE'))
        report('travel-document.check-digit', '/body/document/numberCheckDigit');
    }
    if (
      replacedBy !== undefined &&
      number !== undefined &&
      comparedNumber(replacedBy) === comparedNumber(number)
    )
      report('travel-document.replaced-by-other', '/body/replacedBy');
    if (issued !== undefined && expires !== undefined && isBefore(expires, issued))
      report('document.expires-after-issued', '/body/document/expires');
  },
};

const holderWelfare: Rule<AlTravelDocument> = {
  ids: ['travel-document.holder-welfare'],
  check({ body }, report) {
    for (const name of ['actionRequested', 'fallbackAction'] as const)
      if (body[name] === 'CHECK_HOLDER_WELFARE' && !body.linkedToTrafficking)
        report('travel-document.holder-welfare', `/body/${name}`);
  },
};

export const alTravelDocument: KindSource = {
  type: 'AL_TRAVEL_DOCUMENT',
  version: 1,
  family: 'alert',
  form: AlTravelDocument,
  senders: ['POLICE_SYSTEM', 'ANALYST'],
  opensConversation: true,
  ownerOnly: false,
  express: false,
  maxRetentionDays: 3653,
  writing: { to: 'EVERYONE', purpose: 'BORDER_CHECK', protective: false },
  acts: alertOpens,
  lookup: { banner: 'DOCUMENT', documents: ['/body/document'] },
  broadcast: 'may',
  parts: {},
  rules: [
    permits('DOCUMENT', permittedActions.AL_TRAVEL_DOCUMENT),
    numbers,
    holderWelfare,
    linksHold,
    namesNobody(['/subjectEn', '/urgencyReason', '/body/reason']),
  ],
};
