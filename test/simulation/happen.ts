import type { Draw } from './draw.js';
import type { SimMember, SimNetwork, SimProcess } from './members.js';
import type { People } from './people/people.js';
import { changed } from './directory-changes.js';
import { tell, type Planned } from './plan.js';
import { join } from './process.js';
import { TRICKS } from './tricks.js';
import { SECOND } from '#kernel';

const LONGEST_DOWN_MS = 30 * SECOND;

/** Lets one planned event happen. */
export function happen(network: SimNetwork, people: People, event: Planned, draw: Draw): void {
  const { world, broker, members } = network;
  world.say(`* ${tell(event).trim()}`);
  void people.readers.readOn(network);
  const member = 'member' in event && event.member !== null ? members[event.member] : undefined;
  switch (event.kind) {
    case 'SEND':
      if (member !== undefined) people.open(member, event.what, draw);
      return;
    case 'REPLY':
      if (member !== undefined) people.reply(member, draw);
      return;
    case 'CONSENT':
      if (member !== undefined) people.consent(member, draw);
      return;
    case 'FORWARD':
      if (member !== undefined) people.forward(member, draw);
      return;
    case 'STORY':
      if (member !== undefined) people.story(member, event.story, draw);
      return;
    case 'RUSH':
      if (member !== undefined) people.rush(member, event.rush, draw);
      return;
    case 'CHECK': {
      const process = living(member, draw);
      if (member !== undefined && process?.started === true) people.lookUp(member, process);
      return;
    }
    case 'FATE': {
      const process = living(member, draw);
      if (member !== undefined && process !== undefined)
        world.armed.push({
          owner: process,
          fate: event.fate,
          port: event.port,
          died: () => die(network, member, process, draw),
        });
      return;
    }
    case 'KILL': {
      const process = living(member, draw);
      if (member !== undefined && process !== undefined) die(network, member, process, draw);
      return;
    }
    case 'AWAY':
      world.away.push({
        port: event.port,
        until: world.now + event.ms,
        ...(member === undefined ? {} : { member: member.code }),
      });
      return;
    case 'JOIN':
      if (member !== undefined) join(network, member);
      return;
    case 'LEAVE': {
      const process = living(member, draw);
      if (process !== undefined && (member?.processes.filter(({ alive }) => alive).length ?? 0) > 1)
        void process.stop();
      return;
    }
    case 'CLOCK':
      if (member !== undefined) set(member, { ahead: member.ahead + event.by });
      return;
    case 'DRIFT':
      if (member !== undefined) set(member, { drift: event.rate });
      return;
    case 'DIRECTORY':
      if (member !== undefined) void changed(network, member, event.change, draw);
      return;
    case 'TRICK': {
      const self = members.at(-1);
      const trick = TRICKS[event.trick];
      if (self === undefined || trick === undefined || !self.processes.some(({ alive }) => alive)) return;
      // What cannot even be written is no trick.
      void trick({ network, self, victim: draw.pick(network.honest), draw }).catch(() => undefined);
      return;
    }
    case 'LEAP':
      world.now += event.ms;
      return;
    case 'LOSE':
    case 'REPLAY':
    case 'TRUNCATE': {
      const places = broker.places().filter(({ topic }) => !/^hsu\.(directory|pulse)\./.test(topic));
      if (places.length === 0) return;
      const { topic, partition, offset } = draw.pick(places);
      if (event.kind === 'LOSE') broker.lose(topic, partition, offset);
      else if (event.kind === 'REPLAY') broker.replay(topic, partition, offset);
      else broker.truncate(topic, partition, draw.int(3));
      world.say(`the broker: ${event.kind} ${topic}/${partition}@${offset}`);
    }
  }
}

function set(member: SimMember, clock: Partial<Pick<SimMember, 'ahead' | 'drift'>>): void {
  Object.assign(member, clock, { clockIsTrue: false });
}

function living(member: SimMember | undefined, draw: Draw): SimProcess | undefined {
  const alive = member?.processes.filter((process) => process.alive) ?? [];
  return alive.length === 0 ? undefined : draw.pick(alive);
}

/** kill -9, and back after a while: another process on the same database. */
function die(network: SimNetwork, member: SimMember, process: SimProcess, draw: Draw): void {
  process.kill('dies');
  network.world.at(network.world.now + draw.int(LONGEST_DOWN_MS), () => join(network, member));
}
