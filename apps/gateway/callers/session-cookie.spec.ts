import { describe, expect, it } from '@jest/globals';
import { gatewayCookies } from './session-cookie.js';

describe('the cookies of a gateway', () => {
  it('are bound to its host over https', () => {
    const { session, signIn } = gatewayCookies('https://gateway.th.example', 'TH');
    expect(session.set('x')).toMatch(/^__Host-hsu-session-th=x; .*Secure/);
    expect(signIn('state').set('x')).toMatch(/^__Host-hsu-sign-in-th-state=x; .*Secure/);
    for (const line of [session.set('x'), signIn('state').set('x'), session.clear()]) {
      expect(line).toMatch(/; Path=\/(;|$)/);
      expect(line).toMatch(/HttpOnly/);
      expect(line).not.toMatch(/Domain/);
    }
  });

  it('are told apart by member, since the gateways of one machine share a host', () => {
    const [th, kh] = ['TH', 'KH'].map((member) => gatewayCookies('http://127.0.0.1:4101', member));
    const header = 'hsu-session-th=one; hsu-session-kh=two; other=three';
    expect([th?.session.read(header), kh?.session.read(header)]).toEqual(['one', 'two']);
    expect(th?.signIn('one').read(header)).toBeUndefined();
    expect(th?.session.read(undefined)).toBeUndefined();
  });

  it('are one for each sign-in that was begun, and five at most', () => {
    const { signIn, abandoned } = gatewayCookies('https://gateway.th.example', 'TH');
    const states = Array.from({ length: 7 }, (_, n) => `${n}`.repeat(43));
    const header = states.map((state) => signIn(state).set('x').split(';')[0]).join('; ');
    expect(new Set(states.map((state) => signIn(state).name)).size).toBe(7);
    for (const state of states) expect(signIn(state).read(header)).toBe('x');
    expect(abandoned(header)).toEqual(states.slice(0, 2).map((state) => signIn(state).clear()));
    expect(abandoned(signIn('a').set('x'))).toEqual([]);
    expect(abandoned(undefined)).toEqual([]);
    // Whatever stands in the address, it is one cookie's name.
    expect(signIn('a=b; Path=/x\r\nc').name).toMatch(/^[\w-]+$/);
  });

  it('are taken back by a line that ends them at once', () => {
    expect(gatewayCookies('http://127.0.0.1:4101', 'TH').session.clear()).toMatch(
      /^hsu-session-th=; Max-Age=0;/,
    );
  });
});
