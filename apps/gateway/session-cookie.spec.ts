import { describe, expect, it } from '@jest/globals';
import { gatewayCookies } from './session-cookie.js';

describe('the cookies of a gateway', () => {
  it('are bound to its host over https', () => {
    const { session, signIn } = gatewayCookies('https://gateway.th.example', 'TH');
    expect(session.set('x')).toMatch(/^__Host-hsu-session-th=x; .*Secure/);
    expect(signIn.set('x')).toMatch(/^__Host-hsu-sign-in-th=x; .*Secure/);
    for (const line of [session.set('x'), signIn.set('x'), session.clear()]) {
      expect(line).toMatch(/; Path=\/(;|$)/);
      expect(line).toMatch(/HttpOnly/);
      expect(line).not.toMatch(/Domain/);
    }
  });

  it('are told apart by member, since the gateways of one machine share a host', () => {
    const [th, kh] = ['TH', 'KH'].map((member) => gatewayCookies('http://127.0.0.1:4101', member));
    const header = 'hsu-session-th=one; hsu-session-kh=two; other=three';
    expect([th?.session.read(header), kh?.session.read(header)]).toEqual(['one', 'two']);
    expect(th?.signIn.read(header)).toBeUndefined();
    expect(th?.session.read(undefined)).toBeUndefined();
  });

  it('are taken back by a line that ends them at once', () => {
    expect(gatewayCookies('http://127.0.0.1:4101', 'TH').session.clear()).toMatch(
      /^hsu-session-th=; Max-Age=0;/,
    );
  });
});
