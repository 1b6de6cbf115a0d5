import { beforeEach, describe, expect, it } from '@jest/globals';
import { Metadata } from '@grpc/grpc-js';
import type { SignedCaller } from '#identity';
import { openLog } from '#telemetry';
import { testMembers, type TestGateway } from '#testing';
import type { Gateway } from '../gateway.js';
import { grpcCaller } from './grpc-caller.js';

/** A token says what its issuer believes; the directory says what holds. */
describe('the caller of gRPC', () => {
  let th: TestGateway;
  beforeEach(async () => {
    th = (await testMembers(['TH', 'KH'])).gateway('TH');
  });

  const caller = async (unit: string, role: SignedCaller['role']) => {
    const signed: SignedCaller = { name: 'one', unit, role, shownName: null, expiresAt: 1 };
    const authentication = {
      tokens: { caller: () => Promise.resolve(signed) },
      failures: { note: () => false },
    } as unknown as Gateway['authentication'];
    const metadata = new Metadata();
    metadata.set('authorization', 'Bearer x');
    const call = { metadata, getPeer: () => '127.0.0.1:1' };
    return (await grpcCaller({ authentication, ports: th.ports, log: openLog('silent', 'TH') }, call)).caller;
  };

  it('has a role that the directory lists for the unit', async () => {
    expect(await caller('ATU', 'ANALYST')).toEqual({ name: 'one', unit: 'ATU', role: 'ANALYST' });
    await expect(caller('PS', 'SUPERVISOR')).rejects.toMatchObject({ code: 'E-NOT-PERMITTED' });
    await expect(caller('NONE', 'ANALYST')).rejects.toMatchObject({ code: 'E-NOT-PERMITTED' });
  });

  it('is no auditor', async () => {
    await expect(caller('DESK', 'AUDITOR')).rejects.toMatchObject({ code: 'E-NOT-PERMITTED' });
  });
});
