import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Keys, Progress } from '#exchange';
import { FailureLimit, refused, Sessions } from '#identity';
import { DAY, HsuError, MINUTE, SECOND, type Clock } from '#kernel';
import { Metrics, openLog } from '#telemetry';
import { testMembers, type TestMembers } from '#testing';
import { memoryDrafts, memorySessions } from '#contracts';
import type { Gateway } from '../gateway.js';
import { readiness } from './readiness.js';
import { gatewayCookies } from '../callers/session-cookie.js';
import type { Authentication } from '../callers/authentication.js';
import { WebhookTargets } from '../webhooks/webhook-target.js';

const WELL: Progress = { reading: true, directory: true, waitingMs: 0 };

let members: TestMembers;
beforeEach(async () => {
  members = await testMembers(['TH', 'KH']);
});

function gateway(
  progress: () => Promise<Progress> = () => Promise.resolve(WELL),
  keys: Partial<Keys> = {},
): Gateway {
  const { ports, cases, approvals, audit } = members.gateway('TH');
  const unused = () => Promise.reject(new HsuError('E-INTERNAL'));
  const exchange = {
    progress,
    submit: () => Promise.reject(new HsuError('E-INTERNAL')),
    submitBatch: () => Promise.reject(new HsuError('E-INTERNAL')),
    wakeRelay: () => undefined,
  };
  return {
    ports: { ...ports, keys: { ...ports.keys, ...boundKeys(ports.keys), ...keys } },
    cases,
    approvals,
    drafts: memoryDrafts(),
    audit,
    lists: {
      alerts: () => Promise.resolve([]),
      unanswered: () => Promise.resolve([]),
      stopped: () => Promise.resolve([]),
      openings: () => Promise.resolve([]),
      unansweredCounts: () => Promise.resolve(new Map()),
    },
    lookups: { find: unused, alerts: unused, objections: unused, log: unused, tend: unused },
    rescues: {
      again: unused,
      open: unused,
      rescue: unused,
      unfinished: unused,
      stuck: unused,
      hold: unused,
      waiting: unused,
      began: unused,
      stopped: unused,
      settled: unused,
      referredFrom: unused,
      forget: unused,
    },
    subscriptions: {
      inboxEnd: unused,
      addSubscription: unused,
      subscriptions: unused,
      subscription: unused,
      removeSubscription: unused,
      addEvents: unused,
      owing: unused,
      holdSubscription: unused,
      owed: unused,
      settleEvent: unused,
      putOffEvent: unused,
      pauseSubscription: unused,
      noteDelivery: unused,
    },
    signals: { hear: () => () => undefined },
    webhookTargets: new WebhookTargets([]),
    exchange,
    authentication: nobodyEnters(ports.clock),
    log: openLog('silent', 'TH'),
    metrics: new Metrics(),
  };
}

function nobodyEnters(clock: Clock): Authentication {
  const refuse = () => Promise.reject(refused('NONE'));
  return {
    publicUrl: 'https://gateway.th.example',
    tokens: { caller: refuse },
    sessions: new Sessions(memorySessions(), clock),
    signIn: { begin: refuse, finish: refuse },
    cookies: gatewayCookies('https://gateway.th.example', 'TH'),
    failures: new FailureLimit(clock),
  };
}

function boundKeys(keys: Keys): Keys {
  return {
    sign: (unit, use, typ, payload, id) => keys.sign(unit, use, typ, payload, id),
    kid: (unit, use) => keys.kid(unit, use),
    opener: (kid) => keys.opener(kid),
  };
}

async function wrong(of: Gateway): Promise<string[]> {
  const { ready, wrong: lacks } = await readiness(of);
  expect(ready).toBe(lacks.length === 0);
  return [...new Set(lacks.map(({ check }) => check))];
}

