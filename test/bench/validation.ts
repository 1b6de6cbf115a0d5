import { parseStrictJson } from '#envelope';
import { checkBeside, checkMessage, checkPartContent, findKind, sampleMessage, samplePart } from '#messages';
import type { BenchOptions, Measured } from './measure.js';
import type { BenchServers } from './servers.js';

const MOST_BYTES = 2 ** 20;
const SECONDS = 3;

/** Messages judged by what they say: bytes read as strict JSON, structure, every rule of the kind, the sealed part. */
export async function validation(
  _servers: BenchServers,
  { runs }: BenchOptions,
  progress: (text: string) => void,
): Promise<Measured> {
  await Promise.resolve();
  const judged = {
    validationReferralPerSecond: validator('RF_VICTIM_IDENTIFICATION', 'identity'),
    validationWantedPerSecond: validator('AL_WANTED_SUSPECT'),
  };
  return {
    figures: Object.entries(judged).map(([key, judge]) => {
      perSecond(judge);
      const rates = Array.from({ length: runs }, () => perSecond(judge));
      progress(`validation: ${key} ${Math.max(...rates).toFixed(0)}`);
      return { key, unit: 'messages/s judged on one core', runs: rates, limit: { atLeast: 5_000 } };
    }),
  };
}

function perSecond(judge: () => void): number {
  const begin = process.threadCpuUsage();
  let count = 0;
  const used = (): number => {
    const { user, system } = process.threadCpuUsage(begin);
    return (user + system) / 1e6;
  };
  while (used() < SECONDS) for (let n = 0; n < 50; n += 1, count += 1) judge();
  return count / used();
}

/** Judges a kind's sample; `part`: and the content of this sealed part of it, as a named unit opens it. */
function validator(type: string, part?: string): () => void {
  const kind = findKind(type, 1);
  if (kind === undefined) throw new Error(`no kind ${type}`);
  const bytes = Buffer.from(JSON.stringify(sampleMessage(type)));
  const sealed = part === undefined ? undefined : Buffer.from(JSON.stringify(samplePart(part)));
  return () => {
    const checked = checkMessage(parseStrictJson(bytes, MOST_BYTES), kind);
    if (!('message' in checked)) throw new Error(`${type}: ${JSON.stringify(checked.faults)}`);
    if (part === undefined || sealed === undefined) return;
    const content = parseStrictJson(sealed, MOST_BYTES);
    const faults = [
      ...checkPartContent(kind, part, content, checked.message.status, checked.message.sentAt),
      ...checkBeside(kind, checked.message, part, content),
    ];
    if (faults.length > 0) throw new Error(`${type} ${part}: ${JSON.stringify(faults)}`);
  };
}
