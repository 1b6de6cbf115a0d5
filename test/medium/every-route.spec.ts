import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testNetwork, until } from '../setup/exchanges.js';
import { startGateway, type RunningGateway } from './gateway-app.js';

const ROLES = ['ANALYST', 'LIAISON', 'SUPERVISOR', 'POLICE_SYSTEM', 'AUDITOR'] as const;
type Role = (typeof ROLES)[number];

const UNITS = { ANALYST: 'ATU', LIAISON: 'DESK', SUPERVISOR: 'DESK', POLICE_SYSTEM: 'PS', AUDITOR: 'DESK' };
const UUID = '01990000-0000-7000-8000-000000000001';

/** Routes that are for some roles alone. Every other is for all but auditors, but for those that are for everybody. */
const FOR: Readonly<Record<string, readonly Role[]>> = {
  'GET /v1/subscriptions': ['LIAISON', 'SUPERVISOR', 'POLICE_SYSTEM'],
  'POST /v1/subscriptions': ['LIAISON', 'SUPERVISOR', 'POLICE_SYSTEM'],
  'DELETE /v1/subscriptions/{id}': ['LIAISON', 'SUPERVISOR', 'POLICE_SYSTEM'],
  'POST /v1/approvals/{id}/release': ['SUPERVISOR'],
  'POST /v1/approvals/{id}/return': ['SUPERVISOR'],
  'POST /v1/alerts/{member}/{id}/suppression': ['SUPERVISOR'],
  'GET /v1/deliveries': ['LIAISON', 'SUPERVISOR'],
  'GET /v1/links': ['LIAISON', 'SUPERVISOR'],
  'GET /v1/quarantine': ['LIAISON', 'SUPERVISOR'],
  'POST /v1/quarantine/{number}/requeue': ['LIAISON', 'SUPERVISOR'],
  'GET /v1/alarms': ['AUDITOR'],
  'GET /v1/keeping/waiting': ['SUPERVISOR', 'AUDITOR'],
  'GET /v1/keeping/missing': ['AUDITOR'],
  'GET /v1/keeping/untold': ['SUPERVISOR', 'AUDITOR'],
  'GET /v1/audit': ['AUDITOR'],
  'GET /v1/audit/lookups': ['AUDITOR'],
  'GET /v1/directory': ROLES,
  'GET /v1/schemas': ROLES,
  'GET /v1/schemas/{type}/{version}': ROLES,
  'GET /v1/me': ROLES,
  'POST /auth/sign-out': ROLES,
};
const OPEN = /^GET \/(health\/|metrics|openapi\.json|docs|auth\/)/;

