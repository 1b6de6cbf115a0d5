import { isMember, isUuid7, parseRfc3339 } from '#kernel';
import type { JsonObject, JsonValue } from './json.js';
import { Shape } from './shape.js';

/** Everything that is wrong inside a link has this one code: nothing of an inauthentic or malformed link counts. */
export const shape: Shape = new Shape('E-LINK-INVALID');

const LANES = ['express', 'normal'] as const;
/**
 * A lane that numbers its items: express overtakes, normal does not. (The lane `parts` carries chunks, which take no
 * number.)
 */
export type Lane = (typeof LANES)[number];

/**
 * One sequence of numbers of one sender. `to`: a member, or ALL for the broadcast topics. `epoch` starts at 1 and rises
 * only by a recorded decision of two people.
 */
export interface Stream {
  readonly to: string;
  readonly lane: Lane;
  readonly epoch: number;
}

const STREAM_MEMBERS = ['to', 'lane', 'epoch'];

/** Of a link: who speaks to whom about streams. */
export interface Ends {
  readonly from: string;
  readonly to: string;
}

export function readStream(value: JsonValue | undefined, path: string): Stream {
  return streamOf(shape.object(value, path, STREAM_MEMBERS), path);
}

/** The three members where they stand among others. */
export function streamOf(object: JsonObject, path: string): Stream {
  return {
    to: audience(object['to'], `${path}/to`),
    lane: shape.oneOf(object['lane'], `${path}/lane`, LANES),
    epoch: shape.integer(object['epoch'], `${path}/epoch`, 1),
  };
}

/** A stream that `member` reads or writes: its `to` is that one, or ALL. */
export function streamTo<S extends Stream>(member: string, stream: S, path: string): S {
  if (stream.to !== member && stream.to !== 'ALL') shape.fail(`${path}/to`, 'a stream of other members');
  return stream;
}

export function audience(value: JsonValue | undefined, path: string): string {
  return shape.that(
    value,
    path,
    'a member or ALL',
    (text): text is string => text === 'ALL' || isMember(text),
  );
}

export function messageId(value: JsonValue | undefined, path: string): string {
  return shape.that(value, path, 'a UUIDv7', isUuid7);
}

export function time(value: JsonValue | undefined, path: string): string {
  return shape.that(
    value,
    path,
    'an RFC 3339 UTC time',
    (text): text is string => parseRfc3339(text) !== undefined,
  );
}

/** Ascending numbers without repetition. */
export function numbers(value: JsonValue | undefined, path: string, count: number, max: number): number[] {
  let last = 0;
  return shape.list(value, path, count).map((item, index) => {
    last = shape.integer(item, `${path}/${index}`, last + 1, max);
    return last;
  });
}
