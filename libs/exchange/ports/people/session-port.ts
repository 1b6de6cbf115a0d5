/** A person's session with the gateway. Its secret is in the browser's cookie alone; here stands the digest. */
export interface StoredSession {
  /** base64url SHA-256 of the secret. */
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly role: string;
  readonly shownName: string | null;
  /** ms */
  readonly expiresAt: number;
}

/** Where sessions are kept; all replicas of a gateway share it. */
export interface SessionStore {
  /** Keeps a session that was seen at `now`, and forgets those that ended before. */
  addSession(session: StoredSession, now: number): Promise<void>;
  /** The session, noted as seen at `now`, where it has not expired and was last seen after `seenAfter`. */
  seeSession(id: string, now: number, seenAfter: number): Promise<StoredSession | undefined>;
  /** Whether `seeSession` would find it; it is not noted as seen: a stream that looks keeps no session alive. */
  hasSession(id: string, now: number, seenAfter: number): Promise<boolean>;
  /** After this no `seeSession` finds it. */
  endSession(id: string): Promise<void>;
}
