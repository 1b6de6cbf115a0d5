import { MAX_PULSE_BYTES, readJws, verifyJws } from '#envelope';
import { asHsuError, HsuError, type Member, type Unit } from '#kernel';
import { DirectoryState, memberRecord, signedByNewer, type Contested } from './directory.js';
import { keyStatus } from './directory-key.js';
import { readPulsePayload, type ReadPulse } from './pulse.js';

/**
 * The directory after one more record of a member's pulse topic. `n` rises for each directory key alone: whoever stole
 * one can raise its number to the end, and the next key begins anew. A sealing key that another holds is left out, the
 * rest counts (`contested`).
 * @throws HsuError E-PULSE-INVALID; E-PULSE-OLD where `n` does not rise, or a newer key has signed already;
 * E-DIRECTORY-OLD (retry later) where the member or its key may stand in a statement not read yet
 */
export async function applyPulse(
  state: DirectoryState,
  memberOfTopic: Member,
  jws: string,
): Promise<DirectoryState> {
  const { read, pulse } = parse(jws);
  if (pulse.member !== memberOfTopic) refuse('/member', 'on the topic of another member');
  const record = state.facts.records.get(pulse.member);
  const key = record?.keys.get(read.header.kid);
  if (record === undefined || key === undefined) {
    if (pulse.directory > state.version)
      throw new HsuError('E-DIRECTORY-OLD', 'the pulse names a newer directory');
    return refuse('', 'not signed by a key of this member');
  }
  if (key.use !== 'directory') refuse('', `signed by a ${key.use} key`);
  // A revoked key signs nothing more, whatever time its holder writes into the record.
  if (key.revoked !== null || keyStatus(key, pulse.sentAtMs) !== 'VALID')
    refuse('', 'the key is not in force');
  await verifyJws(read, key).catch((cause: unknown) => {
    throw new HsuError('E-PULSE-INVALID', 'the signature does not verify', { cause });
  });
  const before = record.pulses.get(key.kid)?.n ?? 0;
  if (pulse.n <= before) throw new HsuError('E-PULSE-OLD', `n ${pulse.n} after ${before}`, { path: '/n' });
  if ([...record.pulses.keys()].some((other) => signedByNewer(record.keys, key.kid, other)))
    throw new HsuError('E-PULSE-OLD', 'a newer directory key has signed already');
  const { held, contested } = withoutContested(state, pulse);
  const records = new Map(state.facts.records);
  records.set(
    pulse.member,
    memberRecord({
      ...record,
      sealing: record.sealing.with({ ...pulse, sealing: held }, key.kid),
      pulses: new Map(record.pulses).set(key.kid, {
        by: key.kid,
        n: pulse.n,
        instance: pulse.instance,
        previous: pulse.previous,
        epoch: pulse.epoch,
        directory: pulse.directory,
        sentAt: pulse.sentAtMs,
        logSize: pulse.logSize,
        days: [],
        contested,
      }),
    }),
  );
  return new DirectoryState({ ...state.facts, records });
}

/** A key belongs to whoever named it first; a unit of the same member is another holder too. */
function withoutContested(
  { facts: { officers, records } }: DirectoryState,
  { member, sealing }: ReadPulse,
): { held: ReadPulse['sealing']; contested: readonly Contested[] } {
  const holderOf = (unit: Unit, kid: string): Member | null | undefined => {
    if (officers.some((officer) => officer.kid === kid)) return null;
    for (const [other, { keys, sealing: table }] of records) {
      if (keys.has(kid)) return other;
      const holder = table.holder(kid);
      if (holder !== undefined && (other !== member || holder !== unit)) return other;
    }
    return undefined;
  };
  const contested: Contested[] = [];
  const held = sealing.filter(({ unit, key: { kid } }) => {
    const holder = holderOf(unit, kid);
    if (holder === undefined) return true;
    contested.push({ unit, kid, holder });
    return false;
  });
  return { held, contested };
}

function parse(jws: string): { read: ReturnType<typeof readJws>; pulse: ReadPulse } {
  try {
    const read = readJws(jws, 'hsu-pulse+jws', MAX_PULSE_BYTES);
    return { read, pulse: readPulsePayload(read.payload) };
  } catch (error) {
    const cause = asHsuError(error);
    if (cause.code === 'E-INTERNAL' || cause.code === 'E-PULSE-INVALID') throw cause;
    throw new HsuError('E-PULSE-INVALID', cause.message, { cause, path: cause.faults[0]?.path ?? '' });
  }
}

function refuse(path: string, text: string): never {
  throw new HsuError('E-PULSE-INVALID', text, { path });
}
