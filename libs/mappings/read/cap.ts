import type { Members, Reader } from './draft.js';
import { alertBody, draftOf, externalRef, known } from './draft.js';
import type { ForeignRecord, Leaf } from './foreign-record.js';
import { countryFrom, languageFrom, referenceFrom, timeOf } from './values.js';

const ISO_3166_2 = /^ISO ?3166-?2$/i;

/** An AMBER alert as a draft of a missing child. Who is missing stands in its free text, which a person reads. */
export const readCap: Reader = (record, clock) => {
  const urgency = record.code('info/urgency', 'urgency');
  const effective = record.read('info/effective', timeOf);
  if (effective !== undefined) record.loseAll('sent', 'SAID_ONCE');
  record.loseAll('info', 'SAID_ONCE');
  const validFrom = effective ?? record.read('sent', timeOf);
  return draftOf('AL_MISSING_PERSON', {
    status: record.code('status', 'status'),
    externalRefs: externalRef('OTHER', record.read('identifier', referenceFrom)),
    urgency,
    urgencyReason: urgency === 'E' ? 'An AMBER alert says that the danger is immediate' : 'AMBER alert',
    expiresAt: record.read('info/expires', timeOf),
    language: record.read('info/language', languageFrom),
    subjectEn: 'Child missing, from an AMBER alert',
    body: alertBody(clock, {
      subjectKind: 'PERSON',
      actionRequested: 'LOCATE_AND_PROTECT',
      fallbackAction: 'CHECK_WELFARE',
      ...(validFrom !== undefined && { validFrom }),
      subject: {
        personRef: 'P-1',
        role: 'MISSING',
        isChild: true,
        nationalityClaims: [],
        languages: [],
        documents: [],
        caution: [],
      },
      likelyDestinations: areas(record),
      riskLevel: record.code('info/severity', 'missingRisk'),
    }),
  });
};

/** Each area as a place in which the child may be. */
function areas(record: ForeignRecord): Members[] {
  const details = [...record.takeAll('info/area/geocode'), ...record.takeAll('info/area/circle')];
  const named = record.takeAll('info/area/areaDesc').map((leaf) => {
    const own = takeFrom(details, ({ place }) => areaOf(place) === areaOf(leaf.place));
    const codes = own.filter(({ field }) => field.endsWith('geocode'));
    const [admin1] = codes.flatMap((code) => subdivision(record, code));
    const points = own
      .filter(({ field }) => field.endsWith('circle'))
      .flatMap((circle) => point(record, circle) ?? []);
    return known({
      country: admin1 === undefined ? undefined : countryFrom(admin1.slice(0, 2)),
      admin1,
      locality: record.open(leaf, 120),
      geo: points[0],
      kind: 'AREA',
    });
  });
  for (const leaf of details) record.lose(leaf, 'NOT_UNDERSTOOD');
  return named;
}

function takeFrom(leaves: Leaf[], wanted: (leaf: Leaf) => boolean): Leaf[] {
  const taken = leaves.filter(wanted);
  leaves.splice(0, leaves.length, ...leaves.filter((leaf) => !wanted(leaf)));
  return taken;
}

const areaOf = (place: string): string | undefined => /^(.*area(\[\d+\])?)\//.exec(place)?.[1];

/** `ISO 3166-2=TH-27`, as the file's reader joins name and value. */
function subdivision(record: ForeignRecord, leaf: Leaf): string[] {
  const [system = '', value = ''] = leaf.text.split('=');
  if (ISO_3166_2.test(system) && /^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(value)) return [value];
  record.lose(leaf, 'NOT_UNDERSTOOD');
  return [];
}

/** `13.69,102.5 12.5`: latitude, longitude, kilometres. */
function point(record: ForeignRecord, leaf: Leaf): Members | undefined {
  const [, lat, lon, km] = /^(-?[\d.]+),(-?[\d.]+) ([\d.]+)$/.exec(leaf.text.trim()) ?? [];
  const precisionM = Math.min(1_000_000, Math.max(1000, Math.round(Number(km) * 1000)));
  if (Math.abs(Number(lat)) <= 90 && Math.abs(Number(lon)) <= 180 && precisionM > 0)
    return { lat: Number(lat), lon: Number(lon), precisionM };
  record.lose(leaf, 'NOT_UNDERSTOOD');
  return undefined;
}
