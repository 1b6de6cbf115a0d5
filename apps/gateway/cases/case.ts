import { Reference, UnitAddress } from '../http/references.js';
import { ref, Says, schemaOf, type Told } from '../openapi/says.js';
import {
  among,
  codeOf,
  flag,
  list,
  orNull,
  shape,
  status,
  text,
  textOrNull,
  time,
  whole,
  type ValueOf,
} from '../openapi/schema-shapes.js';
import { Clock } from './clock.js';
import { Message } from './message.js';

/** A message among the others of its conversation. */
class CaseMessage extends Message {
  /** Changed nothing, because it was not allowed at its place. */
  @Says(flag) readonly crossed: boolean;
  @Says(flag) readonly own: boolean;
}

const family = among('alert', 'referral', 'control', null);
const lifecycles = list(
  shape({ lifecycle: text, key: text, state: text, next: list(shape({ to: text, type: text })) }),
);
const objections = list(shape({ by: text, scope: codeOf('objectionScope'), until: time }));
const acts = list(shape({ type: text, version: whole }));

const consents = list(
  shape({ victimRef: text, scope: text, state: among('GIVEN', 'WITHDRAWN'), at: text, member: text }),
);

/** A conversation for one unit. */
export class Case {
  @Says(ref(Reference)) readonly conversation: Told<Reference>;
  @Says(textOrNull) readonly kind: string | null;
  @Says(family) readonly family: ValueOf<typeof family>;
  @Says(status) readonly status: ValueOf<typeof status>;
  @Says(text) readonly state: string;
  @Says(flag) readonly open: boolean;
  @Says(orNull(ref(UnitAddress))) readonly owner: Told<UnitAddress> | null;
  @Says(orNull(ref(UnitAddress))) readonly counterpart: Told<UnitAddress> | null;
  @Says(textOrNull) readonly actionRequested: string | null;
  /** States that have what it asks not done on their soil, until when; never why. */
  @Says(objections) readonly objections: ValueOf<typeof objections>;
  @Says(orNull(ref(UnitAddress))) readonly ball: Told<UnitAddress> | null;
  @Says(list(ref(Clock))) readonly clocks: readonly Told<Clock>[];
  @Says(lifecycles) readonly lifecycles: ValueOf<typeof lifecycles>;
  /**
   * What was last told of the consent of persons in this case, wherever it was told. What is kept of them stays,
   * marked; nothing more is shared against a withdrawal.
   */
  @Says(consents) readonly consents: ValueOf<typeof consents>;
  @Says(list(schemaOf(CaseMessage))) readonly messages: readonly Told<CaseMessage>[];
  @Says(textOrNull) readonly next: string | null;
  /** Kinds that the caller may send here and that could change something now. */
  @Says(acts) readonly acts: ValueOf<typeof acts>;
}
