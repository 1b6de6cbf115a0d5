import type { PublicKey, SealingAlg, SigningAlg } from '#envelope';
import { MINUTE, utcDay, type Member, type Unit, type UnitAddress } from '#kernel';
import type { Anchor } from './anchor.js';
import type { MemberCalendar } from './calendar.js';
import { keyStatus, type DirectoryKey } from './directory-key.js';
import type { SealingTable } from './sealing-table.js';
import type { DirectoryUnit, PinnedSchema } from './statement.js';

/** A sealing key that a pulse named although another holds it: dropped (docs/decisions/0039-one-holder.md). */
export interface Contested {
  readonly unit: Unit;
  readonly kid: string;
  /** Whose it is; `null`: an officer's. */
  readonly holder: Member | null;
}

/** The last pulse of a member that was accepted. */
export interface PulseFacts {
  /** `kid` of the directory key that signed it: `n` rises with each record of that key. */
  readonly by: string;
  readonly n: number;
  readonly instance: string;
  readonly previous: string | null;
  readonly epoch: number;
  /** Directory version its gateway had seen. */
  readonly directory: number;
  /** ms */
  readonly sentAt: number;
  readonly logSize: number;
  /** UTC days for which every unit of the member has a published sealing key, ascending. */
  readonly days: readonly string[];
  readonly contested: readonly Contested[];
}

/**
 * Who is who, as the statements and pulses read so far say (wire.md "Statement", "Pulse"). Immutable; look-ups are by
 * map.
 */
export interface Directory {
  readonly network: string;
  /** 0: no statement read yet. */
  readonly version: number;
  /** Ascending. */
  readonly members: readonly Member[];
  /** ms; 0 before the first statement. */
  readonly issuedAt: number;
  /** ms; 0 before the first statement. */
  readonly expiresAt: number;
  /** Lowest protocol version that members take (T34). */
  readonly floor: number;
  readonly officers: readonly PublicKey<SigningAlg>[];
  readonly schemas: readonly PinnedSchema[];
  /** Nothing may be sent on it: past its end, or nothing read yet (T12, T15). */
  expired(now: number): boolean;
  /** The statement in force is dated more than 10 min ahead of this clock: one of the two is wrong (T20). */
  early(now: number): boolean;
  name(member: Member): string | undefined;
  units(member: Member): readonly DirectoryUnit[];
  unit(address: UnitAddress): DirectoryUnit | undefined;
  /** Every key the member ever listed, in the order of listing. */
  keys(member: Member): readonly DirectoryKey[];
  /** Only among the keys of the claimed sender, any it ever listed (T06). */
  key(member: Member, kid: string): DirectoryKey | undefined;
  /** The sealing key of the UTC day of `now`, else the newest published. */
  sealingKey(address: UnitAddress, now: number): PublicKey<SealingAlg> | undefined;
  schemaPinned(type: string, version: number, digest: string): boolean;
  /**
   * The working calendar of a unit for clocks that start at `at` (ms), that of its region where it has one; undefined
   * where none was listed by then.
   */
  calendar(unit: UnitAddress, at: number): WorkingCalendar | undefined;
  /** The calendar listed last, whether it counts yet or not. */
  calendarListed(member: Member): MemberCalendar | undefined;
  /** The newest one that counts, by the newest of its directory keys. */
  pulse(member: Member): PulseFacts | undefined;
  /** The number of the next pulse that this directory key of the member signs. */
  nextPulse(member: Member, kid: string): number;
  /**
   * Who was who by an earlier statement, for what its sender did under that one. A statement that has ended by `now`
   * (ms) decides nothing any more: then, and for a version that is not there yet, the one in force answers.
   */
  asOf(version: number, now: number): Listing;
}

/**
 * What one statement lists, but for keys: those are known from the moment they were first listed, and revoked for ever.
 */
export type Listing = Pick<Directory, 'version' | 'unit' | 'schemaPinned'>;

/** What of a calendar a clock is reckoned by. */
export type WorkingCalendar = Pick<MemberCalendar, 'zone' | 'rest' | 'holidays'>;

export interface MemberRecord {
  readonly name: string;
  readonly units: ReadonlyMap<Unit, DirectoryUnit>;
  readonly keys: ReadonlyMap<string, DirectoryKey>;
  readonly sealing: SealingTable;
  /** By the `kid` of the directory key, the last one that it signed. */
  readonly pulses: ReadonlyMap<string, PulseFacts>;
  /** The one of these that counts. */
  readonly pulse: PulseFacts | undefined;
  /** Ascending by `from` (ms), from which on each counts. */
  readonly calendars: readonly { readonly from: number; readonly calendar: MemberCalendar }[];
}

/** A statement that another has followed. */
export interface PastStatement {
  readonly version: number;
  readonly expiresAt: number;
  readonly schemas: readonly PinnedSchema[];
  readonly units: ReadonlyMap<Member, ReadonlyMap<Unit, DirectoryUnit>>;
}

export interface DirectoryFacts {
  readonly anchor: Anchor;
  readonly version: number;
  readonly issuedAt: number;
  readonly expiresAt: number;
  readonly floor: number;
  readonly officers: readonly PublicKey<SigningAlg>[];
  readonly schemas: readonly PinnedSchema[];
  readonly records: ReadonlyMap<Member, MemberRecord>;
  /** Those that have not ended yet, ascending by version. */
  readonly past: readonly PastStatement[];
}

const EARLY_MS = 10 * MINUTE;

/** The directory after some statements and pulses. Made by `startDirectory`, `applyStatement` and `applyPulse` only. */
export class DirectoryState implements Directory {
  readonly members: readonly Member[];
  private readonly pins: ReadonlySet<string>;
  private readonly lists: ReadonlyMap<Member, readonly DirectoryUnit[]>;

