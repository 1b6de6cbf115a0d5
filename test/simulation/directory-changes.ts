import type { DirectoryUnit, ListedKey, ListedMember } from '#directory';
import { GATEWAY_UNIT, SECOND } from '#kernel';
import type { Draw } from './draw.js';
import type { SimMember, SimNetwork } from './members.js';
import type { CHANGES } from './plan.js';

/** The secretariat publishes the next statement, in which this has changed for a member. */
export function changed(
  network: SimNetwork,
  { code, keys }: SimMember,
  change: (typeof CHANGES)[number],
  draw: Draw,
): Promise<void> {
  const { world } = network;
  const entry = network.listed().find(({ member }) => member === code);
  if (entry === undefined) return Promise.resolve();
  const changeTo = (next: Partial<ListedMember>): Promise<void> =>
    network.restate((member) => (member.member === code ? { ...member, ...next } : member));
  switch (change) {
    case 'NEWS':
      return changeTo({});
    case 'NEW_UNIT': {
      const unit: DirectoryUnit = {
        unit: `NEW${String(entry.units.length)}`,
        name: 'A new unit',
        kind: 'SPECIALIST',
        roles: ['ANALYST', 'SUPERVISOR'],
      };
      return changeTo({
        units: [...entry.units, unit],
        keys: [...entry.keys, keys.further(unit.unit, 'sign')],
      });
    }
    case 'NEW_ROLE':
      return changeTo({
        units: entry.units.map((unit) =>
          unit.unit === 'DESK' && !unit.roles.includes('ANALYST')
            ? { ...unit, roles: [...unit.roles, 'ANALYST'] }
            : unit,
        ),
      });
    case 'REVOKE_KEY': {
      const [unit, use] = draw.pick([
        ['ATU', 'sign'],
        ['DESK', 'sign'],
        [GATEWAY_UNIT, 'sign'],
        [GATEWAY_UNIT, 'link'],
        [GATEWAY_UNIT, 'directory'],
      ] as const);
      const at = Math.floor(world.now / SECOND);
      const revoked = (key: ListedKey): ListedKey =>
        key.unit === unit && key.use === use && key.revoked === undefined
          ? { ...key, revoked: { at, reason: 'COMPROMISED' } }
          : key;
      return changeTo({ keys: [...entry.keys.map(revoked), keys.further(unit, use)] });
    }
  }
}
