import { parentPort, workerData } from 'node:worker_threads';
import { SeatedIndex } from '#finding';
import type { ThreadAsked, ThreadAnswer } from './names-thread.js';

/** The thread of an index of names: one call after another, in the order in which they come. */
const { mostBytes } = workerData as { readonly mostBytes: number };
const index = new SeatedIndex(mostBytes);

parentPort?.on('message', ({ call, asked }: ThreadAsked) => {
  const answer: ThreadAnswer = {
    call,
    answer: 'changes' in asked ? index.change(asked.changes) : index.search(asked.questions, asked.limit),
  };
  parentPort?.postMessage(answer);
});
