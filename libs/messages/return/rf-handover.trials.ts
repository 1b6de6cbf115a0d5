import { digest, toBase64url, utf8 } from '#kernel';
import { changed, type Changes } from '../form/changed.js';
import { actOf, handoverAct } from './examples.js';
import type { KindTrials } from '../form/trial.js';

/** The sample with another act, honestly digested. */
function acting(changes: Changes): Changes {
  const { act, actDigest } = actOf(changed(handoverAct, changes));
  return { '/body/act': act, '/body/actDigest': actDigest };
}

function written(text: string): Changes {
  return { '/body/act': toBase64url(utf8(text)), '/body/actDigest': digest(text) };
}

const text = JSON.stringify(handoverAct);
const second = { victimRef: '01990000-0000-7000-8000-000000000021', condition: 'ILL' };

export const rfHandoverTrials: KindTrials = {
  good: [
    ['several persons in one act', acting({ '/persons/1': second })],
    [
      'INV-04: an absent person, of whom nothing is asked',
      { ...acting({ '/persons/0/condition': 'ABSENT' }), '/body/condition': 'ABSENT' },
    ],
    ['an airport', acting({ '/place': { point: 'AIRPORT', airport: 'PNH' } })],
  ],
  bad: [
    [
      'INV-13: a digest of another act',
      { '/body/actDigest': '47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU' },
      'E-SCHEMA-INVALID /body/actDigest',
    ],
    [
      'INV-13: an act with blanks',
      written(JSON.stringify(handoverAct, null, 1)),
      'E-SCHEMA-INVALID /body/act',
    ],
    [
      'INV-13: an act that says a thing twice',
      written(text.replace('{', '{"at":"2026-11-24T01:00:00.000Z",')),
      'E-SCHEMA-INVALID /body/act',
    ],
    ['INV-13: an act that is no JSON', written(`${text},`), 'E-SCHEMA-INVALID /body/act'],
    ['an act that is a list', written(JSON.stringify([handoverAct])), 'E-SCHEMA-INVALID /body/act'],
    ['an act with a member too many', acting({ '/signedBy': 'Sok' }), 'E-SCHEMA-INVALID /body/act'],
    ['an act without persons', acting({ '/persons': [] }), 'E-SCHEMA-INVALID /body/act'],
    ['an airport without its code', acting({ '/place': { point: 'AIRPORT' } }), 'E-SCHEMA-INVALID /body/act'],
    [
      'a place that is not written out',
      acting({ '/place': { point: 'OTHER' } }),
      'E-SCHEMA-INVALID /body/act',
    ],
    [
      'INV-06: a passport number in the property',
      acting({ '/property/0/text': 'Passport N0123456' }),
      'E-LEAK-SUSPECTED /body/act',
    ],
    [
      'another plan than in the act',
      { '/body/planId': '01990000-0000-7000-8000-000000000041' },
      'E-SCHEMA-INVALID /body/planId',
    ],
    [
      'a person who is not in the act',
      { '/body/victimRef': second.victimRef },
      'E-SCHEMA-INVALID /body/victimRef',
    ],
    [
      'a person who is twice in the act',
      acting({ '/persons/1': { ...second, victimRef: handoverAct.persons[0]?.victimRef } }),
      'E-SCHEMA-INVALID /body/victimRef',
    ],
    ['another condition than in the act', { '/body/condition': 'ILL' }, 'E-SCHEMA-INVALID /body/condition'],
  ],
};
