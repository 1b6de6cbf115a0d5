import { parseCookie, stringifySetCookie } from 'cookie';
import type { Member } from '#kernel';

/** One cookie of the gateway: how it is named, read, set and taken back. Nothing but a random secret ever stands in one. */
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
  /** From the way to the issuer to the way back. */
  readonly signIn: GatewayCookie;
}

const SIGN_IN_SECONDS = 600;

/**
 * Over https the names carry `__Host-`, so that no other host and no plain connection can plant one (RFC 6265bis). The member's
 * code is part of them: cookies know no ports, and the gateways of the local network share one address.
 */
export function gatewayCookies(publicUrl: string, member: Member): GatewayCookies {
  const secure = publicUrl.startsWith('https:');
  const name = (what: string): string => `${secure ? '__Host-' : ''}hsu-${what}-${member.toLowerCase()}`;
  return {
    session: cookie(name('session'), { secure, sameSite: 'strict' }),
    // Lax: the issuer's redirect is another site's, and a strict cookie would not come back with it.
    signIn: cookie(name('sign-in'), { secure, sameSite: 'lax', maxAge: SIGN_IN_SECONDS }),
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
