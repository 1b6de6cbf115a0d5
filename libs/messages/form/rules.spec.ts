import { describe, expect, it } from '@jest/globals';
import { checkMessage, findKind, sampleMessage } from '#messages';
import { changed, type Changes } from './changed.js';

function faults(type: string, changes: Changes): string[] {
  const checked = checkMessage(changed(sampleMessage(type), changes), findKind(type, 1)!);
  return 'faults' in checked ? checked.faults.map(({ code, path }) => `${code} ${path}`) : [];
}

const R1 = 'RF_VICTIM_IDENTIFICATION';
const A6 = 'AL_TRAVEL_DOCUMENT';
const A10 = 'AL_MODUS_OPERANDI';
const CT1 = 'CT_RECEIPT';
const CT9 = 'CT_WITHDRAWAL';

const ref = (member: string, n: number) => ({ member, id: `01990000-0000-7000-8000-0000000000${n}` });

/** [kind, what is changed, the faults it must give] */
const broken: readonly (readonly [string, Changes, ...string[]])[] = [
  [R1, { '/from/role': 'SYSTEM' }, 'E-NOT-PERMITTED /from/role'],
  [R1, { '/from/unit': 'GATEWAY' }, 'E-NOT-PERMITTED /from/role'],
  [R1, { '/to/1': { member: 'KH', unit: 'DESK' } }, 'E-SCHEMA-INVALID /to/1'],
  [R1, { '/to': { all: true, except: [] } }, 'E-SCHEMA-INVALID /to'],
  [R1, { '/sealed/0/units/0/unit': 'OTHER' }, 'E-SCHEMA-INVALID /sealed/0/units/0'],
  [R1, { '/sealed/0/part': 'photo' }, 'E-SCHEMA-INVALID /sealed/0/part'],
  [R1, { '/sealed/0/part': 'constructor' }, 'E-SCHEMA-INVALID /sealed/0/part'],
  [R1, { '/handling': ['H0', 'H2'] }, 'E-HANDLING /handling'],
  [R1, { '/handling': ['H3'] }, 'E-HANDLING /handlingNote'],
  [R1, { '/urgency': 'E' }, 'E-SCHEMA-INVALID /urgencyReason'],
  [R1, { '/urgency': 'U' }, 'E-SCHEMA-INVALID /urgencyReason'],
  [R1, { '/legalBasis/0': { code: 'BILATERAL_MOU' } }, 'E-SCHEMA-INVALID /legalBasis/0/ref'],
  [R1, { '/supersedes': ref('KH', 30) }, 'E-NOT-PERMITTED /supersedes'],
  [R1, { '/supersedes': ref('TH', '01' as unknown as number) }, 'E-SCHEMA-INVALID /supersedes'],
  [R1, { '/conversation': ref('TH', 30) }, 'E-SCHEMA-INVALID /conversation'],
  [R1, { '/after': [ref('TH', 30)] }, 'E-SCHEMA-INVALID /after'],
  [R1, { '/createdAt': '2026-11-24T03:00:00.001Z' }, 'E-SCHEMA-INVALID /sentAt'],
  [R1, { '/dueAt': '2026-11-24T03:00:00Z' }, 'E-SCHEMA-INVALID /dueAt'],
  [
    R1,
    { '/expiresAt': '2026-11-24T03:00:00Z', '/reviewAt': '2026-11-24T02:00:00Z' },
    'E-RETENTION /expiresAt',
  ],
  [R1, { '/expiresAt': '2031-11-26T03:00:00Z' }, 'E-RETENTION /expiresAt'],
  [R1, { '/reviewAt': '2027-11-24T03:00:00Z' }, 'E-RETENTION /reviewAt'],
  [R1, { '/subjectEn': 'Call +66 81 234 5678' }, 'E-LEAK-SUSPECTED /subjectEn'],
  [R1, { '/translations/0/subject': 'โทร ๐๘๑๒๓๔๕๖๗๘' }, 'E-LEAK-SUSPECTED /translations/0/subject'],
  [R1, { '/body/nationalityClaims': [] }, 'E-NATIONALITY-MISSING /body/nationalityClaims'],
  [R1, { '/body/nationalityClaims': undefined }, 'E-NATIONALITY-MISSING /body/nationalityClaims'],
  [R1, { '/body/countryOfOrigin': undefined }, 'E-NATIONALITY-MISSING /body/countryOfOrigin'],
  [R1, { '/body/countryOfOrigin': 'XXX' }, 'E-NATIONALITY-MISSING /body/countryOfOrigin'],
  [
    R1,
    { '/body/nationalityClaims/0/country': 'XXA' },
    'E-NATIONALITY-MISSING /body/nationalityClaims/0/country',
  ],
  [
    R1,
    { '/body/nationalityClaims/0/country': 'KH' },
    'E-NATIONALITY-MISSING /body/nationalityClaims/0/country',
  ],
  [
    R1,
    { '/body/nationalityClaims/0/state': 'VERIFIED' },
    'E-SCHEMA-INVALID /body/nationalityClaims/0/verifiedByCountry',
  ],
  [
    R1,
    { '/status': 'ACTUAL', '/body/countryOfExploitation': 'UTO' },
    'E-STATUS-MIX /body/countryOfExploitation',
  ],
  [R1, { '/body/tipElements/means': [] }, 'E-SCHEMA-INVALID /body/tipElements/state'],
  [R1, { '/body/tipElements/state': 'NOT_ASSESSED' }, 'E-SCHEMA-INVALID /body/tipElements/state'],
  [R1, { '/body/indicators/1/code': '07' }, 'E-SCHEMA-INVALID /body/indicators/1/code'],
  [
    R1,
    { '/body/indicators': [{ code: '00', strength: 'WEAK' }] },
    'E-SCHEMA-INVALID /body/indicators/0/strength',
  ],
  [R1, { '/body/indicators/0': { code: '00' } }, 'E-SCHEMA-INVALID /body/indicators/0/code'],
  [R1, { '/body/ageBand': '9-17' }, 'E-SCHEMA-INVALID /body/isChild'],
  [R1, { '/body/ageBand': 'UNKNOWN' }, 'E-SCHEMA-INVALID /body/isChild'],
  [R1, { '/status': 'ACTUAL', '/body/isChild': true }, 'E-CHILD-GUARDIAN /body/needs'],
  [
    R1,
    {
      '/status': 'ACTUAL',
      '/body/consent': { state: 'NOT_RECORDED', scopes: [], exception: 'RISK_TO_LIFE' },
    },
    'E-CONSENT-SCOPE /body/consent/state',
  ],
  [
    R1,
    {
      '/status': 'ACTUAL',
      '/body/consent': { state: 'NOT_RECORDED', scopes: [], exception: 'STATISTICAL_IMPORT' },
    },
    'E-CONSENT-SCOPE /body/consent/state',
    'E-STATUS-MIX /body/consent/exception',
  ],
  [
    R1,
    { '/body/consent': { state: 'NOT_RECORDED', scopes: [], exception: 'RISK_TO_LIFE' } },
    'E-CONSENT-SCOPE /body/consent/exception',
  ],
  [R1, { '/body/consent/scopes': ['SHARE_WITH_HOST'] }, 'E-CONSENT-SCOPE /body/consent/scopes'],
  [R1, { '/body/consent/by': undefined }, 'E-SCHEMA-INVALID /body/consent'],
  [R1, { '/body/consent/state': 'WITHDRAWN' }, 'E-CONSENT-SCOPE /body/consent/scopes'],
  [
    R1,
    { '/body/investigationFollowUp/state': 'NOT_POSSIBLE' },
    'E-SCHEMA-INVALID /body/investigationFollowUp/reason',
  ],
  [R1, { '/body/needs': ['OTHER'] }, 'E-SCHEMA-INVALID /body/needs'],
  [R1, { '/sealed/0/part': 'row', '/status': 'ACTUAL' }, 'E-STATUS-MIX /sealed/0/part'],
  [
    A6,
    { '/body/actionRequested': 'PROVISIONAL_ARREST_PER_NATIONAL_LAW' },
    'E-SCHEMA-INVALID /body/actionRequested',
  ],
  [A6, { '/body/subjectKind': 'PERSON' }, 'E-SCHEMA-INVALID /body/subjectKind'],
  [A6, { '/body/holder': { fullName: 'X' } }, 'E-SCHEMA-INVALID /body/holder'],
  [A6, { '/body/document/number': '-N01234567' }, 'E-SCHEMA-INVALID /body/document/number'],
  [
    A6,
    { '/body/document/number': 'N01234568', '/body/document/state': 'READ_BY_MACHINE' },
    'E-CHECKDIGIT /body/document/numberCheckDigit',
  ],
  [A6, { '/body/document/numberFrom': 'N01234568' }, 'E-SCHEMA-INVALID /body/document/number'],
  [
    A6,
    { '/body/document': { type: 'BLANK', issuer: 'KHM', numberFrom: 'N0100001', numberTo: 'N0200001' } },
    'E-SCHEMA-INVALID /body/document/numberTo',
  ],
  [
    A6,
    { '/body/document': { type: 'BLANK', issuer: 'KHM', numberFrom: 'N0000002', numberTo: 'N0000001' } },
    'E-SCHEMA-INVALID /body/document/numberTo',
  ],
  [
    A6,
    { '/body/document/issued': '2026-05', '/body/document/expires': '2025' },
    'E-SCHEMA-INVALID /body/document/expires',
  ],
  [A6, { '/body/linkedToTrafficking': false }, 'E-SCHEMA-INVALID /body/actionRequested'],
  [A6, { '/status': 'ACTUAL', '/body/document/issuer': 'UTO' }, 'E-STATUS-MIX /body/document/issuer'],
  [A6, { '/evaluation': undefined }, 'E-SCHEMA-INVALID /evaluation'],
  [A6, { '/sealed': [] }, 'E-SCHEMA-INVALID /sealed'],
  [A10, { '/expiresAt': '2027-11-26T03:00:00Z' }, 'E-RETENTION /expiresAt'],
  [A10, { '/body/method': 'Ask broker@example.org for work.' }, 'E-LEAK-SUSPECTED /body/method'],
  [
    A10,
    { '/body/route/legs/1/crossing': 'P<UTOERIKSSON<<ANNA<MARIA' },
    'E-LEAK-SUSPECTED /body/route/legs/1/crossing',
  ],
  [A10, { '/body/map': [{ lat: 91, lon: 0, precisionM: 100 }] }, 'E-SCHEMA-INVALID /body/map/0/lat'],
  [CT1, { '/subjectEn': 'Received' }, 'E-SCHEMA-INVALID /subjectEn'],
  [CT1, { '/conversation': ref('TH', 30) }, 'E-SCHEMA-INVALID /conversation'],
  [CT1, { '/to': [] }, 'E-SCHEMA-INVALID /to'],
  [CT1, { '/to/0/member': 'LA' }, 'E-SCHEMA-INVALID /to/0/member'],
  [CT1, { '/from': { member: 'KH', unit: 'DESK', role: 'ANALYST' } }, 'E-NOT-PERMITTED /from/unit'],
  [CT1, { '/body/result': 'REJECTED' }, 'E-SCHEMA-INVALID /body/errors'],
  [CT1, { '/body/errors': [{ code: 'E-FORM', path: '/x' }] }, 'E-SCHEMA-INVALID /body/errors'],
  [
    CT1,
    { '/body/errors': [{ code: 'E-FORM', path: '/x', text: 'y' }] },
    'E-SCHEMA-INVALID /body/errors/0/text',
  ],
  [CT1, { '/body/part': 'identity' }, 'E-SCHEMA-INVALID /body/part'],
  [CT1, { '/body/level': 'UNIT', '/body/unit': 'DESK' }, 'E-NOT-PERMITTED /body/unit'],
  [CT9, { '/conversation/member': 'KH' }, 'E-SCHEMA-INVALID /body/target'],
  [CT9, { '/conversation/member': 'KH', '/body/target/member': 'KH' }, 'E-NOT-PERMITTED /body/target/member'],
  [CT9, { '/after': [] }, 'E-SCHEMA-INVALID /after'],
  [CT9, { '/after/1': ref('TH', '01' as unknown as number) }, 'E-SCHEMA-INVALID /after/1'],
  [CT9, { '/body/reason': 'OTHER' }, 'E-SCHEMA-INVALID /body/reason'],
];

