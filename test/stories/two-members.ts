import type { CaseState } from '#cases';
import { ringClocks, tellEscalations, type Caller, type Draft } from '#exchange';
import {
  digest,
  fromBase64url,
  fromUtf8,
  HsuError,
  refKey,
  rfc3339,
  toBase64url,
  utf8,
  type Member,
  type MessageRef,
} from '#kernel';
import { sampleMessage, samplePart } from '#messages';
import { testMembers, type TestGateway, type TestMembers } from '#testing';

/** Members of a message that the gateway itself sets. */
const SET_BY_GATEWAY = ['id', 'version', 'schema', 'from', 'after', 'createdAt', 'sentAt', 'conversation'];

export const ATU = { member: 'TH', unit: 'ATU' };
export const DESK = { member: 'KH', unit: 'DESK' };
export const TH_ANALYST: Caller = { name: 'th-atu-analyst-1', unit: 'ATU', role: 'ANALYST' };
export const KH_LIAISON: Caller = { name: 'kh-desk-liaison-1', unit: 'DESK', role: 'LIAISON' };

type Open = Readonly<Record<string, unknown>>;

/** Changes to the sample of a kind: members of the message, and of its body. */
interface Changes {
  readonly members?: Open;
  readonly body?: Open;
  /** Members of the sample's body that this message does not carry. */
  readonly without?: readonly string[];
}

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

  /** A draft of a kind out of its sample, ACTUAL, now, in the story's conversation. */
  draft(type: string, { members = {}, body = {}, without = [] }: Changes = {}): Draft {
    const now = this.members.clock.now();
    const sample = sampleMessage(type);
    const kept = Object.entries(sample).filter(([name]) => !SET_BY_GATEWAY.includes(name));
    const sampleBody = Object.entries(sample['body'] as Open).filter(([name]) => !without.includes(name));
    const dated = sample['expiresAt'] === undefined ? {} : datesFrom(now);
    const sealed = (sample['sealed'] as readonly { part: string; units: unknown }[] | undefined)?.map(
      ({ part, units }) => ({ part, units, content: samplePart(part) }),
    );
    return {
      ...Object.fromEntries(kept),
      status: 'ACTUAL',
      ...dated,
      ...(this.conversation === undefined ? {} : { conversation: { ...this.conversation } }),
      ...(sealed === undefined ? {} : { sealed }),
      ...members,
      body: { ...Object.fromEntries(sampleBody), ...body },
    } as Draft;
  }

  /** The act of a handover that follows this plan, in the bytes that both countries sign. */
  act(planId: string): { act: string; actDigest: string } {
    const sample = sampleMessage('RF_HANDOVER')['body'] as { act: string };
    const act = JSON.parse(fromUtf8(fromBase64url(sample.act) ?? utf8('{}'))) as Open;
    const bytes = utf8(JSON.stringify({ ...act, planId, at: rfc3339(this.members.clock.now()) }));
    return { act: toBase64url(bytes), actDigest: digest(bytes) };
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
        if (!this.down.has(from.member)) for (const _ of await from.relay()) moved = true;
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

function datesFrom(now: number): Open {
  const day = 24 * 3600 * 1000;
  return { expiresAt: rfc3339(now + 300 * day), reviewAt: rfc3339(now + 200 * day) };
}