const PATHS = [
  ...['x', UUID, '%00', '%2e%2e', '..%2f', 'a%2Fb', '%ED%A0%80', '%F0%90', '__proto__', 'constructor', '-1'],
  ...['9'.repeat(30), '9223372036854775808', '9007199254740993', '%E2%80%AE', "';--", 'x'.repeat(101)],
];
const QUERIES = [
  ...['limit=1e9', 'limit=%00', 'limit=99999999999999999999', 'limit=1&limit=2', 'after=1&after=2'],
  ...['after=%00', 'after[]=1', 'after=%ED%A0%80', '__proto__=1', 'constructor=1', 'with=__proto__'],
  ...['state=constructor', 'act=constructor', 'purpose=%00', `purpose=${'x'.repeat(2000)}`],
  // In the form of a cursor, with values at its ends.
  ...['after=999999999999999999', `after=9223372036854775807.${UUID}.TH`, `after=${UUID}`],
  ...['WAITING', 'DONE'].flatMap((part) =>
    [UUID, '999999999999999', `999999999999999.TH.${UUID}.TH.${UUID}`].map((key) => `after=${part}.${key}`),
  ),
  ...[`after=TH.${UUID}`, `after=${UUID}.ZZ`],
];
const draft = (rest: string): string => `{"type":"AL_MODUS_OPERANDI",${rest}}`;
const ref = `{"member":"TH","id":"${UUID}"}`;
const BODIES = [
  ...['', 'null', '[]', '1', '"x"', '{}', '{"__proto__":{}}', '{"constructor":1}', '{"a":1e400}'],
  ...['{"toString":1,"hasOwnProperty":1,"then":1}', '{"reason":"\\u0000"}', '{"reason":"\\ud800"}'],
  ...['{"reason":["a"]}', '{"reason":"a"}', '{"decision":"DIFFERENT","reason":"a"}'],
  ...['{"type":"toString"}', '{"type":["AL_MODUS_OPERANDI"]}', '{"type":{"toString":1}}'],
  ...[
    '"version":1e21',
    '"conversation":[]',
    '"to":[null]',
    `"to":[[${ref}]]`,
    '"to":{"all":true,"except":"TH"}',
  ],
  ...['"inReplyTo":[1],"references":{"length":1}', '"references":[null,1],"sealed":[null]'],
  ...[`"conversation":${ref},"after":[${ref}]`, `"conversation":{"member":["TH"],"id":["${UUID}"]}`],
].map((one) => (one.startsWith('"') && one.includes(':') ? draft(one) : one));
const LISTS = [
  ...['{"drafts":[]}', '{"all":true,"drafts":[null]}', '{"all":"x","drafts":{"length":3}}'],
  ...[`{"drafts":[{"idempotencyKey":1,"draft":1},{"idempotencyKey":"k","draft":${draft('"to":1')}}]}`],
  ...['{"purpose":"toString","queries":[{}]}', '{"purpose":"BORDER_CHECK","queries":[null]}'],
  ...['{"kind":"toString"}', '{"kind":"PERSON","name":["x"]}', '{"kind":"PERSON","name":"\\u202e"}'].map(
    (query) => `{"purpose":"BORDER_CHECK","queries":[${query}]}`,
  ),
  ...[
    '{"kind":"PERSON","name":"x","birthYear":1e300,"sex":[]}',
    '{"kind":"DOCUMENT","number":"1","issuer":["KHM"]}',
  ].map((query) => `{"purpose":"BORDER_CHECK","queries":[${query}]}`),
  `{"purpose":"BORDER_CHECK","queries":[{"kind":"PERSON","name":"${'a b '.repeat(49)}"}]}`,
  ...[
    '{"url":"http://[::1","filter":{"types":["toString"]}}',
    '{"url":["https://x"],"filter":{"urgency":["E"]}}',
  ],
];

let here: RunningGateway;
let routes: readonly { readonly method: string; readonly path: string }[];
const tokens = new Map<string, string>();

beforeAll(async () => {
  const network = await testNetwork(1);
  const [member] = network.members;
  if (member === undefined) throw new Error('a member was asked for');
  here = await startGateway(network, member);
  await until('readiness', async () => (await here.ask('/health/ready', {})).status === 200);
  for (const role of ROLES)
    tokens.set(
      role,
      await here.issuer.issuer.token(here.url, { sub: 'one', hsu_unit: UNITS[role], hsu_role: role }),
    );
  const { paths } = (await here.ask('/openapi.json', {})).json as { paths: Record<string, object> };
  routes = Object.entries(paths)
    .flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => ({ method: method.toUpperCase(), path })),
    )
    .filter(({ path }) => path !== '/v1/events');
});
afterAll(async () => {
  await here.stop();
});

/** The path with its own member and an id of nothing in place of what it names, or with this. */
function filled(path: string, value?: string): string {
  return path.replaceAll('{member}', value ?? here.member).replace(/\{[^}]+\}/g, value ?? UUID);
}

let drawn = 0;

interface Told {
  readonly status: number;
  readonly text: string;
}

