import { findKind } from '../kinds.js';
import { storyExamples } from '../kind-files.js';

// Invented throughout; used as examples in documents and as the starting point of tests.

const bodies = Object.fromEntries(storyExamples.flatMap(({ messages }) => Object.entries(messages)));
const shown = Object.fromEntries(storyExamples.flatMap((one) => Object.entries(one.shown ?? {})));
const contents = Object.fromEntries(storyExamples.flatMap(({ parts }) => Object.entries(parts)));

/** A fresh, valid, invented message of a kind, in status EXERCISE. */
export function sampleMessage(type: string): Record<string, unknown> {
  const kind = findKind(type, 1);
  if (kind === undefined) throw new Error(`no kind ${type}`);
  return { ...structuredClone(bodies[type]), type, schema: kind.schema };
}

/**
 * What documents show of a kind: its sample, or where that stands in a conversation that a second person opens, another
 * that an integrator can send alone.
 */
export function shownMessage(type: string): Record<string, unknown> {
  return { ...sampleMessage(type), ...structuredClone(shown[type]) };
}

/** Fresh, valid, invented content of a sealed part. */
export function samplePart(name: string): Record<string, unknown> {
  return { ...structuredClone(contents[name]) };
}
