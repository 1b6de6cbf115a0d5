import { HsuError } from '#kernel';
import type { Members, Reader } from './draft.js';
import { draftOf, externalRef, known, unlessEmpty } from './draft.js';
import type { ForeignRecord } from './foreign-record.js';
import { nameFrom } from './names.js';
import { countryFrom, dateOf, referenceFrom, whenOf } from './values.js';

/**
 * A form G as a draft of a hit: what was met is sealed to the owner's unit. Which alert it belongs to, what was done,
 * and whether there are signs of a victim, a person says.
 */
export const readSirene: Reader = (record) => {
  if (!record.has('G/')) throw new HsuError('E-CONFIG', `${record.place}: of SIRENE forms only G is read`);
  const urgent = record.read('G/311', urgency);
  return draftOf('CT_HIT', {
    externalRefs: externalRef('NATIONAL', record.read('G/002', referenceFrom)),
    urgency: urgent === undefined ? 'R' : 'U',
    urgencyReason: urgent,
    body: known({ stage: 'REPORT', at: record.read('G/088', whenOf) }),
    sealed: presented(record),
  });
};

/** `URGENT: reason`. */
function urgency(text: string): string | undefined {
  const [, reason] = /^URGENT[:,. -]+(.{3,300})$/i.exec(text) ?? [];
  return reason;
}

function presented(record: ForeignRecord): readonly Members[] | undefined {
  const date = record.read('G/009', dateOf);
  const place = record.take('G/010')?.text.trim();
  const vehicle = known({
    make: record.take('G/014')?.text.trim(),
    vin: record.read('G/015', upper),
    plate: record.read('G/016', upper),
    colour: record.take('G/017')?.text.trim(),
    plateCountry: record.read('G/274', countryFrom),
  });
  const content = known({
    names: [
      ...nameFrom({ primary: record.take('G/006')?.text, secondary: record.take('G/007')?.text }),
      ...record.takeAll('G/008').flatMap(({ text }) => nameFrom({ full: text }, 'BIRTH')),
      ...[...record.takeAll('G/011'), ...record.takeAll('G/266')].flatMap(({ text }) =>
        text.split(/\s*;\s*/).flatMap((full) => nameFrom({ full }, 'ALIAS')),
      ),
    ],
    birth: date === undefined ? undefined : known({ date, calendar: 'GREGORIAN', place }),
    documents: documents(record),
    vehicle: Object.keys(vehicle).length === 0 ? undefined : vehicle,
  });
  return unlessEmpty([{ part: 'presented', content }]);
}

function documents(record: ForeignRecord): Members[] {
  const type = record.code('G/018', 'documentType');
  const issuer = record.read('G/019', countryFrom);
  return [...record.takeAll('G/020'), ...record.takeAll('G/287')].map(({ text }, at) =>
    known({ type: at === 0 ? type : undefined, issuer, number: text.trim(), state: 'SEEN' }),
  );
}

const upper = (text: string): string => text.toUpperCase();
