import { describe, expect, it } from '@jest/globals';
import type { ExecutionContext } from '@nestjs/common';
import { FOR_AUDITORS, OnlyFor, RolesGuard } from './roles.guard.js';

@OnlyFor(['SUPERVISOR'], 'for supervisors')
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

  it('refuses every other role in the words of the route, and an auditor in the words of all routes', () => {
    expect(asks('ANALYST', ForSupervisors)).toThrow('E-NOT-PERMITTED: for supervisors');
    expect(asks('SUPERVISOR', ForAuditors)).toThrow('E-NOT-PERMITTED: for auditors');
    expect(asks('AUDITOR', ForSupervisors)).toThrow('E-NOT-PERMITTED: not for auditors');
    expect(asks(null, ForSupervisors)).toThrow('E-UNAUTHENTICATED');
  });
});
