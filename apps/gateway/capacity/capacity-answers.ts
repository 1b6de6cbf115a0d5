import { Reference, UnitAddress } from '../http/references.js';
import { ref, Says, type Told } from '../openapi/says.js';
import {
  among,
  codeOf,
  id,
  list,
  orNull,
  shape,
  text,
  textOrNull,
  whole,
  type ValueOf,
} from '../openapi/schema-shapes.js';

const side = among('OFFER', 'REQUEST');
const lack = among('TOPIC', 'AUDIENCE', 'LANGUAGE', 'PERIOD', 'SEATS');
const topics = list(codeOf('capacityTopic'));
const audience = list(codeOf('capacityAudience'));
const format = codeOf('capacityFormat');
const languages = list(text);
const period = shape({ from: text, to: text }, 'to');
const days = orNull(shape({ from: text, to: text }));
const match = shape({ matchId: id, state: text });

/** How well what stands on the other side would serve. */
export class CapacityFit {
  @Says(ref(Reference)) readonly ref: Told<Reference>;
  @Says(ref(UnitAddress)) readonly by: Told<UnitAddress>;
  @Says(list(text)) readonly topics: readonly string[];
  @Says(languages) readonly languages: readonly string[];
  /** Days on which both may be. */
  @Says(days) readonly days: ValueOf<typeof days>;
  /** Persons who can be served. */
  @Says(whole) readonly seats: number;
  /** What the two do not have in common; empty: it fits as it stands. */
  @Says(list(lack)) readonly lacks: readonly ValueOf<typeof lack>[];
}

/** An open offer or request of capacity, with what fits it. */
export class CapacityItem {
  @Says(ref(Reference)) readonly ref: Told<Reference>;
  @Says(side) readonly side: ValueOf<typeof side>;
  /** Its `offerId` or `requestId`, by which a match names it. */
  @Says(id) readonly id: string;
  @Says(ref(UnitAddress)) readonly by: Told<UnitAddress>;
  @Says(text) readonly state: string;
  @Says(textOrNull) readonly subjectEn: string | null;
  @Says(topics) readonly topics: ValueOf<typeof topics>;
  @Says(audience) readonly audience: ValueOf<typeof audience>;
  @Says(format) readonly format: ValueOf<typeof format>;
  @Says(languages) readonly languages: readonly string[];
  @Says(period) readonly period: ValueOf<typeof period>;
  @Says(whole) readonly seats: number;
  @Says(list(match)) readonly matches: readonly ValueOf<typeof match>[];
  @Says(list(ref(CapacityFit))) readonly fits: readonly Told<CapacityFit>[];
}

export class Capacity {
  @Says(list(ref(CapacityItem))) readonly items: readonly Told<CapacityItem>[];
}
