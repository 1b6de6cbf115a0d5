import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { HsuError, pointerStep, type Fault } from '#kernel';
import { rules } from '#messages';
import { operationOf, queryOf } from '../openapi/operation.js';

/**
 * Refuses what an address does not take in its query: `?afer=` would otherwise read as the first page, and a filter
 * with a slip in its name as no filter. A guard, because only Nest knows whose route it is.
 */
@Injectable()
export class KnownQuery implements CanActivate {
  /** @throws HsuError E-FORM with a fault for each member that is not known */
  canActivate(context: ExecutionContext): boolean {
    const operation = operationOf(context.getHandler());
    if (context.getType() !== 'http' || operation === undefined || operation.anyQuery === true) return true;
    const { query } = context.switchToHttp().getRequest<FastifyRequest>();
    const known = queryOf(operation);
    const faults = Object.keys(query ?? {}).flatMap((name) =>
      known.includes(name) ? [] : [faultOf(name, known)],
    );
    if (faults.length > 0) throw new HsuError('E-FORM', '', { faults });
    return true;
  }
}

function faultOf(name: string, known: readonly string[]): Fault {
  const rule = 'query.known';
  const takes = known.length === 0 ? 'no query' : known.join(', ');
  const path = `/query/${pointerStep(name).slice(0, 100)}`;
  return { code: 'E-FORM', path, rule, text: `${rules[rule].right} This one takes ${takes}.` };
}
