import { describe, expect, it } from '@jest/globals';
import { UNITS } from '../../secretariat/member-entry.js';
import { demoPeople } from './demo-people.js';
import { MEMBERS } from '../members.js';

describe('the invented people of the local network', () => {
  it('have posts that the directory lists, in every member', () => {
    for (const { unit, role } of MEMBERS.flatMap(demoPeople))
      expect(UNITS.find((one) => one.unit === unit)?.roles).toContain(role);
  });

  it('cover every role that a person can have', () => {
    const roles = new Set(demoPeople('TH').map(({ role }) => role));
    expect([...roles].sort()).toEqual(['ANALYST', 'AUDITOR', 'LIAISON', 'SUPERVISOR']);
  });

  it('have a name of their own within their member and a pseudonym of their own in the network', () => {
    for (const member of MEMBERS) {
      const names = demoPeople(member).map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      expect(names.every((name) => !name.includes('-'))).toBe(true);
    }
    const subs = MEMBERS.flatMap(demoPeople).map(({ sub }) => sub);
    expect(new Set(subs).size).toBe(subs.length);
  });
});
