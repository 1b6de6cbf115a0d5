import { foldCase, shippedRules, type FoldRules } from '#cases';
import {
  applyPulse,
  applyStatement,
  startDirectory,
  writePulse,
  type Anchor,
  type DirectoryState,
  type ListedMember,
} from '#directory';
import { generateKey, publicOf } from '#envelope';
import {
  GroupCommit,
  listedKeys,
  receiveRecord,
  relayStream,
  submit,
  submitBatch,
  type ApprovalStore,
  type AuditStore,
  type BatchResult,
  type Caller,
  type CaseStore,
  type DecidedRequest,
  type Draft,
  type Fold,
  type IncomingRecord,
  type Notice,
  type Ports,
  type Received,
  type Submission,
  type SubmitOutcome,
  type Submitted,
  type SubmitRequest,
} from '#exchange';
import { digest, GATEWAY_UNIT, newId, rfc3339, utf8, type Member } from '#kernel';
import { memoryKeys, type GrowingKeys } from '#keys';
import { memoryStore } from '#contracts';
import { SetClock } from './clock.js';
import { signedStatement } from './statements.js';
import { Wire } from './wire.js';

const NETWORK = 'hsu-test';
const START = Date.parse('2026-11-24T03:00:00Z');

/** One member's exchange over doubles: everything is real but the broker, the database and the clock. */
export interface TestGateway {
  readonly member: Member;
  readonly ports: Ports;
  readonly cases: CaseStore;
  readonly approvals: ApprovalStore;
  readonly audit: AuditStore;
  readonly keys: GrowingKeys;
  readonly notices: Notice[];
  /** Submits as the analyst of the specialist unit, or as another caller. */
  /** Drafts posted together, each for itself. */
  batch(drafts: readonly Draft[], caller?: Caller): Promise<readonly BatchResult[]>;
  submit(draft: Draft, caller?: Caller, idempotencyKey?: string): Promise<Submitted>;
  /** Submits a request as it is; with other ports, where one of them shall answer otherwise. */
  send(request: SubmitRequest | DecidedRequest, other?: Ports): Promise<Submitted>;
  /** Sends what waits; the records that it put on the wire. */
  relay(): Promise<readonly IncomingRecord[]>;
  /** Receives one record, read as the next of its partition. */
  receive(record: Pick<IncomingRecord, 'topic' | 'value'>): Promise<Received>;
}

export interface TestMembers {
  readonly clock: SetClock;
  readonly wire: Wire;
  readonly directory: () => DirectoryState;
  readonly anchor: Anchor;
  /** Every statement so far, as it stands on the topic. */
  statements(): readonly Uint8Array[];
  /** The first pulse of each member. */
  pulses(): readonly { readonly member: Member; readonly jws: string }[];
  gateway(member: Member): TestGateway;
  /** Publishes the next directory statement for these members as they stand in `change`. */
  restate(change: (members: readonly ListedMember[]) => readonly ListedMember[]): Promise<void>;
}

export const ANALYST: Caller = { name: 'analyst', unit: 'ATU', role: 'ANALYST' };

/** Where a member of a test keeps what it has. */
export type TestStore = ReturnType<typeof memoryStore>;

/**
 * These members with units ATU, DESK and PS, in one directory, over one wire; each with a store in memory, or with one
 * that `open` makes.
 */
