import { describe, expect, it } from '@jest/globals';
import { fieldRows, kinds, type LookedUp } from '#messages';
import { MEMBERS, type QueryKind } from './query.js';

type Pointed = Exclude<keyof LookedUp, 'banner'>;

/** Members by which something is told apart, by the form that holds them, and where look-ups point to that form. */
const IDENTIFIERS: readonly (readonly [member: RegExp, pointed: Pointed])[] = [
  [/^(.*\.documents\[\]|.*\.document)\.(?:number|numberFrom|mrz)$/, 'documents'],
  [/^(.*\.vehicle)\.(?:plate|vin)$/, 'vehicles'],
  [/^(.*\.vessel)\.(?:imo|mmsi|callSign|regNo)$/, 'vessels'],
  [/^(.*\.comms\[\]|.*\.commsIds\[\])\.value$/, 'comms'],
  [/^(.*\.organisation)\.regNo$/, 'organisations'],
  [/^(.*)\.names\[\]\.fullName$/, 'persons'],
];
/** Whatever else in a body has the form of a number, and why nobody is looked for by it. */
const NOT_ASKED: readonly (readonly [member: RegExp, why: string])[] = [
  [/\.contactDuty\.phone$/, 'the owner’s own telephone'],
  [/\.replacedBy$/, 'the good document that its holder was given instead'],
  [/\.numberTo$/, 'the end of a range, found by its beginning'],
  [/\.relatives\[\]\.names\[\]\.fullName$/, 'somebody whom nobody seeks'],
];
/** What a kind of query asks for. */
const ASKS: Readonly<Record<QueryKind, Pointed>> = {
  COMMS: 'comms',
  DOCUMENT: 'documents',
  MRZ: 'documents',
  ORGANISATION: 'organisations',
  PERSON: 'persons',
  PLATE: 'vehicles',
  VESSEL: 'vessels',
  VIN: 'vehicles',
};
const NUMBERS =
  /\.(?:number|numberFrom|numberTo|mrz|plate|vin|imo|mmsi|callSign|regNo|value|phone|replacedBy|fullName)$/;

const alerts = kinds.filter(({ family, lookup }) => family === 'alert' && lookup !== undefined);

describe.each(alerts.map((kind) => [`${kind.type} ${kind.version}`, kind] as const))('%s', (_, kind) => {
  // Of whom the network protects no telephone stands in the open (leak.comms).
  const isProtected = kind.lookup?.banner === 'PROTECT';
  const carried = fieldRows(kind.form)
    .map(({ path }) => path)
    .filter((path) => path.startsWith('body.') && NUMBERS.test(path))
    .filter((path) => !NOT_ASKED.some(([member]) => member.test(path)))
    .filter((path) => !(isProtected && path.includes('.comms[].')));

  it('is found by every identifier that it carries', () => {
    expect(carried.length).toBeGreaterThan(0);
    for (const path of carried) {
      const [, holder = '', pointed] = IDENTIFIERS.map(
        ([member, of]) => [...(member.exec(path) ?? []), of] as const,
      )
        .filter(([whole]) => whole === path)
        .map(([whole, within, of]) => [whole, within, of] as const)[0] ?? ['', '', undefined];
      const pointer = `/${holder.replaceAll('[]', '.*').replaceAll('.', '/')}`;
      expect([path, pointed && kind.lookup?.[pointed as Pointed]?.includes(pointer)]).toEqual([path, true]);
    }
  });
});

describe('a kind of query', () => {
  it.each(Object.keys(MEMBERS) as QueryKind[])('%s asks for what some alert carries', (asked) => {
    expect(alerts.filter(({ lookup }) => (lookup?.[ASKS[asked]] ?? []).length > 0)).not.toEqual([]);
  });

  it('asks for everything that look-ups point to', () => {
    const pointed = new Set(alerts.flatMap(({ lookup = {} }) => Object.keys(lookup)));
    pointed.delete('banner');
    expect([...pointed].filter((one) => !Object.values(ASKS).includes(one as Pointed))).toEqual([]);
  });
});
