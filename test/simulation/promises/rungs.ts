import type { Escalation } from '#exchange';
import { DAY, refKey, type MessageRef } from '#kernel';
import type { SimMember, SimNetwork } from '../members.js';

const LEVELS = [50, 80, 100, 150, 200];

/** Each rung of each clock rang once, none was left out, and none was told oftener than it rang. */
export async function rungFaults({ honest }: SimNetwork): Promise<string[]> {
  const faults: string[] = [];
  for (const member of honest) {
    const rungs = await rungsOf(member);
    const ladders = new Map<string, Escalation[]>();
    for (const rung of rungs) {
      const { clock, key, startedBy, dueAt } = rung.clock;
      const name = [refKey(rung.conversation), clock, key, refKey(startedBy), dueAt].join(' ');
      ladders.set(name, [...(ladders.get(name) ?? []), rung]);
    }
    for (const [name, ladder] of ladders) faults.push(...ladderFaults(`${name} at ${member.code}`, ladder));
    const rang = counted(rungs.map(toldOf));
    for (const [what, times] of counted(await told(member)))
      if (times > (rang.get(what) ?? 0))
        faults.push(`a rung was told ${String(times)} times at ${member.code}: ${what}`);
  }
  return faults;
}

/** Past the last level it rings again every day. */
function ladderFaults(name: string, ladder: readonly Escalation[]): string[] {
  const sorted = [...ladder].sort((a, b) => a.at - b.at);
  return sorted.slice(1).flatMap((rung, index) => {
    const before = sorted[index];
    if (before === undefined) return [];
    const follows =
      before.level === 200
        ? rung.level === 200 && rung.at === before.at + DAY
        : rung.level === LEVELS[LEVELS.indexOf(before.level) + 1] && rung.at > before.at;
    return follows ? [] : [`${name}: rung ${String(rung.level)} after ${String(before.level)}`];
  });
}

async function rungsOf({ store, sent }: SimMember): Promise<readonly Escalation[]> {
  const conversations = new Map<string, MessageRef>();
  for (const ref of sent) {
    const conversation = (await store.view(ref))?.message.conversation;
    if (conversation !== undefined) conversations.set(refKey(conversation), conversation);
  }
  const rungs: Escalation[] = [];
  for (const ref of conversations.values()) rungs.push(...(await store.escalations(ref)));
  return rungs;
}

function toldOf({ conversation, clock, level }: Escalation): string {
  return [refKey(conversation), clock.clock, clock.key, clock.startedBy.id, clock.dueAt, level].join(' ');
}

async function told({ store, sent }: SimMember): Promise<readonly string[]> {
  const all: string[] = [];
  for (const ref of sent) {
    const message = (await store.view(ref))?.message;
    if (message?.type !== 'CT_ESCALATION') continue;
    const [, payload = ''] = message.jws.split('.');
    const { body } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { body: Told };
    const { clock, key = '', startedBy, dueAt, level } = body;
    all.push([refKey(message.conversation), clock, key, startedBy.id, dueAt, level].join(' '));
  }
  return all;
}

interface Told {
  readonly clock: string;
  readonly key?: string;
  readonly startedBy: MessageRef;
  readonly dueAt: string;
  readonly level: string;
}

function counted(all: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const one of all) times.set(one, (times.get(one) ?? 0) + 1);
  return times;
}
