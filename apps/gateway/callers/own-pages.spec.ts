import { describe, expect, it } from '@jest/globals';
import { HsuError } from '#kernel';
import { refuseOtherHosts, refuseOtherPages } from './own-pages.js';

const HERE = 'https://gateway.th.example';
type Headers = Parameters<typeof refuseOtherPages>[1];

function verdict(method: string, headers: Headers): 'passes' | 'refused' {
  try {
    refuseOtherPages(method, headers, HERE);
    return 'passes';
  } catch (error) {
    if (error instanceof HsuError && error.code === 'E-NOT-PERMITTED') return 'refused';
    throw error;
  }
}

const mark = { 'x-hsu-request': '1' };
const own = { ...mark, 'sec-fetch-site': 'same-origin', origin: HERE };

describe('a request by session', () => {
  it.each<[string, string, Headers]>([
    ['that reads, from an own page', 'GET', { 'sec-fetch-site': 'same-origin' }],
    ['that reads, typed into the address bar', 'GET', { 'sec-fetch-site': 'none' }],
    ['that reads, of a browser that says nothing', 'GET', {}],
    ['that writes, from an own page', 'POST', own],
    ['that writes, of a browser that tells only the origin', 'POST', { ...mark, origin: HERE }],
    ['that writes, under no-referrer', 'POST', { ...own, origin: 'null' }],
  ])('%s passes', (_what, method, headers) => {
    expect(verdict(method, headers)).toBe('passes');
  });

  it.each<[string, string, Headers]>([
    ['that writes without the header', 'POST', { 'sec-fetch-site': 'same-origin', origin: HERE }],
    ['that writes with another value of it', 'POST', { ...own, 'x-hsu-request': 'true' }],
    ['that writes and does not say from where', 'POST', mark],
    ['that writes from another site', 'POST', { ...own, 'sec-fetch-site': 'cross-site' }],
    ['that writes from another port', 'POST', { ...own, 'sec-fetch-site': 'same-site' }],
    ['that writes from the address bar', 'POST', { ...own, 'sec-fetch-site': 'none' }],
    [
      'that writes from another origin',
      'POST',
      { ...mark, origin: 'https://gateway.th.example.evil.example' },
    ],
    ['that writes from the same host over http', 'POST', { ...mark, origin: 'http://gateway.th.example' }],
    ['that writes from a sandbox', 'POST', { ...mark, origin: 'null' }],
    ['that deletes without the header', 'DELETE', { origin: HERE }],
    [
      'that reads from another site, for reading a part is told to its sender',
      'GET',
      { 'sec-fetch-site': 'cross-site' },
    ],
    ['that reads from another port', 'GET', { 'sec-fetch-site': 'same-site' }],
    ['that reads from another origin', 'GET', { origin: 'https://evil.example' }],
  ])('%s is refused', (_what, method, headers) => {
    expect(verdict(method, headers)).toBe('refused');
  });
});

describe('the host of a request', () => {
  it('must be the public address', () => {
    refuseOtherHosts({ host: 'Gateway.TH.example' }, HERE);
    for (const host of ['gateway.th.example:443', 'evil.example', '127.0.0.1:4101', '', undefined])
      expect(() => {
        refuseOtherHosts(host === undefined ? {} : { host }, HERE);
      }).toThrow(/E-FORM/);
  });
});
