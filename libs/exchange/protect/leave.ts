import { readMessage, type JsonObject } from '#envelope';
import { refKey, sameUnit, type Fault, type MessageRef, type UnitAddress } from '#kernel';
import { findKind, type Kind, ruleFault } from '#messages';
import { handlingCodes } from '#policy';
import { addressees, object, text } from '../conversation/facts.js';
import { isRefTo, listOf } from '../conversation/quoted.js';
import type { ReadStore, Thread } from '../ports/read-store.js';
import type { Conversation } from '../ports/records.js';
import { grantIn } from './forward.js';

/**
 * What is wrong with a request for leave or a decision on one, by what the conversation holds: leave is asked of
 * whoever signed the items, and decided as it was asked.
 */
export async function leaveFaults(
  store: Pick<ReadStore, 'view'>,
  { entries }: Thread,
  { leave }: Pick<Kind, 'leave'>,
  message: JsonObject,
): Promise<readonly Fault[]> {
  if (leave === undefined) return [];
  const body = object(message['body'], '/body');
  if (leave === 'ASKS') {
    const [asked] = listOf(message['to']);
    return listOf(body['items']).flatMap((item, i) => {
      const entry = entries.find(({ ref }) => isRefTo(item, ref));
      const isTheirs =
        entry !== undefined &&
        isUnit(object(asked, '/to'), entry.from) &&
        !isOfLeave(entry.type, entry.version);
      return isTheirs ? [] : [ruleFault('leave.of-conversation', `/body/items/${i}`)];
    });
  }
  const asked = entries.find(({ ref }) => isRefTo(body['request'], ref));
  const view = asked && (await store.view(asked.ref));
  const request = view && readMessage(view.message.jws).json;
  const isAsked =
    request !== undefined &&
    findKind(text(request['type'], '/type'), Number(request['version']))?.leave === 'ASKS' &&
    isSameLeave(body, object(request['body'], '/body'));
  return isAsked ? [] : [ruleFault('leave.as-asked', '/body/request')];
}

function isSameLeave(body: JsonObject, request: JsonObject): boolean {
  const [leave, wanted] = [object(body['leave'], '/body/leave'), object(request['leave'], '/body/leave')];
  const items = listOf(body['items']).map((one) => object(one, '/body/items')['item']);
  const asked = listOf(request['items']).map((one) => referenceOf(object(one, '/body/items')));
  const units = listOf(wanted['units']).map((one) => object(one, '/units'));
  return (
    leave['asks'] === wanted['asks'] &&
    leave['newPurpose'] === wanted['newPurpose'] &&
    items.length === asked.length &&
    asked.every((ref) => items.some((item) => isRefTo(item, ref))) &&
    listOf(leave['units']).every((one) => {
      const { member, unit } = object(one, '/units');
      return units.some((named) => named['member'] === member && named['unit'] === unit);
    })
  );
}

/**
 * Whether the originator granted that this unit uses a message for another purpose: by a decision that stands in the
 * conversation and was sent to that unit.
 */
export async function mayUseFor(
  store: Pick<ReadStore, 'conversation' | 'view'>,
  conversation: MessageRef,
  item: MessageRef & { readonly from: UnitAddress },
  unit: UnitAddress,
  purpose: string,
): Promise<boolean> {
  const thread = await store.conversation(conversation);
  const { crossed = [], recalled = [] } = thread?.conversation.standing ?? {};
  const undone = new Set([...crossed, ...recalled].map(refKey));
  for (const { ref, type, version, from, to, facts } of thread?.entries ?? []) {
    const decides =
      findKind(type, version)?.leave === 'DECIDES' && facts['/body/leave/newPurpose'] === purpose;
    if (!decides || undone.has(refKey(ref)) || !sameUnit(from, item.from)) continue;
    const view = to.some((one) => sameUnit(one, unit)) ? await store.view(ref) : undefined;
    if (view !== undefined && grantIn(readMessage(view.message.jws).json, item) !== undefined) return true;
  }
  return false;
}

/**
 * What is marked H2 goes in its conversation to nobody but who is there already, unless its originator says so
 * (INV-09): whoever else is to have it gets it by a forward, with leave.
 */
export function onwardFault(
  { owner, broadcaster, handling, parties }: Conversation,
  message: JsonObject,
  from: UnitAddress,
): Fault | undefined {
  if (message['handling'] === undefined || broadcaster !== null || handling === null) return undefined;
  if (sameUnit(owner, from) || !handlingCodes([...handling]).includes('H2')) return undefined;
  const to = addressees(message['to']);
  // What its originator's own state is told of it passes nothing on.
  const others = ('all' in to ? [] : to).filter(({ member }) => member !== owner?.member);
  const strangers = others.filter((unit) => !parties.some((one) => sameUnit(one, unit)));
  if (strangers.length === 0) return undefined;
  const names = strangers.map(({ member, unit }) => `${member}/${unit}`).join(', ');
  return ruleFault(
    'handling.onward',
    '/to',
    `The case is marked H2 and ${names} is not in it: ask its originator for leave with RF_PURPOSE_CHANGE (ONWARD), then pass it on with RF_FORWARD.`,
  );
}

function isOfLeave(type: string, version: number): boolean {
  return findKind(type, version)?.leave !== undefined;
}

function isUnit({ member, unit }: JsonObject, one: UnitAddress): boolean {
  return member === one.member && unit === one.unit;
}

function referenceOf({ member, id }: JsonObject): MessageRef {
  return { member: text(member, '/member'), id: text(id, '/id') };
}
