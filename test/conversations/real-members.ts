import { isDeepStrictEqual } from 'node:util';
import { expect } from '@jest/globals';
import type { JsonObject } from '#envelope';
import { DAY, utcDay, type Member, type MessageRef } from '#kernel';
import { latestKind } from '#messages';
import { startGateway, type Answer, type ClientName, type RunningGateway } from '../medium/gateway-app.js';
import { networkOfItsOwn, stateDirectory, until, type OwnNetwork } from '../setup/exchanges.js';
import { refOf, textOf } from '../setup/json.js';
import { holdIncoming } from '../setup/held-back.js';
import { MovedTime } from '../setup/moved-time.js';
import { storyDraft, type Changes } from '../stories/story-drafts.js';

/** After so long a statement and the sealing keys that a gateway told at its start are renewed. */
const RENEWED_MS = 6 * DAY;

/** Somebody at a gateway. */
export type Seat = readonly [Member, ClientName];

/** A message that is written: its kind and what it changes in the kind's example. */
export type Written = Changes & { readonly type: string };

/**
 * Gateways of several states with real broker, databases and people over HTTP, in one time that the test moves. A
 * broker of its own, for several conversations need the same states.
 */
export class RealMembers {
  /** The conversation that is written in; the first message opens it. */
  conversation: MessageRef | undefined;
  private readonly up = new Map<Member, RunningGateway>();
  private readonly brokers = new Map<Member, RunningGateway['config']['broker']>();
  private renewedAt = Date.now();

  private constructor(
    private readonly network: OwnNetwork,
    private readonly time: MovedTime,
    private readonly backToNow: () => void,
  ) {}

  static async among(codes: readonly Member[]): Promise<RealMembers> {
    const network = await networkOfItsOwn(codes);
    const time = new MovedTime(network.state);
    const members = new RealMembers(network, time, time.here());
    await members.start(codes);
    return members;
  }

  of(code: Member): RunningGateway {
    const found = this.up.get(code);
    if (found === undefined) throw new Error(`the gateway of ${code} is down`);
    return found;
  }

  /** `ready: false`: while nothing that comes in is taken in, it hears of nobody and is not ready. */
  async start(codes: readonly Member[], { ready = true } = {}): Promise<void> {
    await Promise.all(codes.map((code) => this.startOne(code)));
    if (!ready) return;
    for (const code of codes)
      await until(
        `readiness of ${code}`,
        async () => (await this.of(code).ask('/health/ready', {})).status === 200,
      );
    await until('sealing keys of today of all', () =>
      [...this.up.values()].every(({ gateway: { ports } }) =>
        [...this.up.keys()].every((code) =>
          ports.directory.current().pulse(code)?.days.includes(utcDay(Date.now())),
        ),
      ),
    );
  }

  private async startOne(code: Member): Promise<void> {
    const member = this.network.members.find((one) => one.code === code);
    if (member === undefined) throw new Error(`${code} is no member of this test`);
    const broker = this.brokers.get(code);
    // The certificate of before: one made now would begin in the future for the broker, whose time nobody moves.
    const running = await startGateway(this.network, member, broker === undefined ? {} : { broker });
    this.brokers.set(code, running.config.broker);
    await running.gateway.jobs.start();
    this.up.set(code, running);
  }

  async stop(codes: readonly Member[] = [...this.up.keys()]): Promise<void> {
    await Promise.all(
      codes.map(async (code) => {
        const running = this.of(code);
        this.up.delete(code);
        await running.gateway.jobs.stop();
        await running.stop();
      }),
    );
  }

  async end(): Promise<void> {
    await this.stop();
    this.backToNow();
    await this.network.broker.stop();
  }

  /** Until what is returned is called, this member takes in nothing that comes. */
  holding(code: Member): Promise<() => Promise<void>> {
    return holdIncoming(this.network, code);
  }

  /** Everybody's time moves; what is renewed each week is. */
  async later(ms: number): Promise<void> {
    this.time.forward(ms);
    if (Date.now() - this.renewedAt >= RENEWED_MS) {
      this.renewedAt = Date.now();
      await stateDirectory(this.network);
      const codes = [...this.up.keys()];
      await this.stop(codes);
      await this.start(codes);
    }
    await Promise.all([...this.up.values()].map((one) => one.renew()));
  }

