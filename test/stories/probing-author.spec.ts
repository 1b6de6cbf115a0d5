import { beforeAll, describe, expect, it } from '@jest/globals';
import { MINUTE, SECOND, type MessageRef } from '#kernel';
import { sampleMessage } from '#messages';
import { caseAnswer } from '../../apps/gateway/cases/case-answer.js';
import { messageAnswer } from '../../apps/gateway/cases/message-answer.js';
import { checkAt } from './story-checks.js';
import { storyDraft } from './story-drafts.js';
import { ANALYST, NAME, SUPERVISOR, WantedVictim } from './wanted-victim.js';

const BORDER = { name: 'vn-ps-1', unit: 'PS', role: 'POLICE_SYSTEM' } as const;
/** As long as the victim's, so that no size can differ by the name itself. */
const [PROTECTED, UNKNOWN] = ['Sok Dara', 'Kim Bora'];
const ROUNDS = 4;

/** What one run shows: the author's answers and the records of everybody, step by step. */
interface Shown {
  readonly answers: readonly string[];
  readonly wire: readonly string[];
  /** At a holder: they show that the two runs differ where they must. */
  readonly matches: number;
}

/**
 * VN's unit posts an alert to learn whether the person is protected somewhere, waits, asks, corrects and withdraws it;
 * TH and KH hold a person of the name. Ids, digests, signatures and the name itself are drawn anew in each run and are
 * written as their order and length.
 */
class Probe {
  private readonly answers: string[] = [];
  private readonly wire: string[] = [];
  private seen = 0;
  private alert: MessageRef | undefined;

  private constructor(
    private readonly world: WantedVictim,
    private readonly name: string,
  ) {}

  static async run(name: string): Promise<Shown> {
    const world = await WantedVictim.make();
    await world.referVictim();
    const probe = new Probe(world, name);
    probe.seen = world.members.wire.records.length;
    await probe.play();
    const matches = await world.of('TH').ports.conflicts.matches(0);
    return { answers: probe.answers, wire: probe.wire, matches: matches.length };
  }

  private async play(): Promise<void> {
    const vn = this.world.of('VN');
    const draft = this.world.wanted({ names: [{ ...NAME, fullName: this.name }] });
    const approval = await this.world.proposed(vn, draft);
    await this.show('proposed');
    this.alert = await this.world.decided(vn, approval);
    await this.show('released');
    await this.wait();
    await this.world.decided(vn, await this.world.proposed(vn, this.control('CT_CORRECTION')));
    await this.wait();
    await vn.submit(this.control('CT_WITHDRAWAL'), ANALYST);
    await this.wait();
  }

  /** A while, in which the author looks again and again. */
  private async wait(): Promise<void> {
    for (let round = 0; round < ROUNDS; round += 1) {
      this.world.members.clock.forward(round === ROUNDS - 1 ? 20 * MINUTE : SECOND);
      await this.world.carry();
      await this.show(`round ${String(round)}`);
    }
  }

  private control(type: 'CT_CORRECTION' | 'CT_WITHDRAWAL') {
    const { wantedSuspect } = (
      sampleMessage('CT_CORRECTION')['body'] as { replacement: { wantedSuspect: object } }
    ).replacement;
    const { body } = this.world.wanted({ names: [{ ...NAME, fullName: this.name }] });
    const { subject } = body as unknown as { subject: object };
    const replacement = { wantedSuspect: { ...wantedSuspect, subject, alertVersion: 2 } };
    const at = { now: this.world.members.clock.now(), conversation: this.alert };
    const members = { to: { all: true, except: [] } };
    const target = { ...this.alert };
    return storyDraft(type, at, {
      members,
      body: type === 'CT_CORRECTION' ? { target, replacement } : { target },
    });
  }

  /** Notes all that is new on the wire, and everything that the author, its supervisor and its border posts can see. */
  private async show(step: string): Promise<void> {
    const { members } = this.world;
    const { ports, cases, approvals, notices } = this.world.of('VN');
    const now = members.clock.now();
    const records = members.wire.records.slice(this.seen);
    this.seen += records.length;
    this.wire.push(
      ...records.map(({ topic, value }) => `${step} ${String(now)} ${topic} ${String(value.length)}`),
    );
    const alerts = this.alert === undefined ? [] : [this.alert];
    const story = { gateways: [], isCut: () => false, members };
    const queries = [{ kind: 'PERSON', name: this.name, birthYear: 1999 }];
    const seen = [
      await approvals.approvals({ author: ANALYST, units: ['ATU', 'DESK', 'PS'] }, undefined, 10),
      await ports.conflicts.conflicts('ATU', 10),
      await ports.conflicts.suppressed(alerts),
      await cases.work('ATU', 'open', undefined, 10),
      await ports.store.inbox('ATU', undefined, 100, now),
      await ports.store.quarantine(0, 100),
      await ports.store.arrivals(),
      await checkAt(story, this.world.of('VN'), BORDER, queries, { alerts, cutAt: 0 }),
      notices,
      ...(await this.cases(now)),
    ];
    this.answers.push(`${step} ${plain(seen, this.name)}`);
  }

  private async cases(now: number): Promise<readonly unknown[]> {
    const { ports, cases } = this.world.of('VN');
    const thread = this.alert && (await ports.store.conversation(this.alert));
    if (thread === undefined) return [];
    // Receipts of one moment stand by their ids, which are drawn anew.
    const seen = (await ports.store.views(thread.entries.map(({ ref }) => ref))).map((view) => ({
      ...view,
      receipts: view.receipts.toSorted((a, b) => (a.ref.member < b.ref.member ? -1 : 1)),
    }));
    const escalations = await cases.escalations(thread.conversation.ref);
    const { ref } = thread.conversation;
    const suppressedHere = (await ports.conflicts.suppressed([ref])).length > 0;
    const { conversation } = thread;
    const shown = { conversation, seen, next: null, escalations, consents: [], suppressedHere };
    return [
      ...[ANALYST, SUPERVISOR].map((caller) => caseAnswer(shown, 'VN', caller, now)),
      ...seen.map((view) => messageAnswer(view, 'VN', ANALYST.unit, now)),
    ];
  }
}

/**
 * Long texts that are drawn anew (ids, digests, signed bytes) as the order of their first appearance and their length.
 */
function plain(value: unknown, name: string): string {
  const drawn = new Map<string, number>();
  return JSON.stringify(value, (_, one: unknown) =>
    one instanceof Uint8Array ? `${String(one.length)} bytes` : one,
  )
    .replaceAll(name, 'NAME')
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[\w.-]{40,}/g, (text) => {
      if (!drawn.has(text)) drawn.set(text, drawn.size);
      return `#${String(drawn.get(text))}:${String(text.length)}`;
    });
}

describe('T56: an author who posts alerts to learn whether a person is protected', () => {
  let match: Shown;
  let none: Shown;
  beforeAll(async () => {
    [match, none] = [await Probe.run(PROTECTED), await Probe.run(UNKNOWN)];
  });

  it('is answered the same at each step, whether there is such a person or not', () => {
    expect(match.answers.length).toBeGreaterThan(3 * ROUNDS);
    expect(match.answers).toEqual(none.answers);
  });

  it('sees the same records of everybody: as many, at the same instants, in the same order, as large', () => {
    expect(match.wire.length).toBeGreaterThan(6);
    expect(match.wire).toEqual(none.wire);
  });

  it('is the only one to whom they are the same: the holder counts a match', () => {
    expect([match.matches, none.matches]).toEqual([1, 0]);
  });
});
