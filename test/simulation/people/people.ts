import { propose, release, returnDraft, type Caller, type Draft } from '#exchange';
import { asHsuError, HsuError, SECOND, type MessageRef } from '#kernel';
import type { Draw } from '../draw.js';
import { greetingDraft, openingDraft } from './drafts.js';
import { lookUp } from '../promises/checks.js';
import { InboxReaders } from './inboxes.js';
import { changed } from '../directory-changes.js';
import { leaveOrForward } from './forward-drafts.js';
import { consentChange, victimOpening } from './leave-drafts.js';
import { replyDraft } from './reply-drafts.js';
import { rushIn } from './rush.js';
import { as } from '../machine.js';
import type { SimMember, SimNetwork, SimProcess } from '../members.js';
import type { OPENINGS, PERSONS, PLAYED, RUSHES, STORIES } from '../plan.js';
import { playStory, type Decided, type Hands } from './played/stories.js';
import { isStory, storyOpening } from './story-referrals.js';

const AGAIN_MS = 3 * SECOND;
const SOON_MS = 50;
const MOST_TRIES = 200;
/** What may pass by itself: whoever asks, asks again. */
const PASSES = ['E-UNAVAILABLE', 'E-INTERNAL', 'E-DIRECTORY-EXPIRED'];

type Opening = (typeof OPENINGS)[number] | (typeof STORIES)[number] | (typeof PERSONS)[number];

/** The people and police systems of all members. Who asks gets an answer, or asks again under the same key. */
export class People implements Hands {
  /** Conversations that somebody opened. */
  readonly opened: MessageRef[] = [];
  /** Codes of refusals, with how often each came. */
  readonly refused = new Map<string, number>();
  /** Kinds that were accepted, with how often. */
  readonly accepted = new Map<string, number>();
  readonly proposals: { readonly member: SimMember; readonly id: string }[] = [];
  /** Decisions that were answered with yes. */
  readonly decisions: { readonly id: string; readonly decision: string }[] = [];
  readonly readers = new InboxReaders();
  /** What somebody was told that does not hold. */
  readonly faults: string[] = [];
  private asked = 0;
  private waiting = 0;

  constructor(private readonly network: SimNetwork) {}

  /** Nobody waits for an answer. */
  get idle(): boolean {
    return this.waiting === 0;
  }

  open(member: SimMember, what: Opening, draw: Draw): void {
    const { draft, caller } =
      what === 'VICTIM'
        ? victimOpening(this.network, member, draw)
        : isStory(what)
          ? storyOpening(this.network, member, what, draw)
          : openingDraft(this.network, member, what, draw);
    if (what === 'WANTED') this.begin(this.proposed(member, caller, draft, draw));
    else this.begin(this.sent(member, caller, draft));
  }

  reply(member: SimMember, draw: Draw): void {
    this.begin(this.replied(member, draw, replyDraft));
  }

  /** A story is played from its opening on, step by step, by whoever's turn it is. */
  story(member: SimMember, what: (typeof PLAYED)[number], draw: Draw): void {
    this.begin(playStory(this.network, this, member, what, draw));
  }

  /** Somebody asks leave to pass on what was sent to it, decides on that, or passes it on. */
  forward(member: SimMember, draw: Draw): void {
    this.begin(
      this.replied(member, draw, (by, thread, drawn) => leaveOrForward(this.network, by, thread, drawn)),
    );
  }

  /** A person whom a conversation names gives or takes back her consent. */
  consent(member: SimMember, draw: Draw): void {
    this.begin(this.replied(member, draw, consentChange));
  }

  /** Somebody checks documents at this process. */
  lookUp(member: SimMember, process: SimProcess): void {
    this.begin(lookUp(this.network, member, process).then((faults) => this.faults.push(...faults)));
  }

  /** Several write in one breath. */
  rush(member: SimMember, what: (typeof RUSHES)[number], draw: Draw): void {
    this.begin(what === 'RIGHT_AFTER' ? this.rightAfter(member, draw) : this.rushed(member, what, draw));
  }

  begin(work: Promise<unknown>): void {
    this.waiting += 1;
    void work
      .catch((error: unknown) => {
        const { code, faults } = asHsuError(error);
        const [first] = faults;
        const said = `${code}${first === undefined ? '' : ` ${first.path} ${first.text ?? ''}`}`;
        if (code === 'E-INTERNAL') throw error;
        this.refused.set(said, (this.refused.get(said) ?? 0) + 1);
      })
      .finally(() => (this.waiting -= 1));
  }

  async sent(member: SimMember, caller: Caller, draft: Draft): Promise<MessageRef> {
    this.asked += 1;
    const key = `key-${String(this.asked)}`;
    const ref = await this.ask(member, async ({ exchange }) => {
      return (await exchange.submit({ caller, draft, idempotencyKey: key })).ref;
    });
    const { type } = draft;
    this.note(member, typeof type === 'string' ? type : '', ref);
    if (draft['conversation'] === undefined) this.opened.push(ref);
    return ref;
  }

