import { beforeEach, describe, expect, it } from '@jest/globals';
import { Metadata } from '@grpc/grpc-js';
import type { SignedCaller } from '#identity';
import type { UnitAddress } from '#kernel';
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

  /** `lists`: what the directory lists for every unit; without it what the directory of the tests does. */
  const caller = async (unit: string, role: SignedCaller['role'], lists?: readonly string[]) => {
    const signed: SignedCaller = { name: 'one', unit, role, shownName: null, expiresAt: 1 };
    const authentication = {
      tokens: { caller: () => Promise.resolve(signed) },
      failures: { note: () => false },
    } as unknown as Gateway['authentication'];
    const metadata = new Metadata();
    metadata.set('authorization', 'Bearer x');
    const call = { metadata, getPeer: () => '127.0.0.1:1' };
    const { ports, audit } = th;
    const directory = ports.directory.current();
    if (lists !== undefined)
      Object.assign(directory, { unit: (address: UnitAddress) => ({ ...address, roles: lists }) });
    const gateway = { authentication, ports, audit, log: openLog('silent', 'TH') };
    return (await grpcCaller(gateway, call, 'grpc GatewayService/Pull')).caller;
  };

  it('has a role that the directory lists for the unit', async () => {
    expect(await caller('ATU', 'ANALYST')).toEqual({ name: 'one', unit: 'ATU', role: 'ANALYST' });
    await expect(caller('PS', 'SUPERVISOR')).rejects.toMatchObject({ code: 'E-NOT-PERMITTED' });
    await expect(caller('NONE', 'ANALYST')).rejects.toMatchObject({ code: 'E-NOT-PERMITTED' });
  });

  it('is no auditor, and the next auditor sees who tried', async () => {
    await expect(caller('DESK', 'AUDITOR', ['AUDITOR'])).rejects.toMatchObject({ code: 'E-NOT-PERMITTED' });
    expect(await th.audit.rows(['DENIED'], undefined, 9)).toMatchObject([
      { act: 'DENIED', caller: 'one', role: 'AUDITOR', route: 'grpc GatewayService/Pull', of: null },
    ]);
  });
});
