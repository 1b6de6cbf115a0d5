import type { JsonObject, JsonValue } from '#envelope';
import { hoursSince, later, samplePart } from '#messages';
import type { Member, Unit } from '#kernel';
import { deterministicId, type Import } from '../job/references.js';
import { Recast, type Cast } from './cast.js';
import type { PathStep } from './paths.js';
import { withRefs, type SaidRefs } from './said-refs.js';

const SET_BY_GATEWAY = ['id', 'schema', 'from', 'after', 'createdAt', 'sentAt'];
/** Members of the samples, the rarest last: where a network has few, the last of these share one. */
const PARTS: readonly string[] = ['TH', 'KH', 'LA', 'PH'];

/**
 * Who plays whom where `own` plays `part`: the others of the network in their order, after it. `writes`: the unit by
 * which `own` writes; `named`: gives the persons and things of the samples ids of their own.
 */
export function castOf(
  own: Member,
  part: string,
  members: readonly Member[],
  writes: Unit,
  named: Import,
): Cast {
  const at = members.indexOf(own);
  const others = [...members.slice(at + 1), ...members.slice(0, Math.max(at, 0))];
  const rest = PARTS.filter((one) => one !== part);
  return {
    members: new Map([
      [part, own],
      ...rest.map((one, i): [string, Member] => [one, others[Math.min(i, others.length - 1)] ?? own]),
    ]),
    units: (member) => ({ writes: member === own ? writes : 'ATU', beside: 'DESK' }),
    ids: (id) => deterministicId(named, id),
    digests: new Map(),
  };
}

/**
 * The draft of a step, as its cast's gateway takes it `now` (ms): dates as far from now as they are from the hour at
 * which the sample was written, sealed parts in clear. Undefined: it speaks of a message that was not sent.
 */
export function draftOf(
  { kind, sample, by, unit }: PathStep,
  cast: Cast,
  refs: SaidRefs,
  now: number,
): JsonObject | undefined {
  const recast = new Recast(cast, { member: by, unit });
  const hours = hoursSince(sample['sentAt'], now);
  const absent = [
    ...SET_BY_GATEWAY,
    ...(kind.opensConversation ? ['conversation'] : []),
    // What it quotes the gateway itself writes into it.
    ...(kind.quotes === undefined ? [] : ['sealed']),
  ];
  const kept = Object.fromEntries(
    Object.entries(later(sample, hours)).filter(([name]) => !absent.includes(name)),
  );
  const { to, sealed, body } = kept;
  const inClear = (entry: JsonValue): JsonObject => {
    const { part, units } = entry as { readonly part: string; readonly units: JsonValue };
    return { part, units, content: later(samplePart(part) as JsonObject, hours) };
  };
  const said = recast.object({
    ...kept,
    // Who is left out of a broadcast is each member's own affair; these leave out nobody.
    to: Array.isArray(to) ? to : { all: true, except: [] },
    ...(kind.quotes === 'NAMED' ? { body: undigested(body as JsonObject) } : {}),
    ...(Array.isArray(sealed) ? { sealed: sealed.map(inClear) } : {}),
  });
  return withRefs(said, recast.member(by), refs);
}

/** A draft names what it passes on; the digest of it the gateway writes. */
function undigested(body: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(body).filter(([name]) => name !== 'digest'));
}
