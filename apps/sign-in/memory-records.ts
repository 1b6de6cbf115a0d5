import type { Adapter, AdapterPayload } from 'oidc-provider';
import { SECOND, type Clock } from '#kernel';

interface Kept {
  readonly kind: string;
  readonly payload: AdapterPayload;
  readonly until: number;
}

/**
 * What the provider keeps: sessions, codes, interactions. In memory only; after a restart everybody signs in again.
 * Clients are not kept but asked for, since their addresses change with the launcher's ports.
 */
export class MemoryRecords {
  private readonly records = new Map<string, Kept>();

  constructor(
    private readonly clock: Clock,
    private readonly client: (id: string) => AdapterPayload | undefined,
  ) {}

  /** The records of one kind, as `oidc-provider` asks for them. */
  of(kind: string): Adapter {
    const key = (id: string): string => `${kind} ${id}`;
    const find = (id: string): AdapterPayload | undefined =>
      kind === 'Client' ? this.client(id) : this.living(key(id))?.payload;
    return {
      upsert: (id, payload, seconds) => {
        const until = seconds === undefined ? Infinity : this.clock.now() + seconds * SECOND;
        this.records.set(key(id), { kind, payload, until });
        return this.forgetOld();
      },
      find: (id) => Promise.resolve(find(id)),
      findByUid: (uid) => Promise.resolve(this.first((one) => one.kind === kind && one.payload.uid === uid)),
      findByUserCode: () => Promise.resolve(undefined),
      consume: (id) => {
        const payload = find(id);
        if (payload !== undefined) payload.consumed = Math.floor(this.clock.now() / SECOND);
        return Promise.resolve();
      },
      destroy: (id) => {
        this.records.delete(key(id));
        return Promise.resolve();
      },
      revokeByGrantId: (grant) => {
        for (const [name, { payload }] of this.records)
          if (payload.grantId === grant) this.records.delete(name);
        return Promise.resolve();
      },
    };
  }

  private living(name: string): Kept | undefined {
    const kept = this.records.get(name);
    return kept !== undefined && kept.until > this.clock.now() ? kept : undefined;
  }

  private first(fits: (one: Kept) => boolean): AdapterPayload | undefined {
    const now = this.clock.now();
    return this.records.values().find((one) => one.until > now && fits(one))?.payload;
  }

  private forgetOld(): Promise<void> {
    const now = this.clock.now();
    for (const [name, { until }] of this.records) if (until <= now) this.records.delete(name);
    return Promise.resolve();
  }
}
