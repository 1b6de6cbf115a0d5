import type { ListedMember } from '#directory';
import { generateKey, publicOf } from '#envelope';
import { DIRECTORY_TOPIC, type Submission } from '#exchange';
import { digest, GATEWAY_UNIT, utf8, type Clock, type Member, type MessageRef } from '#kernel';
import { memoryKeys } from '#keys';
import { signedStatement } from '#testing';
import { Gaps } from './promises/gaps.js';
import type { SimMember, SimNetwork, SimStore } from './members.js';
import type { Plan } from './plan.js';
import type { SimBroker } from './sim-broker.js';
import type { World } from './world.js';

const NETWORK = 'hsu-simulated';
export const CODES: readonly Member[] = ['TH', 'KH', 'VN', 'LA', 'MM'];
export const UNITS = ['ATU', 'DESK', 'PS'] as const;

/** Members with units ATU, DESK and PS; statement 1 stands on its topic, no process runs yet. */
export async function makeNetwork(
  world: World,
  broker: SimBroker,
  { members: count, hostile }: Pick<Plan, 'members' | 'hostile'>,
  storeOf: (member: Member) => SimStore,
): Promise<SimNetwork> {
  const officers = Array.from({ length: 5 }, () => generateKey('EdDSA'));
  const members: SimMember[] = [];
  const gaps = new Gaps();
  for (const code of CODES.slice(0, count)) members.push(await makeMember(world, gaps, code, storeOf(code)));
  let listed: readonly ListedMember[] = members.map(({ code, keys }) => ({
    member: code,
    name: `Country ${code}`,
    units: [
      { unit: 'ATU', name: 'Specialist unit', kind: 'SPECIALIST', roles: ['ANALYST', 'SUPERVISOR'] },
      { unit: 'DESK', name: 'National desk', kind: 'DESK', roles: ['LIAISON', 'SUPERVISOR'] },
      { unit: 'PS', name: 'Police system', kind: 'POLICE_SYSTEM', roles: ['POLICE_SYSTEM'] },
      { unit: GATEWAY_UNIT, name: 'Gateway', kind: 'GATEWAY', roles: ['SYSTEM'] },
    ],
    keys: keys.listed,
  }));
  let version = 0;
  const publish = async (): Promise<string> => {
    version += 1;
    const statement = await signedStatement({
      network: NETWORK,
      version,
      officers,
      members: listed,
      now: world.now,
    });
    const record = { partition: 0, value: utf8(statement), headers: { v: '1' } };
    broker.put(DIRECTORY_TOPIC, record, 'secretariat');
    return statement;
  };
  broker.makeTopics(members.map(({ code }) => code));
  const genesis = await publish();
  return {
    world,
    gaps,
    broker,
    anchor: {
      network: NETWORK,
      officers: officers.map((officer) => publicOf(officer)),
      genesis: digest(genesis),
    },
    members,
    honest: hostile ? members.slice(0, -1) : members,
    member: (code) => {
      const found = members.find((one) => one.code === code);
      if (found === undefined) throw new Error(`no member ${code} here`);
      return found;
    },
    restate: async (change) => {
      listed = listed.map(change);
      await publish();
    },
    listed: () => listed,
  };
}

async function makeMember(world: World, gaps: Gaps, code: Member, store: SimStore): Promise<SimMember> {
  const member: { ahead: number; drift: number } = { ahead: 0, drift: 0 };
  const passed = (): number => world.now - world.startedAt;
  const clock: Clock = {
    now: () => Math.floor(world.now + member.ahead + passed() * member.drift),
    elapsed: passed,
  };
  const sent: MessageRef[] = [];
  const heard = new Map<Member, number>();
  const heeds: SimMember['heeds'] = new Set();
  return Object.assign(member, {
    code,
    clock,
    sent,
    heard,
    heeds,
    clockIsTrue: true,
    store: watching(noting(store, sent), { world, gaps, code, heard, heeds }),
    keys: await memoryKeys(UNITS, clock),
    processes: [],
  });
}

interface Watched extends Pick<SimMember, 'code' | 'heard' | 'heeds'> {
  readonly world: World;
  readonly gaps: Gaps;
}

/** Heartbeats that are read, and numbers that are known to be missing, are written down beside the store. */
function watching(store: SimStore, { world, gaps, code, heard, heeds }: Watched): SimStore {
  const look = async (): Promise<void> => {
    gaps.looked(code, await store.arrivals(), world.now);
    await Promise.all([...heeds].map((heed) => heed()));
  };
  return {
    ...store,
    beat: async (...beat) => {
      const outcome = await store.beat(...beat);
      const [read] = beat;
      if (!outcome.old) {
        heard.set(read.from, world.now);
        gaps.heard(code, read, world.now);
      }
      await look();
      return outcome;
    },
    commitRecord: async (...record) => {
      const committed = await store.commitRecord(...record);
      if (record[2].length > 0) await look();
      return committed;
    },
  };
}

/** What is stored to be sent is written down beside the store. */
function noting(store: SimStore, sent: MessageRef[]): SimStore {
  const noted = <T extends { readonly outcome: string }>(
    batch: readonly Submission[],
    outcomes: readonly T[],
  ): readonly T[] => {
    for (const [index, { outcome }] of outcomes.entries()) {
      const ref = batch[index]?.message.ref;
      if (outcome === 'STORED' && ref !== undefined) sent.push(ref);
    }
    return outcomes;
  };
  return {
    ...store,
    submit: async (batch, now) => noted(batch, await store.submit(batch, now)),
    submitTogether: async (batch, now) => noted(batch, await store.submitTogether(batch, now)),
  };
}
