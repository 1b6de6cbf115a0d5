import { expect } from '@jest/globals';
import { setTimeout as delay } from 'node:timers/promises';
import type { JsonObject } from '#envelope';
import type { MessageRef } from '#kernel';
import { latestKind } from '#messages';
import { GatewayProcess } from '../setup/gateways.js';
import { testNetwork, until } from '../setup/exchanges.js';
import type { TestCaller } from '../setup/issuer.js';
import { refOf, textOf } from '../setup/json.js';

/** Ten runs of a story, each with another moment of death. */
export const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** Of a step: a gateway that was killed starts again meanwhile, on a machine that others use too. */

/** One message or decision of a story; done again until it is accepted. */
export type Step = () => Promise<unknown>;

/** Two members' gateways as processes, either of which a story kills. */
export class KilledPair {
  private constructor(private readonly gateways: ReadonlyMap<string, GatewayProcess>) {}

  /** `codes`: states that no other suite of the run claims. */
  static async start(codes: readonly [string, string]): Promise<KilledPair> {
    const network = await testNetwork(codes);
    const gateways = new Map<string, GatewayProcess>();
    for (const member of network.members)
      gateways.set(member.code, await GatewayProcess.prepare(network, member));
    await Promise.all([...gateways.values()].map((one) => one.start()));
    return new KilledPair(gateways);
  }

  async stop(): Promise<void> {
    await Promise.all([...this.gateways.values()].map((one) => one.stop()));
  }

  private of(code: string): GatewayProcess {
    const found = this.gateways.get(code);
    if (found === undefined) throw new Error(`no gateway ${code}`);
    return found;
  }

  async ask(
    by: string,
    who: TestCaller,
    path: string,
    init: RequestInit = {},
  ): Promise<[number, JsonObject]> {
    const gateway = this.of(by);
    const authorization = `Bearer ${await gateway.token(who)}`;
    const headers = { 'content-type': 'application/json', ...(init.headers as object), authorization };
    const answer = await fetch(`${gateway.url}${path}`, { ...init, headers });
    return [answer.status, (await answer.json()) as JsonObject];
  }

  /** Posts under one key until it is accepted; what the other side's message must come before is refused until then. */
  async accepted(
    by: string,
    who: TestCaller,
    key: string,
    draft: JsonObject,
    path = `/v1/${latestKind(textOf(draft['type']))?.family ?? ''}s`,
  ): Promise<JsonObject> {
    const init = { method: 'POST', headers: { 'idempotency-key': key }, body: JSON.stringify(draft) };
    return this.answered(`${path} ${key} by ${by}`, async () => {
      const [status, json] = await this.ask(by, who, path, init);
      return status === 202 ? json : { refused: json };
    });
  }

  /**
   * Releases an approval until it is released; a supervisor who lost the answer reads in the list what came of it. The
   * message.
   */
  async released(by: string, who: TestCaller, approval: string): Promise<MessageRef> {
    const json = await this.answered(`release of ${approval} by ${by}`, async () => {
      const path = `/v1/approvals/${approval}/release`;
      const [status, released] = await this.ask(by, who, path, { method: 'POST', body: '{}' });
      if (status === 202) return released;
      const [, { items }] = await this.ask(by, who, '/v1/approvals?limit=100');
      const ref = (items as readonly JsonObject[]).find(({ id }) => id === approval)?.['ref'];
      return ref === null || ref === undefined ? { refused: released } : (ref as JsonObject);
    });
    return refOf(json);
  }

  private async answered(
    what: string,
    ask: () => Promise<JsonObject | { readonly refused: JsonObject }>,
  ): Promise<JsonObject> {
    let last: unknown;
    const once = async (): Promise<JsonObject | false> => {
      const answer = await ask().catch((error: unknown) => ({ refused: { error: String(error) } }));
      last = answer['refused'];
      return last === undefined && answer;
    };
    return await until(what, once).catch((cause: unknown) => {
      throw new Error(`${what}: the last answer was ${JSON.stringify(last)}`, { cause });
    });
  }

  /** Plays the steps in turn; during one of them, which the seed names, a gateway is killed and started again. */
  async play(seed: number, steps: readonly Step[]): Promise<void> {
    const draw = draws(seed);
    const killAt = draw(steps.length);
    const dying = this.of([...this.gateways.keys()][draw(2)] ?? '');
    const after = draw(60);
    for (const [n, step] of steps.entries()) {
      await Promise.all([step(), n === killAt && this.die(dying, after)]);
    }
  }

  private async die(gateway: GatewayProcess, after: number): Promise<void> {
    await delay(after);
    await gateway.kill();
    await gateway.start();
  }

  /** The case as both sides show it once each holds so many messages. */
  async sameEnd(
    readers: Readonly<Record<string, TestCaller>>,
    ref: MessageRef,
    messages: number,
  ): Promise<End> {
    const path = `/v1/cases/${ref.member}/${ref.id}`;
    const [here, there] = await until('the same end on both sides', async () => {
      const sides = await Promise.all(
        Object.entries(readers).map(async ([by, who]) => endOf((await this.ask(by, who, path))[1])),
      );
      return sides.every((side) => side.messages === messages) && sides;
    });
    if (here === undefined) throw new Error('nobody reads it');
    expect(there).toEqual(here);
    return here;
  }
}

/** What both sides must show alike; what each may do next is its own. */
export interface End {
  readonly state: unknown;
  readonly ball: unknown;
  readonly lifecycles: unknown;
  readonly clocks: unknown;
  readonly messages: number | undefined;
}

function endOf(json: JsonObject): End {
  const lifecycles = json['lifecycles'] as readonly JsonObject[] | undefined;
  const clocks = json['clocks'] as readonly JsonObject[] | undefined;
  return {
    state: json['state'],
    ball: json['ball'],
    lifecycles: lifecycles?.map(({ lifecycle, key, state }) => ({ lifecycle, key, state })),
    clocks: clocks?.map(({ clock, key, state, dueAt, stoppedAt }) => ({
      clock,
      key,
      state,
      dueAt,
      stoppedAt,
    })),
    messages: (json['messages'] as readonly JsonObject[] | undefined)?.length,
  };
}

/** Whole numbers from a seed (mulberry32: seeds that are neighbours draw unlike numbers), the same at every run. */
function draws(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}
