import { readMessageForm, verifyJws } from '#envelope';
import { asHsuError, GATEWAY_UNIT, HsuError, newId, SECOND, utcDay, utf8 } from '#kernel';
import type { Progress } from '#exchange';
import type { Gateway } from './gateway.js';

/** One thing that keeps a gateway from its work. */
interface Lack {
  readonly check: 'database' | 'broker' | 'directory' | 'outbox' | 'signing' | 'sealing';
  readonly text: string;
}

export interface Readiness {
  readonly ready: boolean;
  readonly wrong: readonly Lack[];
}

const CHECK_MS = 3 * SECOND;
const WAITING_MS = 60 * SECOND;

/**
 * Whether this gateway does its work: not whether parts of it can be reached, but whether they make progress (T55). Signs and
 * verifies with the key of the unit GATEWAY, asks the database, looks at what the exchange last did; what takes longer than `withinMs` counts
 * as not answering.
 */
export async function readiness(gateway: Gateway, withinMs = CHECK_MS): Promise<Readiness> {
  const [progress, signing] = await Promise.all([
    within(withinMs, gateway.exchange.progress()).catch(() => undefined),
    within(withinMs, signsAndVerifies(gateway)).then(
      () => undefined,
      (error: unknown) => asHsuError(error),
    ),
  ]);
  const wrong: Lack[] = [
    ...progressLacks(gateway, progress),
    ...sealingLacks(gateway),
    ...(signing === undefined
      ? []
      : [{ check: 'signing' as const, text: `the unit GATEWAY cannot sign: ${signing.code}` }]),
  ];
  const ready = wrong.length === 0;
  gateway.metrics.progress(ready, progress?.waitingMs ?? 0);
  return { ready, wrong };
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

/** What is signed names no kind, so no receiver could take it for a message. */
async function signsAndVerifies({ ports }: Gateway): Promise<void> {
  const { clock, directory, keys, self } = ports;
  const id = newId(clock);
  const jws = await keys.sign(GATEWAY_UNIT, 'sign', 'hsu-msg+jws', utf8(JSON.stringify({ check: id })), id);
  const read = readMessageForm(jws);
  const key = directory.current().key(self.member, read.header.kid);
  if (key === undefined) throw new HsuError('E-KEY-UNKNOWN');
  await verifyJws(read, key);
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