  private note(member: SimMember, type: string, ref: MessageRef): void {
    this.accepted.set(type, (this.accepted.get(type) ?? 0) + 1);
    this.network.world.say(`${member.code} sends ${type} ${ref.id.slice(-6)}`);
  }

  async replied(member: SimMember, draw: Draw, write: typeof replyDraft, of?: MessageRef): Promise<void> {
    if (this.opened.length === 0) return;
    const ref = of ?? draw.pick(this.opened);
    const thread = await member.store.conversation(ref);
    if (thread === undefined) return;
    const reply = write(member, thread, draw);
    if (reply === undefined) return;
    if (reply.secondPerson) await this.proposed(member, reply.caller, reply.draft, draw);
    else await this.sent(member, reply.caller, reply.draft);
  }

  /** In knowledge of each other: the second once the first was accepted; else both at once. */
  private async rushed(member: SimMember, what: (typeof RUSHES)[number], draw: Draw): Promise<void> {
    if (this.opened.length === 0) return;
    const ref = draw.pick(this.opened);
    const thread = await member.store.conversation(ref);
    if (thread === undefined) return;
    const knowing = what === 'HAND_ON' || draw.chance(0.5);
    for (const { by, caller, draft, secondPerson } of rushIn(this.network.honest, thread, what, draw)) {
      const work =
        secondPerson === true ? this.proposed(by, caller, draft, draw) : this.sent(by, caller, draft);
      if (knowing) await work;
      else this.begin(work);
    }
  }

  /** A unit that a statement has just brought writes, and is written to, as soon as anybody knows it. */
  private async rightAfter(member: SimMember, draw: Draw): Promise<void> {
    const { world, honest, listed } = this.network;
    await changed(this.network, member, 'NEW_UNIT', draw);
    const unit = listed()
      .find((one) => one.member === member.code)
      ?.units.at(-1);
    if (unit === undefined) return;
    const address = { member: member.code, unit: unit.unit };
    await Promise.all(
      honest.map(async (one) => {
        const knows = ({ alive, ports }: SimProcess): boolean =>
          alive && ports.directory.current().unit(address) !== undefined;
        for (let tries = 0; tries < MOST_TRIES && !one.processes.some(knows); tries += 1)
          await world.sleep(SOON_MS);
        const { caller, draft } = greetingDraft(this.network, one, address, draw);
        this.begin(this.sent(one, caller, draft));
      }),
    );
  }

  /** Two supervisors decide at the same moment, each without knowing of the other; what each of them sends. */
  async proposed(member: SimMember, caller: Caller, draft: Draft, draw: Draw): Promise<Decided> {
    this.asked += 1;
    const idempotencyKey = `key-${String(this.asked)}`;
    const id = await this.ask(member, ({ ports, approvals }) =>
      propose(ports, approvals, { caller, draft, idempotencyKey }),
    );
    this.proposals.push({ member, id });
    const decisions = draw.pick([['RELEASE'], ['RETURN'], ['RELEASE', 'RETURN'], ['RELEASE', 'RELEASE']]);
    const unit = caller.unit === 'DESK' ? 'DESK' : 'ATU';
    const decided = decisions.map((decision, index) => {
      const supervisor: Caller = { name: `supervisor-${String(index)}`, unit, role: 'SUPERVISOR' };
      const deciding = this.decided(member, supervisor, id, decision);
      this.begin(deciding);
      return deciding.catch(() => undefined);
    });
    return { decided };
  }

  private async decided(
    member: SimMember,
    by: Caller,
    id: string,
    decision: string,
  ): Promise<MessageRef | undefined> {
    const sent = await this.ask(member, async ({ approvals, exchange, ports }) => {
      if (decision === 'RETURN') {
        await returnDraft(ports, approvals, by, id, 'not now');
        return undefined;
      }
      const ref = await release(ports, approvals, by, id, (request) => exchange.submit(request));
      this.opened.push(ref);
      this.note(member, 'released', ref);
      return ref;
    });
    this.decisions.push({ id, decision });
    return sent;
  }

  /** Asks a living process until there is an answer. */
  async ask<T>(member: SimMember, work: (process: SimProcess) => Promise<T>): Promise<T> {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const process = member.processes.find(({ alive }) => alive);
      if (process !== undefined) {
        const answer = await Promise.race([
          as(process, () => work(process)).then(
            (value) => ({ value }),
            (error: unknown) => ({ error }),
          ),
          process.died.then(() => ({ error: new HsuError('E-UNAVAILABLE') })),
        ]);
        if ('value' in answer) return answer.value;
        if (!PASSES.includes(asHsuError(answer.error).code)) throw answer.error;
      }
      await this.network.world.sleep(AGAIN_MS);
    }
    throw new Error(`${member.code} never answered`);
  }
}
