import { codes, lost, lostCodes, lostSo, said, saidSo, type Standard } from '../row.js';

const V = 'RF_VICTIM_IDENTIFICATION';
const W = 'AL_WANTED_SUSPECT';
const elements = (member: string) => `${V} /body/tipElements/${member}`;

/** The columns of the GLOTIP extract, its categories, and the disaggregations that ICCS asks of offence 0204. */
export const unodc: Standard = {
  id: 'unodc',
  title: 'UNODC: GLOTIP statistics and ICCS 0204',
  source: 'UNODC data portal, GLOTIP extract of April 2025; ICCS 1.0 (2015), section 02',
  lists: { fields: 23, codes: 25 },
  rows: [
    lost('OWN_RECORD', 'Region', 'Subregion', 'Unit of measurement', 'Source'),
    saidSo(
      'Iso3_code',
      'The state that reports, as the country of exploitation.',
      `${V} /body/countryOfExploitation`,
    ),
    lost('OWN_RECORD', 'Country'),
    lostSo(
      'Indicator',
      'COUNT',
      'Each of its values is a count; what our messages can be counted by stands beside it.',
    ),
    lostCodes(
      'Indicator',
      'COUNT',
      'Offences of trafficking in persons',
      'Persons brought into formal contact',
      'Persons prosecuted',
      'Persons convicted',
      'Detected trafficking victims',
    ),
    lost('COUNT', 'Dimension'),
    saidSo(
      'Category',
      'By the dimension: citizenship, form of exploitation, or country of repatriation.',
      `${V} /body/nationalityClaims/*/country`,
      `${V} /body/exploitationForms/*`,
      'RF_REPATRIATION_PLAN /to/*/member',
    ),
    codes('Category', 'exploitationForm', {
      'Sexual exploitation': 'SEXUAL_EXPLOITATION',
      'Forced labour': 'FORCED_LABOUR',
      'Other forms of exploitation': 'OTHER',
    }),
    said('Sex', `${V} /body/sex`),
    codes('Sex', 'sex', { Female: 'F', Male: 'M', Other: 'X', Unknown: 'U' }),
    lostCodes('Sex', 'COUNT', 'Total'),
    saidSo('Age', 'Our bands are narrower and end at 17.', `${V} /body/ageBand`, `${V} /body/isChild`),
    codes('Age', 'ageBand', {
      '0 to 17 years': '0-8 9-17',
      '18 years or over': '18-20 21-23 24-26 27-29 30-38 39-47 48+',
      Unknown: 'UNKNOWN',
    }),
    lostCodes('Age', 'COUNT', 'Total'),
    said('Year', `${V} /body/found/at`),
    lost('COUNT', 'txtVALUE'),
    saidSo('ICCS 0204', 'Trafficking in persons.', `${W} /body/offences/*/kind`),
    codes('ICCS 0204', 'offenceKind', { '0204': 'TIP' }),
    saidSo('ICCS form of exploitation', 'ICCS 02041 to 02044.', elements('purposes/*')),
    codes('ICCS form of exploitation', 'exploitationForm', {
      '02041 sexual exploitation':
        'SEXUAL_EXPLOITATION PROSTITUTION PORNOGRAPHY REMOTE_INTERACTIVE PRIVATE_SEXUAL_SERVICES OTHER_SEXUAL',
      '02042 forced labour or services': 'FORCED_LABOUR SLAVERY_OR_SIMILAR SERVITUDE CHILD_LABOUR',
      '02043 organ removal': 'ORGAN_REMOVAL',
      '02044 other purposes':
        'OTHER FORCED_MARRIAGE FORCED_BEGGING FORCED_CRIMINALITY FORCED_ADOPTION SURROGACY FORCED_MILITARY_NON_STATE',
    }),
    saidSo('ICCS act', 'Article 3 of the Trafficking Protocol.', elements('acts/*')),
    said('ICCS means', elements('means/*')),
    codes('ICCS means', 'tipMeans', {
      'threat or force': 'THREAT FORCE',
      coercion: 'OTHER_COERCION',
      'deception or fraud': 'DECEPTION FRAUD',
    }),
    saidSo(
      'ICCS At (attempted or completed)',
      'A crime that was tried is told in its facts.',
      `${W} /body/offences/*/factsSummary`,
    ),
    said('ICCS Lo (location)', `${W} /body/offences/*/places/*/country`),
    said('ICCS DaT (date and time)', `${W} /body/offences/*/period/from`),
    saidSo('ICCS SV (sex of victim)', 'Of the referral.', `${V} /body/sex`),
    saidSo(
      'ICCS Cit (citizenship of victim)',
      'Claims with their state.',
      `${V} /body/nationalityClaims/*/country`,
    ),
    saidSo('ICCS SP (sex of perpetrator)', 'Of the alert.', `${W} /body/subject/sex`),
  ].flat(),
};
