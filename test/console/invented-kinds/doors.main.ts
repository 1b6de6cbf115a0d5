import { kindEntries, kinds } from '#messages';
import { describedGateway } from '../../../apps/gateway/openapi/described.js';
import { ANALYST } from '#testing';
import { checkAt } from '../../stories/story-checks.js';
import { TwoMembers } from '../../stories/two-members.js';

// What the doors of a gateway have of the kinds in the folder `boats`, told in one line of JSON: run in the copy that
// has it.

const [ALERT, OFFER] = ['ZZ_HIT_INFORMATION', 'ZZ_INFORMATION_HIT_OFFER'];

async function received(type: string, members: Readonly<Record<string, unknown>> = {}, body = {}) {
  const story = await TwoMembers.of();
  const ref = await story.send(story.th, ANALYST, story.draft(type, { members, body }));
  const { state, ball, clocks } = await story.standing(story.kh);
  const received = (await story.th.ports.store.view(ref))?.receipts.map(({ result }) => result);
  const border = { name: 'kh-ps-1', unit: 'PS', role: 'POLICE_SYSTEM' } as const;
  const query = { kind: 'DOCUMENT', number: 'SB7654321', issuer: 'THA' };
  const cutAt = story.members.clock.now();
  const { answers } = await checkAt(story, story.kh, border, [query], { alerts: [ref], cutAt });
  return {
    received,
    state,
    ball: ball?.member ?? null,
    clocks: clocks.map(({ clock }) => clock),
    found: answers.flatMap(({ candidates }) => candidates.map(({ type: found }) => found)),
  };
}

/** The fault that the sender is told, as `code rule path`. */
async function refusal(type: string, body: Readonly<Record<string, unknown>>): Promise<unknown> {
  try {
    return await received(type, {}, body);
  } catch (error) {
    const { faults } = error as { faults: readonly { code: string; rule?: string; path: string }[] };
    return faults.map(({ code, rule, path }) => `${code} ${rule ?? ''} ${path}`);
  }
}

const document = await describedGateway(0);
const { schemas, requestBodies } = document['components'] as Readonly<
  Record<string, Readonly<Record<string, unknown>>>
>;
interface Body {
  readonly content: { readonly 'application/json': { readonly examples: Readonly<Record<string, unknown>> } };
}
const examples = (family: string) =>
  Object.keys((requestBodies?.[family] as Body).content['application/json'].examples);

process.stdout.write(
  JSON.stringify({
    alert: await received(ALERT),
    refused: await refusal(ALERT, { crew: 100 }),
    offer: await received(OFFER),
    listed: kindEntries(kinds).filter(({ type }) => type.startsWith('ZZ_')),
    schemas: [ALERT, OFFER].map((type) => schemas?.[type] !== undefined),
    shown: { alert: examples('alert').includes(ALERT), referral: examples('referral').includes(OFFER) },
  }),
);
