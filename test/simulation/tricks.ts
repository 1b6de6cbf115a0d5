import { writePulse } from '#directory';
import { packParcel, seal, type JsonValue, type ParcelMessage } from '#envelope';
import { pulseTopic, laneTopic, type Lane } from '#exchange';
import { digest, GATEWAY_UNIT, newId, rfc3339, utcDay, utf8, type Member } from '#kernel';
import { latestKind } from '#messages';
import type { Draw } from './draw.js';
import type { SimMember, SimNetwork } from './members.js';

type Json = Readonly<Record<string, JsonValue>>;

interface Trickster {
  readonly network: SimNetwork;
  readonly self: SimMember;
  readonly victim: SimMember;
  readonly draw: Draw;
}

const MOST = Number.MAX_SAFE_INTEGER;
const ABSURD: readonly number[] = [0, -1, 1.5, 32_768, 3_000_000_000, 2 ** 31, 2 ** 32, MOST, 2 ** 53];

/** What a member may send with its real keys and rights on the broker, by name. */
export const TRICKS: Readonly<Record<string, (by: Trickster) => Promise<void>>> = {
  /** Bytes that nobody can open, to one member and to all. */
  GARBAGE: async (by) => {
    for (const to of [by.victim.code, 'ALL'])
      await put(by, to, utf8('{"ciphertext": '.repeat(1 + by.draw.int(40))));
  },
  /** Numbers that no column holds, in the link and its items. */
  NUMBERS: async (by) => {
    const odd = (): number => by.draw.pick(ABSURD);
    const { jws, id } = await signed(by, {});
    await record(by, [{ jws, parts: [] }], {
      epoch: odd(),
      directory: odd(),
      items: [item(by, jws, id, { epoch: odd(), seq: odd() })],
    });
  },
  /** A signed message whose version no schema has. */
  VERSION: async (by) => {
    const { jws, id } = await signed(by, { version: by.draw.pick(ABSURD) });
    await record(by, [{ jws, parts: [] }], { items: [item(by, jws, id, {})] });
  },
  /** A conversation and a type whose texts are longer than any index takes. */
  TEXTS: async (by) => {
    const long = 'x'.repeat(by.draw.pick([100, 3000, 9000]));
    const { jws, id } = await signed(by, { type: long, conversation: { member: long, id: long } });
    await record(by, [{ jws, parts: [] }], { items: [item(by, jws, id, {})] });
  },
  /** Another's key for sealing as its own. */
  STOLEN_KEY: async (by) => {
    const { network, self, victim } = by;
    const day = utcDay(network.world.now);
    const key = directoryOf(by).sealingKey({ member: victim.code, unit: GATEWAY_UNIT }, network.world.now);
    if (key !== undefined) await pulse(by, nextPulse(by), [{ unit: GATEWAY_UNIT, day, key }]);
    network.world.say(`${self.code} takes a key of ${victim.code}`);
  },
  /** A pulse after which no other can come. */
  LAST_PULSE: (by) => pulse(by, MOST, []),
  /** A heartbeat that lies about everything, streams that never were included. */
  LYING_BEAT: async (by) => {
    const { self, victim, draw } = by;
    const stream = (to: string, lane: Lane, epoch: number): Json => ({ to, lane, epoch });
    const invented = Array.from({ length: 40 }, (_, n) => ({
      ...stream(victim.code, 'normal', n + 2),
      sent: draw.pick([1, 1000, MOST]),
      upTo: null,
      missing: [],
    }));
    const lacking = ['express', 'normal'].flatMap((lane) =>
      [self.code, 'ALL'].map((to) => ({
        ...stream(to, lane as Lane, 1),
        sent: null,
        upTo: draw.pick([3, 20, MOST]),
        missing: draw.chance(0.5) ? [1, 2, 3] : [],
      })),
    );
    const beat = {
      kind: 'HEARTBEAT',
      streams: [...invented, ...lacking],
      deferred: [],
      refused: [],
      chunks: [],
    };
    await record(by, [], { control: [{ ...beat, oldest: null, state: 'NORMAL' }] });
  },
  /** An answer in a conversation of others, and in one that it never saw. */
  STRANGER: async (by) => {
    const conversation = someConversation(by);
    const { jws, id } = await signed(by, {
      ...(conversation === undefined ? {} : { conversation }),
      type: 'CT_HUMAN_ACK',
    });
    await record(by, [{ jws, parts: [] }], { items: [item(by, jws, id, {})] });
  },
  /** Withdraws what another said. */
  WITHDRAWS_OTHERS: async (by) => {
    const conversation = someConversation(by);
    if (conversation === undefined) return;
    const { jws, id } = await signed(by, {
      conversation,
      type: 'CT_WITHDRAWAL',
      schema: latestKind('CT_WITHDRAWAL')?.schema ?? '',
      after: [conversation],
      body: { target: conversation, reason: 'ERROR' },
    });
    await record(by, [{ jws, parts: [] }], { items: [item(by, jws, id, {})] });
  },
  /** Other bytes under one id, to another member. */
  TWO_FACES: async (by) => {
    const id = newId(by.self.clock);
    for (const victim of by.network.members.filter((one) => one !== by.self)) {
      const { jws } = await signed(
        { ...by, victim },
        { id, conversation: { member: by.self.code, id }, subjectEn: victim.code },
      );
      await record({ ...by, victim }, [{ jws, parts: [] }], {
        items: [item({ ...by, victim }, jws, id, {})],
      });
    }
  },
  /** More items than messages, and a message twice. */
  MISCOUNTED: async (by) => {
    const { jws, id } = await signed(by, {});
    const one = item(by, jws, id, {});
    await record(by, [{ jws, parts: [] }], { items: [one, item(by, jws, id, { seq: 901 })] });
    await record(
      by,
      [
        { jws, parts: [] },
        { jws, parts: [] },
      ],
      { items: [one, item(by, jws, id, { seq: 902 })] },
    );
  },
  /** A receipt for what never came to it. */
  FALSE_RECEIPT: async (by) => {
    const sent = by.victim.sent.at(-1);
    const { jws, id } = await signed(by, {
      type: 'CT_RECEIPT',
      schema: latestKind('CT_RECEIPT')?.schema ?? '',
      body: {
        of: { ...(sent ?? { member: by.victim.code, id: newId(by.self.clock) }), digest: digest('x') },
        level: 'GATEWAY',
        result: by.draw.pick(['ACCEPTED', 'REJECTED']),
        at: rfc3339(by.self.clock.now()),
        errors: [],
      },
    });
    await record(by, [{ jws, parts: [] }], { items: [item(by, jws, id, {})] });
  },
  /** Many records at once. */
  FLOOD: async (by) => {
    for (let n = 0; n < 60; n += 1)
      await put(by, by.draw.pick([by.victim.code, 'ALL']), utf8(`junk ${String(n)}`));
  },
  /** A directory statement of its own: only the secretariat may write there, so it goes on its own pulse topic. */
  NO_PULSE: async (by) => {
    by.network.broker.put(
      pulseTopic(by.self.code),
      { partition: 0, value: utf8('no pulse'), headers: {} },
      by.self.code,
    );
    return Promise.resolve();
  },
};

