import { foldCase, shippedRules } from '#cases';
import type { Fold } from '#exchange';
import { asHsuError, type Member } from '#kernel';
import { memoryStore } from '#contracts';
import { askElsewhere } from './machine.js';
import type { SimStore } from './members.js';

/** Hears each call of a store once it is answered. */
export type Hear = (call: {
  readonly member: Member;
  readonly name: string;
  readonly asked: readonly unknown[];
  readonly answer: unknown;
}) => void;

/** The stores that runs use, one run after another. */
export interface Stores {
  /** Stores of these members with nothing in them; those of the run before are given up. */
  fresh(members: readonly Member[], hear?: Hear): Promise<(member: Member) => SimStore>;
  readonly close: () => Promise<void>;
}

const rules = shippedRules();
export const fold: Fold = (conversation, messages) => foldCase(conversation, messages, rules);

export const memoryStores: Stores = {
  fresh: (members, hear) =>
    Promise.resolve(
      storeOf(new Map(members.map((member) => [member, memoryStore({ member, fold })] as const)), hear),
    ),
  close: () => Promise.resolve(),
};

/** Each store as the scheduler's machine asks it. */
export function storeOf(stores: ReadonlyMap<Member, SimStore>, hear?: Hear): (member: Member) => SimStore {
  const made = new Map([...stores].map(([member, store]) => [member, answering(member, store, hear)]));
  return (member) => {
    const store = made.get(member);
    if (store === undefined) throw new Error(`no store of ${member} here`);
    return store;
  };
}

function answering(member: Member, store: SimStore, hear: Hear | undefined): SimStore {
  const { conflicts, approvalStore, ...rest } = store;
  const asked = <T extends object>(port: T): T =>
    Object.fromEntries(
      Object.entries(port)
        .filter(([, method]) => typeof method === 'function')
        .map(([name, method]: [string, Method]) => [
          name,
          (...values: unknown[]) =>
            askElsewhere(async () => {
              const heard = (answer: unknown): void => hear?.({ member, name, asked: values, answer });
              try {
                const answer = await method(...values);
                heard(answer);
                return answer;
              } catch (error) {
                heard(asHsuError(error).code);
                throw error;
              }
            }),
        ]),
    ) as T;
  return { ...asked(rest), conflicts: asked(conflicts), approvalStore: asked(approvalStore) };
}

type Method = (...values: unknown[]) => Promise<unknown>;