describe('rules', () => {
  it.each(broken)('%s %j', (type, changes, ...expected) => {
    expect(faults(type, changes)).toEqual(expected);
  });
  it('let through what differs only in the point the rule asks about', () => {
    expect(faults(R1, { '/handling': ['H3'], '/handlingNote': 'Not for the press.' })).toEqual([]);
    expect(faults(R1, { '/urgency': 'E', '/urgencyReason': 'Held in a compound now.' })).toEqual([]);
    expect(
      faults(R1, { '/body/countryOfOrigin': 'XXX', '/body/undeterminedReason': 'NO_DOCUMENTS' }),
    ).toEqual([]);
    expect(
      faults(R1, { '/status': 'ACTUAL', '/body/isChild': true, '/body/needs': ['GUARDIANSHIP'] }),
    ).toEqual([]);
    expect(
      faults(R1, {
        '/to/0/member': 'LA',
        '/sealed/0/units/0/member': 'LA',
        '/body/consent': { state: 'REFUSED', scopes: [] },
      }),
    ).toEqual([]);
    expect(faults(R1, { '/sealed/0/units/0': { member: 'TH', unit: 'ATU' } })).toEqual([]);
    expect(
      faults(A6, {
        '/body/document': { type: 'BLANK', issuer: 'KHM', numberFrom: 'N0100001', numberTo: 'N0200000' },
      }),
    ).toEqual([]);
    expect(faults(A6, { '/body/document/issued': '2026-05', '/body/document/expires': '2026' })).toEqual([]);
    expect(faults(A6, { '/to': [{ member: 'KH', unit: 'DESK' }] })).toEqual([]);
  });
  it('let imported statistics through with every blank, but not as ACTUAL', () => {
    const blank = {
      '/to/0/member': 'ID',
      '/sealed/0/units/0/member': 'ID',
      '/sealed/0/part': 'row',
      '/body/ageBand': 'UNKNOWN',
      '/body/isChild': true,
      '/body/sex': 'U',
      '/body/decidedBy': 'UNKNOWN',
      '/body/nationalityClaims': [{ country: 'IDN', basis: 'STATISTICS', state: 'CLAIMED' }],
      '/body/countryOfOrigin': 'IDN',
      '/body/found': { at: '2005', place: { country: 'MYS' }, by: 'UNKNOWN' },
      '/body/tipElements': { state: 'NOT_ASSESSED', acts: [], means: [], purposes: [] },
      '/body/indicators': [{ code: '00' }],
      '/body/exploitationForms': ['UNKNOWN'],
      '/body/needs': ['UNKNOWN'],
      '/body/immediateRisk': 'UNKNOWN',
      '/body/placement': { type: 'UNKNOWN' },
      '/body/consent': { state: 'NOT_RECORDED', scopes: [], exception: 'STATISTICAL_IMPORT' },
      '/body/investigationFollowUp': { state: 'UNKNOWN' },
    };
    expect(faults(R1, blank)).toEqual([]);
    expect(faults(R1, { ...blank, '/status': 'ACTUAL' })).toEqual([
      'E-STATUS-MIX /sealed/0/part',
      'E-CHILD-GUARDIAN /body/needs',
      'E-CONSENT-SCOPE /body/consent/state',
      'E-STATUS-MIX /body/consent/exception',
    ]);
  });
  it('let a unit and a gateway refuse and open in their own names', () => {
    const unit = { '/from': { member: 'KH', unit: 'DESK', role: 'ANALYST' }, '/body/unit': 'DESK' };
    expect(faults(CT1, { ...unit, '/body/level': 'OPENED', '/body/part': 'identity' })).toEqual([]);
    expect(faults(CT1, { ...unit, '/body/level': 'OPENED' })).toEqual(['E-SCHEMA-INVALID /body/part']);
    expect(
      faults(CT1, { '/body/result': 'REJECTED', '/body/errors': [{ code: 'E-SIG-INVALID', path: '' }] }),
    ).toEqual([]);
  });
});
