import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { AuditEntry, Caller } from '#exchange';
import type { SignedCaller } from '#identity';
import { asHsuError, isMember, isUuid7, type Member, type MessageRef } from '#kernel';
import type { Gateway } from '../gateway.js';
import { problemOf, statusOf } from '../http/problem.js';

const DENIALS: readonly number[] = [403, 404];
const PARTS = /\/parts\/:part$/;
const PART = /^[a-z][a-z0-9-]{0,39}$/;

/**
 * Every refusal to somebody who has signed in is noted for the auditor before it is answered, by whichever route: new
 * ones cannot forget it. It says what was asked for and not whether that exists, and takes as long in both cases (T46).
 */
export function auditDenials(instance: FastifyInstance, gateway: Gateway): void {
  const { audit, log, ports } = gateway;
  instance.addHook('onSend', async (request, reply, payload) => {
    const entry = denialOf(request, reply.statusCode, payload, ports.self.member);
    if (entry === undefined) return payload;
    try {
      await audit.note([entry], ports.clock.now());
      return payload;
    } catch (error) {
      log.error({ err: error, request: request.id }, 'a denial could not be noted');
      const known = asHsuError(error);
      const status = statusOf(known);
      reply.code(status);
      return JSON.stringify(problemOf(known, request.id, status));
    }
  });
}

function denialOf(
  { caller, routeOptions, method, params, body }: FastifyRequest,
  status: number,
  payload: unknown,
  self: Member,
): AuditEntry | undefined {
  const { url } = routeOptions;
  if (!DENIALS.includes(status) || caller == null || url?.startsWith('/v1/') !== true) return undefined;
  const { member, id, part } = params as Readonly<Record<string, unknown>>;
  return {
    act: PARTS.test(url) ? 'REFUSED' : 'DENIED',
    caller: caller.name,
    unit: caller.unit,
    role: caller.role,
    purpose: null,
    route: `${method} ${url}`,
    of: refIn({ member: member ?? self, id }) ?? refIn(conversationIn(body)),
    part: typeof part === 'string' && PART.test(part) ? part : null,
    code: codeIn(payload),
  };
}

/**
 * The same where a refusal is no answer of its own (gRPC, an entry of a batch): to be called before it is answered. Of
 * a draft it says which conversation it names.
 */
export async function noteDenials(
  { audit, ports }: Pick<Gateway, 'audit' | 'ports'>,
  {
    name,
    unit,
    role,
  }: Pick<Caller, 'name' | 'unit'> & { readonly role: Caller['role'] | SignedCaller['role'] },
  route: string,
  refused: readonly { readonly draft: unknown; readonly error: unknown }[],
): Promise<void> {
  const entries = refused.flatMap(({ draft, error }): AuditEntry[] => {
    const known = asHsuError(error);
    if (!DENIALS.includes(statusOf(known))) return [];
    const of = refIn(conversationIn(draft));
    const { code } = known;
    return [{ act: 'DENIED', caller: name, unit, role, purpose: null, route, of, part: null, code }];
  });
  if (entries.length > 0) await audit.note(entries, ports.clock.now());
}

/** Only what has the form of a reference: what else a caller writes there is not kept. */
function refIn({ member, id }: Readonly<Record<string, unknown>>): MessageRef | null {
  return isMember(member) && isUuid7(id) ? { member, id } : null;
}

function conversationIn(body: unknown): Readonly<Record<string, unknown>> {
  const { conversation } = recordOf(body);
  return recordOf(conversation);
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function codeIn(payload: unknown): string | null {
  if (typeof payload !== 'string') return null;
  const { code } = recordOf(JSON.parse(payload) as unknown);
  return typeof code === 'string' ? code : null;
}
