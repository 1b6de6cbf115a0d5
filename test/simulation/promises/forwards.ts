import { readMessage, type JsonObject } from '#envelope';
import type { MessageView } from '#exchange';
import { refKey, sameUnit, type UnitAddress } from '#kernel';
import { findKind, namedUnits } from '#messages';
import type { SimNetwork } from '../members.js';

/**
 * What was passed on went to units that its originator named at first, or in a decision to let it go on; each of them,
 * and nobody else, holds it (INV-07, INV-09).
 */
export async function forwardFaults({ honest, members }: SimNetwork): Promise<string[]> {
  const faults: string[] = [];
  const refs = members.flatMap(({ sent }) => [...sent]);
  for (const { code, store } of honest) {
    const views = await store.views(refs);
    for (const view of views.filter((one) => isForward(one))) {
      const { message, parts } = view;
      const name = `${message.type} ${message.ref.id.slice(-6)}`;
      for (const { units } of parts)
        for (const unit of units) {
          if (unit.member !== code) continue;
          if (!maySee(views, view, unit))
            faults.push(`${code} ${unit.unit} holds ${name} and its originator did not allow it`);
        }
    }
  }
  return faults;
}

/** Whoever's referral was withdrawn has told it wherever it was passed on, or says that it could not (INV-14). */
export async function untoldFaults({ honest, members }: SimNetwork): Promise<string[]> {
  const faults: string[] = [];
  const refs = members.flatMap(({ sent }) => [...sent]);
  for (const { code, store } of honest) {
    const untold = (await store.untoldKeeping(undefined, 1000)).flatMap((one) =>
      one.untold.map((at) => refKey(at.in)),
    );
    for (const { message, conversation } of (await store.views(refs)).filter((one) => isForward(one))) {
      const { passedOn, lifecycles } = conversation;
      if (passedOn?.member !== code || untold.includes(refKey(message.ref))) continue;
      const home = await store.conversation(passedOn);
      if (home?.conversation.standing.state !== 'WITHDRAWN') continue;
      const isTold = lifecycles.some(({ lifecycle, state }) => lifecycle === 'copy' && state === 'WITHDRAWN');
      if (!isTold)
        faults.push(
          `${code} withdrew ${passedOn.id.slice(-6)} and did not tell in ${message.ref.id.slice(-6)}`,
        );
    }
  }
  return faults;
}

function isForward({ message: { type, version } }: MessageView): boolean {
  return findKind(type, version)?.quotes === 'NAMED';
}

/** Whoever does not hold the original and the decision itself is judged by where they stand. */
function maySee(views: readonly MessageView[], { message }: MessageView, unit: UnitAddress): boolean {
  const body = readMessage(message.jws).json['body'] as JsonObject;
  const of = body['of'] as { member: string; id: string };
  const original = views.find(({ message: one }) => refKey(one.ref) === refKey(of))?.message;
  if (original === undefined || sameUnit(original.from, message.from)) return true;
  if ([original.from, ...namedUnits(original.to)].some((one) => sameUnit(one, unit))) return true;
  const leaves = body['leaves'] as { member: string; id: string }[];
  return leaves.some((leave) => {
    const decision = views.find(({ message: one }) => refKey(one.ref) === refKey(leave))?.message;
    if (decision === undefined || !sameUnit(decision.from, original.from)) return false;
    const decided = readMessage(decision.jws).json['body'] as JsonObject;
    const { units = [] } = decided['leave'] as { units?: UnitAddress[] };
    return decided['decision'] === 'GRANTED' && units.some((one) => sameUnit(one, unit));
  });
}
