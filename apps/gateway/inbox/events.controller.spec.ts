import { describe, expect, it } from '@jest/globals';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SignedCaller } from '#identity';
import { SECOND } from '#kernel';
import { SetClock } from '#testing';
import { EventsController } from './events.controller.js';
import { StreamPlaces } from './events-places.js';
import { doorsOf } from '../doors-of.js';
import type { Gateway } from '../gateway.js';

const CALLER = { name: 'analyst-1', unit: 'ATU', role: 'ANALYST' } as const;
const MORE_THAN_ONE_CALLER_HAS = 21;

describe('a stream of events', () => {
  it('whose reader went away while it was asked who it is takes no place from the next ones', async () => {
    const clock = new SetClock(Date.UTC(2026, 10, 24, 3));
    const gateway = {
      ports: { clock, self: { member: 'TH' }, store: { inbox: () => Promise.resolve([]) } },
      subscriptions: { inboxEnd: () => Promise.resolve('0') },
    } as unknown as Gateway;
    const door = await doorsOf(gateway);
    const controller = door(EventsController);
    const signed: SignedCaller = { ...CALLER, shownName: null, expiresAt: clock.now() + 5 * SECOND };
    // A response that is over tells nobody any more that it is.
    const gone = { raw: { destroyed: true, once: () => undefined } } as unknown as FastifyReply;
    Object.assign(gone, { header: () => gone, send: () => gone });
    const request = { headers: { authorization: 'Bearer' } } as unknown as FastifyRequest;
    for (let n = 0; n < MORE_THAN_ONE_CALLER_HAS; n += 1)
      await controller.events(CALLER, signed, {}, request, gone).catch(() => undefined);
    expect(() => door(StreamPlaces).take(CALLER)).not.toThrow();
  });
});