async function ask(
  role: Role | null,
  method: string,
  path: string,
  body?: string,
  headers = {},
): Promise<Told> {
  drawn += 1;
  const answer = await fetch(`${here.url}${path}`, {
    method,
    redirect: 'manual',
    headers: {
      'idempotency-key': `key-${String(drawn)}`,
      ...(role === null ? {} : { authorization: `Bearer ${tokens.get(role) ?? ''}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body }),
  });
  return { status: answer.status, text: await answer.text() };
}

const bodyFor = (method: string): string | undefined => (method === 'POST' ? '{"reason":"a"}' : undefined);

describe('every route of the OpenAPI document', () => {
  it('refuses each role that it is not for, and no other', async () => {
    const told: Record<string, readonly string[]> = {};
    const right: Record<string, readonly string[]> = {};
    for (const { method, path } of routes) {
      const route = `${method} ${path}`;
      if (OPEN.test(route)) continue;
      expect([route, (await ask(null, method, filled(path), bodyFor(method))).status]).toEqual([route, 401]);
      const allowed: string[] = [];
      for (const role of ROLES) {
        const { status } = await ask(role, method, filled(path), bodyFor(method));
        if (status !== 403) allowed.push(role);
      }
      told[route] = allowed;
      right[route] = FOR[route] ?? ROLES.filter((role) => role !== 'AUDITOR');
    }
    const sorted = (some: Record<string, readonly string[]>) =>
      Object.fromEntries(Object.entries(some).map(([route, roles]) => [route, [...roles].sort()]));
    expect(sorted(told)).toEqual(sorted(right));
    expect(Object.keys(told).length).toBeGreaterThan(30);
  });

  it('judges every value before it reaches anything: nothing fails inside', async () => {
    const failed: string[] = [];
    const look = async (role: Role, method: string, path: string, body?: string, headers = {}) => {
      const { status, text } = await ask(role, method, path, body, headers);
      // On a busy machine the broker may keep silent for a moment, and readiness says so.
      if (path.startsWith('/health/ready?') && status === 503 && text.startsWith('{"ready":false,')) return;
      const isProblem = status < 400 || /"code":"E-[A-Z-]+"/.test(text);
      if (status >= 500 || !isProblem)
        failed.push(`${role} ${method} ${path.slice(0, 80)} ${body ?? ''}: ${String(status)} ${text}`);
    };
    for (const { method, path } of routes) {
      // The way of a sign-in is answered with pages, and soon with nothing but 429.
      if (path.startsWith('/auth/')) continue;
      // One that may do most, and where it may not, the one that may.
      const role = FOR[`${method} ${path}`]?.includes('SUPERVISOR') === false ? 'AUDITOR' : 'SUPERVISOR';
      if (path.includes('{'))
        for (const value of PATHS)
          await look(role, method, filled(path, value), method === 'POST' ? '{"reason":"a"}' : undefined);
      if (method === 'GET') for (const query of QUERIES) await look(role, method, `${filled(path)}?${query}`);
      if (method !== 'POST') continue;
      for (const body of [...BODIES, ...LISTS]) await look(role, method, filled(path), body);
      for (const type of [
        'application/json; charset=utf-16',
        'multipart/form-data; boundary=x',
        'text/plain',
      ])
        await look(role, method, filled(path), '{}', { 'content-type': type });
    }
    expect(failed).toEqual([]);
  });

  it('answers to its own method and spelling alone', async () => {
    const answered: string[] = [];
    for (const { method, path } of routes) {
      const others = ['HEAD', 'OPTIONS', 'PUT', 'PATCH', 'DELETE', 'GET', 'POST'].filter(
        (one) => !routes.some((route) => route.path === path && route.method === one),
      );
      for (const other of others) {
        const { status } = await ask('SUPERVISOR', other, filled(path));
        // 404 where another address takes the word as an id, 400 where it first misses a body.
        if (![400, 404, 405].includes(status)) answered.push(`${other} ${path}: ${String(status)}`);
      }
      if (!path.startsWith('/v1/')) continue;
      for (const spelling of [
        `${path}/`,
        `/${path}`,
        path.replace('/v1/', '/v1//'),
        path.replace('v1/', 'v1%2f'),
        path.replace('/v1', '/V1'),
        `${path};x`,
        `${path}%20`,
        `${path}%00`,
      ]) {
        const { status } = await ask(null, method, filled(spelling), bodyFor(method));
        if (![400, 401, 404, 405].includes(status)) answered.push(`${method} ${spelling}: ${String(status)}`);
      }
    }
    expect(answered).toEqual([]);
  });

  it('asks anew who calls for each request of one connection', async () => {
    const { hostname, port, host } = new URL(here.url);
    const socket = connect({ host: hostname, port: Number(port) });
    await once(socket, 'connect');
    const lines = (authorization: string): string =>
      `GET /v1/me HTTP/1.1\r\nhost: ${host}\r\n${authorization}\r\n`;
    const signed = (role: Role): string => `authorization: Bearer ${tokens.get(role) ?? ''}\r\n`;
    socket.write(
      [lines(signed('ANALYST')), lines(''), lines(signed('AUDITOR')), lines('connection: close\r\n')].join(
        '',
      ),
    );
    let text = '';
    for await (const chunk of socket) text += String(chunk);
    expect(text.match(/HTTP\/1\.1 \d+/g)).toEqual(
      ['200', '401', '200', '401'].map((one) => `HTTP/1.1 ${one}`),
    );
    expect(text.match(/"role":"\w+"/g)).toEqual(['"role":"ANALYST"', '"role":"AUDITOR"']);
  });
});
