import type { DirectoryKeyUse, ListedKey } from '#directory';
import { GATEWAY_UNIT, type WallClock, type Unit } from '#kernel';
import { drawKey, listed, usesOf, type HeldSealingKey } from './held-key.js';
import { KeyRing } from './key-ring.js';
import type { MemoryKeys } from './member-keys.js';

/** Keys that can become more, as when one is revoked or a unit is new. */
export interface GrowingKeys extends MemoryKeys {
  /** Draws a further key; what a statement lists of it. It signs from the next `ensure` on. */
  further(unit: Unit, use: DirectoryKeyUse): ListedKey;
}

/** Fresh keys of a member that live in memory only, for tests. GATEWAY comes by itself. */
export async function memoryKeys(units: readonly Unit[], clock: WallClock): Promise<GrowingKeys> {
  const all = [...new Set([...units, GATEWAY_UNIT])];
  const held = all.flatMap((unit) => usesOf(unit).map((use) => drawKey(unit, use, clock.now())));
  const sealing = new Set<HeldSealingKey>();
  const keys = await KeyRing.open(
    {
      lasting: () => Promise.resolve(held),
      sealing: (known) => Promise.resolve([...sealing].filter((key) => !known(key))),
      keep: (drawn) => {
        for (const key of drawn) sealing.add(key);
        return Promise.resolve(drawn);
      },
      destroy: (key) => {
        sealing.delete(key);
        return Promise.resolve();
      },
    },
    clock,
  );
  return {
    keys,
    listed: held.map(listed),
    further: (unit, use) => {
      const key = drawKey(unit, use, clock.now());
      held.push(key);
      return listed(key);
    },
  };
}
