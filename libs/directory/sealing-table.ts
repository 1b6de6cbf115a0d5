import type { PublicKey, SealingAlg } from '#envelope';
import { DAY, utcDay, type Unit } from '#kernel';
import { keyStatus, type DirectoryKey } from './directory-key.js';
import type { ReadPulse } from './pulse.js';

interface Published {
  readonly key: PublicKey<SealingAlg>;
  /** `kid` of the directory key that signed the pulse, and when it was sent (ms). */
  readonly by: string;
  readonly sentAt: number;
}

/** Days that stay known before the newest pulse's own: a sender's clock may still be on the day before. */
const KEPT_DAYS = 2;

/** A member's published sealing keys by unit and UTC day. Immutable. */
export class SealingTable {
  static readonly empty = new SealingTable(new Map());

  /** By `kid`. */
  private readonly holders: ReadonlyMap<string, Unit>;

  private constructor(private readonly units: ReadonlyMap<Unit, ReadonlyMap<string, Published>>) {
    this.holders = new Map(
      [...units].flatMap(([unit, days]) => [...days.values()].map(({ key }) => [key.kid, unit] as const)),
    );
  }

  /** The unit that this key was published for. */
  holder(kid: string): Unit | undefined {
    return this.holders.get(kid);
  }

  /** The key of this day, else of the newest day published (wire.md "Sealing keys"). */
  key(unit: Unit, day: string): PublicKey<SealingAlg> | undefined {
    const days = this.units.get(unit);
    if (days === undefined) return undefined;
    return (days.get(day) ?? days.get(newest(days)))?.key;
  }

  holdsAny(kids: ReadonlySet<string>): boolean {
    return [...this.holders.keys()].some((kid) => kids.has(kid));
  }

  without(kids: ReadonlySet<string>): SealingTable {
    return this.those(({ key }) => !kids.has(key.kid));
  }

  /** Days for which every one of these units has a key, ascending. */
  days(units: readonly Unit[]): readonly string[] {
    const [first, ...others] = units.map((unit) => this.units.get(unit));
    return [...(first?.keys() ?? [])].filter((day) => others.every((days) => days?.has(day))).sort();
  }

  /**
   * With the keys of a newer pulse: it wins where both name a day, for a restored gateway has lost the older private
   * halves.
   */
  with(pulse: ReadPulse, by: string): SealingTable {
    const oldest = utcDay(pulse.sentAtMs - KEPT_DAYS * DAY);
    const units = new Map<Unit, Map<string, Published>>();
    for (const [unit, days] of this.units)
      units.set(unit, new Map([...days].filter(([day]) => day >= oldest)));
    for (const { unit, day, key } of pulse.sealing) {
      const days = units.get(unit) ?? new Map<string, Published>();
      units.set(unit, days.set(day, { key, by, sentAt: pulse.sentAtMs }));
    }
    return SealingTable.of(units);
  }

  /** Without what was signed by a directory key from its revocation on: it may be another's (T18, T19). */
  trusted(keys: ReadonlyMap<string, DirectoryKey>): SealingTable {
    return this.those(({ by, sentAt }) => {
      const key = keys.get(by);
      return key !== undefined && keyStatus(key, sentAt) !== 'REVOKED';
    });
  }

  private those(kept: (published: Published) => boolean): SealingTable {
    return SealingTable.of(
      new Map(
        [...this.units].map(([unit, days]) => [
          unit,
          new Map([...days].filter(([, published]) => kept(published))),
        ]),
      ),
    );
  }

  private static of(units: ReadonlyMap<Unit, ReadonlyMap<string, Published>>): SealingTable {
    return new SealingTable(new Map([...units].filter(([, days]) => days.size > 0)));
  }
}

function newest(days: ReadonlyMap<string, Published>): string {
  let last = '';
  for (const day of days.keys()) if (day > last) last = day;
  return last;
}
