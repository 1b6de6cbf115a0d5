import type { CaseState } from '#cases';
import {
  certifyErasures,
  ringClocks,
  tellEscalations,
  tendKeeping,
  type Caller,
  type Draft,
  type IncomingRecord,
  type SubmitRequest,
} from '#exchange';
import { DAY, HsuError, refKey, type Member, type MessageRef } from '#kernel';
import { testMembers, type TestGateway, type TestMembers, reads } from '#testing';
import { storyDraft, type Changes } from './story-drafts.js';

/** Members' exchanges over doubles, with a clock that the story moves, and links that it can cut. */
export class StoryMembers {
  private readonly down = new Set<Member>();
  private readonly delivered = new Set<string>();
  conversation: MessageRef | undefined;

  protected constructor(
    readonly members: TestMembers,
    private readonly codes: readonly Member[],
  ) {}

  /** `open`: where each keeps what it has; in memory without it. */
  static async among(
    codes: readonly Member[],
    open?: Parameters<typeof testMembers>[1],
  ): Promise<StoryMembers> {
    return new StoryMembers(await testMembers(codes, open), codes);
  }

  get gateways(): readonly TestGateway[] {
    return this.codes.map((code) => this.of(code));
  }

  of(code: Member): TestGateway {
    return this.members.gateway(code);
  }

  isCut(member: Member): boolean {
    return this.down.has(member);
  }

  /** A draft of a kind in the story's conversation. */
  draft(type: string, changes: Changes = {}): Draft {
    return storyDraft(type, { now: this.members.clock.now(), conversation: this.conversation }, changes);
  }

  /** Submits and carries everything to whoever is up. */
  async send(from: TestGateway, caller: Caller, draft: Draft): Promise<MessageRef> {
    const { ref } = await from.submit(draft, caller).catch((error: unknown) => {
      // Its message says the code alone; a step that fails must say where.
      if (error instanceof HsuError) error.message += ` ${JSON.stringify(error.faults)}`;
      throw error;
    });
    this.conversation ??= ref;
    await this.carry();
    return ref;
  }

  async carry(): Promise<void> {
    for (let moved = true; moved;) {
      moved = false;
      for (const from of this.gateways) {
        const made = this.down.has(from.member) ? [] : await from.relay();
        moved ||= made.length > 0;
      }
      for (const [i, record] of this.members.wire.records.entries())
        for (const to of this.gateways) moved = (await this.deliver(record, i, to)) || moved;
    }
  }

  private async deliver(record: IncomingRecord, i: number, to: TestGateway): Promise<boolean> {
    const key = `${String(i)} ${to.member}`;
    if (!reads(to.member, record) || this.down.has(to.member) || this.delivered.has(key)) return false;
    this.delivered.add(key);
    await to.receive(record);
    return true;
  }

  cut(member: Member): void {
    this.down.add(member);
  }

  async mend(member: Member): Promise<void> {
    this.down.delete(member);
    await this.carry();
  }

  /** Moves the time and nothing else: the directory is stated anew, as a secretariat does long before it expires. */
  async pass(ms: number): Promise<void> {
    this.members.clock.forward(ms);
    if (ms >= DAY) await this.members.restate((listed) => listed);
  }

  /** Moves the time and lets everybody who is up look at their clocks. */
  async later(ms: number): Promise<void> {
    await this.pass(ms);
    for (const gateway of this.gateways) {
      if (this.down.has(gateway.member)) continue;
      await ringClocks(gateway.ports, gateway.cases);
      const submit = ({ draft, caller, idempotencyKey }: SubmitRequest): ReturnType<TestGateway['submit']> =>
        gateway.submit(draft, caller, idempotencyKey);
      await tellEscalations(gateway.ports, gateway.cases, submit);
      await tendKeeping(gateway.ports, gateway.cases, submit);
    }
    await this.carry();
    await this.certify();
  }

  /** Everybody who is up answers for what it has erased. */
  async certify(): Promise<void> {
    for (const at of this.gateways)
      if (!this.down.has(at.member)) await certifyErasures(at.ports, at.cases, (request) => at.send(request));
    await this.carry();
  }

  async standing(at: TestGateway, ref = this.conversation): Promise<CaseState> {
    if (ref === undefined) throw new Error('no conversation yet');
    const [found] = await at.ports.store.conversations([ref]);
    if (found === undefined) throw new Error(`${refKey(ref)} is not at ${at.member}`);
    return found.standing;
  }
}
