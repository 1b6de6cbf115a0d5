import { unopened, type CaseState } from '#cases';
import {
  digest,
  refKey,
  rfc3339,
  utf8,
  type Member,
  type MessageRef,
  type Unit,
  type UnitAddress,
} from '#kernel';
import type {
  CaseStore,
  Destination,
  Fold,
  Judgement,
  Lane,
  OutgoingReceipt,
  QuarantineEntry,
  RecordPlace,
  Route,
  Store,
  StoredMessage,
  StoredPart,
  StoredReceipt,
  Stream,
  Submission,
} from '#exchange';

/** One thing that every store must do. `run` throws where it does not. */
export interface StoreCase {
  readonly name: string;
  readonly run: (makeStore: MakeStore) => Promise<void>;
}

/** An empty store of the member TH. */
export type MakeStore = (options: {
  readonly fold: Fold;
  readonly member: Member;
}) => Promise<Store & CaseStore>;

export const NOW = Date.UTC(2026, 10, 24, 3);
export const HERE: UnitAddress = { member: 'TH', unit: 'ATU' };
export const DESK: UnitAddress = { member: 'TH', unit: 'DESK' };
export const THERE: UnitAddress = { member: 'KH', unit: 'DESK' };
export const THIRD: UnitAddress = { member: 'MM', unit: 'DESK' };
/** A message of this kind makes the fold throw: the one fault that can be put into a judgement from outside. */
export const BREAKS = 'XX_BREAKS';
export const CROSSES = 'XX_CROSSES';

/** UNOPENED, or how many messages the conversation holds. */
const sampleFold: Fold = (conversation, entries) => {
  if (entries.some(({ type }) => type === BREAKS)) throw new Error('this kind cannot be folded');
  const opened = entries.some(({ ref }) => refKey(ref) === refKey(conversation));
  return standing(
    opened ? `HOLDS-${String(entries.length)}` : 'UNOPENED',
    entries.filter(({ type }) => type === CROSSES).map(({ ref }) => ref),
  );
};

export function standing(state: string, crossed: readonly MessageRef[] = []): CaseState {
  return { ...unopened, state, crossed };
}

export async function open<Opened extends Store>(
  makeStore: (options: Parameters<MakeStore>[0]) => Promise<Opened>,
): Promise<Opened> {
  return makeStore({ fold: sampleFold, member: HERE.member });
}

let drawn = 0;

/** Ids rise in the order in which they are drawn. */
export function id(): string {
  drawn += 1;
  return `0199b000-0000-7000-8000-${drawn.toString(16).padStart(12, '0')}`;
}

export function stream(to: Destination, lane: Lane = 'normal'): Stream {
  return { to, lane, epoch: 1 };
}

export function message(
  from: UnitAddress,
  to: StoredMessage['to'],
  over: Partial<StoredMessage> = {},
): StoredMessage {
  const ref: MessageRef = over.ref ?? { member: from.member, id: id() };
  const jws = over.jws ?? `header.${ref.id}.signature`;
  return {
    ref,
    jws,
    digest: digest(jws),
    type: 'RF_SAMPLE',
    version: 1,
    status: 'ACTUAL',
    from: { ...from, role: 'OFFICER' },
    to,
    conversation: ref,
    after: [],
    urgency: 'R',
    sentAt: rfc3339(NOW),
    expiresAt: null,
    facts: { '/body/sample': 'A' },
    ...over,
  };
}

export function reply(
  before: StoredMessage,
  from: UnitAddress,
  to: StoredMessage['to'],
  over: Partial<StoredMessage> = {},
): StoredMessage {
  return message(from, to, { conversation: before.conversation, after: [before.ref], ...over });
}

export function part(name: string, units: readonly UnitAddress[]): StoredPart {
  const bytes = utf8(`{"part":"${name}"}`);
  return { part: name, units, commitment: digest(bytes), bytes };
}

