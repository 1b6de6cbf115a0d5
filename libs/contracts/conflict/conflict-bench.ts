import assert from 'node:assert/strict';
import { unopened } from '#cases';
import { rfc3339, type Member, type MessageRef, type Unit } from '#kernel';
import {
  type ConflictStore,
  type Fold,
  type IdentityClaim,
  type Store,
  type StoredMessage,
  type Submission,
  type SubmitOutcome,
} from '#exchange';
import {
  accepted,
  HERE,
  message,
  NOW,
  receiver,
  reply,
  submission,
  THERE,
} from '../store/store-contract-samples.js';

/** An empty store of the member TH with its conflicts. */
export type MakeConflicts = (options: {
  readonly fold: Fold;
  readonly member: Member;
}) => Promise<Store & { readonly conflicts: ConflictStore }>;

export interface ConflictCase {
  readonly name: string;
  readonly run: (make: MakeConflicts) => Promise<void>;
}

export const CLEARED = 'XX_CLEARED';
export const WITHDRAWN = 'XX_WITHDRAWN';
/** Clears the person of its identity, until an ENDED. */
export const CLEARS = 'XX_CLEARS';
export const ENDS = 'XX_ENDS';

/** Open until it is withdrawn; the person is a victim until cleared. */
const fold: Fold = (ref, entries) => {
  const by = entries.find(({ type }) => type === CLEARED)?.ref;
  return {
    ...unopened,
    open: entries.every(({ type }) => type !== WITHDRAWN),
    inForce: ref,
    lifecycles: [
      ...(by === undefined ? [] : [{ lifecycle: 'victim', key: '', state: 'NOT_A_VICTIM', by } as const]),
      ...entries
        .filter(({ type }) => type === CLEARS)
        .map(({ ref: cleared }) => ({
          lifecycle: 'clearing' as const,
          key: cleared.id,
          state: entries.some(({ type }) => type === ENDS) ? 'ENDED' : 'CLEARED',
          by: cleared,
        })),
    ],
  };
};

export type Records = ReturnType<typeof receiver>;

/** What comes in from KH, one record after the other. */
export class Bench {
  private readonly records: Records;

  private constructor(private readonly store: Awaited<ReturnType<MakeConflicts>>) {
    this.records = receiver(store);
  }

  static async of(make: MakeConflicts): Promise<Bench> {
    return new Bench(await make({ fold, member: HERE.member }));
  }

  get conflicts(): ConflictStore {
    return this.store.conflicts;
  }

  async keep(one: StoredMessage, identity: IdentityClaim | null, now = NOW): Promise<MessageRef> {
    assert.equal(await this.records.next([accepted(one, { identity })], [], now), true);
    return one.ref;
  }

  alert(tokens: readonly string[], now = NOW, over: Partial<StoredMessage> = {}): Promise<MessageRef> {
    const sent = message(THERE, [HERE], over);
    return this.keep(sent, { side: 'SOUGHT', tokens, units: [] }, now);
  }

  victim(tokens: readonly string[], units: readonly Unit[] = [HERE.unit], now = NOW): Promise<MessageRef> {
    return this.keep(message(THERE, [HERE]), { side: 'PROTECTED', tokens, units }, now);
  }

  /** An alert and a victim through two partitions at one moment; the alert. */
  async together(tokens: readonly string[], [first, second]: readonly Records[]): Promise<MessageRef> {
    assert.ok(first && second);
    const [alert, victim] = [message(THERE, [HERE]), message(THERE, [HERE])];
    const sought = accepted(alert, { identity: { side: 'SOUGHT', tokens, units: [] } });
    const held = accepted(victim, { identity: { side: 'PROTECTED', tokens, units: [HERE.unit] } });
    assert.deepEqual(await Promise.all([first.next([sought]), second.next([held])]), [true, true]);
    return alert.ref;
  }

  /**
   * An own alert for these tokens, or the challenge that decides a conflict: what the store says of it, and whether it
   * is there.
   */
  async submit(over: Partial<Submission>): Promise<{ outcome: SubmitOutcome; isStored: boolean }> {
    const sent = submission(message(HERE, [THERE]), over);
    const [outcome] = await this.store.submit([sent], NOW);
    assert.ok(outcome);
    return { outcome, isStored: (await this.store.view(sent.message.ref)) !== undefined };
  }

  async challenge(conflict: string): Promise<boolean> {
    const { outcome, isStored } = await this.submit({
      idempotency: null,
      answered: null,
      decision: { kind: 'CHALLENGE', conflict },
    });
    assert.deepEqual(outcome, { outcome: isStored ? 'STORED' : 'DECIDED' });
    return isStored;
  }

  partition(n: number): Records {
    return receiver(this.store, n);
  }

  /** In the conversation of an alert: who has these tokens is cleared until then (ms). */
  async clears(alert: MessageRef, tokens: readonly string[], until: number): Promise<MessageRef> {
    const first = message(THERE, [HERE], { ref: alert });
    const sent = reply(first, THERE, [HERE], { type: CLEARS, expiresAt: rfc3339(until) });
    return this.keep(sent, { side: 'CLEARED', tokens, units: [HERE.unit] });
  }

  async say(type: string, about: MessageRef): Promise<void> {
    const first = message(THERE, [HERE], { ref: about });
    await this.keep(reply(first, THERE, [HERE], { type }), null);
  }

  async sought(unit: Unit = HERE.unit, limit = 10): Promise<MessageRef[]> {
    return (await this.conflicts.conflicts(unit, limit)).map(({ sought }) => sought);
  }
}
