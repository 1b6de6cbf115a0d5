import { newId, rfc3339, type WallClock } from '#kernel';
import { childAt, latestKind, type Kind } from '#messages';
import type { ForeignRecord, LostValue } from './foreign-record.js';

/** A JSON object, or a part of one, as a person goes on with it. */
export type Members = Record<string, unknown>;

export interface Draft extends Members {
  readonly type: string;
}

/** A draft made of one record of another system. It is sent by nobody but a person. */
export interface ForeignDraft {
  /** Where the record stands in its file. */
  readonly place: string;
  readonly draft: Draft;
  readonly lost: readonly LostValue[];
}

export type Reader = (record: ForeignRecord, clock: WallClock) => Draft;

/** Without the members that are not known: those a person is asked for. */
export function known(object: Readonly<Members>): Members {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}

export const unlessEmpty = <T>(list: readonly T[]): readonly T[] | undefined =>
  list.length === 0 ? undefined : list;

/**
 * What is the same in every draft of somebody else's record: handling codes as where none are told, source and
 * information not evaluated. The rest is a person's.
 */
export function draftOf(type: string, members: Members): Draft {
  const kind = kindOf(type);
  const evaluated = kind.family === 'alert' ? { evaluation: { source: 'X', info: '4', scheme: '4X4' } } : {};
  const own = { handling: ['H1', 'H2'], ...evaluated, purpose: kind.writing?.purpose, ...members };
  return { type, ...known(own) };
}

function kindOf(type: string): Kind {
  const kind = latestKind(type);
  if (kind === undefined) throw new Error(`no kind ${type}`);
  return kind;
}

/** The first members of an alert's body. */
export function alertBody(clock: WallClock, members: Members): Members {
  return known({ alertId: newId(clock), alertVersion: 1, validFrom: rfc3339(clock.now()), ...members });
}

/** Whether somebody may be a child: without a birth, nobody says otherwise. */
export function mayBeChild(birth: string | undefined, clock: WallClock): boolean {
  return childAt(birth === undefined ? {} : { birth: { date: birth } }, rfc3339(clock.now())) !== 'ADULT';
}

export const externalRef = (system: string, id: string | undefined): Members[] | undefined =>
  id === undefined ? undefined : [{ system, id }];