  draft({ type, ...changes }: Written): JsonObject {
    return storyDraft(type, { now: Date.now(), conversation: this.conversation }, changes);
  }

  post([code, client]: Seat, draft: JsonObject): Promise<Answer> {
    const family = latestKind(textOf(draft['type']))?.family ?? '';
    return this.of(code).post(client, `/v1/${family}s`, draft);
  }

  /** Taken by the own gateway, and receipted by every other that is up. */
  async send(seat: Seat, written: Written): Promise<MessageRef> {
    const answer = await this.post(seat, this.draft(written));
    return this.sent(seat, answer, written.type);
  }

  /** Held for a second person, who releases it. */
  async released(author: Seat, second: ClientName, written: Written): Promise<MessageRef> {
    const held = await this.post(author, this.draft(written));
    expect({ type: written.type, json: held.json }).toMatchObject({ json: { state: 'PENDING_APPROVAL' } });
    const path = `/v1/approvals/${textOf(held.json['approval'])}/release`;
    return this.sent(author, await this.of(author[0]).post(second, path, {}), written.type);
  }

  private async sent(seat: Seat, { status, json }: Answer, type: string): Promise<MessageRef> {
    expect({ type, status, faults: json['faults'] }).toEqual({ type, status: 202, faults: undefined });
    const ref = refOf(json);
    this.conversation ??= ref;
    await until(`the receipts of ${type} ${ref.id}`, async () =>
      (await this.deliveries(seat, ref)).every(
        ({ destination, state }) => state === 'RECEIPTED' || !this.up.has(textOf(destination)),
      ),
    );
    return ref;
  }

  /** How each copy of an own message fares. */
  async deliveries([code, client]: Seat, { member, id }: MessageRef): Promise<readonly JsonObject[]> {
    const { json } = await this.of(code).get(client, `/v1/messages/${member}/${id}`);
    return json['deliveries'] as readonly JsonObject[];
  }

  /** Refused by the own gateway; the rules that it breaks. Nothing is sent. */
  async refused(
    seat: Seat,
    written: Written,
  ): Promise<{ readonly code: unknown; readonly rules: unknown[] }> {
    const { status, json } = await this.post(seat, this.draft(written));
    expect({ type: written.type, refused: status >= 400 && status < 500 }).toEqual({
      type: written.type,
      refused: true,
    });
    const faults = (json['faults'] ?? []) as readonly JsonObject[];
    return { code: json['code'], rules: faults.map(({ rule }) => rule) };
  }

  async caseOf([code, client]: Seat, ref = this.conversation): Promise<JsonObject> {
    const { status, json } = await this.of(code).get(
      client,
      `/v1/cases/${ref?.member ?? ''}/${ref?.id ?? ''}`,
    );
    expect({ code, status }).toEqual({ code, status: 200 });
    return json;
  }

  /** Nothing of it is there for them: the words of what does not exist. */
  async hidden(
    seats: readonly Seat[],
    { member, id }: MessageRef,
    doors: readonly string[] = ['cases', 'messages'],
  ): Promise<void> {
    for (const [code, client] of seats)
      for (const door of doors) {
        const path = `/v1/${door}/${member}/${id}`;
        const { status, json } = await this.of(code).get(client, path);
        // An auditor reads neither, whichever it is.
        const [refused, answer] =
          client === 'auditor' ? ([403, 'E-NOT-PERMITTED'] as const) : ([404, 'E-NOT-FOUND'] as const);
        expect({ code, client, path, status, answer: json['code'] }).toMatchObject({
          status: refused,
          answer,
        });
      }
  }

  /** What all of these come to say of the case; each rings its rungs at its own tick, so one may be ahead. */
  async alike(seats: readonly Seat[], ref = this.conversation): Promise<JsonObject> {
    const all = () => Promise.all(seats.map((seat) => this.caseOf(seat, ref)));
    let [here, ...others] = await all();
    const same = async () => {
      [here, ...others] = await all();
      return others.every((other) => isDeepStrictEqual(standingOf(other), standingOf(here ?? {})));
    };
    // Where they stay apart, the comparison below shows in what. Asked once more, one may have rung meanwhile.
    await until('all to stand alike', same).catch(() => undefined);
    for (const other of others) expect(standingOf(other)).toEqual(standingOf(here ?? {}));
    return here ?? {};
  }

