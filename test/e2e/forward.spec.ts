import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '#envelope';
import { DAY, MINUTE, rfc3339 } from '#kernel';
import { samplePart } from '#messages';
import { startGateway, type Answer, type ClientName, type RunningGateway } from '../medium/gateway-app.js';
import { networkOfItsOwn, until, type OwnNetwork } from '../setup/exchanges.js';
import { storyDraft, without, type Changes } from '../stories/story-drafts.js';

const CODES = ['MY', 'BN', 'PH', 'MM'];
const at = (member: string, unit: string) => ({ member, unit });

interface Ref {
  readonly member: string;
  readonly id: string;
}

/**
 * Over real gateways: Malaysia sends Brunei a referral that is not to be passed on. Brunei's forward to the Philippines
 * is refused, leave is asked for and granted, the parts are sealed anew, the Philippines open them, Myanmar cannot;
 * then the person takes back her consent, and neither the sender nor a holder shares any more.
 */
describe('conversation 7, and consent that is taken back', () => {
  const gateways = new Map<string, RunningGateway>();
  let network: OwnNetwork;
  const of = (member: string): RunningGateway => gateways.get(member)!;
  let original: Ref, leave: Ref, forwarded: Ref;

  const draft = (type: string, changes: Changes, conversation?: Ref) =>
    storyDraft(type, { now: Date.now(), conversation }, changes);
  const post = async (
    member: string,
    client: ClientName,
    family: string,
    body: JsonObject,
  ): Promise<Answer> => of(member).post(client, `/v1/${family}`, body);
  const sent = async (member: string, client: ClientName, family: string, body: JsonObject): Promise<Ref> => {
    const answer = await post(member, client, family, body);
    expect([answer.status, answer.text]).toEqual([202, answer.text]);
    const { id } = answer.json;
    return { member, id: typeof id === 'string' ? id : '' };
  };
  const rulesOf = ({ json }: Answer): unknown[] =>
    (json['faults'] as { rule?: string; text?: string }[]).map(({ rule }) => rule);
  const arrives = async (member: string, client: ClientName, ref: Ref) =>
    until(`${ref.id} at ${member}`, async () => {
      const { status } = await of(member).get(client, `/v1/messages/${ref.member}/${ref.id}`);
      return status === 200;
    });
  const forward = (body: JsonObject = {}) => {
    const now = Date.now();
    const rest = without(
      draft('RF_FORWARD', {
        members: { to: [at('PH', 'DESK'), at('MY', 'ATU')], case: 'HSU-BN-2026-000321-K' },
        body: { of: { ...original }, leaves: [], ...body },
        without: ['digest', 'victimRef'],
      }),
      'sealed',
    );
    return { ...rest, expiresAt: rfc3339(now + 30 * DAY), reviewAt: rfc3339(now + 20 * DAY) } as JsonObject;
  };
  const referral = () => {
    const to = [at('BN', 'DESK')];
    const sealed = [{ part: 'identity', units: to, content: samplePart('identity') }];
    return draft('RF_VICTIM_IDENTIFICATION', { members: { to, sealed, case: 'HSU-MY-2026-000123-K' } });
  };

  beforeAll(async () => {
    network = await networkOfItsOwn(CODES);
    await Promise.all(
      network.members.map(async (member) => gateways.set(member.code, await startGateway(network, member))),
    );
    for (const code of CODES)
      await until(`${code} knows the sealing keys of all`, () =>
        Promise.resolve(
          CODES.every((other) => of(code).gateway.ports.directory.current().pulse(other) !== undefined),
        ),
      );
  });
  afterAll(async () => {
    await Promise.all([...gateways.values()].map((one) => one.stop()));
    await network.broker.stop();
  });

  it('refuses the forward of what is marked H2, and says which leave to ask for', async () => {
    original = await sent('MY', 'analyst', 'referrals', referral());
    await arrives('BN', 'liaison', original);
    const refused = await post('BN', 'liaison', 'referrals', forward());
    expect([refused.status, rulesOf(refused)]).toEqual([422, ['forward.leave']]);
    expect(refused.text).toContain('asks ONWARD, units PH/DESK');
  });

  it('is asked for leave, grants it, and seals it anew to that unit alone', async () => {
    const asked = await sent(
      'BN',
      'liaison',
      'referrals',
      draft(
        'RF_PURPOSE_CHANGE',
        {
          members: { to: [at('MY', 'ATU')], case: 'HSU-BN-2026-000321-K' },
          body: { items: [{ ...original }] },
        },
        original,
      ),
    );
    await arrives('MY', 'analyst', asked);
    leave = await sent(
      'MY',
      'analyst',
      'referrals',
      draft(
        'RF_PURPOSE_DECISION',
        {
          members: { to: [at('BN', 'DESK')], case: 'HSU-MY-2026-000123-K' },
          body: { request: { ...asked }, items: [{ item: { ...original }, granted: true }] },
        },
        original,
      ),
    );
    await arrives('BN', 'liaison', leave);
    const shown = await of('BN').get('liaison', `/v1/cases/${original.member}/${original.id}`);
    expect(shown.json['lifecycles']).toContainEqual(
      expect.objectContaining({ lifecycle: 'leave', key: asked.id, state: 'GRANTED' }),
    );
    forwarded = await sent('BN', 'liaison', 'referrals', forward({ leaves: [{ ...leave }] }));
    await arrives('PH', 'liaison', forwarded);
    await arrives('MY', 'analyst', forwarded);
    const path = `/v1/messages/${forwarded.member}/${forwarded.id}/parts/original`;
    const opened = await of('PH').get('liaison', path);
    expect(opened.status).toBe(200);
    expect(opened.text).toContain('"jws"');
    const elsewhere = [
      await of('PH').get('analyst', path),
      await of('MY').get('analyst', path),
      await of('MM').get('liaison', path),
      await of('MM').get('liaison', path.replace('/parts/original', '')),
    ];
    expect(elsewhere.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
  });

  it('INV-32: is shared no more once the person takes back her consent, by nobody who was told', async () => {
    const change = await sent(
      'MY',
      'analyst',
      'controls',
      draft(
        'CT_CONSENT_CHANGE',
        {
          members: { to: [at('BN', 'DESK')] },
          body: { at: rfc3339(Date.now() - MINUTE), withdrawn: ['SHARE_WITH_HOST'], origins: ['KHM'] },
        },
        original,
      ),
    );
    const again = await post('MY', 'analyst', 'referrals', referral());
    expect(rulesOf(again)).toEqual(['consent.not-withdrawn']);
    await arrives('BN', 'liaison', change);
    const passed = await post('BN', 'liaison', 'referrals', forward({ leaves: [{ ...leave }] }));
    expect(rulesOf(passed)).toEqual(['consent.not-withdrawn']);
    const path = `/v1/cases/${forwarded.member}/${forwarded.id}`;
    await until('the mark on what the Philippines keep', async () => {
      const { json } = await of('PH').get('liaison', path);
      return (json['consents'] as { state: string }[]).some(({ state }) => state === 'WITHDRAWN');
    });
    const kept = await of('PH').get(
      'liaison',
      `/v1/messages/${forwarded.member}/${forwarded.id}/parts/original`,
    );
    expect(kept.status).toBe(200);
  });

  it('INV-14: is gone from whoever has it by the forward, once its unit takes it back', async () => {
    const recall = {
      members: { to: [at('BN', 'DESK')] },
      body: { scope: 'WHOLE', items: [original.id] },
    };
    await sent('MY', 'analyst', 'controls', draft('CT_RECALL', recall, original));
    const message = `/v1/messages/${forwarded.member}/${forwarded.id}`;
    for (const state of ['PH', 'BN'])
      await until(`the recall in ${state}`, async () => {
        const { json } = await of(state).get('liaison', message.replace('/messages/', '/cases/'));
        return json['state'] === 'RECALLED';
      });
    const opened = await of('PH').get('liaison', `${message}/parts/original`);
    expect(opened.status).toBe(404);
  });
});
