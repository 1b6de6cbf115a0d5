import {
  createLocalJWKSet,
  errors,
  type CryptoKey,
  type JSONWebKeySet,
  type JWSHeaderParameters,
} from 'jose';
import { HOUR, HsuError, MINUTE, SECOND, type Clock } from '#kernel';
import { isHttpsOrLoopback } from './address.js';

/** Keys older than this are read again before they are used. */
const FRESH_MS = HOUR;
/** An unknown key id has the keys read again, but no oftener: whoever invents ids must not make us ask (T30). */
const REFRESH_MS = MINUTE;
/** While we have no keys at all. */
const RETRY_MS = 2 * SECOND;
const TIMEOUT_MS = 5 * SECOND;
const MAX_BYTES = 256 * 1024;

/** Asks an address for JSON; rejects for anything but 200 and JSON. */
export type FetchJson = (url: string) => Promise<unknown>;

/** The public keys with which an issuer signs, as its own metadata (OpenID Connect Discovery 1.0) names them. */
export class IssuerKeys {
  private local: ReturnType<typeof createLocalJWKSet> | undefined;
  private readAt = -Infinity;
  private triedAt = -Infinity;
  private reading: Promise<void> | undefined;

  constructor(
    private readonly issuer: string,
    private readonly clock: Clock,
    /** Hears why keys that we have could not be read again. */
    private readonly fault: (error: unknown) => void,
    private readonly fetchJson: FetchJson = fetchJsonStrictly,
  ) {}

  /**
   * The key of a header's `kid`.
   * @throws HsuError E-UNAVAILABLE where the issuer's keys cannot be had; JOSEError where it has no such key
   */
  async find(header: JWSHeaderParameters): Promise<CryptoKey> {
    if (!this.triedWithin(this.local === undefined ? RETRY_MS : REFRESH_MS) && !this.isFresh())
      await this.read();
    try {
      return await this.known(header);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey) || this.triedWithin(REFRESH_MS)) throw error;
      await this.read();
      return await this.known(header);
    }
  }

  private async known(header: JWSHeaderParameters): Promise<CryptoKey> {
    if (this.local === undefined)
      throw new HsuError('E-UNAVAILABLE', 'the keys of the sign-in service cannot be read');
    return await this.local(header);
  }

  private isFresh(): boolean {
    return this.clock.elapsed() - this.readAt < FRESH_MS;
  }

  private triedWithin(ms: number): boolean {
    return this.reading === undefined && this.clock.elapsed() - this.triedAt < ms;
  }

  /**
   * One reading at a time. Where it fails the keys we have stay: an issuer that is away must not lock out whom it
   * signed.
   */
  private async read(): Promise<void> {
    this.reading ??= this.readNow().finally(() => (this.reading = undefined));
    await this.reading;
  }

  private async readNow(): Promise<void> {
    this.triedAt = this.clock.elapsed();
    try {
      const metadata = await this.fetchJson(`${this.issuer}/.well-known/openid-configuration`);
      const { issuer, jwks_uri: url } = metadata as { issuer?: unknown; jwks_uri?: unknown };
      if (issuer !== this.issuer || typeof url !== 'string' || !isHttpsOrLoopback(url))
        throw new HsuError('E-CONFIG', 'the issuer’s metadata are not its own');
      this.local = createLocalJWKSet((await this.fetchJson(url)) as JSONWebKeySet);
      this.readAt = this.clock.elapsed();
    } catch (cause) {
      if (this.local === undefined)
        throw new HsuError('E-UNAVAILABLE', 'the keys of the sign-in service cannot be read', { cause });
      this.fault(cause);
    }
  }
}

async function fetchJsonStrictly(url: string): Promise<unknown> {
  const answer = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (answer.status !== 200 || answer.body === null) {
    await answer.body?.cancel();
    throw new HsuError('E-UNAVAILABLE', `the sign-in service answered ${answer.status}`);
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of answer.body as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > MAX_BYTES)
      throw new HsuError('E-UNAVAILABLE', 'the sign-in service answered at too great length');
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}