  /** The case as all of these see it, once it stands so. */
  async stands(seats: readonly Seat[], state: string, ref = this.conversation): Promise<JsonObject> {
    for (const seat of seats)
      await until(`${state} at ${seat[0]}`, async () => (await this.caseOf(seat, ref))['state'] === state);
    return this.alike(seats, ref);
  }

  /** At all of these the running clock has reached these rungs: each gateway looks at its clocks at its own tick. */
  async rang(seats: readonly Seat[], name: string, key: string, levels: readonly number[]): Promise<void> {
    const reached = async (seat: Seat): Promise<unknown[]> => {
      const { clocks } = await this.caseOf(seat);
      const running = (clocks as readonly JsonObject[]).find(
        ({ clock, key: of, stoppedAt }) => clock === name && of === key && stoppedAt === null,
      );
      return ((running?.['escalations'] ?? []) as readonly JsonObject[]).map(({ level }) => level);
    };
    for (const seat of seats)
      await until(`rungs of ${name} at ${seat[0]}`, async () =>
        isDeepStrictEqual((await reached(seat)).slice(0, levels.length), levels),
      );
  }

  /** A sealed part, or undefined for whoever it does not name. */
  async part(
    [code, client]: Seat,
    { member, id }: MessageRef,
    part: string,
  ): Promise<JsonObject | undefined> {
    const { status, json } = await this.of(code).get(client, `/v1/messages/${member}/${id}/parts/${part}`);
    expect([200, client === 'auditor' ? 403 : 404]).toContain(status);
    return status === 200 ? json : undefined;
  }

  async check(code: Member, query: JsonObject): Promise<JsonObject> {
    const body = { purpose: 'BORDER_CHECK', queries: [query] };
    const { status, json } = await this.of(code).post('police', '/v1/checks', body);
    expect({ status, faults: json['faults'] }).toEqual({ status: 200, faults: undefined });
    const [answer] = json['answers'] as readonly JsonObject[];
    return answer ?? {};
  }
}

/** What both sides must see alike. */
/**
 * What both sides compute alike of a conversation. Rungs are none of it: each side notes those that it lived through,
 * and one that falls due while the answer is on its way is noted by one side alone (test/simulation/promises/rungs.ts).
 */
function standingOf({ state, open, ball, counterpart, lifecycles, clocks }: JsonObject) {
  const running = (clocks as readonly JsonObject[]).map(
    ({ clock, key, owner, startedAt, dueAt, stoppedAt }) => ({
      clock,
      key,
      owner,
      startedAt,
      dueAt,
      stoppedAt,
    }),
  );
  return { state, open, ball, counterpart, lifecycles, running };
}

export function stateOf({ lifecycles }: JsonObject, lifecycle: string, key?: string): unknown {
  return (lifecycles as readonly JsonObject[]).find(
    (one) => one['lifecycle'] === lifecycle && (key === undefined || one['key'] === key),
  )?.['state'];
}

/** Clocks that run, as `NV KH`. */
export function runningClocks({ clocks }: JsonObject): string[] {
  return (clocks as readonly JsonObject[])
    .filter(({ stoppedAt }) => stoppedAt === null)
    .map(({ clock, owner }) => `${textOf(clock)} ${textOf((owner as JsonObject)['member'])}`)
    .sort();
}

/** How long the running clock of this name was given, ms. */
export function givenTime({ clocks }: JsonObject, name: string, key?: string): number {
  const found = (clocks as readonly JsonObject[]).find(
    ({ clock, key: of, stoppedAt }) =>
      clock === name && stoppedAt === null && (key === undefined || of === key),
  );
  if (found === undefined) throw new Error(`no clock ${name} runs`);
  return Date.parse(textOf(found['dueAt'])) - Date.parse(textOf(found['startedAt']));
}
