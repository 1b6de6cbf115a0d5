import { Fault } from '../http/problem.js';
import { UnitAddress } from '../http/references.js';
import { ref, Says, type Told } from '../openapi/says.js';
import { flag, list, object, orNull, shape, text, type ValueOf } from '../openapi/schema-shapes.js';

const addressees = list(
  shape({
    unit: orNull(ref(UnitAddress)),
    sees: shape({ open: object, parts: list(text) }),
  }),
);

const doubts = list(shape({ path: text, text }));

/** What would become of a draft. */
export class Preview {
  @Says(list(ref(Fault))) readonly faults: readonly Told<Fault>[];
  @Says(list(ref(Fault))) readonly leaks: readonly Told<Fault>[];
  /** Slips, perhaps: numbers that are possible and unlikely. Only of a draft without a fault; none is refused. */
  @Says(doubts) readonly doubts: ValueOf<typeof doubts>;
  /** Each unit that is named, with what it will see; one entry without a unit where it is a broadcast. */
  @Says(addressees) readonly addressees: ValueOf<typeof addressees>;
  /** A second person is asked. */
  @Says(flag) readonly approval: boolean;
}