function directoryOf({ self }: Trickster) {
  const process = self.processes.find(({ alive }) => alive);
  if (process === undefined) throw new Error('the hostile member has no process');
  return process.ports.directory.current();
}

function nextPulse(by: Trickster): number {
  const kid = by.self.keys.keys.kid(GATEWAY_UNIT, 'directory');
  return directoryOf(by).nextPulse(by.self.code, kid);
}

async function pulse(
  by: Trickster,
  n: number,
  sealing: Parameters<typeof writePulse>[0]['sealing'],
): Promise<void> {
  const { network, self } = by;
  const payload = writePulse({
    member: self.code,
    n,
    instance: newId(self.clock),
    previous: null,
    epoch: 1,
    directory: directoryOf(by).version,
    sentAt: rfc3339(self.clock.now()),
    logSize: 0,
    sealing,
    revocations: [],
  });
  const jws = await self.keys.keys.sign(
    GATEWAY_UNIT,
    'directory',
    'hsu-pulse+jws',
    payload,
    newId(self.clock),
  );
  const value = utf8(jws);
  network.broker.put(pulseTopic(self.code), { partition: 0, value, headers: { v: '1' } }, self.code);
}

/** A message of its specialist unit to the victim's, with these changes. */
async function signed(by: Trickster, changes: Json): Promise<{ jws: string; id: string }> {
  const { self, victim } = by;
  const id = typeof changes['id'] === 'string' ? changes['id'] : newId(self.clock);
  const at = rfc3339(self.clock.now());
  const message = {
    id,
    type: 'RF_INFORMATION_REQUEST',
    version: 1,
    schema: latestKind('RF_INFORMATION_REQUEST')?.schema ?? '',
    status: 'ACTUAL',
    from: { member: self.code, unit: 'ATU', role: 'ANALYST' },
    to: [{ member: victim.code, unit: 'ATU' }],
    conversation: { member: self.code, id },
    after: [],
    createdAt: at,
    sentAt: at,
    body: {},
    ...changes,
  };
  const jws = await self.keys.keys.sign('ATU', 'sign', 'hsu-msg+jws', utf8(JSON.stringify(message)), id);
  return { jws, id };
}

function item({ victim, draw }: Trickster, jws: string, id: string, changes: Json): Json {
  return {
    to: victim.code,
    lane: 'normal',
    epoch: 1,
    seq: 900 + draw.int(1000),
    id,
    digest: digest(jws),
    prev: null,
    ...changes,
  };
}

/** A record to the victim with a link that is truly its own, whatever it says. */
async function record(by: Trickster, messages: readonly ParcelMessage[], changes: Json): Promise<void> {
  const { network, self, victim } = by;
  const link = {
    v: 1,
    from: self.code,
    to: victim.code,
    instance: newId(self.clock),
    epoch: 1,
    directory: directoryOf(by).version,
    sentAt: rfc3339(self.clock.now()),
    items: [],
    control: [],
    ...changes,
  };
  const { keys } = self.keys;
  const jws = await keys.sign(
    GATEWAY_UNIT,
    'link',
    'hsu-link+jws',
    utf8(JSON.stringify(link)),
    newId(self.clock),
  );
  const key = directoryOf(by).sealingKey({ member: victim.code, unit: GATEWAY_UNIT }, network.world.now);
  if (key === undefined) return;
  await put(by, victim.code, utf8(await seal(packParcel({ link: jws, messages }), 'hsu-parcel+jwe', [key])));
}

async function put({ network, self, draw }: Trickster, to: Member, value: Uint8Array): Promise<void> {
  const lane = draw.pick(['express', 'normal'] as const);
  const topic = laneTopic(self.code, to, lane);
  network.broker.put(topic, { partition: 0, value, headers: { v: '1', lane } }, self.code);
  return Promise.resolve();
}

function someConversation({ network, self, draw }: Trickster): { member: string; id: string } | undefined {
  const all = network.members.filter((one) => one !== self).flatMap(({ sent }) => sent);
  if (all.length === 0) return undefined;
  const { member, id } = draw.pick(all);
  return { member, id };
}
