import { Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import type { Caller } from '#exchange';
import type { SignedCaller } from '#identity';
import { HsuError } from '#kernel';
import { callerOf, signedOf } from './caller-hook.js';

type Role = Caller['role'] | SignedCaller['role'];

interface Permission {
  readonly roles: readonly Role[];
  /** Told to everybody else. */
  readonly refusal: string;
}

const PERMISSION = Symbol('OnlyFor');

/** Keeps a route, or all of a controller, for some roles. */
export const OnlyFor = (roles: readonly Role[], refusal: string) =>
  SetMetadata(PERMISSION, { roles, refusal } satisfies Permission);

/** What only an auditor sees. */
export const FOR_AUDITORS = [['AUDITOR'], 'for auditors'] as const;

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
    const { roles, refusal } = permission;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const { role } = roles.includes('AUDITOR') ? signedOf(request) : callerOf(request);
    if (!roles.includes(role)) throw new HsuError('E-NOT-PERMITTED', refusal);
    return true;
  }
}
