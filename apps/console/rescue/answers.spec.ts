import { describe, expect, it } from '@jest/globals';
import { PERSON } from '../dev/invented.js';
import { draftOf, inHundreds, refusedOf } from './answers.js';
import { NOTHING, requestOf } from './shared.js';

const me = { ...PERSON, expiresAt: '2026-11-24T08:00:00Z' };
const NOW = Date.UTC(2026, 10, 24);
const directory = {
  network: 'test',
  version: 1,
  expiresAt: '2027-01-01T00:00:00Z',
  expired: false,
  members: ['TH', 'KH'].map((member) => ({
    member,
    name: member,
    units: [{ unit: 'DESK', name: 'Desk', kind: 'DESK' as const, roles: ['LIAISON' as const] }],
  })),
};

describe('answers for many persons', () => {
  it('go in hundreds, and what was refused stays chosen', () => {
    expect(inHundreds(Array.from({ length: 212 }, (_, n) => n)).map(({ length }) => length)).toEqual([
      100, 100, 12,
    ]);
    const persons = ['a', 'b', 'c'].map((id) => ({ member: 'TH', id }));
    const results = [{ status: 202 }, { status: 409 }, { status: 202 }];
    expect(refusedOf(persons, { results } as never)).toEqual(['TH b']);
  });

  it('say that the answer is still sought, and when it is due', () => {
    const { body, status } = draftOf('INTERIM', 'EXERCISE', me, NOW);
    expect([status, body]).toMatchObject([
      'EXERCISE',
      { interim: true, expectedAt: '2026-12-01T00:00:00.000Z' },
    ]);
  });
});

describe('what is posted of a rescue', () => {
  it('leaves out what nobody filled in, and never the own country’s desk as an origin', () => {
    const request = requestOf(NOTHING, { csv: 'Name' }, { Remarks: '', Who: 'fullName' }, me, directory, NOW);
    expect(request.person).toEqual({});
    expect(request).not.toHaveProperty('consent');
    expect(request.origins.map(({ member }) => member)).not.toContain(me.member);
    expect(request.columns).toEqual({ Remarks: null, Who: 'fullName' });
  });

  it('is the same at every try', () => {
    const once = () =>
      requestOf({ ...NOTHING, scopes: ['SHARE_WITH_ORIGIN'] }, { csv: 'Name' }, {}, me, directory, NOW);
    expect(once()).toEqual(once());
  });
});
