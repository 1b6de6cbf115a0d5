import { MAX_PULSE_BYTES, readJws, verifyJws } from '#envelope';
import { asHsuError, HsuError, type Member } from '#kernel';
import { DirectoryState, memberRecord } from './directory.js';
import { keyStatus } from './directory-key.js';
import { readPulsePayload, type ReadPulse } from './pulse.js';

/**
 * The directory after one more record of a member's pulse topic.
 * @throws HsuError E-PULSE-INVALID; E-PULSE-OLD where `n` does not rise; E-DIRECTORY-OLD (retry later) where the member or its key may
 *   stand in a statement not read yet
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
  if (pulse.n <= (record.pulse?.n ?? 0))
    throw new HsuError('E-PULSE-OLD', `n ${pulse.n} after ${record.pulse?.n ?? 0}`, { path: '/n' });
  const records = new Map(state.facts.records);
  records.set(
    pulse.member,
    memberRecord({
      ...record,
      sealing: record.sealing.with(pulse, key.kid),
      pulse: {
        n: pulse.n,
        instance: pulse.instance,
        previous: pulse.previous,
        epoch: pulse.epoch,
        directory: pulse.directory,
        sentAt: pulse.sentAtMs,
        logSize: pulse.logSize,
        days: [],
      },
    }),
  );
  return new DirectoryState({ ...state.facts, records });
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
