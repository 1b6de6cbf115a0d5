import type { Directory } from '#directory';
import type { Member, Unit, UnitAddress } from '#kernel';
import { isForAllOf } from '#messages';
import type { GatewaySelf } from '../ports/ports.js';
import type { Destination, Lane, Route, StoredMessage, Stream } from '../ports/records.js';

export interface Routing {
  readonly routes: readonly Route[];
  readonly destinations: readonly { readonly member: Member; readonly stream: Stream }[];
  /** Own units that are addressed. */
  readonly units: readonly Unit[];
}

/** Urgency E and U, and kinds that always overtake, go by express (wire.md "Topics"). */
export function laneOf(urgency: StoredMessage['urgency'], express: boolean): Lane {
  return express || urgency === 'E' || urgency === 'U' ? 'express' : 'normal';
}

/**
 * The ways a message leaves. A broadcast is one row on the broadcast topic; one that leaves out a member, or carries
 * sealed parts, goes to the inboxes of those it is for, so that the others never receive key material for it (INV-26).
 */
export function routesOf(
  to: StoredMessage['to'],
  lane: Lane,
  hasParts: boolean,
  directory: Directory,
  self: GatewaySelf,
): Routing {
  const stream = (destination: Destination): Stream => ({ to: destination, lane, epoch: self.epoch });
  if (!('all' in to)) {
    const unitsOf = groupByMember(to);
    const own = unitsOf.get(self.member) ?? [];
    unitsOf.delete(self.member);
    const routes = [...unitsOf].map(([member, units]): Route => ({ stream: stream(member), units }));
    return {
      routes,
      destinations: routes.map((r) => ({ member: r.stream.to, stream: r.stream })),
      units: own,
    };
  }
  const members = directory.members.filter((m) => m !== self.member && isForAllOf(to, m));
  if (to.except.length === 0 && !hasParts) {
    const all = stream('ALL');
    return {
      routes: members.length === 0 ? [] : [{ stream: all, units: [] }],
      destinations: members.map((member) => ({ member, stream: all })),
      units: [],
    };
  }
  const routes = members.map((member): Route => ({ stream: stream(member), units: [] }));
  return { routes, destinations: routes.map((r) => ({ member: r.stream.to, stream: r.stream })), units: [] };
}

function groupByMember(to: readonly UnitAddress[]): Map<Member, Unit[]> {
  const units = new Map<Member, Unit[]>();
  for (const { member, unit } of to) units.set(member, [...(units.get(member) ?? []), unit]);
  return units;
}
