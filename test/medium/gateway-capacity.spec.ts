import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '#envelope';
import { DAY, newId, type MessageRef } from '#kernel';
import { storyDraft } from '../stories/story-drafts.js';
import { until } from '../setup/exchanges.js';
import { refOf } from '../setup/json.js';
import type { RunningGateway } from './gateway-app.js';
import { startPair } from './gateway-pair.js';

const day = (days: number): string => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

describe('capacity that units offer and ask for', () => {
  let here: RunningGateway;
  let there: RunningGateway;
  let offer: MessageRef;
  let request: MessageRef;
  const offerId = newId({ now: () => Date.now() });
  const requestId = newId({ now: () => Date.now() });
  beforeAll(async () => {
    [here, there] = await startPair();
  });
  afterAll(async () => {
    await Promise.all([here.stop(), there.stop()]);
  });

  const draft = (type: string, body: JsonObject, conversation?: MessageRef): JsonObject =>
    storyDraft(type, { now: Date.now(), conversation }, { body });
  const post = async (at: RunningGateway, sent: JsonObject): Promise<MessageRef> => {
    const answer = await at.post('analyst', '/v1/referrals', sent);
    expect({ status: answer.status, faults: answer.json['faults'] }).toEqual({ status: 202 });
    return refOf(answer.json);
  };
  const listed = async (at: RunningGateway): Promise<readonly JsonObject[]> =>
    (await at.get('analyst', '/v1/capacity')).json['items'] as readonly JsonObject[];

  it('stands in one list at every member, each with what fits it', async () => {
    const period = { from: day(30), to: day(34) };
    offer = await post(here, draft('RF_CAPACITY_OFFER', { offerId, period, seats: 24 }));
    request = await post(
      there,
      draft('RF_CAPACITY_REQUEST', { requestId, period: { from: day(32), to: day(60) }, seats: 30 }),
    );
    // Another of the same member fits nobody: it asks of itself.
    await post(
      here,
      draft('RF_CAPACITY_REQUEST', { requestId: newId({ now: () => Date.now() }), period, seats: 1 }),
    );
    for (const at of [here, there]) {
      const items = await until('three lines', async () => {
        const found = await listed(at);
        return found.length === 3 && found;
      });
      const one = (ref: MessageRef) =>
        items.find((item) => JSON.stringify(item['ref']) === JSON.stringify(ref));
      const days = { from: day(32), to: day(34) };
      expect(one(offer)).toMatchObject({
        side: 'OFFER',
        id: offerId,
        by: { member: here.member, unit: 'ATU' },
        fits: [
          { ref: request, by: { member: there.member, unit: 'ATU' }, days, seats: 24, lacks: ['SEATS'] },
        ],
      });
      expect(one(request)).toMatchObject({ side: 'REQUEST', id: requestId, fits: [{ ref: offer, days }] });
      expect((await at.get('analyst', '/v1/capacity/calendar')).text).not.toContain('BEGIN:VEVENT');
    }
  });

  it('stands in the calendar file once a match is accepted, in whole days', async () => {
    const matchId = newId({ now: () => Date.now() });
    const match = (at: RunningGateway, outcome: string) =>
      post(at, draft('RF_CAPACITY_MATCH', { matchId, offerId, requestId, outcome, seats: 24 }, offer));
    await match(there, 'PROPOSED');
    await until('the proposal', async () =>
      JSON.stringify((await listed(here)).map(({ matches }) => matches)).includes('PROPOSED'),
    );
    await match(here, 'ACCEPTED');
    const { text } = await until('the acceptance', async () => {
      const answer = await there.get('analyst', '/v1/capacity/calendar');
      return answer.text.includes('BEGIN:VEVENT') && answer;
    });
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    const compact = (date: string) => date.replaceAll('-', '');
    expect(text).toContain(`DTSTART;VALUE=DATE:${compact(day(30))}`);
    expect(text).toContain(`DTEND;VALUE=DATE:${compact(day(35))}`);
    expect(text).toContain(`UID:${offer.member}.${offer.id}`);
  });

  it('leaves the list when it is withdrawn', async () => {
    const answer = await there.post('analyst', `/v1/messages/${request.member}/${request.id}/withdrawal`, {
      reason: 'ENDED',
    });
    expect({ status: answer.status, faults: answer.json['faults'] }).toEqual({ status: 202 });
    await until('the withdrawal', async () => (await listed(here)).length === 2);
    expect((await listed(there)).flatMap(({ fits }) => fits as readonly unknown[])).toEqual([]);
  });
});
