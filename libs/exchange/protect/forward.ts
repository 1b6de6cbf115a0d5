import type { Directory } from '#directory';
import { isJsonObject, type JsonObject } from '#envelope';
import { asHsuError, parseRfc3339, sameUnit, type Fault, type UnitAddress } from '#kernel';
import { findKind, isForAllOf, namedUnits, type Kind, ruleFault } from '#messages';
import { handlingCodes, keepsHandling } from '#policy';
import {
  isRefTo,
  listOf,
  signedMessage,
  stringsOf,
  verified,
  type Original,
} from '../conversation/quoted.js';
import { object, text, valueAt } from '../conversation/facts.js';

/** A message that passes another on, with the content of its sealed part `original`. */
export interface Forwarded {
  readonly kind: Pick<Kind, 'quotes'>;
  readonly message: JsonObject;
  readonly units: readonly UnitAddress[];
  readonly content: JsonObject;
}

type Use = { readonly asks: string; readonly fits: (leave: JsonObject) => boolean; readonly text: string };

/**
 * What is wrong with a forward, asked alike of its sender before it signs and of each receiver that opens it: the
 * original is what its unit signed; its handling, end and status are kept; nobody gets it who was left out; and where
 * its originator forbade it, a signed decision of that very unit allows it to these units (INV-07, INV-08, INV-09).
 */
export async function forwardFaults(
  directory: Directory,
  { kind, message, units, content }: Forwarded,
  now: number,
): Promise<readonly Fault[]> {
  // What is handed over inside one member, its own gateway has put together.
  if (kind.quotes !== 'NAMED') return [];
  let original: Original;
  try {
    original = await verified(directory, content, now);
  } catch (error) {
    return [ruleFault('forward.original', '/sealed/0', undefined, asHsuError(error).code)];
  }
  const body = object(message['body'], '/body');
  const from = object(message['from'], '/from');
  const sender = { member: text(from['member'], '/from'), unit: text(from['unit'], '/from') };
  return [
    ...sameAsNamed(original, body),
    ...copyFaults(original, message),
    ...leftOutFaults(original, units),
    ...(sameUnit(original.from, sender) ? [] : toldFaults(directory, original, message)),
    ...(sameUnit(original.from, sender)
      ? []
      : await leaveFaults(directory, original, { message, body, units, content, sender, now })),
  ];
}

function sameAsNamed({ json, digest, id, from, parts }: Original, body: JsonObject): readonly Fault[] {
  const faults: Fault[] = [];
  const named = stringsOf(body['parts']);
  const told = valueAt(json, '/body/victimRef');
  const isSame =
    body['digest'] === digest &&
    isRefTo(body['of'], { member: from.member, id }) &&
    named.length === parts.length &&
    parts.every(({ part }) => named.includes(part)) &&
    (told === undefined || told === body['victimRef']);
  if (!isSame) faults.push(ruleFault('forward.original', '/body/of'));
  const { type, version } = json;
  const kind = findKind(text(type, '/type'), Number(version));
  if (kind === undefined || kind.family === 'control' || kind.quotes !== undefined)
    faults.push(ruleFault('forward.original-kind', '/body/of'));
  return faults;
}

/** INV-08: restrictions never weaken, and the note that explains H3 travels. */
function copyFaults({ json }: Original, message: JsonObject): readonly Fault[] {
  const faults: Fault[] = [
    ...keepsHandling(handlingCodes(message['handling']), handlingCodes(json['handling'])),
  ];
  const end = (of: JsonObject): number => parseRfc3339(of['expiresAt']) ?? Infinity;
  if (end(message) > end(json)) faults.push(ruleFault('forward.copy', '/expiresAt'));
  if (message['status'] !== json['status']) faults.push(ruleFault('forward.copy', '/status'));
  const note = json['handlingNote'];
  if (note !== undefined && note !== message['handlingNote'])
    faults.push(ruleFault('forward.copy', '/handlingNote'));
  return faults;
}

/** INV-26, and officials whom a request leaves out. */
function leftOutFaults({ json, to }: Original, units: readonly UnitAddress[]): readonly Fault[] {
  const kind = findKind(text(json['type'], '/type'), Number(json['version']));
  const pointer = kind?.acts.leavesOut;
  const leftOut = pointer === undefined ? [] : stringsOf(valueAt(json, pointer));
  const isLeftOut = ({ member, unit }: UnitAddress): boolean =>
    leftOut.includes(`${member}/${unit}`) || ('all' in to && to.except.includes(member));
  return units.some(isLeftOut) ? [ruleFault('forward.left-out', '/sealed/0/units')] : [];
}

