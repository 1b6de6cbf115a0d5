import { propose, release, type Caller, type Draft } from '#exchange';
import type { MessageRef } from '#kernel';
import { sampleMessage, samplePart } from '#messages';
import { testMembers, type TestGateway, type TestMembers, reads } from '#testing';
import { storyDraft } from './story-drafts.js';

export const ANALYST: Caller = { name: 'analyst-1', unit: 'ATU', role: 'ANALYST' };
export const SUPERVISOR: Caller = { name: 'supervisor-1', unit: 'ATU', role: 'SUPERVISOR' };
export const NAME = { fullName: 'SOK Dara', script: 'Latn', nameType: 'LEGAL' };
const CODES = ['TH', 'KH', 'VN'];

/** TH and KH hold a victim; VN does not, and posts alerts. */
export class WantedVictim {
  private proposals = 0;

  private constructor(readonly members: TestMembers) {}

  static async make(): Promise<WantedVictim> {
    return new WantedVictim(await testMembers(CODES));
  }

  of(code: string): TestGateway {
    return this.members.gateway(code);
  }

  async carry(): Promise<void> {
    const gateways = CODES.map((code) => this.of(code));
    for (const from of gateways)
      for (const record of await from.relay())
        for (const to of gateways) if (reads(to.member, record)) await to.receive(record);
  }

  /** By default a referral; a sighting protects her as well. */
  async referVictim(over: Draft = {}, type = 'RF_VICTIM_IDENTIFICATION'): Promise<MessageRef> {
    const identity = {
      ...samplePart('identity'),
      names: [NAME],
      birth: { date: '1999', calendar: 'GREGORIAN' },
      documents: [],
    };
    const draft = storyDraft(type, {
      now: this.members.clock.now(),
      conversation: undefined,
    });
    const sealed = [{ part: 'identity', units: [{ member: 'KH', unit: 'DESK' }], content: identity }];
    const { ref } = await this.of('TH').submit({ ...draft, sealed, ...over }, ANALYST);
    await this.carry();
    return ref;
  }

  /** An alert about a man of the victim's name and year. */
  wanted(subject: Readonly<Record<string, unknown>> = {}, over: Draft = {}): Draft {
    const sample = sampleMessage('AL_WANTED_SUSPECT')['body'] as { subject: object };
    const person = {
      ...sample.subject,
      names: [{ ...NAME, fullName: 'Sok Dara' }],
      birth: { date: '1999', calendar: 'GREGORIAN' },
      sex: 'M',
      documents: [],
      ...subject,
    };
    const at = { now: this.members.clock.now(), conversation: undefined };
    const draft = storyDraft('AL_WANTED_SUSPECT', at, { body: { subject: person } });
    return { ...draft, to: { all: true, except: [] }, sealed: [], ...over };
  }

  async proposed(from: TestGateway, draft: Draft, caller = ANALYST): Promise<string> {
    this.proposals += 1;
    const idempotencyKey = `k-${String(this.proposals)}`;
    return await propose(from.ports, from.approvals, { caller, draft, idempotencyKey });
  }

  async decided(from: TestGateway, id: string, approver = SUPERVISOR): Promise<MessageRef> {
    return await release(from.ports, from.approvals, approver, id, (request) => from.send(request));
  }

  async released(
    from: TestGateway,
    draft: Draft,
    approver = SUPERVISOR,
    author = ANALYST,
  ): Promise<MessageRef> {
    const ref = await this.decided(from, await this.proposed(from, draft, author), approver);
    await this.carry();
    return ref;
  }
}
