import type { ErrorCode, Member } from '#kernel';
import { columnNames, type ColumnName } from '#exchange';
import { Fault } from '../http/problem.js';
import { Reference, UnitAddress } from '../http/references.js';
import { ref, Says, schemaOf, type Told } from '../openapi/says.js';
import {
  among,
  code,
  described,
  id,
  list,
  orNull,
  shape,
  text,
  time,
  whole,
  type ValueOf,
} from '../openapi/schema-shapes.js';

const column = among<ColumnName | null>(...columnNames, null);

/** What is wrong in one row; it quotes nothing of the row. */
export class RowFault {
  @Says(described(whole, 'As the file numbers its rows; of JSON rows the first is 1; 0: of the headings'))
  readonly row: number;
  @Says(column) readonly column: ColumnName | null;
  @Says(code) readonly code: ErrorCode;
  @Says(ref('Rule'), { optional: true }) readonly rule?: string;
  @Says(text, { optional: true }) readonly text?: string;
}

const columns = list(shape({ heading: text, column }));
const counts = list(shape({ country: text, n: whole, children: whole }));

class UnitShare {
  @Says(ref(UnitAddress)) readonly unit: Told<UnitAddress>;
  /** Persons of the sealed list that the unit gets: of its own nationals, and of no others. */
  @Says(whole) readonly listed: number;
  /** Referrals of single persons that the unit gets. */
  @Says(whole) readonly referrals: number;
}

/** What would become of a rescue. */
export class RescuePreview {
  @Says(whole) readonly persons: number;
  /** What each heading was taken to mean; null: its cells are left out. */
  @Says(columns) readonly columns: ValueOf<typeof columns>;
  /** At most 500. */
  @Says(list(ref(RowFault))) readonly rows: readonly Told<RowFault>[];
  /** Of what all persons share. */
  @Says(list(ref(Fault))) readonly shared: readonly Told<Fault>[];
  @Says(counts) readonly counts: ValueOf<typeof counts>;
  @Says(list(schemaOf(UnitShare))) readonly units: readonly Told<UnitShare>[];
}

const failed = list(shape({ row: whole, faults: list(ref(Fault)) }));
const state = among('OPEN', 'STOPPED', 'DONE');

/** A rescue on its way. */
export class Rescue {
  @Says(id) readonly id: string;
  /**
   * STOPPED: the mass rescue itself was refused, and no referral goes, or it could not be sent on for a day; `refused`
   * says why, and the same request under the same key goes on. DONE: nothing waits any more.
   */
  @Says(state) readonly state: ValueOf<typeof state>;
  @Says(time) readonly at: string;
  /** Persons, and how many of their referrals are sent. */
  @Says(whole) readonly total: number;
  @Says(whole) readonly sent: number;
  /** The mass rescue, once it is sent. */
  @Says(orNull(ref(Reference))) readonly ref: { readonly member: Member; readonly id: string } | null;
  @Says(orNull(list(ref(Fault)))) readonly refused: readonly Told<Fault>[] | null;
  /** Rows whose referral was refused: post the same request under the same key again, and these are tried again. */
  @Says(failed) readonly failed: ValueOf<typeof failed>;
}

/** Rescues of the own unit that have not ended well: on their way, or stopped. */
export class Rescues {
  /** The newest first, at most 100. */
  @Says(list(ref(Rescue))) readonly items: readonly Told<Rescue>[];
  /** All are in one answer. */
  @Says({ type: 'null' }) readonly next: null;
}
