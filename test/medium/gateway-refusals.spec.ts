import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '#envelope';
import { sampleMessage } from '#messages';
import { testNetwork, until, type TestNetwork } from '../setup/exchanges.js';
import { draftsTo, expectProblem, faultPaths, startGateway, type RunningGateway } from './gateway-app.js';
import { routesOf } from './gateway-routes.js';

// Invented, and planted where a person's data could stand.
const CANARY = 'SOK-Dara-canary';

let network: TestNetwork;
let here: RunningGateway;
const { alert, referral } = draftsTo(() => here.member);

beforeAll(async () => {
  network = await testNetwork(1);
  const [member] = network.members;
  if (member === undefined) throw new Error('a member was asked for');
  here = await startGateway(network, member);
  await until('readiness', async () => (await here.ask('/health/ready', {})).status === 200);
});
afterAll(async () => {
  await here.stop();
});

const without = (draft: JsonObject, name: string): JsonObject =>
  Object.fromEntries(Object.entries(draft).filter(([member]) => member !== name));

/** A passport number whose check digit is 9, as a machine read it. */
const passport = (numberCheckDigit: string): JsonObject =>
  alert({
    type: 'AL_TRAVEL_DOCUMENT',
    purpose: 'BORDER_CHECK',
    body: {
      ...(sampleMessage('AL_TRAVEL_DOCUMENT')['body'] as JsonObject),
      document: {
        type: 'PASSPORT',
        issuer: 'KHM',
        number: 'N01234567',
        numberCheckDigit,
        state: 'READ_BY_MACHINE',
      },
    },
  });

interface BadInput {
  readonly what: string;
  readonly to?: string;
  readonly body: () => unknown;
  readonly refused: readonly [status: number, code: string, path?: string];
}

const table: readonly BadInput[] = [
  {
    what: 'a missing field',
    body: () => without(alert(), 'purpose'),
    refused: [422, 'E-SCHEMA-INVALID', '/purpose'],
  },
  {
    what: 'a wrong code',
    body: () => alert({ purpose: 'NO_SUCH' }),
    refused: [422, 'E-SCHEMA-INVALID', '/purpose'],
  },
  {
    what: 'a field that is not known',
    body: () => alert({ isAdmin: true }),
    refused: [422, 'E-SCHEMA-INVALID', '/isAdmin'],
  },
  {
    what: 'a sender of its own choice',
    body: () => alert({ from: { member: 'XX', unit: 'ATU', role: 'ANALYST' } }),
    refused: [422, 'E-SCHEMA-INVALID', '/from'],
  },
  {
    what: 'a bad check digit',
    body: () => passport('1'),
    refused: [422, 'E-CHECKDIGIT', '/body/document/numberCheckDigit'],
  },
  {
    what: 'an unknown member',
    to: 'referrals',
    body: () => without(referral({ to: [{ member: 'ZZ', unit: 'ATU' }] }), 'sealed'),
    refused: [422, 'E-RECIPIENT-UNKNOWN', '/to/0/member'],
  },
  {
    what: 'an unknown unit',
    to: 'referrals',
    body: () => without(referral({ to: [{ member: here.member, unit: 'NONE' }] }), 'sealed'),
    refused: [422, 'E-RECIPIENT-UNKNOWN', '/to/0/unit'],
  },
  {
    what: 'a personal datum in open text',
    body: () => alert({ subjectEn: 'Call +66 81 234 5678 about passport N01234567' }),
    refused: [422, 'E-LEAK-SUSPECTED', '/subjectEn'],
  },
  {
    what: 'an unknown kind',
    body: () => alert({ type: 'AL_NO_SUCH' }),
    refused: [422, 'E-SCHEMA-UNKNOWN', '/type'],
  },
  { what: 'a referral where alerts go', body: () => referral(), refused: [400, 'E-FORM', '/type'] },
  {
    what: 'a conversation that is not there',
    to: 'controls',
    body: () => ({
      type: 'CT_WITHDRAWAL',
      conversation: { member: here.member, id: '01990000-0000-7000-8000-000000000001' },
    }),
    refused: [404, 'E-NOT-FOUND', '/conversation'],
  },
  { what: 'broken JSON', body: () => '{"type": "AL_MODUS_OPERANDI",', refused: [400, 'E-JSON'] },
  { what: 'a member twice', body: () => '{"type":"A","type":"B"}', refused: [400, 'E-JSON'] },
  { what: 'a prototype', body: () => '{"__proto__":{"role":"SUPERVISOR"}}', refused: [400, 'E-JSON'] },
  { what: 'a value that is no object', body: () => '[]', refused: [400, 'E-JSON'] },
  {
    what: 'forty levels',
    body: () => `{"body":${'['.repeat(40)}${']'.repeat(40)}}`,
    refused: [400, 'E-JSON'],
  },
  { what: 'no body', body: () => '', refused: [400, 'E-JSON'] },
  {
    what: '5 MB',
    body: () => JSON.stringify({ type: 'x'.repeat(5_000_000) }),
    refused: [413, 'E-TOO-LARGE'],
  },
];

