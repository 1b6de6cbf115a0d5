import type { ErrorCode } from '#kernel';
import { changed } from './form/changed.js';
import { sampleMessage, samplePart } from './examples/samples.js';
import { trialFiles } from './trial-files.js';

// What each kind takes and refuses, told once: for our tests, and for implementers as test/vectors/kinds/.

export interface Expected {
  readonly code: ErrorCode;
  readonly path: string;
}

/** A kind's trials with messages and contents in full. A list of no faults: it holds. */
export interface WholeTrials {
  readonly messages: readonly {
    readonly title: string;
    readonly message: Record<string, unknown>;
    readonly faults: readonly Expected[];
  }[];
  readonly parts: readonly {
    readonly title: string;
    readonly part: string;
    readonly content: Record<string, unknown>;
    readonly faults: readonly Expected[];
  }[];
}

/** When the message of a part that is tried was sent. */
export const SENT_AT = '2026-11-24T03:00:00.000Z';

export const triedKinds: readonly string[] = Object.keys(trialFiles);

export function trialsOf(type: string): WholeTrials {
  const { good, bad, parts = [] } = trialFiles[type] ?? { good: [], bad: [] };
  const sample = sampleMessage(type);
  return {
    messages: [
      { title: 'the sample', message: sample, faults: [] },
      ...good.map(([title, changes]) => ({ title, message: changed(sample, changes), faults: [] })),
      ...bad.map(([title, changes, ...faults]) => ({
        title,
        message: changed(sample, changes),
        faults: faults.map(expected),
      })),
    ],
    parts: parts.map(([part, title, changes, ...faults]) => ({
      title,
      part,
      content: changed(samplePart(part), changes),
      faults: faults.map(expected),
    })),
  };
}

function expected(fault: string): Expected {
  const [code = '', path = ''] = fault.split(' ');
  return { code: code as ErrorCode, path };
}
