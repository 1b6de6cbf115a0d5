import { parseCookie, stringifySetCookie } from 'cookie';
import type { Member } from '#kernel';

/**
 * One cookie of the gateway: how it is named, read, set and taken back. Nothing but a random secret ever stands in one.
 */
export interface GatewayCookie {
  readonly name: string;
  /** The value in a `Cookie` header; undefined where it is not there. */
  read(header: string | undefined): string | undefined;
  /** A `Set-Cookie` header. */
  set(value: string): string;
  clear(): string;
}

export interface GatewayCookies {
  /** A person's session. Lives as long as the browser does, and eight hours at most. */
  readonly session: GatewayCookie;
  /**
   * From the way to the issuer to the way back, one for each attempt, so that several tabs of a browser do not undo
   * each other's. `state`: the attempt's, as the issuer's answer repeats it. That names the cookie only; what stands in
   * it proves the browser.
   */
  readonly signIn: (state: string) => GatewayCookie;
  /** Lines that end the oldest attempts in a `Cookie` header beyond those that a person may have open. */
  readonly abandoned: (header: string | undefined) => readonly string[];
}

const SIGN_IN_SECONDS = 600;
/** A browser sends them all with each request; what is begun and left would add up to more than a header may hold. */
const MOST_SIGN_INS = 5;
/** Of the state, enough to tell a browser's attempts apart. */
const ATTEMPT_LENGTH = 16;

/**
 * Over https the names carry `__Host-`, so that no other host and no plain connection can plant one (RFC 6265bis). The
 * member's code is part of them: cookies know no ports, and the gateways of the local network share one address.
 */
export function gatewayCookies(publicUrl: string, member: Member): GatewayCookies {
  const secure = publicUrl.startsWith('https:');
  const name = (what: string): string => `${secure ? '__Host-' : ''}hsu-${what}-${member.toLowerCase()}`;
  // Lax: the issuer's redirect is another site's, and a strict cookie would not come back with it.
  const signIn = (attempt: string): GatewayCookie =>
    cookie(`${name('sign-in')}-${attempt}`, { secure, sameSite: 'lax', maxAge: SIGN_IN_SECONDS });
  return {
    session: cookie(name('session'), { secure, sameSite: 'strict' }),
    signIn: (state) => signIn(state.replace(/[^\w-]/g, '').slice(0, ATTEMPT_LENGTH)),
    // Browsers send the oldest first (RFC 6265 section 5.4).
    abandoned: (header = '') =>
      Object.keys(parseCookie(header))
        .filter((one) => one.startsWith(`${name('sign-in')}-`))
        .slice(0, -MOST_SIGN_INS)
        .map((one) => signIn(one.slice(name('sign-in').length + 1)).clear()),
  };
}

interface Properties {
  readonly secure: boolean;
  readonly sameSite: 'strict' | 'lax';
  readonly maxAge?: number;
}

function cookie(name: string, properties: Properties): GatewayCookie {
  const common = { ...properties, httpOnly: true, path: '/' };
  return {
    name,
    read: (header) => (header === undefined ? undefined : parseCookie(header)[name]),
    set: (value) => stringifySetCookie({ ...common, name, value }),
    clear: () => stringifySetCookie({ ...common, name, value: '', maxAge: 0 }),
  };
}
