import { newId, rfc3339 } from '#kernel';
import { leastAge, type CodeListName } from '#messages';
import type { Members, Reader } from './draft.js';
import { draftOf, known, mayBeChild, unlessEmpty } from './draft.js';
import { codesIn, type ForeignRecord } from './foreign-record.js';
import { nameFrom } from './names.js';
import { countryFrom, dateOf, languageFrom } from './values.js';

/** Between choices of a list: the standard's form writes blanks, its tables semicolons. */
const CHOICES = /[\s;|]+/;

/** A row of case data as a draft of a referral. To whom identity and narrative are sealed, a person says. */
export const readHtcds: Reader = (record, clock) => {
  const birth = record.read('prs_Birthdate', dateOf);
  const claims = citizenships(record);
  const forms = [
    ...chosen(record, 'vic_TypeOfSexExploitation', 'exploitationForm'),
    ...chosen(record, 'vic_TypeOfExploitation', 'exploitationForm'),
  ];
  const sectors = chosen(record, 'vic_ForcedLabourIndustry', 'sector');
  const agreed = record.read('con_Consent', yesOrNo);
  const victimRef = newId(clock);
  const sealed = [identity(record, victimRef, birth), ...narrative(record)];
  return draftOf('RF_VICTIM_IDENTIFICATION', {
    subjectEn: 'Victim of trafficking, from a case record',
    body: known({
      victimRef,
      status: record.code('vic_TraffickingStatus', 'victimStatus'),
      decidedBy: record.code('vic_TraffickingStatusDecisionMakingOrg', 'decidedBy'),
      ageBand: bandOf(birth, rfc3339(clock.now())),
      isChild: mayBeChild(birth, clock),
      nationalityClaims: unlessEmpty(
        claims.map((country) => ({ country, basis: 'OWN_STATEMENT', state: 'CLAIMED' })),
      ),
      countryOfOrigin: claims.length === 1 ? claims[0] : undefined,
      tipElements: { state: 'PARTIAL', acts: acts(record), means: [], purposes: forms, sectors },
      indicators: [{ code: '00' }],
      exploitationForms: unlessEmpty(forms),
      consent: agreed === undefined ? undefined : { state: agreed ? 'GIVEN' : 'REFUSED', scopes: [] },
      askFor: unlessEmpty([
        ...chosen(record, 'cas_ReasonForIncomingReferral', 'askFor'),
        ...chosen(record, 'cas_ReasonForOutgoingReferral', 'askFor'),
      ]),
      recruitment: known({
        methods: chosen(record, 'vic_MethodOfRecruitment', 'recruitmentMethod'),
        platforms: unlessEmpty(chosen(record, 'vic_RecruitmentWebsitesAndApps', 'platform')),
        relation: record.code('vic_RelationshipToTrafficker', 'recruiterRelation'),
      }),
      meansOfControl: unlessEmpty(chosen(record, 'vic_MethodsOfControl', 'meansOfControl')),
    }),
    sealed,
  });
};

/** What a list of choices means in a list of ours, each once. */
const chosen = (record: ForeignRecord, field: string, list: CodeListName): string[] =>
  codesIn(list, record.choices(field, [list], CHOICES));

const acts = (record: ForeignRecord): string[] => chosen(record, 'hte_Type', 'tipAct');

function citizenships(record: ForeignRecord): string[] {
  const countries: string[] = [];
  for (const leaf of record.takeAll('prs_Citizenship'))
    for (const text of leaf.text.split(CHOICES)) {
      const country = countryFrom(text);
      if (country === undefined) record.lose(leaf, 'NOT_UNDERSTOOD');
      else countries.push(country);
    }
  return countries;
}

function yesOrNo(text: string): boolean | undefined {
  if (/^(yes|true|1)$/i.test(text)) return true;
  return /^(no|false|0)$/i.test(text) ? false : undefined;
}

function identity(record: ForeignRecord, victimRef: string, birth: string | undefined): Members {
  const names = nameFrom({
    primary: record.take('prs_SecondName')?.text,
    secondary:
      [record.take('prs_FirstName')?.text, record.take('prs_MiddleName')?.text].filter(Boolean).join(' ') ||
      undefined,
    honorific: record.take('prs_Salutation')?.text,
  });
  const phones = [...record.readAll('prs_HomePhone', phone), ...record.readAll('prs_MobilePhone', phone)];
  const address = ['Street', 'City', 'State', 'PostalCode', 'Country']
    .flatMap((part) => record.take(`prs_Mailing${part}`)?.text.trim() ?? [])
    .join(', ');
  const content = known({
    victimRef,
    names: unlessEmpty(names),
    birth: birth === undefined ? undefined : { date: birth, calendar: 'GREGORIAN' },
    genderIdentity: record.code('prs_Gender', 'genderIdentity'),
    languages: [
      ...record.readAll('prs_PrimaryLanguage', languageFrom),
      ...record.readAll('prs_SecondaryLanguage', languageFrom),
    ],
    documents: documents(record),
    phones: unlessEmpty([...new Set(phones)]),
    address: address === '' ? undefined : address,
  });
  return { part: 'identity', content };
}

/** A number without its kind and issuer: both are asked for. */
function documents(record: ForeignRecord): Members[] {
  const number = record.take('prs_IdentityNumber')?.text.trim();
  return number === undefined ? [] : [{ type: 'NATIONAL_ID', number, state: 'TOLD' }];
}

function narrative(record: ForeignRecord): Members[] {
  const texts = ['cas_IncomingReferralDetails', 'cas_OutgoingReferralDetails'].flatMap(
    (field) => record.take(field)?.text.trim() ?? [],
  );
  return texts.length === 0 ? [] : [{ part: 'narrative', content: { text: texts.join('\n\n') } }];
}

const phone = (text: string): string | undefined => {
  const digits = text.replace(/[\s().-]/g, '');
  return /^\+[0-9]{8,15}$/.test(digits) ? digits : undefined;
};

const BANDS: readonly (readonly [from: number, band: string])[] = [
  [48, '48+'],
  [39, '39-47'],
  [30, '30-38'],
  [27, '27-29'],
  [24, '24-26'],
  [21, '21-23'],
  [18, '18-20'],
  [9, '9-17'],
  [0, '0-8'],
];

/** The band of the age that somebody has at least. */
function bandOf(birth: string | undefined, at: string): string | undefined {
  const age = birth === undefined ? undefined : leastAge({ birth: { date: birth } }, at);
  return age === undefined ? undefined : BANDS.find(([from]) => age >= from)?.[1];
}
