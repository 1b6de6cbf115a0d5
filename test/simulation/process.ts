import { shippedRules } from '#cases';
import {
  Exchange,
  FollowedDirectory,
  listedKeys,
  certifyErasures,
  ringClocks,
  tellEscalations,
  tendKeeping,
  type ApprovalStore,
  type Notice,
  type Ports,
} from '#exchange';
import { asHsuError, digest, newId, SECOND, utf8 } from '#kernel';
import { as } from './machine.js';
import type { SimMember, SimNetwork, SimProcess } from './members.js';

const RING_MS = 5 * SECOND;
const START_AGAIN_MS = 5 * SECOND;
const rules = shippedRules();

/** One gateway process of a member: everything is the product's but store, broker, clock and the order of things. */
export class Process implements SimProcess {
  alive = true;
  started = false;
  readonly notices: Notice[] = [];
  readonly ports: Ports & { readonly directory: FollowedDirectory };
  readonly approvals: ApprovalStore;
  readonly exchange: Exchange;
  /** Resolves when it dies. */
  readonly died: Promise<void>;
  private readonly end: () => void;

  constructor(
    private readonly network: SimNetwork,
    private readonly of: SimMember,
    readonly name: string,
  ) {
    const { world, broker, anchor } = network;
    const { clock, code, keys } = of;
    let end = (): void => undefined;
    this.died = new Promise((resolve) => (end = resolve));
    this.end = end;
    const store = world.yielding(of.store, 'store', this);
    const base = {
      clock,
      store,
      broker: world.yielding(broker.of(this, code), 'broker', this),
      self: {
        member: code,
        instance: newId(clock),
        epoch: 1,
        partitionSecret: utf8(name.padEnd(32, '.')),
        tokenKey: utf8(digest(code)),
      },
      notices: {
        note: (notice: Notice) => {
          this.notices.push(notice);
        },
      },
      conflicts: world.yielding(of.store.conflicts, 'conflicts', this),
      rules,
    };
    const directory = new FollowedDirectory(base, anchor, (topic, offset, code_) => {
      world.say(`${name}: ${topic}@${offset} refused, ${code_}`);
    });
    const held = world.yielding(keys.keys, 'keys', this, ['signBy', 'ensure', 'destroy']);
    this.ports = { ...base, directory, keys: listedKeys(held, directory, code, clock) };
    this.exchange = new Exchange(this.ports, held);
    this.approvals = world.yielding(of.store.approvalStore, 'approvals', this);
  }

  get member(): string {
    return this.of.code;
  }

  /** Begins, again and again until it succeeds, as the gateway's program does. */
  start(): void {
    void as(this, async () => {
      while (!this.started) {
        try {
          await this.exchange.start();
          this.started = true;
          setInterval(() => void this.ring(), RING_MS);
        } catch (error) {
          this.network.world.say(`${this.name} could not start: ${asHsuError(error).code}`);
          await new Promise((resolve) => setTimeout(resolve, START_AGAIN_MS));
        }
      }
    });
  }

  /** Stops in good order: what is in hand is finished. */
  async stop(): Promise<void> {
    await as(this, () => this.exchange.stop());
    this.kill('leaves');
  }

  kill(how: string): void {
    if (!this.alive) return;
    this.alive = false;
    this.network.world.say(`${this.name} ${how}`);
    this.network.broker.died(this);
    this.end();
  }

  private busy = false;

  private async ring(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      const cases = this.network.world.yielding(this.of.store, 'store', this);
      await ringClocks(this.ports, cases);
      await tellEscalations(this.ports, cases, (request) => this.exchange.submit(request));
      await tendKeeping(this.ports, cases, (request) => this.exchange.submit(request));
      await certifyErasures(this.ports, cases, (request) => this.exchange.submit(request));
    } catch (error) {
      this.network.world.say(`${this.name} could not ring: ${asHsuError(error).code}`);
    } finally {
      this.busy = false;
    }
  }
}

/** A further process of a member. */
export function join(network: SimNetwork, member: SimMember): Process {
  const process = new Process(network, member, `${member.code}-${String(member.processes.length + 1)}`);
  member.processes.push(process);
  network.world.say(`${process.name} begins`);
  process.start();
  return process;
}
