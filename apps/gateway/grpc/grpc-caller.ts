import type { Metadata, ServerUnaryCall, ServerWritableStream } from '@grpc/grpc-js';
import type { Caller } from '#exchange';
import { refused, refuseUnlisted, whyRefused } from '#identity';
import { brokenRule } from '#messages';
import { noteDenials } from '../callers/audit-hook.js';
import type { Gateway } from '../gateway.js';

/** A call of gRPC's as far as the use cases need it. */
export type GrpcCall = Pick<
  ServerWritableStream<unknown, object> | ServerUnaryCall<unknown, object>,
  'getPeer' | 'metadata'
>;

export interface GrpcCaller {
  readonly caller: Caller;
  /** ms */
  readonly expiresAt: number;
}

/**
 * Who calls, by the token in the call's metadata. That the call is not for an auditor is noted for the auditor, as by
 * REST. @throws HsuError E-UNAUTHENTICATED, E-NOT-PERMITTED, E-TOO-MANY,
 * E-UNAVAILABLE
 */
export async function grpcCaller(
  gateway: Pick<Gateway, 'audit' | 'authentication' | 'ports' | 'log'>,
  call: GrpcCall,
  route: string,
): Promise<GrpcCaller> {
  const { authentication, ports, log } = gateway;
  try {
    const { name, unit, role, expiresAt } = await authentication.tokens.caller(authorization(call.metadata));
    refuseUnlisted(ports.directory.current(), ports.self.member, { unit, role });
    if (role !== 'AUDITOR') return { caller: { name, unit, role }, expiresAt };
    const error = brokenRule('role.no-auditor');
    await noteDenials(gateway, { name, unit, role }, route, [{ draft: null, error }]);
    throw error;
  } catch (error) {
    const why = whyRefused(error);
    if (why === undefined || why === 'NONE') throw error;
    // The port of a peer is another each time.
    if (authentication.failures.note(call.getPeer().replace(/:\d+$/, '')))
      throw brokenRule('limit.refused-credentials');
    log.warn({ why }, 'a credential was refused');
    throw error;
  }
}

function authorization(metadata: Metadata): string {
  const [value, ...more] = metadata.get('authorization');
  if (typeof value !== 'string' || more.length > 0) throw refused('NONE');
  return value;
}
