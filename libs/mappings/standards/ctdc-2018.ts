import { codes, lost, lostCodes, lostSo, said, saidSo, type Row, type Standard } from '../row.js';

const V = 'RF_VICTIM_IDENTIFICATION';
const body = (member: string) => `${V} /body/${member}`;

/** Columns that are flags: each with the code that its `1` stands for. */
function flags(
  prefix: string,
  pointer: string,
  list: Parameters<typeof codes>[1],
  table: Readonly<Record<string, string>>,
): Row[] {
  return Object.entries(table).flatMap(([name, ours]) => [
    said(`${prefix}${name}`, body(pointer)),
    ...codes(`${prefix}${name}`, list, { '1': ours }),
  ]);
}

/** The columns of the k-anonymised data set. */
export const ctdc2018: Standard = {
  id: 'ctdc-2018',
  title: 'CTDC, global k-anonymised data set (columns of 2018 to 2020)',
  source: 'Counter-Trafficking Data Collaborative (IOM), data dictionary of the 62 variables',
  lists: { fields: 62, codes: 67 },
  rows: [
    said('yearOfRegistration', `${V} row /year`),
    lost('OWN_RECORD', 'Datasource'),
    lostCodes('Datasource', 'OWN_RECORD', 'Case management', 'Hotline'),
    said('gender', body('sex')),
    codes('gender', 'sex', { Female: 'F', Male: 'M', Transgender: 'X', Unknown: 'U' }),
    said('ageBroad', body('ageBand')),
    codes('ageBroad', 'ageBand', {
      '0--8': '0-8',
      '9--17': '9-17',
      '18--20': '18-20',
      '21--23': '21-23',
      '24--26': '24-26',
      '27--29': '27-29',
      '30--38': '30-38',
      '39--47': '39-47',
      '48+': '48+',
      Unknown: 'UNKNOWN',
    }),
    saidSo('majorityStatus', 'Minor and unknown count as child.', body('isChild')),
    lostCodes('majorityStatus', 'NOT_ASKED', 'Adult', 'Minor', 'Unknown'),
    lostSo(
      'majorityStatusAtExploit',
      'NOT_ASKED',
      'Ours asks of today, and of the crime whether it was against a child.',
    ),
    lost('NOT_ASKED', 'MajorityEntry'),
    said('citizenship', body('nationalityClaims/*/country'), body('countryOfOrigin')),
    flags('meansOfControl', 'meansOfControl/*', 'meansOfControl', {
      DebtBondage: 'DEBT_BONDAGE',
      TakesEarnings: 'TAKES_EARNINGS',
      RestrictsFinancialAccess: 'RESTRICTS_FINANCIAL_ACCESS',
      Threats: 'THREATS',
      PsychologicalAbuse: 'PSYCHOLOGICAL_ABUSE',
      PhysicalAbuse: 'PHYSICAL_ABUSE',
      SexualAbuse: 'SEXUAL_ABUSE',
      FalsePromises: 'FALSE_PROMISES',
      PsychoactiveSubstances: 'PSYCHOACTIVE_SUBSTANCES',
      RestrictsMovement: 'RESTRICTS_MOVEMENT',
      RestrictsMedicalCare: 'RESTRICTS_MEDICAL_CARE',
      ExcessiveWorkingHours: 'EXCESSIVE_WORKING_HOURS',
      UsesChildren: 'USES_CHILDREN',
      ThreatOfLawEnforcement: 'THREAT_OF_LAW_ENFORCEMENT',
      WithholdsNecessities: 'WITHHOLDS_NECESSITIES',
      WithholdsDocuments: 'WITHHOLDS_DOCUMENTS',
      Other: 'OTHER',
      NotSpecified: 'NOT_SPECIFIED',
    }),
    flags('is', 'exploitationForms/*', 'exploitationForm', {
      ForcedLabour: 'FORCED_LABOUR',
      SexualExploit: 'SEXUAL_EXPLOITATION',
      OtherExploit: 'OTHER',
      SexAndLabour: 'SEXUAL_EXPLOITATION FORCED_LABOUR',
      ForcedMarriage: 'FORCED_MARRIAGE',
      ForcedMilitary: 'FORCED_MILITARY_NON_STATE',
      OrganRemoval: 'ORGAN_REMOVAL',
    }),
    [
      'meansOfControlConcatenated',
      'typeOfExploitConcatenated',
      'typeOfLabourConcatenated',
      'typeOfSexConcatenated',
    ].map((name) => lostSo(name, 'OWN_RECORD', 'It repeats the flags before it in one text.')),
    flags('typeOfLabour', 'tipElements/sectors/*', 'sector', {
      Agriculture: 'A',
      Aquafarming: 'FISHING_AT_SEA',
      Construction: 'F',
      DomesticWork: 'DOMESTIC_WORK',
      Hospitality: 'I',
      Manufacturing: 'C',
      MiningOrDrilling: 'B',
      Peddling: 'G',
      Transportation: 'H',
      Other: 'OTHER',
      NotSpecified: 'UNKNOWN',
    }),
    flags('typeOfLabour', 'exploitationForms/*', 'exploitationForm', {
      Begging: 'FORCED_BEGGING',
      IllicitActivities: 'FORCED_CRIMINALITY',
    }),
    flags('typeOfSex', 'exploitationForms/*', 'exploitationForm', {
      Prostitution: 'PROSTITUTION',
      Pornography: 'PORNOGRAPHY',
      RemoteInteractiveServices: 'REMOTE_INTERACTIVE',
      PrivateSexualServices: 'PRIVATE_SEXUAL_SERVICES',
    }),
    flags('is', 'tipElements/means/*', 'tipMeans', { Abduction: 'ABDUCTION' }),
    lostSo('RecruiterRelationship', 'OWN_RECORD', 'It repeats the flags behind it in one text.'),
    said('CountryOfExploitation', body('countryOfExploitation')),
    flags('recruiterRelation', 'recruitment/relation', 'recruiterRelation', {
      IntimatePartner: 'INTIMATE_PARTNER',
      Friend: 'FRIEND',
      Family: 'FAMILY',
      Other: 'OTHER',
      Unknown: 'UNKNOWN',
    }),
  ].flat(),
};
