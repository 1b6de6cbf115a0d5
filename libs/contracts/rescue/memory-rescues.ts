import type { Draft, HeldRescue, NewRescue, RescueKey, RescueStore, StoredRescue } from '#exchange';
import type { Fault, MessageRef } from '#kernel';

/** What a `RescueStore` keeps of rescues themselves; which conversations a unit has is the messages' own matter. */
export type RescueRows = Omit<RescueStore, 'referredFrom'>;

interface Referral {
  readonly row: number;
  draft: Draft | null;
  state: 'WAITING' | 'SENT' | 'FAILED';
  faults: readonly Fault[];
}

interface Held {
  readonly rescue: NewRescue;
  readonly asked: RescueKey;
  readonly referrals: readonly Referral[];
  state: StoredRescue['state'];
  ref: MessageRef | null;
  refused: readonly Fault[] | null;
  massRescue: Draft | null;
  holder: string;
  until: number;
  stuckSince: number | null;
}

function told({ rescue, referrals, state, ref, refused }: Held): StoredRescue {
  return {
    id: rescue.id,
    author: rescue.author,
    at: rescue.at,
    total: referrals.length,
    sent: referrals.filter((one) => one.state === 'SENT').length,
    state,
    ref,
    refused,
    failed: referrals.filter((one) => one.state === 'FAILED').map(({ row, faults }) => ({ row, faults })),
  };
}

/** Rescues in memory, as PostgreSQL keeps them. */
export function memoryRescues(): RescueRows {
  const all = new Map<string, Held>();
  const earlier = (author: NewRescue['author'], { key }: RescueKey): Held | undefined =>
    [...all.values()].find(
      ({ rescue, asked }) =>
        asked.key === key && rescue.author.name === author.name && rescue.author.unit === author.unit,
    );
  const waits = (held: Held): boolean => held.referrals.some(({ state }) => state === 'WAITING');
  const answer = <T>(work: () => T): Promise<T> => Promise.resolve().then(work);
  const change = (id: string, by: (held: Held) => void): Promise<void> =>
    answer(() => {
      const held = all.get(id);
      if (held !== undefined) by(held);
    });
  return {
    open: (rescue, asked) =>
      answer(() => {
        const before = earlier(rescue.author, asked);
        if (before !== undefined)
          return before.asked.request === asked.request ? before.rescue.id : undefined;
        const referrals = rescue.referrals.map(({ row, draft }): Referral => ({
          row,
          draft,
          state: 'WAITING',
          faults: [],
        }));
        const { massRescue } = rescue;
        const fresh = { state: 'OPEN', ref: null, refused: null, massRescue, holder: '', until: 0 } as const;
        all.set(rescue.id, { rescue, asked, referrals, ...fresh, stuckSince: null });
        return rescue.id;
      }),
    again: (author, asked) =>
      answer(() => {
        const held = earlier(author, asked);
        if (held?.asked.request !== asked.request) return undefined;
        // Without its mass rescue none of its referrals can go.
        if (held.massRescue === null && held.ref === null) return held.rescue.id;
        for (const one of held.referrals)
          if (one.state === 'FAILED' && one.draft !== null)
            Object.assign(one, { state: 'WAITING', faults: [] });
        if (held.referrals.some(({ state, draft }) => state === 'WAITING' && draft !== null))
          Object.assign(held, { state: 'OPEN', refused: null, stuckSince: null });
        return held.rescue.id;
      }),
    rescue: (unit, id) =>
      answer((): StoredRescue | undefined => {
        const held = all.get(id);
        return held?.rescue.author.unit === unit ? told(held) : undefined;
      }),
    unfinished: (unit, limit) =>
      answer(() =>
        [...all.values()]
          .filter(({ rescue, state }) => rescue.author.unit === unit && state !== 'DONE')
          .sort((a, b) => (a.rescue.id > b.rescue.id ? -1 : 1))
          .slice(0, limit)
          .map(told),
      ),
    stuck: (id, now) =>
      answer(() => {
        const held = all.get(id);
        if (held === undefined) return now;
        held.stuckSince ??= now;
        return held.stuckSince;
      }),
    hold: (holder, now, leaseMs) =>
      answer((): HeldRescue | undefined => {
        const open = [...all.values()].filter(({ state }) => state === 'OPEN');
        const place = ({ ref, rescue }: Held): string => `${ref === null ? 'later' : 'begun'} ${rescue.id}`;
        const held = open
          .sort((a, b) => (a.rescue.id < b.rescue.id ? -1 : 1))
          .filter(
            (one) =>
              !open.some((o) => o.rescue.author.unit === one.rescue.author.unit && place(o) < place(one)),
          )
          .find((one) => one.holder === holder || one.until < now);
        if (held === undefined) return undefined;
        Object.assign(held, { holder, until: now + leaseMs });
        const { rescue, ref, massRescue } = held;
        return { id: rescue.id, author: rescue.author, ref, massRescue };
      }),
    waiting: (id, most) =>
      answer(() =>
        (all.get(id)?.referrals ?? [])
          .flatMap(({ draft, state }, i) =>
            state === 'WAITING' && draft !== null ? [{ n: i + 1, draft }] : [],
          )
          .slice(0, most),
      ),
    began: (id, ref) =>
      change(id, (held) => void Object.assign(held, { ref, massRescue: null, stuckSince: null })),
    stopped: (id, refused) => change(id, (held) => void Object.assign(held, { state: 'STOPPED', refused })),
    settled: (id, outcomes) =>
      change(id, (held) => {
        for (const outcome of outcomes) {
          const one = held.referrals[outcome.n - 1];
          if (one?.state !== 'WAITING') continue;
          if ('ref' in outcome) Object.assign(one, { state: 'SENT', draft: null });
          else Object.assign(one, { state: 'FAILED', faults: outcome.faults });
        }
        held.stuckSince = null;
        if (held.state === 'OPEN' && !waits(held)) held.state = 'DONE';
      }),
    forget: (before) =>
      answer(() => {
        for (const held of all.values()) {
          if (held.state === 'OPEN' || held.rescue.at >= before) continue;
          held.massRescue = null;
          for (const one of held.referrals) one.draft = null;
        }
      }),
  };
}