export async function testMembers(
  codes: readonly Member[],
  open: (member: Member, fold: Fold) => Promise<TestStore> | TestStore = (member, fold) =>
    memoryStore({ member, fold }),
): Promise<TestMembers> {
  const clock = new SetClock(START);
  const wire = new Wire();
  const officers = Array.from({ length: 5 }, () => generateKey('EdDSA'));
  const rings = new Map<Member, GrowingKeys>();
  for (const code of codes) rings.set(code, await memoryKeys(['ATU', 'DESK', 'PS'], clock));
  let listed: readonly ListedMember[] = codes.map((member) => ({
    member,
    name: `Country ${member}`,
    units: [
      { unit: 'ATU', name: 'Specialist unit', kind: 'SPECIALIST', roles: ['ANALYST', 'SUPERVISOR'] },
      { unit: 'DESK', name: 'National desk', kind: 'DESK', roles: ['LIAISON'] },
      { unit: 'PS', name: 'Police system', kind: 'POLICE_SYSTEM', roles: ['POLICE_SYSTEM'] },
      { unit: GATEWAY_UNIT, name: 'Gateway', kind: 'GATEWAY', roles: ['SYSTEM'] },
    ],
    keys: rings.get(member)?.listed ?? [],
  }));
  const statement = (version: number): Promise<string> =>
    signedStatement({ network: NETWORK, version, officers, members: listed, now: clock.now() });
  const genesis = await statement(1);
  const published = [utf8(genesis)];
  const pulses: { readonly member: Member; readonly jws: string }[] = [];
  const anchor: Anchor = {
    network: NETWORK,
    officers: officers.map((officer) => publicOf(officer)),
    genesis: digest(genesis),
  };
  let directory = await applyStatement(startDirectory(anchor), utf8(genesis));
  for (const [member, { keys }] of rings) {
    const payload = writePulse({
      member,
      n: 1,
      instance: newId(clock),
      previous: null,
      epoch: 1,
      directory: 1,
      sentAt: rfc3339(clock.now()),
      logSize: 0,
      sealing: await keys.ensure(clock.now()),
      revocations: [],
    });
    const jws = await keys.sign(GATEWAY_UNIT, 'directory', 'hsu-pulse+jws', payload, newId(clock));
    pulses.push({ member, jws });
    directory = await applyPulse(directory, member, jws);
  }
  const rules = shippedRules((owner, at) => directory.calendar(owner, Date.parse(at)));
  const fold: Fold = (conversation, messages) => foldCase(conversation, messages, rules);
  const gateways = new Map<Member, TestGateway>();
  for (const [member, keys] of rings)
    gateways.set(
      member,
      testGateway({ member, keys, store: await open(member, fold), rules }, clock, wire, () => directory),
    );
  return {
    clock,
    wire,
    directory: () => directory,
    anchor,
    statements: () => published,
    pulses: () => pulses,
    gateway: (member) => {
      const found = gateways.get(member);
      if (found === undefined) throw new Error(`no gateway ${member} in this test`);
      return found;
    },
    restate: async (change) => {
      listed = change(listed);
      const next = utf8(await statement(directory.version + 1));
      published.push(next);
      directory = await applyStatement(directory, next);
    },
  };
}

function testGateway(
  {
    member,
    keys,
    store,
    rules,
  }: {
    readonly member: Member;
    readonly keys: GrowingKeys;
    readonly store: TestStore;
    readonly rules: FoldRules;
  },
  clock: SetClock,
  wire: Wire,
  directory: () => DirectoryState,
): TestGateway {
  const notices: Notice[] = [];
  const ports: Ports = {
    clock,
    store,
    broker: wire,
    keys: listedKeys(keys.keys, { current: directory }, member, clock),
    directory: { current: directory, caughtUp: () => Promise.resolve(true) },
    self: {
      member,
      instance: newId(clock),
      epoch: 1,
      partitionSecret: utf8(member.repeat(16)),
      tokenKey: utf8(`${member} token key`),
    },
    notices: { note: (notice) => notices.push(notice) },
    conflicts: store.conflicts,
    rules,
  };
  const commits = new GroupCommit<Submission, SubmitOutcome>(100, (batch) =>
    store.submit(batch, clock.now()),
  );
  let requests = 0;
  return {
    member,
    ports,
    cases: store,
    approvals: store.approvalStore,
    audit: store.audit,
    keys,
    notices,
    submit: (draft, caller = ANALYST, idempotencyKey = `key-${(requests += 1)}`) =>
      submit(ports, commits, { caller, draft, idempotencyKey }),
    batch: (drafts, caller = ANALYST) =>
      submitBatch(
        ports,
        commits,
        drafts.map((draft) => ({ caller, draft, idempotencyKey: `key-${(requests += 1)}` })),
        false,
      ),
    send: (request, other = ports) => submit(other, commits, request),
    relay: async () => {
      const before = wire.records.length;
      for (const { to, lane } of await store.waiting(clock.now())) await relayStream(ports, to, lane, 'test');
      return wire.records.slice(before);
    },
    receive: async ({ topic, value }) => {
      const offset = (await store.offset(topic, 0)) ?? '0';
      if (offset === '0') await store.setOffset(topic, 0, '0', 'START', clock.now());
      return receiveRecord(ports, { topic, partition: 0, offset, value, headers: {} });
    },
  };
}
