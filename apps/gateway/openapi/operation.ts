import type { Kind } from '#messages';

/** What OpenAPI says of a route that the code cannot. */
export interface Operation {
  readonly id: string;
  readonly summary: string;
  readonly description?: string;
  readonly body?: Kind['family'] | 'batch' | 'withdrawal' | 'return' | 'decision' | 'subscription' | 'check';
  /** Takes `after` and `limit`. */
  readonly paged?: true;
  /** Name in `answer-schemas.ts`, the media type of an answer that is no JSON, or nothing for one without body. */
  readonly answers: string;
  readonly status?: number;
  readonly problems: readonly number[];
  /** Asks for no credential. */
  readonly open?: true;
}

/** Problems of a route that reads. */
export const READ = [401, 404, 503];
