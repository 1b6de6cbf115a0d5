import type { Thread } from '#exchange';
import type { Draw } from '../../draw.js';
import type { SimMember, SimNetwork } from '../../members.js';
import type { PLAYED } from '../../plan.js';
import type { Asked } from '../drafts.js';
import { flagStep, namesakeOpening, victimSought } from './flag-drafts.js';
import { hitStep } from './hit-drafts.js';
import { besideReturn } from './person-drafts.js';
import { referralOf, returnStep } from './return-drafts.js';
import { leaveOrForward } from '../forward-drafts.js';
import { victimOpening } from '../leave-drafts.js';

type Played = (typeof PLAYED)[number];

/** How a story that is played to its end begins. */
export function playedOpening(network: SimNetwork, member: SimMember, what: Played, draw: Draw): Asked {
  return what === 'RETURN' || what === 'LEAVE'
    ? victimOpening(network, member, draw)
    : { ...(what === 'CONFLICT' ? victimSought(member) : namesakeOpening(member)), secondPerson: true };
}

/** What this member writes next in it; undefined where it is not its turn. */
export function playedStep(
  network: SimNetwork,
  member: SimMember,
  what: Played,
  thread: Thread,
  draw: Draw,
): Asked | undefined {
  switch (what) {
    case 'RETURN': {
      const at = referralOf(member, thread, draw);
      if (at === undefined) return undefined;
      const beside = thread.conversation.standing.state === 'CLOSED' || draw.chance(0.35);
      return beside ? besideReturn(at) : returnStep(at);
    }
    case 'LEAVE':
      return leaveOrForward(network, member, thread, draw);
    case 'HIT':
      return hitStep(member, thread, draw);
    case 'CONFLICT':
      return member.code === thread.conversation.owner?.member || draw.chance(0.6)
        ? hitStep(member, thread, draw)
        : flagStep(network, member, thread, draw);
    case 'FLAGS':
      return flagStep(network, member, thread, draw);
  }
}