/** Its very unit is told, while it is listed: no other takes it back wherever it was passed on (INV-14). */
function toldFaults(directory: Directory, { from }: Original, message: JsonObject): readonly Fault[] {
  const isTold = listOf(message['to']).some(
    (one) => isJsonObject(one) && one['member'] === from.member && one['unit'] === from.unit,
  );
  return isTold || directory.unit(from) === undefined ? [] : [ruleFault('forward.originator-told', '/to')];
}

interface Asking {
  readonly message: JsonObject;
  readonly body: JsonObject;
  readonly units: readonly UnitAddress[];
  readonly content: JsonObject;
  readonly sender: UnitAddress;
  readonly now: number;
}

async function leaveFaults(
  directory: Directory,
  original: Original,
  { message, body, units, content, sender, now }: Asking,
): Promise<readonly Fault[]> {
  const leaves: JsonObject[] = [];
  for (const jws of stringsOf(content['leaves'])) {
    const decided = await grantedBy(directory, original, jws, now);
    if (decided !== undefined) leaves.push(decided);
  }
  return usesOf(original, { message, body, units, sender })
    .filter(({ asks, fits }) => !leaves.some((leave) => leave['asks'] === asks && fits(leave)))
    .map(({ text: missing }) => ruleFault('forward.leave', '/body/leaves', missing));
}

/** What a forward does that its originator may have forbidden, each with the words that say which leave to ask for. */
function usesOf(
  { json, to, from }: Original,
  { message, body, units, sender }: Omit<Asking, 'content' | 'now'>,
): readonly Use[] {
  const handling = handlingCodes(json['handling']);
  const named = [from, ...namedUnits(to)];
  const unlisted = units.filter(
    (unit) =>
      !sameUnit(unit, sender) && !isForAllOf(to, unit.member) && !named.some((one) => sameUnit(one, unit)),
  );
  const who = `${from.member}/${from.unit}`;
  const uses: Use[] = [];
  if (handling.includes('H2') && unlisted.length > 0) {
    const names = unlisted.map(({ member, unit }) => `${member}/${unit}`).join(', ');
    uses.push({
      asks: 'ONWARD',
      fits: (leave) =>
        unlisted.every(({ member, unit }) =>
          listOf(leave['units']).some(
            (one) => isJsonObject(one) && one['member'] === member && one['unit'] === unit,
          ),
        ),
      text: `It is marked H2 and ${names} is not among those it was sent to: ask ${who} for leave with RF_PURPOSE_CHANGE, asks ONWARD, units ${names}, and name its decision in leaves.`,
    });
  }
  if (handling.includes('H1') && body['forCourt'] === true)
    uses.push({
      asks: 'COURT',
      fits: () => true,
      text: `It is marked H1: ask ${who} for leave with RF_PURPOSE_CHANGE, asks COURT, and name its decision in leaves.`,
    });
  const { purpose } = message;
  const meant = typeof json['purpose'] === 'string' ? json['purpose'] : 'another purpose';
  if (purpose !== json['purpose'])
    uses.push({
      asks: 'PURPOSE',
      fits: (leave) => leave['newPurpose'] === purpose,
      text: `It was sent for ${meant}: keep that purpose, or ask ${who} for leave with RF_PURPOSE_CHANGE, asks PURPOSE, and name its decision in leaves.`,
    });
  return uses;
}

/** What a decision grants for this original; undefined where it is not the originator's own, or does not grant it. */
async function grantedBy(
  directory: Directory,
  { from, id }: Original,
  jws: string,
  now: number,
): Promise<JsonObject | undefined> {
  try {
    const decision = await signedMessage(directory, jws, now);
    if (!sameUnit(decision.from, from)) return undefined;
    return grantIn(decision.json, { member: from.member, id });
  } catch {
    return undefined;
  }
}

/** The leave that a decision grants for a message; undefined where it grants none. */
export function grantIn(json: JsonObject, item: { member: string; id: string }): JsonObject | undefined {
  if (findKind(text(json['type'], '/type'), Number(json['version']))?.leave !== 'DECIDES') return undefined;
  const body = object(json['body'], '/body');
  const isGranted = listOf(body['items']).some(
    (one) => isJsonObject(one) && one['granted'] === true && isRefTo(one['item'], item),
  );
  return isGranted ? object(body['leave'], '/body/leave') : undefined;
}
