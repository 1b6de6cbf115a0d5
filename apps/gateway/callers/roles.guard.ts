import { Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import type { Caller } from '#exchange';
import type { SignedCaller } from '#identity';
import { brokenRule, type RuleId } from '#messages';
import { callerOf, signedOf } from './caller-hook.js';

type Role = Caller['role'] | SignedCaller['role'];

interface Permission {
  readonly roles: readonly Role[];
  /** What everybody else breaks. */
  readonly rule: RuleId;
}

const PERMISSION = Symbol('OnlyFor');

/** Keeps a route, or all of a controller, for some roles. */
export const OnlyFor = (roles: readonly Role[], rule: RuleId) =>
  SetMetadata(PERMISSION, { roles, rule } satisfies Permission);

/** What only an auditor sees. */
export const FOR_AUDITORS = [['AUDITOR'], 'role.auditors'] as const;

/**
 * Asks whether the caller's role may use a route at all, before anything of the request but who calls is looked at.
 * What hangs on the thing asked for is decided by use cases.
 */
@Injectable()
export class RolesGuard implements CanActivate {
  private readonly reflector = new Reflector();

  /** @throws HsuError E-NOT-PERMITTED */
  canActivate(context: ExecutionContext): boolean {
    const places = [context.getHandler(), context.getClass()];
    const permission = this.reflector.getAllAndOverride<Permission | undefined>(PERMISSION, places);
    if (permission === undefined) return true;
    const { roles, rule } = permission;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const { role } = roles.includes('AUDITOR') ? signedOf(request) : callerOf(request);
    if (!roles.includes(role)) throw brokenRule(rule);
    return true;
  }
}
