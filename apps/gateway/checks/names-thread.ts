import { Worker, type WorkerOptions } from 'node:worker_threads';
import type { IndexSeat, NameChanges, NameQuestion, OpenSeat, SeatedState } from '#finding';
import { HsuError, SECOND } from '#kernel';

type Asked =
  { readonly changes: NameChanges } | { readonly questions: readonly NameQuestion[]; readonly limit: number };

/** What the thread is sent, and what it answers to that call. */
export interface ThreadAsked {
  readonly call: number;
  readonly asked: Asked;
}
export interface ThreadAnswer {
  readonly call: number;
  readonly answer: unknown;
}

/** What the arrays of an index may take in memory: some two million names. */
export const MOST_NAME_BYTES = 2 ** 30;

/** What one call may take; a page of twenty thousand names takes a second or two. */
const MOST_MS = 60 * SECOND;

/** Beside this file, as it was built. */
const THREAD = new URL('./names-thread.main.js', import.meta.url);

/**
 * An index of names in a thread of its own, so that no search holds up the requests of others. Where the thread ends,
 * by whatever fault, or a call has not been answered in time, every open call rejects and `lost` is told.
 */
export function seatInThread(
  mostBytes: number,
  file = THREAD,
  options: WorkerOptions = {},
  mostMs = MOST_MS,
): OpenSeat {
  return (lost) => {
    const thread = new Worker(file, { ...options, name: 'names', workerData: { mostBytes } });
    const open = new Map<number, PromiseWithResolvers<unknown>>();
    let [calls, ended, closing] = [0, false, false];
    const end = (cause?: unknown): void => {
      if (ended) return;
      ended = true;
      for (const one of open.values())
        one.reject(new HsuError('E-UNAVAILABLE', 'the index of names is gone', { cause }));
      open.clear();
      if (!closing) lost();
    };
    thread.on('message', ({ call, answer }: ThreadAnswer) => {
      open.get(call)?.resolve(answer);
      open.delete(call);
    });
    thread.on('error', end);
    thread.on('exit', end);
    thread.unref();
    const ask = async (asked: Asked): Promise<unknown> => {
      if (ended) throw new HsuError('E-UNAVAILABLE', 'the index of names is gone');
      calls += 1;
      const call = calls;
      const answer = Promise.withResolvers<unknown>();
      open.set(call, answer);
      thread.postMessage({ call, asked } satisfies ThreadAsked);
      const late = setTimeout(() => {
        end(new Error(`a call took more than ${String(mostMs)} ms`));
        void thread.terminate();
      }, mostMs);
      late.unref();
      return answer.promise.finally(() => {
        clearTimeout(late);
      });
    };
    const seat: IndexSeat = {
      change: (changes) => ask({ changes }) as Promise<SeatedState>,
      search: (questions, limit) => ask({ questions, limit }) as ReturnType<IndexSeat['search']>,
      close: async () => {
        closing = true;
        await thread.terminate();
      },
    };
    return seat;
  };
}