describe('bad input', () => {
  it.each(table)('$what is refused where it stands, and nothing is stored', async ({ to, body, refused }) => {
    const before = await here.rows();
    expectProblem(await here.post('analyst', `/v1/${to ?? 'alerts'}`, body()), ...refused);
    expect(await here.rows()).toBe(before);
  });

  it('is what the rows above are: without it the same draft is stored', async () => {
    const before = await here.rows();
    expect((await here.post('analyst', '/v1/alerts', passport('9'))).status).toBe(202);
    expect(await here.rows()).toBeGreaterThan(before);
  });

  it('is told all at once, each fault with its own pointer', async () => {
    const draft = alert({ purpose: 'NO_SUCH', urgency: 'X', to: 'everyone' });
    const answer = await here.post('analyst', '/v1/alerts', draft);
    expect([...faultPaths(answer)].sort()).toEqual(['/purpose', '/to', '/urgency']);
  });

  it('is told by the rule that it breaks, with what would be right', async () => {
    const { json } = await here.post('analyst', '/v1/alerts', passport('1'));
    expect(json['faults']).toEqual([
      {
        code: 'E-CHECKDIGIT',
        path: '/body/document/numberCheckDigit',
        rule: 'travel-document.check-digit',
        text: 'numberCheckDigit stands beside number; what a machine has read is the ICAO 9303 check digit of it.',
      },
    ]);
  });

  it('is repeated neither in the answer nor in the log: it may be personal', async () => {
    for (const draft of [alert({ purpose: CANARY }), alert({ subjectEn: [CANARY] }), `{"a": "${CANARY}`]) {
      const { text } = await here.post('analyst', '/v1/alerts', draft);
      expect(text).not.toContain(CANARY);
    }
    await here.get('analyst', `/v1/inbox?after=${CANARY}`);
    await here.get('analyst', `/v1/${CANARY}`);
    await here.ask('/v1/inbox', { headers: { authorization: `Bearer ${CANARY}` } });
    expect(here.logged.join('')).not.toContain(CANARY);
    expect((await here.ask('/metrics', {})).text).not.toContain(CANARY);
  });

  it('of another media type is 415', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/xml'])
      expectProblem(await here.post('analyst', '/v1/alerts', 'a=b', { 'content-type': type }), 415, 'E-FORM');
  });

  it('by another method is 405 and told the methods, whoever asks', async () => {
    for (const [method, path, allow] of [
      ['GET', '/v1/referrals', 'POST'],
      ['DELETE', '/v1/inbox?x=1', 'GET'],
      ['PUT', '/v1/messages/TH/01990000-0000-7000-8000-000000000001', 'GET'],
    ] as const) {
      const answer = await here.ask(path, { method });
      expectProblem(answer, 405, 'E-METHOD', '');
      expect(answer.headers.get('allow')).toBe(allow);
    }
  });

  it('at an address that does not exist is 404', async () => {
    expectProblem(await here.get('analyst', '/v1/no-such'), 404, 'E-NOT-FOUND');
    for (const path of ['ZZ/01990000-0000-7000-8000-000000000001', 'th/1', 'TH/%00'])
      expectProblem(await here.get('analyst', `/v1/messages/${path}`), 404, 'E-NOT-FOUND');
    expectProblem(await here.ask('/%zz', {}), 400, 'E-FORM');
  });

  it('in a query that the address does not know is refused by name, all of them at once', async () => {
    const answer = await here.get('analyst', '/v1/inbox?afer=1&limit=5&a/b=2');
    expectProblem(answer, 400, 'E-FORM', '/query/afer');
    expect((answer.json['faults'] as readonly JsonObject[]).map(({ path }) => path)).toEqual([
      '/query/afer',
      '/query/a~1b',
    ]);
    expect(answer.text).toContain('This one takes after, limit.');
    expect((await here.get('analyst', '/v1/inbox?after=')).status).toBe(200);
    expectProblem(await here.ask('/docs?x=1', {}), 400, 'E-FORM', '/query/x');
    expectProblem(await here.post('analyst', '/v1/alerts?x=1', alert()), 400, 'E-FORM', '/query/x');
  });

  it('in a query is refused by name', async () => {
    for (const query of ['limit=0', 'limit=201', 'limit=x', 'limit=1&limit=2'])
      expectProblem(await here.get('analyst', `/v1/inbox?${query}`), 400, 'E-FORM', '/query/limit');
    expectProblem(await here.get('analyst', "/v1/inbox?after=1';--"), 400, 'E-FORM', '/query/after');
  });

  it('without an idempotency key is refused, and so is one that is not visible text', async () => {
    for (const key of ['', 'x'.repeat(101), 'a b'])
      expectProblem(
        await here.post('analyst', '/v1/alerts', alert(), { 'idempotency-key': key }),
        400,
        'E-IDEMPOTENCY',
        '/headers/idempotency-key',
      );
  });
});

