import { describe, expect, it } from '@jest/globals';
import type { ExecutionContext } from '@nestjs/common';
import { rules } from '#messages';
import { FOR_AUDITORS, OnlyFor, RolesGuard } from './roles.guard.js';

@OnlyFor(['SUPERVISOR'], 'role.quarantine')
class ForSupervisors {
  one(): undefined {
    return undefined;
  }
}

@OnlyFor(...FOR_AUDITORS)
class ForAuditors extends ForSupervisors {}

class ForAll extends Object {
  one(): undefined {
    return undefined;
  }
}

function asks(role: string | null, controller: new () => { one(): undefined }): () => boolean {
  const caller = role === null ? null : { name: 'one', unit: 'ATU', role };
  const context = {
    getHandler: () => ForAll.prototype.one.bind(null),
    getClass: () => controller,
    switchToHttp: () => ({ getRequest: () => ({ caller }) }),
  } as unknown as ExecutionContext;
  return () => new RolesGuard().canActivate(context);
}

describe('the guard of roles', () => {
  it('lets a role pass that the route is for, and everybody where it names none', () => {
    expect(asks('SUPERVISOR', ForSupervisors)()).toBe(true);
    expect(asks('AUDITOR', ForAuditors)()).toBe(true);
    expect(asks(null, ForAll)()).toBe(true);
  });

  it('refuses every other role by the rule of the route, and an auditor by that of all routes', () => {
    expect(asks('ANALYST', ForSupervisors)).toThrow(rules['role.quarantine'].right);
    expect(asks('SUPERVISOR', ForAuditors)).toThrow(rules['role.auditors'].right);
    expect(asks('AUDITOR', ForSupervisors)).toThrow(rules['role.no-auditor'].right);
    expect(asks(null, ForSupervisors)).toThrow('E-UNAUTHENTICATED');
  });
});
