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
        all.set(rescue.id, { rescue, asked, referrals, ...fresh });
        return rescue.id;
      }),
    again: (author, asked) =>
      answer(() => {
        const held = earlier(author, asked);
        if (held?.asked.request !== asked.request) return undefined;
        for (const one of held.referrals)
          if (one.state === 'FAILED' && one.draft !== null) {
            one.state = 'WAITING';
            one.faults = [];
          }
        if (waits(held) && held.state === 'DONE') held.state = 'OPEN';
        if (held.state === 'STOPPED' && held.massRescue !== null) {
          held.state = 'OPEN';
          held.refused = null;
        }
        return held.rescue.id;
      }),
    rescue: (unit, id) =>
      answer((): StoredRescue | undefined => {
        const held = all.get(id);
        if (held?.rescue.author.unit !== unit) return undefined;
        const { rescue, referrals, state, ref, refused } = held;
        return {
          id,
          author: rescue.author,
          at: rescue.at,
          total: referrals.length,
          sent: referrals.filter((one) => one.state === 'SENT').length,
          state,
          ref,
          refused,
          failed: referrals
            .filter((one) => one.state === 'FAILED')
            .map(({ row, faults }) => ({ row, faults })),
        };
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
    began: (id, ref) => change(id, (held) => void Object.assign(held, { ref, massRescue: null })),
    stopped: (id, refused) => change(id, (held) => void Object.assign(held, { state: 'STOPPED', refused })),
    settled: (id, outcomes) =>
      change(id, (held) => {
        for (const outcome of outcomes) {
          const one = held.referrals[outcome.n - 1];
          if (one?.state !== 'WAITING') continue;
          if ('ref' in outcome) Object.assign(one, { state: 'SENT', draft: null });
          else Object.assign(one, { state: 'FAILED', faults: outcome.faults });
        }
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
