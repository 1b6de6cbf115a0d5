import { AsyncLocalStorage } from 'node:async_hooks';
import type * as Crypto from 'node:crypto';
import { createRequire, syncBuiltinESMExports } from 'node:module';
import type * as Timers from 'node:timers/promises';
import { newId } from '#kernel';
import type { Draw } from './draw.js';

// The machine that a simulated network runs on: its timers and its random bytes are the scheduler's. Imported by the
// simulation's own program alone, which is a process of its own; nothing of the product knows of it.

/** What has calls and timers of its own, and loses them when it dies. */
export interface Owner {
  readonly name: string;
  readonly member: string;
  alive: boolean;
}

export interface Timer {
  at: number;
  readonly order: number;
  readonly everyMs: number | null;
  readonly owner: Owner | undefined;
  readonly run: () => void;
}

/** Who takes the timers of a run; `bytes` are its random bytes. */
export interface Host {
  readonly bytes: Draw;
  setTimer(ms: number, everyMs: number | null, owner: Owner | undefined, run: () => void): Timer;
  clearTimer(timer: Timer): void;
}

const owners = new AsyncLocalStorage<Owner>();
/** What another machine does for this one: a database. */
const elsewhere = new AsyncLocalStorage<true>();
const waiting: (() => Promise<void>)[] = [];
let answering: Promise<void> | undefined;
let host: Host | undefined;
let atWork = 0;

const realImmediate = globalThis.setImmediate;
const load = createRequire(import.meta.url);

/** Until the next call the timers and random bytes of this process are this run's. */
export function runOn(next: Host | undefined): void {
  host = next;
  if (next === undefined) return;
  // Ids take their bytes from a store of some hundred that an earlier run has filled: use that up.
  fills = 0;
  while (fills === 0) newId({ now: () => 0 });
}

export function as<T>(owner: Owner, work: () => T): T {
  return owners.run(owner, work);
}

/** Resolves once nothing runs any more: everything waits for the scheduler. */
export async function settled(): Promise<void> {
  do {
    await quiet();
    await answering;
  } while (answering !== undefined || waiting.length > 0);
}

async function quiet(): Promise<void> {
  do await new Promise<void>((resolve) => realImmediate(resolve));
  while (atWork > 0);
}

/**
 * A call that another machine answers, in its own time: such calls are made one after another, each once all else
 * waits, so that their order hangs on no machine's load. Meanwhile timers are the real ones, and whatever the call asks
 * of a port is answered at once.
 */
export function askElsewhere<T>(call: () => Promise<T>): Promise<T> {
  if (isElsewhere()) return call();
  const here = AsyncLocalStorage.snapshot();
  return new Promise((resolve, reject) => {
    waiting.push(() => here(() => elsewhere.run(true, call)).then(resolve, reject));
    answering ??= answerAll();
  });
}

export function isElsewhere(): boolean {
  return elsewhere.getStore() === true;
}

async function answerAll(): Promise<void> {
  await quiet();
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    await next();
    await quiet();
  }
  answering = undefined;
}

let fills = 0;

function patch<T extends object>(target: T, changes: Partial<Record<keyof T, unknown>>): void {
  Object.assign(target, changes);
}

function seeded(): void {
  const crypto = load('node:crypto') as typeof Crypto;
  const { randomBytes, randomFillSync, randomInt } = crypto;
  const fill = (bytes: Uint8Array): Uint8Array => {
    fills += 1;
    if (host === undefined) return randomFillSync(bytes);
    host.bytes.fill(bytes);
    return bytes;
  };
  patch(crypto, {
    randomFillSync: fill,
    randomBytes: (size: number) =>
      host === undefined ? randomBytes(size) : Buffer.from(fill(new Uint8Array(size))),
    randomInt: (low: number, high?: number) => {
      if (host === undefined) return high === undefined ? randomInt(low) : randomInt(low, high);
      return high === undefined ? host.bytes.int(low) : low + host.bytes.int(high - low);
    },
  });
}

class Handle {
  constructor(readonly timer: Timer) {}
  ref = (): this => this;
  unref = (): this => this;
  hasRef = (): boolean => false;
  [Symbol.dispose] = (): void => host?.clearTimer(this.timer);
}

function scheduledTimers(): void {
  const { setTimeout: timeout, setInterval: interval, clearTimeout: clear } = globalThis;
  const begin = (ms: number, everyMs: number | null, run: () => void): Handle | undefined => {
    const owner = owners.getStore();
    if (host === undefined || isElsewhere()) return undefined;
    return new Handle(
      host.setTimer(ms, everyMs, owner, () => {
        if (owner === undefined) run();
        else owners.run(owner, run);
      }),
    );
  };
  const end = (handle: unknown): void => {
    if (handle instanceof Handle) host?.clearTimer(handle.timer);
    else clear(handle as NodeJS.Timeout);
  };
  patch(globalThis, {
    setTimeout: (run: () => void, ms = 0) => begin(ms, null, run) ?? timeout(run, ms),
    setInterval: (run: () => void, ms = 0) => begin(ms, ms, run) ?? interval(run, ms),
    clearTimeout: end,
    clearInterval: end,
  });
  const promises = load('node:timers/promises') as typeof Timers;
  patch(promises, {
    setTimeout: (ms = 0, value?: unknown) =>
      new Promise((resolve) => {
        globalThis.setTimeout(() => resolve(value), ms);
      }),
  });
}

/** What Web Crypto does on other threads is waited for: else the order would hang on the machine's load. */
function counted(): void {
  const subtle = Object.getPrototypeOf(globalThis.crypto.subtle) as Record<string, unknown>;
  for (const name of ['importKey', 'verify', 'sign', 'digest', 'exportKey']) {
    const real = subtle[name] as (...args: unknown[]) => Promise<unknown>;
    subtle[name] = function (this: unknown, ...args: unknown[]) {
      atWork += 1;
      return Reflect.apply(real, this, args).finally(() => (atWork -= 1));
    };
  }
}

seeded();
scheduledTimers();
counted();
syncBuiltinESMExports();
