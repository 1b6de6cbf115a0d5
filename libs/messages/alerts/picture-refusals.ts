import type { KindTrials } from '../form/trial.js';

/** What an alert with a picture refuses, whoever is sought. `pictured`: what makes the sample one that has one. */
export function pictureRefusals(
  pictured: Readonly<Record<string, unknown>>,
  leftOut: { readonly member: string; readonly unit: string },
): KindTrials['bad'] {
  return [
    [
      'a picture that is no attachment',
      { ...pictured, '/attachments': [] },
      'E-SCHEMA-INVALID /body/photos/0/attachment',
    ],
    [
      'INV-06: a picture whose key is not sealed',
      { ...pictured, '/sealed': [] },
      'E-SCHEMA-INVALID /attachments',
      'E-SCHEMA-INVALID /body/photos',
    ],
    [
      'INV-26: a part sealed to a member that is left out',
      { '/sealed/0/units/0': leftOut },
      'E-SCHEMA-INVALID /sealed/0/units/0',
    ],
  ];
}
