import type { Member } from '#kernel';
import { Reference, UnitAddress } from '../http/references.js';
import { ref, Says, type Told } from '../openapi/says.js';
import {
  among,
  codeOf,
  described,
  list,
  orNull,
  shape,
  text,
  time,
  type SchemaOf,
  type ValueOf,
} from '../openapi/schema-shapes.js';

const banner = described(
  among('PROTECT', 'SUSPECT', 'DOCUMENT', 'VEHICLE', 'VESSEL', 'ENTITY', 'CLEARED', 'COMPARE'),
  'PROTECT: call the contact unit, and nothing else. CLEARED: the document of an innocent person whose identity is misused: do not arrest. COMPARE: the name of one: compare the marks first',
);
const action = codeOf('actionRequested');
const objection = shape({ scope: codeOf('objectionScope'), until: time });
const cleared = shape({ message: ref(Reference), marks: orNull(list(text)) });
const contact = shape({ unit: text, phone: text });
const score: SchemaOf<number> = { type: 'integer', minimum: 0, maximum: 100 };
const seconds: SchemaOf<number> = { type: 'integer', minimum: 0 };
const fields = list(
  shape(
    {
      field: among('name', 'birthYear', 'sex', 'number', 'plate', 'province', 'issuer', 'country'),
      ...{ asked: text, alert: text },
    },
    'asked',
    'alert',
  ),
);
const by = described(
  among('DOCUMENT_NUMBER', 'MENDED_NUMBER', 'OPTIONAL_DATA', 'PLATE', 'NUMBER', 'NAME'),
  'MENDED_NUMBER: the number of a machine-readable zone with one sign put right. OPTIONAL_DATA: another number that stands in the zone',
);
const place: SchemaOf<number> = { type: 'integer', minimum: 1 };
const suggestions = list(shape({ line: place, position: place, stands: text, instead: text }));
const verdict = described(
  among('CANDIDATES', 'NONE', 'NONE_BUT_STALE', 'NONE_BUT_UNREAD'),
  'NONE_BUT_STALE is no NONE: ask again, or the members named in stale; with more, ask more narrowly. Nor is NONE_BUT_UNREAD: read again what findings name',
);
const hint = among('ADD_BIRTH_YEAR', 'ADD_LATIN_NAME', 'ADD_NAME', 'ADD_STATE', null);

/** A live alert that may mean what was asked for. */
export class Candidate {
  @Says(ref(Reference)) readonly alert: Told<Reference>;
  @Says(ref(Reference)) readonly conversation: Told<Reference>;
  @Says(text) readonly type: string;
  @Says(ref(UnitAddress)) readonly owner: Told<UnitAddress>;
  @Says(banner) readonly banner: ValueOf<typeof banner>;
  @Says(action) readonly action: ValueOf<typeof action>;
  /** This state itself objects to what its owner asks: `action` is what is done here in its place. */
  @Says(orNull(objection)) readonly objection: ValueOf<typeof objection> | null;
  /** Of CLEARED and COMPARE: the message that cleared the person, and the marks where it names the unit. */
  @Says(orNull(cleared)) readonly cleared: ValueOf<typeof cleared> | null;
  @Says(contact) readonly contact: ValueOf<typeof contact>;
  @Says(score) readonly score: number;
  /** Why it was found. */
  @Says(by) readonly by: ValueOf<typeof by>;
  /** Where it agrees with the question, and where it differs; without the values for a person to protect. */
  @Says(fields) readonly agrees: ValueOf<typeof fields>;
  @Says(fields) readonly differs: ValueOf<typeof fields>;
  @Says(time) readonly issuedAt: string;
  @Says(seconds) readonly ageSeconds: number;
}

/** What of a question could not be read, or was read otherwise than it stands; lines and positions count from 1. */
export class ReadingFinding {
  /** As docs/errors.md lists them. */
  @Says(text) readonly rule: string;
  @Says(text) readonly text: string;
  @Says(orNull(place)) readonly line: number | null;
  @Says(orNull(place)) readonly position: number | null;
  @Says(orNull(text)) readonly stands: string | null;
  /** Each alone would make it hold. */
  @Says(suggestions) readonly suggestions: ValueOf<typeof suggestions>;
  /** Nothing found is then no NONE. */
  @Says({ type: 'boolean' }) readonly isUnread: boolean;
}

export class CheckedQuery {
  @Says(verdict) readonly verdict: ValueOf<typeof verdict>;
  @Says(list(ref(Candidate))) readonly candidates: readonly Told<Candidate>[];
  @Says({ type: 'boolean', description: 'Only the twenty best are shown' }) readonly more: boolean;
  /** What would narrow the question. */
  @Says(hint) readonly hint: ValueOf<typeof hint>;
  @Says(list(ref(ReadingFinding))) readonly findings: readonly Told<ReadingFinding>[];
  /** The lines of a machine-readable zone as they were read, in which findings stand. */
  @Says(orNull(list(text))) readonly lines: readonly string[] | null;
}

export class CheckAnswer {
  @Says(time) readonly checkedAt: string;
  @Says(
    described(
      list(text),
      'Members whose alerts may be missing here: not heard of for 15 minutes, or something of theirs has not come or not been judged',
    ),
  )
  readonly stale: readonly Member[];
  /** In the order of the queries. */
  @Says(list(ref(CheckedQuery))) readonly answers: readonly Told<CheckedQuery>[];
}
