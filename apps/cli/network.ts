import { resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { WrongCommandLine, type NetworkOptions } from '#command-line';
import { HsuError, MINUTE } from '#kernel';
import { askStart, gatewayName, isUp, readNetwork, type MemberPlace } from '../network/index.js';

const LOOK_MS = 200;
const PATIENCE_MS = 3 * MINUTE;

/**
 * `hsu network kill TH` ends a gateway as a power cut would, and the network goes on; `hsu network start TH` starts it
 * again. 0 once that is so. @throws WrongCommandLine, HsuError E-NOT-FOUND, E-UNAVAILABLE
 */
export async function network(
  { act, member = '', state }: NetworkOptions,
  root: string,
  print: (text: string) => void,
  signal: AbortSignal,
): Promise<number> {
  if (act !== 'kill' && act !== 'start')
    throw new WrongCommandLine('Say npm run hsu -- network kill TH or network start TH.');
  const stateDir = resolve(root, state);
  const running = readNetwork(stateDir);
  if (running === undefined)
    throw new HsuError('E-NOT-FOUND', `no network runs on ${state}: start it with npm start`);
  const members = running.members.map((one) => one.member).join(', ');
  const place = (): MemberPlace => {
    const found = readNetwork(stateDir)?.members.find((one) => one.member === member.toUpperCase());
    if (found === undefined)
      throw new HsuError(
        'E-NOT-FOUND',
        `the network has no member ${member === '' ? '(none was named)' : member}: it has ${members}`,
      );
    return found;
  };
  const there = place();
  if (isUp(there) === (act === 'start')) {
    print(
      act === 'start' ? `${there.member} runs already at ${there.url}.` : `${there.member} is away already.`,
    );
    return 0;
  }
  if (act === 'kill') {
    if (there.pid !== undefined) process.kill(there.pid, 'SIGKILL');
    while (isUp(place())) await delay(LOOK_MS, undefined, { signal });
    print(`${there.member} is AWAY. Start it again with npm run hsu -- network start ${there.member}.`);
    return 0;
  }
  askStart(stateDir, running, gatewayName(there.member));
  print(`Starting ${there.member} …`);
  const since = performance.now();
  while (!(await isReady(place()))) {
    if (performance.now() - since > PATIENCE_MS)
      throw new HsuError(
        'E-UNAVAILABLE',
        `${there.member} does not come: read ${state}/logs/${gatewayName(there.member)}.log`,
      );
    await delay(LOOK_MS, undefined, { signal });
  }
  print(`${there.member} is back at ${place().url}.`);
  return 0;
}

async function isReady(place: MemberPlace): Promise<boolean> {
  if (!isUp(place)) return false;
  const answer = await fetch(`${place.url}/health/ready`).catch(() => undefined);
  return answer?.status === 200;
}
