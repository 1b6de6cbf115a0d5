import { codes, lostSo, said, saidSo, type Standard } from '../row.js';

const V = 'RF_VICTIM_IDENTIFICATION';
const means = (theirs: string, ours: string) => codes(theirs, 'meansOfControl', { '1': ours });
const form = (theirs: string, ours: string) => codes(theirs, 'exploitationForm', { '1': ours });
const sector = (theirs: string, ours: string) => codes(theirs, 'sector', { '1': ours });
const relation = (theirs: string, ours: string) => codes(theirs, 'recruiterRelation', { '1': ours });

/** The columns of the global synthetic data set; a column that is a flag has the code that its `1` stands for. */
export const ctdc2025: Standard = {
  id: 'ctdc-2025',
  title: 'CTDC, global synthetic data set (2025 columns)',
  source: 'Counter-Trafficking Data Collaborative (IOM), columns of the 2024 and 2025 releases',
  lists: { fields: 27, codes: 33 },
  rows: [
    said('yearOfRegistration', `${V} row /year`),
    said('gender', `${V} /body/sex`),
    codes('gender', 'sex', { Woman: 'F', Man: 'M', 'Trans/Transgender/NonConforming': 'X' }),
    said('ageBroad', `${V} /body/ageBand`),
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
    }),
    said('citizenship', `${V} /body/nationalityClaims/*/country`, `${V} /body/countryOfOrigin`),
    said('CountryOfExploitation', `${V} /body/countryOfExploitation`),
    lostSo('traffickMonths', 'NOT_ASKED', 'How long it lasted is told in the sealed narrative.'),
    ...[
      'meansDebtBondageEarnings',
      'meansThreats',
      'meansAbusePsyPhySex',
      'meansFalsePromises',
      'meansDrugsAlcohol',
      'meansDenyBasicNeeds',
      'meansExcessiveWorkHours',
      'meansWithholdDocs',
    ].map((name) => said(name, `${V} /body/meansOfControl/*`)),
    means('meansDebtBondageEarnings', 'DEBT_BONDAGE TAKES_EARNINGS'),
    means('meansThreats', 'THREATS USES_CHILDREN THREAT_OF_LAW_ENFORCEMENT'),
    means('meansAbusePsyPhySex', 'PSYCHOLOGICAL_ABUSE PHYSICAL_ABUSE SEXUAL_ABUSE'),
    means('meansFalsePromises', 'FALSE_PROMISES'),
    means('meansDrugsAlcohol', 'PSYCHOACTIVE_SUBSTANCES'),
    means(
      'meansDenyBasicNeeds',
      'RESTRICTS_FINANCIAL_ACCESS RESTRICTS_MOVEMENT RESTRICTS_MEDICAL_CARE WITHHOLDS_NECESSITIES',
    ),
    means('meansExcessiveWorkHours', 'EXCESSIVE_WORKING_HOURS'),
    means('meansWithholdDocs', 'WITHHOLDS_DOCUMENTS'),
    ...[
      'isForcedLabour',
      'isSexualExploit',
      'isOtherExploit',
      'sectorOfSexProstitution',
      'sectorOfSexPornography',
    ].map((name) => said(name, `${V} /body/exploitationForms/*`)),
    form('isForcedLabour', 'FORCED_LABOUR'),
    form('isSexualExploit', 'SEXUAL_EXPLOITATION'),
    form('isOtherExploit', 'OTHER'),
    form('sectorOfSexProstitution', 'PROSTITUTION'),
    form('sectorOfSexPornography', 'PORNOGRAPHY'),
    ...[
      'sectorOfLabourAgriculture',
      'sectorOfLabourConstruction',
      'sectorOfLabourDomesticWork',
      'sectorOfLabourHospitality',
    ].map((name) => said(name, `${V} /body/tipElements/sectors/*`)),
    sector('sectorOfLabourAgriculture', 'A'),
    sector('sectorOfLabourConstruction', 'F'),
    sector('sectorOfLabourDomesticWork', 'DOMESTIC_WORK'),
    sector('sectorOfLabourHospitality', 'I'),
    ...['IntimatePartner', 'Friend', 'Family', 'Other'].map((name) =>
      saidSo(`recruiterRelation${name}`, 'Ours tells one relation.', `${V} /body/recruitment/relation`),
    ),
    relation('recruiterRelationIntimatePartner', 'INTIMATE_PARTNER'),
    relation('recruiterRelationFriend', 'FRIEND'),
    relation('recruiterRelationFamily', 'FAMILY'),
    relation('recruiterRelationOther', 'OTHER'),
  ].flat(),
};
