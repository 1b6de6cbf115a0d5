import { beforeEach, describe, expect, it } from '@jest/globals';
import { openPart, type Ports } from '#exchange';
import { DAY, HsuError, type MessageRef } from '#kernel';
import { ANALYST, referralDraft, testMembers, type TestGateway, type TestMembers } from '#testing';

let members: TestMembers;
let th: TestGateway;
let kh: TestGateway;
beforeEach(async () => {
  members = await testMembers(['TH', 'KH']);
  [th, kh] = ['TH', 'KH'].map((member) => members.gateway(member)) as [TestGateway, TestGateway];
});

async function received(): Promise<MessageRef> {
  const { ref } = await th.submit(referralDraft('KH'));
  for (const record of await th.relay()) await kh.receive(record);
  return ref;
}

const gone = (): Promise<never> => Promise.reject(new HsuError('E-UNAVAILABLE', 'the database went away'));

describe('T46: a sealed part is opened', () => {
  const open = (ref: MessageRef, ports: Ports = kh.ports, audit = kh.audit) =>
    openPart(ports, audit, ANALYST, { ref, part: 'row', purpose: undefined, route: 'test' });

  it('for the unit that it names', async () => {
    expect(await open(await received())).toMatchObject({ canary: 'canary-1' });
  });

  it('by nobody where the receipt that tells the sender cannot be kept', async () => {
    const ref = await received();
    const store = new Proxy(kh.ports.store, {
      get: (whole, name) =>
        name === 'addReceipt'
          ? gone
          : (Reflect.get(whole, name) as (...args: never[]) => unknown).bind(whole),
    });
    await expect(open(ref, { ...kh.ports, store })).rejects.toMatchObject({ code: 'E-UNAVAILABLE' });
  });

  it('by nobody where the row for the auditor cannot be kept', async () => {
    const ref = await received();
    const audit = { ...kh.audit, note: gone };
    await expect(open(ref, kh.ports, audit)).rejects.toMatchObject({ code: 'E-UNAVAILABLE' });
  });
});

describe('T15: a directory that has expired', () => {
  it('closes the gateway: nothing is signed, and nothing that comes is believed', async () => {
    await th.submit(referralDraft('KH'));
    const [record] = await th.relay();
    members.clock.forward(15 * DAY);
    await expect(th.submit(referralDraft('KH'))).rejects.toMatchObject({ code: 'E-DIRECTORY-EXPIRED' });
    await expect(kh.receive(record!)).rejects.toMatchObject({ code: 'E-DIRECTORY-EXPIRED' });
  });
});