describe('who may ask', () => {
  const OPEN = [
    ...['/health/live', '/health/ready', '/metrics', '/openapi.json', '/docs', '/docs/:file'],
    ...['/auth/sign-in', '/auth/callback'],
    // The console where it was built: the same files for everyone. `/assets/*` is listed as `/*`.
    ...['/', '/*', '/icon.svg', '/work', '/cases/:member/:id', '/cases/:member/:id/compose/:type'],
    ...['/cases/:member/:id/compose/:type/:draft', '/compose/:type/:draft'],
    ...['/compose', '/compose/:type', '/rescue', '/rescues/:member/:id', '/alerts', '/check', '/letters'],
    ...['/approvals', '/directory', '/deliveries', '/capacity', '/audit'],
  ];

  it('every route but the open ones refuses a caller without a valid credential', async () => {
    const routes = routesOf(here.app.getHttpAdapter().getInstance());
    expect(routes.filter(({ url }) => url.startsWith('/v1/')).length).toBeGreaterThan(12);
    for (const { method, url } of routes.filter((route) => !OPEN.includes(route.url))) {
      const path = url.replace(/:\w+/g, 'x');
      expectProblem(await here.ask(path, { method }), 401, 'E-UNAUTHENTICATED');
      for (const authorization of [
        '',
        'Bearer wrong',
        'Basic eDp5',
        here.authorization('analyst').slice(7),
      ]) {
        // So many fail here that the gateway says so after a while.
        const { status } = await here.ask(path, { method, headers: { authorization } });
        expect([401, 429]).toContain(status);
      }
    }
  });

  it('a stranger learns nothing from a 401 but how to sign in', async () => {
    const { json, headers } = await here.ask('/v1/inbox', {});
    expect(headers.get('www-authenticate')).toBe('Bearer');
    expect(Object.keys(json).sort()).toEqual(['code', 'instance', 'status', 'title', 'type']);
  });

  it('the body of a stranger is not read', async () => {
    const headers = { 'content-type': 'application/json' };
    expectProblem(
      await here.ask('/v1/alerts', { method: 'POST', headers, body: '{"a":1,"a":2}' }),
      401,
      'E-UNAUTHENTICATED',
    );
  });

  it('the role of the token counts, whatever the body says', async () => {
    const answer = await here.post('police', '/v1/referrals', without(referral(), 'sealed'));
    expectProblem(answer, 403, 'E-NOT-PERMITTED');
    expectProblem(await here.get('analyst', '/v1/quarantine'), 403, 'E-NOT-PERMITTED');
    expectProblem(await here.post('police', '/v1/quarantine/1/requeue', {}), 403, 'E-NOT-PERMITTED');
    const { rows } = (await here.get('liaison', '/v1/quarantine')).json as {
      rows: { place: { topic: string } }[];
    };
    expect(rows).toEqual([]);
    expectProblem(await here.post('supervisor', '/v1/quarantine/999999/requeue', {}), 404, 'E-NOT-FOUND');
  });
});
