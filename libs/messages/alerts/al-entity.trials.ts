import type { KindTrials } from '../form/trial.js';

const comms = (...ids: readonly object[]) => ({ '/body/commsIds': ids });

export const alEntityTrials: KindTrials = {
  good: [
    ['an organisation alone', { '/body/commsIds': undefined }],
    [
      'a telephone alone',
      { '/body/organisation': undefined, ...comms({ kind: 'PHONE', value: '+85512345678' }) },
    ],
    [
      'every means of communication',
      comms(
        { kind: 'EMAIL', value: 'office@example.org' },
        { kind: 'IMEI', value: '490154203237518' },
        { kind: 'HANDLE', value: 'งานดี_7', platform: 'LINE' },
      ),
    ],
    [
      'nothing known of victims',
      { '/body/victimsKnown': 'NONE', '/body/platforms': [], '/body/recruitmentMethods': [] },
    ],
  ],
  bad: [
    [
      'neither an organisation nor a means of communication',
      { '/body/organisation': undefined, '/body/commsIds': undefined },
      'E-SCHEMA-INVALID /body/organisation',
    ],
    [
      'a telephone as it is dialled at home',
      comms({ kind: 'PHONE', value: '0812345678' }),
      'E-SCHEMA-INVALID /body/commsIds/0/value',
    ],
    [
      'an address that is none',
      comms({ kind: 'EMAIL', value: 'office at example' }),
      'E-SCHEMA-INVALID /body/commsIds/0/value',
    ],
    [
      'a name with blanks',
      comms({ kind: 'HANDLE', value: 'good office', platform: 'LINE' }),
      'E-SCHEMA-INVALID /body/commsIds/0/value',
    ],
    [
      'a name on no platform',
      comms({ kind: 'HANDLE', value: '@office' }),
      'E-SCHEMA-INVALID /body/commsIds/0/platform',
    ],
    [
      'a page that is written so that nobody follows it',
      comms({ kind: 'URL', value: 'hxxps://jobs[.]example.org' }),
      'E-SCHEMA-INVALID /body/commsIds/0/value',
    ],
    [
      'a wallet that is cut',
      comms({ kind: 'WALLET', value: 'TSample' }),
      'E-SCHEMA-INVALID /body/commsIds/0/value',
    ],
    [
      'an account in words',
      comms({ kind: 'BANK_ACCOUNT', value: 'the same as before' }),
      'E-SCHEMA-INVALID /body/commsIds/0/value',
    ],
    [
      'a bank of a telephone',
      comms({ kind: 'PHONE', value: '+85512345678', bank: 'Sample Bank' }),
      'E-SCHEMA-INVALID /body/commsIds/0/bank',
    ],
    [
      'a handset whose check digit does not hold',
      comms({ kind: 'IMEI', value: '490154203237519' }),
      'E-CHECKDIGIT /body/commsIds/0/value',
    ],
    [
      'one telephone twice',
      comms({ kind: 'PHONE', value: '+85512345678' }, { kind: 'PHONE', value: '+85512345678' }),
      'E-SCHEMA-INVALID /body/commsIds/1',
    ],
    [
      'two roles of one organisation',
      { '/body/roleInCase': 'EMPLOYER' },
      'E-SCHEMA-INVALID /body/roleInCase',
    ],
    [
      'INV-06: the address of a home',
      {
        '/body/organisation/addresses/0/kind': 'HOME',
        '/body/organisation/addresses/0/address': 'House 7, Street 9',
      },
      'E-LEAK-SUSPECTED /body/organisation/addresses/0/address',
    ],
    [
      'an office in another country than its province',
      { '/body/organisation/addresses/0/admin1': 'KH-1' },
      'E-SCHEMA-INVALID /body/organisation/addresses/0/admin1',
    ],
    ['a stop', { '/body/actionRequested': 'STOP_AND_CHECK' }, 'E-SCHEMA-INVALID /body/actionRequested'],
    ['another subject', { '/body/subjectKind': 'PERSON' }, 'E-SCHEMA-INVALID /body/subjectKind'],
    [
      'a victim in a sealed part',
      {
        '/sealed': [
          {
            part: 'identity',
            units: [{ member: 'KH', unit: 'DESK' }],
            commitment: '47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU',
          },
        ],
      },
      'E-SCHEMA-INVALID /sealed',
    ],
    ['longer than three years', { '/expiresAt': '2029-11-26T03:00:00.000Z' }, 'E-RETENTION /expiresAt'],
  ],
};
