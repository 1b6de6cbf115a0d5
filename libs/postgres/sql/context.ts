import type { Content, Fold } from '#exchange';
import type { Member } from '#kernel';
import type { Database } from './database.js';

/** What the parts of the store work with. */
export interface Context {
  readonly db: Database;
  readonly content: Content;
  readonly fold: Fold;
  readonly member: Member;
  /** Hears why a judgement was deferred as E-INTERNAL. */
  readonly fault: (error: unknown) => void;
}