/** A submission with the routes that its addressees ask for. */
export function submission(
  sent: StoredMessage,
  over: Partial<Submission> & { readonly lane?: Lane; readonly key?: string; readonly request?: string } = {},
): Submission {
  const { lane = 'normal', key = sent.ref.id, request = 'request', ...rest } = over;
  const named = 'all' in sent.to ? [] : sent.to;
  const members = [...new Set(named.map(({ member }) => member))].filter((member) => member !== HERE.member);
  const unitsOf = (member: Member): Unit[] =>
    named.filter((one) => one.member === member).map(({ unit }) => unit);
  const everyone = [THERE.member, THIRD.member].map((member) => ({ member, stream: stream('ALL', lane) }));
  const routes: Route[] = members.map((member) => ({ stream: stream(member, lane), units: unitsOf(member) }));
  return {
    message: sent,
    parts: [],
    routes: 'all' in sent.to ? [{ stream: stream('ALL', lane), units: [] }] : routes,
    destinations:
      'all' in sent.to ? everyone : members.map((member) => ({ member, stream: stream(member, lane) })),
    units: unitsOf(HERE.member),
    identity: null,
    sharing: null,
    fears: null,
    idempotency: { caller: 'ATU/officer', key, request },
    decision: null,
    answered: null,
    ...rest,
  };
}

/** A receipt by the member `by` for `of`. */
export function receipt(of: StoredMessage, by: Member, over: Partial<StoredReceipt> = {}): StoredReceipt {
  const ref = { member: by, id: id() };
  const jws = `receipt.${ref.id}.signature`;
  return {
    ref,
    jws,
    digest: digest(jws),
    from: { member: by, unit: 'GATEWAY' },
    to: { member: of.from.member, unit: of.from.unit },
    of: { ...of.ref, digest: of.digest },
    level: 'GATEWAY',
    result: 'ACCEPTED',
    unit: null,
    part: null,
    at: rfc3339(NOW),
    errors: [],
    entry: null,
    ...over,
  };
}

export function outgoing(
  of: StoredMessage,
  over: Partial<StoredReceipt> = {},
  lane: Lane = 'normal',
): OutgoingReceipt {
  return {
    receipt: receipt(of, HERE.member, over),
    route: { stream: stream(of.from.member, lane), units: [of.from.unit] },
    conversation: of.conversation,
  };
}

export function entry(of: StoredMessage, over: Partial<QuarantineEntry> = {}): QuarantineEntry {
  return {
    code: 'E-INTERNAL',
    path: '',
    from: of.ref.member,
    id: of.ref.id,
    digest: of.digest,
    bytes: utf8(JSON.stringify({ entry: of.jws })),
    whole: false,
    item: { stream: stream(HERE.member), seq: 1, prev: null },
    ...over,
  };
}

export function accepted(
  received: StoredMessage,
  over: Partial<Extract<Judgement, { outcome: 'ACCEPTED' }>> = {},
): Judgement {
  return {
    outcome: 'ACCEPTED',
    message: received,
    parts: [],
    units: [HERE.unit],
    prev: null,
    express: false,
    receipt: outgoing(received),
    identity: null,
    ifNotStored: () => entry(received),
    ...over,
  };
}

export function rejected(received: StoredMessage): Judgement {
  return {
    outcome: 'REJECTED',
    id: received.ref.id,
    type: received.type,
    entry: entry(received, { code: 'E-SCHEMA-INVALID', path: '/body' }),
    receipt: outgoing(received, {
      result: 'REJECTED',
      errors: [{ code: 'E-SCHEMA-INVALID', path: '/body' }],
    }),
  };
}

export function receipted(received: StoredReceipt, of: StoredMessage): Judgement {
  return {
    outcome: 'RECEIPT',
    receipt: received,
    ifNotStored: () => entry(of, { from: received.ref.member, id: received.ref.id }),
  };
}

const TOPIC = 'hsu.KH.TH.normal.v1';

/** Commits one record of KH after another, each at the next offset of its partition. */
export function receiver(
  store: Store,
  partition = 0,
): {
  next(judgements: readonly Judgement[], seqs?: readonly number[], now?: number): Promise<boolean>;
} {
  let offset = 0;
  let started: Promise<void> | undefined;
  return {
    next: async (judgements, seqs = [], now = NOW) => {
      started ??= store.setOffset(TOPIC, partition, '0', 'START', NOW);
      await started;
      const at = place(String(offset), partition);
      offset += 1;
      const arrivals = seqs.map((seq) => ({ stream: stream(HERE.member), seq }));
      return store.commitRecord(at, THERE.member, arrivals, judgements, now);
    },
  };
}

export function place(offset: string, partition = 0): RecordPlace {
  return { topic: TOPIC, partition, offset };
}
