import type { CaseState } from '#cases';
import { ringClocks, tellEscalations, type Caller, type Draft } from '#exchange';
import { HsuError, refKey, type Member, type MessageRef } from '#kernel';
import { testMembers, type TestGateway, type TestMembers } from '#testing';
import { storyDraft, type Changes } from './story-drafts.js';

export const ATU = { member: 'TH', unit: 'ATU' };
export const DESK = { member: 'KH', unit: 'DESK' };
export const TH_ANALYST: Caller = { name: 'th-atu-analyst-1', unit: 'ATU', role: 'ANALYST' };
export const KH_LIAISON: Caller = { name: 'kh-desk-liaison-1', unit: 'DESK', role: 'LIAISON' };

/** Two members' exchanges over doubles, with a clock that the story moves, and a link that it can cut. */
export class TwoMembers {
  private readonly down = new Set<Member>();
  private readonly delivered = new Set<string>();
  conversation: MessageRef | undefined;

  private constructor(readonly members: TestMembers) {}

  static async of(): Promise<TwoMembers> {
    return new TwoMembers(await testMembers(['TH', 'KH']));
  }

  get th(): TestGateway {
    return this.members.gateway('TH');
  }

  get kh(): TestGateway {
    return this.members.gateway('KH');
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
      for (const from of [this.th, this.kh])
        if (!this.down.has(from.member)) if ((await from.relay()).length > 0) moved = true;
      for (const [i, record] of this.members.wire.records.entries())
        for (const to of [this.th, this.kh]) {
          const key = `${String(i)} ${to.member}`;
          const forIt = record.topic.includes(`.${to.member}.`) || record.topic.includes('broadcast');
          if (!forIt || this.down.has(to.member) || this.delivered.has(key)) continue;
          this.delivered.add(key);
          await to.receive(record);
          moved = true;
        }
    }
  }

  cut(member: Member): void {
    this.down.add(member);
  }

  async mend(member: Member): Promise<void> {
    this.down.delete(member);
    await this.carry();
  }

  /** Moves the time and lets both sides look at their clocks. */
  async later(ms: number): Promise<void> {
    this.members.clock.forward(ms);
    for (const gateway of [this.th, this.kh]) {
      if (this.down.has(gateway.member)) continue;
      await ringClocks(gateway.ports, gateway.cases);
      await tellEscalations(gateway.ports, gateway.cases, ({ draft, caller, idempotencyKey }) =>
        gateway.submit(draft, caller, idempotencyKey),
      );
    }
    await this.carry();
  }

  async standing(at: TestGateway, ref = this.conversation): Promise<CaseState> {
    if (ref === undefined) throw new Error('no conversation yet');
    const [found] = await at.ports.store.conversations([ref]);
    if (found === undefined) throw new Error(`${refKey(ref)} is not at ${at.member}`);
    return found.standing;
  }
}
