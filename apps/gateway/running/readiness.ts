import { readJws, verifyJws, type JwsTyp } from '#envelope';
import { asHsuError, GATEWAY_UNIT, HsuError, newId, rfc3339, SECOND, utcDay, utf8, type Unit } from '#kernel';
import type { KeyUse, Progress } from '#exchange';
import type { Gateway } from '../gateway.js';

/** One thing that keeps a gateway from its work. */
interface Lack {
  readonly check:
    'database' | 'broker' | 'directory' | 'outbox' | 'inbox' | 'signing' | 'sealing' | 'look-ups';
  readonly text: string;
}

export interface Readiness {
  /** False where what is wrong keeps the whole gateway from its work. */
  readonly ready: boolean;
  readonly wrong: readonly Lack[];
}

const CHECK_MS = 3 * SECOND;
const WAITING_MS = 60 * SECOND;
const MAX_CHECK_BYTES = 4096;

/**
 * Whether this gateway does its work: not whether parts of it can be reached, but whether they make progress (T55).
 * Signs and verifies with every own key, asks the database, looks at what the exchange last did; what takes longer than
 * `withinMs` counts as not answering.
 */
export async function readiness(gateway: Gateway, withinMs = CHECK_MS): Promise<Readiness> {
  const signers = signersOf(gateway);
  const [progress, stalled, signing] = await Promise.all([
    within(withinMs, gateway.exchange.progress()).catch(() => undefined),
    within(withinMs, gateway.ports.store.stalledInboxes()).catch(() => undefined),
    Promise.all(
      signers.map(async (signer) => ({ signer, lacks: await signingLacks(gateway, signer, withinMs) })),
    ),
  ]);
  const lacking = signing.filter(({ lacks }) => lacks.length > 0).map(({ signer }) => signer);
  const hindering: Lack[] = [
    ...progressLacks(gateway, progress),
    ...(progress === undefined ? [] : inboxLacks(stalled)),
    ...directoryLacks(gateway),
    ...sealingLacks(gateway),
  ];
  const ready = hindering.length === 0 && !hindersAll(signers, lacking);
  const wrong = [...hindering, ...signing.flatMap(({ lacks }) => lacks), ...lookupLacks(gateway)];
  gateway.metrics.progress(ready, wrong.length, progress?.waitingMs ?? 0);
  return { ready, wrong };
}

/**
 * Whether missing keys keep the whole gateway from its work: one that speaks for the member, or those of all units.
 * Where one unit of several cannot sign, whoever balances requests must not take the gateway from the others; its own
 * drafts are refused by name.
 */
function hindersAll(all: readonly Signer[], lacking: readonly Signer[]): boolean {
  const ofUnits = (signers: readonly Signer[]): number =>
    signers.filter(({ unit }) => unit !== GATEWAY_UNIT).length;
  return ofUnits(lacking) < lacking.length || (lacking.length > 0 && ofUnits(lacking) === ofUnits(all));
}

function progressLacks(gateway: Gateway, progress: Progress | undefined): Lack[] {
  if (progress === undefined) return [{ check: 'database', text: 'the database does not answer' }];
  const { reading, directory, waitingMs } = progress;
  const lacks: Lack[] = [];
  if (!reading) lacks.push({ check: 'broker', text: 'the broker does not answer, or reading stands still' });
  if (!directory)
    lacks.push({ check: 'directory', text: 'no directory is in force, or it is not followed any more' });
  if (waitingMs > WAITING_MS && everyoneCanBeSealedTo(gateway))
    lacks.push({
      check: 'outbox',
      text: `a message has waited ${String(Math.round(waitingMs / SECOND))} s to be sent`,
    });
  return lacks;
}

/** Everything else goes on meanwhile: a gateway is not taken out of service for it. */
function lookupLacks({ lookingUp = [] }: Gateway): Lack[] {
  return lookingUp.flatMap(({ lacks }) =>
    lacks === undefined ? [] : [{ check: 'look-ups', text: lacks } as const],
  );
}

function inboxLacks(stalled: readonly Unit[] | undefined): Lack[] {
  const whose = stalled === undefined ? 'inboxes' : `the inbox of ${stalled.join(', ')}`;
  return stalled?.length === 0
    ? []
    : [
        {
          check: 'inbox',
          text: `what comes into ${whose} cannot be read: a session of the database holds a lock`,
        },
      ];
}

/** A member that has never published a sealing key makes its messages wait; that is not this gateway's fault. */
function everyoneCanBeSealedTo({ ports }: Gateway): boolean {
  const directory = ports.directory.current();
  return directory.members.every(
    (member) => member === ports.self.member || directory.pulse(member) !== undefined,
  );
}

/** Without today's keys on our own pulse nobody can send us a sealed part. */
function sealingLacks({ ports }: Gateway): Lack[] {
  const { clock, directory, self } = ports;
  const days = directory.current().pulse(self.member)?.days ?? [];
  return days.includes(utcDay(clock.now()))
    ? []
    : [{ check: 'sealing', text: "today's sealing keys are not published yet" }];
}

/** One of the two is wrong, the secretariat's clock or ours; until then its end is no end (T20). */
function directoryLacks({ ports: { clock, directory } }: Gateway): Lack[] {
  const current = directory.current();
  if (!current.early(clock.now())) return [];
  const text = `directory statement ${String(current.version)} is dated ahead of this clock: ${rfc3339(current.issuedAt)}`;
  return [{ check: 'directory', text }];
}

interface Signer {
  readonly unit: Unit;
  readonly use: KeyUse;
  readonly typ: JwsTyp;
}

/** Whatever this gateway signs: for each own unit its messages, and what speaks for the member. */
function signersOf({ ports: { directory, self } }: Gateway): readonly Signer[] {
  const units = new Set([
    ...directory
      .current()
      .units(self.member)
      .map(({ unit }) => unit),
    GATEWAY_UNIT,
  ]);
  return [
    ...[...units].map((unit) => ({ unit, use: 'sign', typ: 'hsu-msg+jws' }) as const),
    { unit: GATEWAY_UNIT, use: 'link', typ: 'hsu-link+jws' },
    { unit: GATEWAY_UNIT, use: 'directory', typ: 'hsu-pulse+jws' },
  ];
}

/**
 * What is signed names nothing that a receiver could take it for. A revoked key, one that ended and one that nobody
 * lists are named.
 */
async function signingLacks(
  { ports }: Gateway,
  { unit, use, typ }: Signer,
  withinMs: number,
): Promise<Lack[]> {
  const { clock, directory, keys, self } = ports;
  const id = newId(clock);
  try {
    const jws = await within(withinMs, keys.sign(unit, use, typ, utf8(JSON.stringify({ check: id })), id));
    const read = readJws(jws, typ, MAX_CHECK_BYTES);
    const key = directory.current().key(self.member, read.header.kid);
    if (key === undefined)
      throw new HsuError('E-KEY-UNKNOWN', `the directory does not list ${read.header.kid}`);
    await verifyJws(read, key);
    return [];
  } catch (error) {
    const { code, message } = asHsuError(error);
    const text = `the unit ${unit} cannot sign (${use}): ${message.startsWith(code) ? message : code}`;
    return [{ check: 'signing', text }];
  }
}

/** @throws HsuError E-UNAVAILABLE after `ms` */
async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new HsuError('E-UNAVAILABLE'));
    }, ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
