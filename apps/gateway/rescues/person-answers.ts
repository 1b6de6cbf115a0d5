import type { Member } from '#kernel';
import { Reference, UnitAddress } from '../http/references.js';
import { ref, Says, type Told } from '../openapi/says.js';
import {
  codeOf,
  flag,
  id,
  list,
  orNull,
  text,
  textOrNull,
  timeOrNull,
  type ValueOf,
} from '../openapi/schema-shapes.js';

const sex = orNull(codeOf('sex'));
const ageBand = orNull(codeOf('ageBand'));

/** One person of a rescue: a path of its own. No name; that is sealed. */
export class RescuedOne {
  @Says(ref(Reference)) readonly conversation: { readonly member: Member; readonly id: string };
  @Says(orNull(id)) readonly victimRef: string | null;
  @Says(sex) readonly sex: ValueOf<typeof sex>;
  @Says(ageBand) readonly ageBand: ValueOf<typeof ageBand>;
  @Says(flag) readonly isChild: boolean;
  @Says(textOrNull) readonly nationality: string | null;
  @Says(text) readonly state: string;
  @Says(orNull(ref(UnitAddress))) readonly ball: Told<UnitAddress> | null;
  @Says(flag) readonly withMe: boolean;
  @Says(timeOrNull) readonly dueAt: string | null;
  @Says(textOrNull) readonly clock: string | null;
  @Says(flag) readonly overdue: boolean;
}

export class RescuedPersons {
  @Says(list(ref(RescuedOne))) readonly items: readonly Told<RescuedOne>[];
  @Says(textOrNull) readonly next: string | null;
}
