import { randomBytes } from 'node:crypto';
import type { SessionStore } from '#exchange';
import { digest, HOUR, isDigest, MINUTE, type Clock } from '#kernel';
import { readCaller, type SignedCaller } from './caller.js';
import { refused } from './refusal.js';

const LIFE_MS = 8 * HOUR;
const IDLE_MS = 30 * MINUTE;
const SECRET_BYTES = 32;

/** A session as a stream holds it. */
export interface HeldSession {
  /** As `SessionStore` names it. */
  readonly id: string;
  /** Whether it has neither expired nor been ended; asking keeps it no longer. */
  lasts(): Promise<boolean>;
}

/** Sessions of people. A secret of 256 bits stands in the cookie; the store knows its digest only. */
export class Sessions {
  constructor(
    private readonly store: SessionStore,
    private readonly clock: Clock,
  ) {}

  /** A session of its own secret for one who has just signed in; the one before, if any, ends (T47, fixation). */
  async begin(caller: SignedCaller, former: string | undefined): Promise<string> {
    const secret = randomBytes(SECRET_BYTES).toString('base64url');
    const now = this.clock.now();
    if (former !== undefined) await this.end(former);
    const { name, unit, role, shownName } = caller;
    await this.store.addSession(
      { id: digest(secret), name, unit, role, shownName, expiresAt: now + LIFE_MS },
      now,
    );
    return secret;
  }

  /** @throws HsuError E-UNAUTHENTICATED for a secret of no session, an expired one, or one unused for half an hour */
  async caller(secret: string): Promise<SignedCaller> {
    // The same form as a digest: 43 characters for 32 bytes. Anything else is no secret of ours and not worth a query.
    if (!isDigest(secret)) throw refused('SESSION_FORM');
    const now = this.clock.now();
    const found = await this.store.seeSession(digest(secret), now, now - IDLE_MS);
    if (found === undefined) throw refused('SESSION');
    const { name, unit, role, shownName, expiresAt } = found;
    const caller = readCaller({ sub: name, name: shownName, unit, role }, STORED, expiresAt);
    if ('lacks' in caller) throw refused(`SESSION ${caller.lacks}`);
    return caller;
  }

  /** For what lasts longer than a request. */
  held(secret: string): HeldSession {
    const id = digest(secret);
    return {
      id,
      lasts: () => {
        const now = this.clock.now();
        return this.store.hasSession(id, now, now - IDLE_MS);
      },
    };
  }

  async end(secret: string): Promise<void> {
    if (isDigest(secret)) await this.store.endSession(digest(secret));
  }
}

const STORED = { unit: '/unit', role: '/role' } as const;
