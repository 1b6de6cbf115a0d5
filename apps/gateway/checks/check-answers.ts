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
const differs = list(
  shape(
    { field: among('name', 'birthYear', 'sex', 'issuer', 'country'), asked: text, alert: text },
    'asked',
    'alert',
  ),
);
const verdict = described(
  among('CANDIDATES', 'NONE', 'NONE_BUT_STALE'),
  'NONE_BUT_STALE is no NONE: ask again, or the members named in stale; with more, ask more narrowly',
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
  /** Where it differs from the question; without the values for a person to protect. */
  @Says(differs) readonly differs: ValueOf<typeof differs>;
  @Says(time) readonly issuedAt: string;
  @Says(seconds) readonly ageSeconds: number;
}

export class CheckedQuery {
  @Says(verdict) readonly verdict: ValueOf<typeof verdict>;
  @Says(list(ref(Candidate))) readonly candidates: readonly Told<Candidate>[];
  @Says({ type: 'boolean', description: 'Only the twenty best are shown' }) readonly more: boolean;
  /** What would narrow the question. */
  @Says(hint) readonly hint: ValueOf<typeof hint>;
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
