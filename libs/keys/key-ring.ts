import { DAYS_AHEAD, type PublishedSealingKey } from '#directory';
import { openerOf, publicOf, signJws, type JwsTyp, type Opener, type Typ } from '#envelope';
import type { KeyUse } from '#exchange';
import { DAY, GATEWAY_UNIT, HOUR, HsuError, utcDay, type WallClock, type Unit } from '#kernel';
import { drawSealingKey, type HeldKey, type HeldSealingKey, type SealingPlace } from './held-key.js';
import type { MemberKeys } from './member-keys.js';

/** Where private keys stay. What a method says it stores is on the disk when it resolves. */
export interface KeyStore {
  /** Every key that lasts, the recovery key left out. */
  lasting(): Promise<readonly HeldKey[]>;
  /** Those whose unit and day are not known yet. */
  sealing(known: (place: SealingPlace) => boolean): Promise<readonly HeldSealingKey[]>;
  /**
   * Keeps them; where another process kept a key for the same unit and day first, that one is the answer. Where nothing
   * may be written, only what others kept is.
   */
  keep(drawn: readonly HeldSealingKey[]): Promise<readonly HeldSealingKey[]>;
  destroy(key: HeldSealingKey): Promise<void>;
}

/**
 * Hours after the end of its day that a private half lives: 96 h on the topics, and 8 h to be read (wire.md "Sealing
 * keys").
 */
const KEPT_MS = 104 * HOUR;
/** One key, one use, and one form that it signs. */
const TYPS: Readonly<Record<KeyUse, JwsTyp>> = {
  sign: 'hsu-msg+jws',
  link: 'hsu-link+jws',
  directory: 'hsu-pulse+jws',
};
/** What the reserved unit signs beside its messages: no unit of people vouches for paper by itself. */
const OF_GATEWAY: JwsTyp = 'hsu-letter+jws';

/**
 * The keys of one member: signs for its units, opens what is sealed to them, makes and destroys the daily sealing keys.
 */
export class KeyRing implements MemberKeys {
  private keys: readonly HeldKey[] = [];
  private sealing: readonly HeldSealingKey[] = [];
  private readonly openers = new Map<string, Opener>();
  /** Making and destroying go one after another: two at once would draw two keys for one day. */
  private turn: Promise<unknown> = Promise.resolve();

  private constructor(
    private readonly store: KeyStore,
    private readonly clock: WallClock,
  ) {}

  static async open(store: KeyStore, clock: WallClock): Promise<KeyRing> {
    const ring = new KeyRing(store, clock);
    await ring.reread();
    return ring;
  }

  async sign(unit: Unit, use: KeyUse, typ: Typ, payload: Uint8Array): Promise<string> {
    return this.signBy(this.kid(unit, use), typ, payload);
  }

  kid(unit: Unit, use: KeyUse): string {
    const [newest] = this.held(unit, use);
    if (newest === undefined) throw new HsuError('E-KEY-UNKNOWN', `${unit} holds no ${use} key in force`);
    return newest;
  }

  held(unit: Unit, use: KeyUse): readonly string[] {
    const now = this.clock.now();
    return this.keys
      .filter(
        (held) => held.unit === unit && held.use === use && now >= held.notBefore && now < held.notAfter,
      )
      .sort((a, b) => b.notBefore - a.notBefore)
      .map(({ key }) => key.kid);
  }

  async signBy(kid: string, typ: Typ, payload: Uint8Array): Promise<string> {
    const held = this.keys.find(({ key }) => key.kid === kid);
    if (held === undefined) throw new HsuError('E-KEY-UNKNOWN', 'no such key is held');
    const { use, unit } = held;
    // Keys of other uses (ledger) sign none of these forms.
    const own = Object.hasOwn(TYPS, use) ? TYPS[use as KeyUse] : undefined;
    const form = typ === OF_GATEWAY && use === 'sign' && unit === GATEWAY_UNIT ? OF_GATEWAY : own;
    if (form !== typ) throw new HsuError('E-NOT-PERMITTED', `a ${use} key does not sign ${typ}`);
    return signJws(payload, form, held.key);
  }

  opener(kid: string): Opener | undefined {
    return this.openers.get(kid);
  }

  ensure(now: number): Promise<readonly PublishedSealingKey[]> {
    return this.inTurn(async () => {
      await this.reread();
      const days = Array.from({ length: DAYS_AHEAD + 1 }, (_, ahead) => utcDay(now + ahead * DAY));
      const places = this.units().flatMap((unit) => days.map((day) => ({ unit, day })));
      const missing = places.filter((place) => this.sealingOf(place) === undefined);
      this.hold(await this.store.keep(missing.map(({ unit, day }) => drawSealingKey(unit, day))));
      return places.flatMap((place) => {
        const held = this.sealingOf(place);
        return held === undefined ? [] : [{ ...place, key: publicOf(held.key) }];
      });
    });
  }

  destroy(now: number, published: readonly string[]): Promise<number> {
    return this.inTurn(async () => {
      await this.reread();
      const newest = new Map<Unit, string>();
      for (const { unit, day } of this.sealing)
        if (published.includes(day) && day > (newest.get(unit) ?? '')) newest.set(unit, day);
      // Senders that see nothing newer still seal to it, however old it is.
      const past = this.sealing.filter(
        ({ unit, day }) => endOf(day) + KEPT_MS <= now && day < (newest.get(unit) ?? ''),
      );
      for (const key of past) {
        await this.store.destroy(key);
        this.openers.delete(key.key.kid);
        this.sealing = this.sealing.filter((held) => held !== key);
      }
      return past.length;
    });
  }

  private units(): readonly Unit[] {
    return [...new Set(this.keys.map(({ unit }) => unit))];
  }

  private sealingOf({ unit, day }: SealingPlace): HeldSealingKey | undefined {
    return this.sealing.find((held) => held.unit === unit && held.day === day);
  }

  private hold(more: readonly HeldSealingKey[]): void {
    this.sealing = [...this.sealing, ...more];
    for (const { key } of more) this.openers.set(key.kid, openerOf(key));
  }

  /** A unit added while the gateway runs, and keys that another replica drew, are taken up without a restart. */
  private async reread(): Promise<void> {
    this.keys = await this.store.lasting();
    this.hold(await this.store.sealing((place) => this.sealingOf(place) !== undefined));
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = this.turn.then(work);
    this.turn = next.catch(() => undefined);
    return next;
  }
}

function endOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) + DAY;
}