  constructor(readonly facts: DirectoryFacts) {
    this.members = [...facts.records.keys()].sort();
    this.pins = new Set(facts.schemas.map(({ type, version, digest }) => pin(type, version, digest)));
    this.lists = new Map([...facts.records].map(([member, { units }]) => [member, [...units.values()]]));
  }

  get network(): string {
    return this.facts.anchor.network;
  }
  get version(): number {
    return this.facts.version;
  }
  get issuedAt(): number {
    return this.facts.issuedAt;
  }
  get expiresAt(): number {
    return this.facts.expiresAt;
  }
  get floor(): number {
    return this.facts.floor;
  }
  get officers(): readonly PublicKey<SigningAlg>[] {
    return this.facts.officers;
  }
  get schemas(): readonly PinnedSchema[] {
    return this.facts.schemas;
  }

  expired(now: number): boolean {
    return this.version === 0 || now >= this.expiresAt;
  }

  early(now: number): boolean {
    return now < this.facts.issuedAt - EARLY_MS;
  }

  name(member: Member): string | undefined {
    return this.facts.records.get(member)?.name;
  }

  units(member: Member): readonly DirectoryUnit[] {
    return this.lists.get(member) ?? [];
  }

  unit({ member, unit }: UnitAddress): DirectoryUnit | undefined {
    return this.facts.records.get(member)?.units.get(unit);
  }

  keys(member: Member): readonly DirectoryKey[] {
    return [...(this.facts.records.get(member)?.keys.values() ?? [])];
  }

  key(member: Member, kid: string): DirectoryKey | undefined {
    return this.facts.records.get(member)?.keys.get(kid);
  }

  sealingKey({ member, unit }: UnitAddress, now: number): PublicKey<SealingAlg> | undefined {
    const record = this.facts.records.get(member);
    // A pulse may name units that no statement lists: they are nobody to seal to.
    return record?.units.has(unit) === true ? record.sealing.key(unit, utcDay(now)) : undefined;
  }

  schemaPinned(type: string, version: number, digest: string): boolean {
    return this.pins.has(pin(type, version, digest));
  }

  calendar({ member, unit }: UnitAddress, at: number): WorkingCalendar | undefined {
    const found = this.facts.records.get(member)?.calendars.findLast(({ from }) => from <= at)?.calendar;
    const region = found?.regions.find(({ units }) => units.includes(unit));
    return found && { zone: found.zone, rest: region?.rest ?? found.rest, holidays: found.holidays };
  }

  calendarListed(member: Member): MemberCalendar | undefined {
    return this.facts.records.get(member)?.calendars.at(-1)?.calendar;
  }

  pulse(member: Member): PulseFacts | undefined {
    return this.facts.records.get(member)?.pulse;
  }

  nextPulse(member: Member, kid: string): number {
    return (this.facts.records.get(member)?.pulses.get(kid)?.n ?? 0) + 1;
  }

  asOf(version: number, now: number): Listing {
    const past = this.facts.past.find((one) => one.version === version && now < one.expiresAt);
    if (past === undefined) return this;
    const pins = new Set(past.schemas.map((one) => pin(one.type, one.version, one.digest)));
    return {
      version,
      unit: ({ member, unit }) => past.units.get(member)?.get(unit),
      schemaPinned: (type, of, digest) => pins.has(pin(type, of, digest)),
    };
  }
}

function pin(type: string, version: number, digest: string): string {
  return `${type}/${version}/${digest}`;
}

/** Nothing but the anchor: version 0, expired, no members. */
export function startDirectory(anchor: Anchor): DirectoryState {
  return new DirectoryState({
    anchor,
    version: 0,
    issuedAt: 0,
    expiresAt: 0,
    floor: 1,
    officers: anchor.officers,
    schemas: [],
    records: new Map(),
    past: [],
  });
}

/** A member's record with its newest pulse and its sealing days found anew: units, keys or pulses have changed. */
export function memberRecord(record: Omit<MemberRecord, 'pulse'>): MemberRecord {
  const sealing = record.sealing.trusted(record.keys);
  const days = sealing.days([...record.units.keys()]);
  let newest: PulseFacts | undefined;
  for (const pulse of record.pulses.values()) {
    if (!standsAfterRevocation(record.keys, pulse)) continue;
    if (newest === undefined || signedByNewer(record.keys, newest.by, pulse.by)) newest = pulse;
  }
  return { ...record, sealing, pulse: newest === undefined ? undefined : { ...newest, days } };
}

/** What a key signed from its revocation on may be another's word (T18, T19). */
function standsAfterRevocation(keys: MemberRecord['keys'], { by, sentAt }: PulseFacts): boolean {
  const key = keys.get(by);
  return key !== undefined && keyStatus(key, sentAt) !== 'REVOKED';
}

/**
 * Whether `kid` is a newer directory key than `than`: one in force is newer than one that was revoked, then the later
 * beginning counts, then the later listing. The same for everybody, in whatever order statements and pulses were read.
 */
export function signedByNewer(keys: MemberRecord['keys'], than: string, kid: string): boolean {
  const order = [...keys.keys()];
  const rank = (of: string): readonly number[] => {
    const key = keys.get(of);
    return [key?.revoked === null ? 1 : 0, key?.notBefore ?? 0, order.indexOf(of)];
  };
  const [mine, theirs] = [rank(kid), rank(than)];
  const at = mine.findIndex((value, index) => value !== theirs[index]);
  return at >= 0 && (mine[at] ?? 0) > (theirs[at] ?? 0);
}
