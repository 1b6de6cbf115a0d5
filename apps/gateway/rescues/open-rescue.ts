import type { JsonObject } from '#envelope';
import {
  judgeRescue,
  readTable,
  refusalOfRescue,
  withIncident,
  type Caller,
  type StoredRescue,
} from '#exchange';
import { digest, HsuError, isUuid7, newId, rfc3339, utf8 } from '#kernel';
import { brokenRule } from '#messages';
import type { Gateway } from '../gateway.js';
import type { Told } from '../openapi/says.js';
import { postedRescue } from './posted-rescue.js';
import type { Rescue, RescuePreview, Rescues } from './rescue-answers.js';

type Parts = Pick<Gateway, 'ports' | 'rescues'>;

/** Reads and judges a posted rescue; nothing is kept. @throws HsuError for what is no rescue, or no such file */
async function judged({ ports }: Pick<Parts, 'ports'>, caller: Caller, body: JsonObject) {
  const { shared, mapping, table } = await postedRescue(body);
  const read = readTable(table, mapping, ports.clock);
  return { read, told: await judgeRescue(ports, caller, withIncident(shared, newId(ports.clock)), read) };
}

export async function previewRescue(
  parts: Pick<Parts, 'ports'>,
  caller: Caller,
  body: JsonObject,
): Promise<Told<RescuePreview>> {
  const { read, told } = await judged(parts, caller, body);
  const { rows, shared, counts, units } = told;
  return { persons: read.persons.length, columns: read.columns, rows, shared, counts, units };
}

/**
 * Keeps a rescue that has no fault: it is sent from then on (`rescue-sending.ts`). The same key and body again give the
 * same one, whatever the time of day says of its rows now. @throws HsuError with every fault; E-IDEMPOTENCY where the
 * key was used for another
 */
export async function openRescue(
  parts: Parts,
  author: Caller,
  key: string,
  body: JsonObject,
): Promise<Told<Rescue>> {
  const { ports, rescues } = parts;
  const request = digest(utf8(JSON.stringify(body)));
  const earlier = await rescues.again(author, { key, request });
  if (earlier !== undefined) return rescueOf(parts, author, earlier);
  const { told } = await judged(parts, author, body);
  const refusal = refusalOfRescue(told);
  if (refusal !== undefined) throw refusal;
  const { massRescue, referrals } = told;
  const at = ports.clock.now();
  const id = await rescues.open(
    { id: newId(ports.clock), author, at, massRescue, referrals },
    { key, request },
  );
  if (id === undefined) throw brokenRule('idempotency.one-request');
  return rescueOf(parts, author, id);
}

/** @throws HsuError E-NOT-FOUND, also for one of another unit */
export async function rescueOf(
  { rescues }: Pick<Parts, 'rescues'>,
  caller: Caller,
  id: string,
): Promise<Told<Rescue>> {
  const found = isUuid7(id) ? await rescues.rescue(caller.unit, id) : undefined;
  if (found === undefined) throw new HsuError('E-NOT-FOUND');
  return told(found);
}

const MOST_UNFINISHED = 100;

/** Those of the caller's unit that are on their way or stopped. */
export async function unfinishedRescues(
  { rescues }: Pick<Parts, 'rescues'>,
  { unit }: Caller,
): Promise<Told<Rescues>> {
  return { items: (await rescues.unfinished(unit, MOST_UNFINISHED)).map(told), next: null };
}

function told({ id, state, at, total, sent, ref, refused, failed }: StoredRescue): Told<Rescue> {
  return { id, state, at: rfc3339(at), total, sent, ref, refused, failed };
}
