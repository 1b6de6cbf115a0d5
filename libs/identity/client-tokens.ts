import * as oidc from 'openid-client';
import { HsuError, MINUTE, SECOND, type Clock } from '#kernel';
import { discover, type OpenIdClient } from './open-id.js';

/** A token is asked for anew when less than this is left of it. */
const SPARE_MS = MINUTE;

/** Access tokens of a system for one gateway, by client credentials and its own key: what a police system does. */
export class ClientTokens {
  private current: { readonly token: string; readonly until: number } | undefined;
  private asking: Promise<string> | undefined;

  constructor(
    private readonly client: OpenIdClient,
    /** The gateway's public address. */
    private readonly audience: string,
    private readonly clock: Clock,
  ) {}

  /**
   * One that lasts at least another minute. @throws HsuError E-UNAVAILABLE, or E-UNAUTHENTICATED where the issuer
   * refuses
   */
  async token(): Promise<string> {
    if (this.current !== undefined && this.clock.elapsed() < this.current.until) return this.current.token;
    this.asking ??= this.ask().finally(() => (this.asking = undefined));
    return await this.asking;
  }

  private async ask(): Promise<string> {
    const configuration = await discover(this.client);
    const now = this.clock.elapsed();
    let answer: Awaited<ReturnType<typeof oidc.clientCredentialsGrant>>;
    try {
      answer = await oidc.clientCredentialsGrant(configuration, { resource: this.audience, scope: 'hsu' });
    } catch (cause) {
      const refused = cause instanceof oidc.ResponseBodyError && cause.status < 500;
      throw refused
        ? new HsuError('E-UNAUTHENTICATED', 'the sign-in service gives this client no token', { cause })
        : new HsuError('E-UNAVAILABLE', 'the sign-in service does not answer', { cause });
    }
    const { access_token: token, expires_in: seconds = 0 } = answer;
    this.current = { token, until: now + seconds * SECOND - SPARE_MS };
    return token;
  }
}