describe('readiness (T55)', () => {
  it('is there when all makes progress', async () => {
    expect(await wrong(gateway())).toEqual([]);
  });

  it('is not there while the signing key is locked', async () => {
    const locked = gateway(undefined, { sign: () => Promise.reject(new HsuError('E-KEY-UNKNOWN')) });
    expect(await wrong(locked)).toEqual(['signing']);
  });

  it('names the unit, the use and the key that was revoked (INV-34)', async () => {
    let kid = '';
    await members.restate((listed) =>
      listed.map((entry) => ({
        ...entry,
        keys: entry.keys.map((key) => {
          if (entry.member !== 'TH' || key.unit !== 'DESK') return key;
          kid = key.kid;
          return { ...key, revoked: { at: Math.floor(members.clock.now() / SECOND), reason: 'STOLEN' } };
        }),
      })),
    );
    const { ready, wrong: lacks } = await readiness(gateway());
    // The other units go on working here.
    expect(ready).toBe(true);
    expect(lacks).toEqual([
      {
        check: 'signing',
        text: `the unit DESK cannot sign (sign): E-KEY-REVOKED: the sign key ${kid} of DESK is revoked`,
      },
    ]);
  });

  it.each([
    ['the gateway itself', (unit: string) => unit === 'GATEWAY'],
    ['every unit', (unit: string) => unit !== 'GATEWAY'],
  ])('is not there where %s cannot sign', async (_who, cannot) => {
    const { ports } = members.gateway('TH');
    const some = gateway(undefined, {
      sign: (unit, ...rest) =>
        cannot(unit) ? Promise.reject(new HsuError('E-KEY-UNKNOWN')) : ports.keys.sign(unit, ...rest),
    });
    expect(await wrong(some)).toEqual(['signing']);
  });

  it('names a statement that is dated ahead of this clock', async () => {
    members.clock.setBy(-DAY);
    const { wrong: lacks } = await readiness(gateway());
    expect(lacks.find(({ check }) => check === 'directory')?.text).toContain('dated ahead of this clock');
  });

  it('is not there when what is signed does not verify', async () => {
    const { ports } = members.gateway('TH');
    const spoilt = gateway(undefined, {
      sign: async (...asked) => {
        const jws = await ports.keys.sign(...asked);
        const at = jws.lastIndexOf('.') + 10;
        return `${jws.slice(0, at)}${jws[at] === 'A' ? 'B' : 'A'}${jws.slice(at + 1)}`;
      },
    });
    expect(await wrong(spoilt)).toEqual(['signing']);
  });

  it('is not there when the key that signs is not the directory’s', async () => {
    const other = members.gateway('KH').ports.keys;
    expect(await wrong(gateway(undefined, boundKeys(other)))).toEqual(['signing']);
  });

  it('is not there while reading stands still, the directory is not followed, or the database is away', async () => {
    expect(await wrong(gateway(() => Promise.resolve({ ...WELL, reading: false })))).toEqual(['broker']);
    expect(await wrong(gateway(() => Promise.resolve({ ...WELL, directory: false })))).toEqual(['directory']);
    expect(await wrong(gateway(() => Promise.reject(new HsuError('E-UNAVAILABLE'))))).toEqual(['database']);
  });

  it('is not there, and is told in time, when the database never answers', async () => {
    const { wrong: lacks } = await readiness(
      gateway(() => new Promise(() => undefined)),
      20,
    );
    expect(lacks.map(({ check }) => check)).toEqual(['database']);
  });

  it('is not there when a message has waited for a minute to be sent', async () => {
    const waiting = (waitingMs: number): Gateway => gateway(() => Promise.resolve({ ...WELL, waitingMs }));
    expect(await wrong(waiting(MINUTE))).toEqual([]);
    expect(await wrong(waiting(MINUTE + 1))).toEqual(['outbox']);
  });

  it('names the units whose inbox cannot be read, although the database answers', async () => {
    const stalled = (stalledInboxes: () => Promise<readonly string[]>): Gateway => {
      const { ports, ...rest } = gateway();
      return { ...rest, ports: { ...ports, store: { ...ports.store, stalledInboxes } } };
    };
    const { wrong: lacks } = await readiness(stalled(() => Promise.resolve(['ATU'])));
    expect(lacks).toEqual([{ check: 'inbox', text: expect.stringContaining('ATU') as unknown }]);
    const hanging = await readiness(
      stalled(() => new Promise(() => undefined)),
      20,
    );
    expect(hanging.wrong.map(({ check }) => check)).toContain('inbox');
  });

  it('is not there when today’s sealing keys are not published', async () => {
    members.clock.forward(9 * DAY);
    expect(await wrong(gateway())).toEqual(['sealing']);
  });

  it('names no kind in what it signs: nobody could take that for a message', async () => {
    const { ports } = members.gateway('TH');
    const signed: string[] = [];
    await readiness(
      gateway(undefined, {
        sign: (unit, use, typ, payload, id) => {
          signed.push(Buffer.from(payload).toString());
          return ports.keys.sign(unit, use, typ, payload, id);
        },
      }),
    );
    for (const one of signed) expect(Object.keys(JSON.parse(one) as object)).toEqual(['check']);
    expect(signed.length).toBeGreaterThan(0);
  });
});
