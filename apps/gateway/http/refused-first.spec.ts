import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { memorySessions } from '#contracts';
import type { Directory } from '#directory';
import { FailureLimit, refused, Sessions, type SignedCaller } from '#identity';
import { MINUTE, type UnitAddress } from '#kernel';
import { Metrics, openLog } from '#telemetry';
import { testMembers } from '#testing';
import { createApplication } from '../application.js';
import { gatewayCookies } from '../callers/session-cookie.js';
import { rules } from '#messages';
import type { Gateway } from '../gateway.js';

const PUBLIC_URL = 'https://gateway.example';
const UNITS: Readonly<Record<string, string>> = { POLICE_SYSTEM: 'PS', AUDITOR: 'DESK' };
const ROLES = ['ANALYST', 'LIAISON', 'SUPERVISOR', 'POLICE_SYSTEM', 'AUDITOR'];
const KEY = { 'idempotency-key': 'one' };

/** Status, code, and what the first fault points at or, without a pointer, what the refusal says. */
type Refusal = readonly [number, string, string?];

/** The directory of the tests, in which each unit has every role. */
function withAllRoles(directory: Directory): Directory {
  return new Proxy(directory, {
    get: (target, name) => {
      if (name === 'unit') return (address: UnitAddress) => ({ ...target.unit(address), roles: ROLES });
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

let app: NestFastifyApplication;
beforeAll(async () => {
  const { ports, cases, approvals, audit } = (await testMembers(['TH', 'KH'])).gateway('TH');
  const caller = (authorization: string): Promise<SignedCaller> => {
    const role = authorization.replace('Bearer ', '') as SignedCaller['role'];
    const expiresAt = ports.clock.now() + MINUTE;
    return Promise.resolve({ name: 'one', unit: UNITS[role] ?? 'ATU', role, shownName: null, expiresAt });
  };
  const refuse = () => Promise.reject(refused('NONE'));
  const parts: Partial<Gateway> = {
    ports: {
      ...ports,
      directory: { ...ports.directory, current: () => withAllRoles(ports.directory.current()) },
    },
    cases,
    approvals,
    audit,
    authentication: {
      publicUrl: PUBLIC_URL,
      tokens: { caller },
      sessions: new Sessions(memorySessions(), ports.clock),
      signIn: { begin: refuse, finish: refuse },
      cookies: gatewayCookies(PUBLIC_URL, 'TH'),
      failures: new FailureLimit(ports.clock),
    },
    log: openLog('silent', 'TH'),
    metrics: new Metrics(),
  };
  app = await createApplication(parts as Gateway);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
});
afterAll(() => app.close());

async function answer(role: string, route: string, body?: string, headers = {}): Promise<Refusal> {
  const [method = '', url = ''] = route.split(' ');
  const { statusCode, payload } = await app.inject({
    method: method as 'GET',
    url,
    headers: {
      host: 'gateway.example',
      ...(role === '' ? {} : { authorization: `Bearer ${role}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { payload: body }),
  });
  const { code, detail, faults } = JSON.parse(payload) as {
    code: string;
    detail?: string;
    faults?: readonly { path: string }[];
  };
  const said = faults?.[0]?.path === '' ? detail : faults?.[0]?.path;
  return said === undefined ? [statusCode, code] : [statusCode, code, said];
}

const NOT_FOR_AUDITORS: Refusal = [403, 'E-NOT-PERMITTED', rules['role.no-auditor'].right];
const NOT_AN_AUDITOR: Refusal = [403, 'E-NOT-PERMITTED', rules['role.auditors'].right];
const NO_KEY: Refusal = [400, 'E-IDEMPOTENCY', '/headers/idempotency-key'];
const NO_OBJECT: Refusal = [400, 'E-JSON', 'The body is a JSON object.'];
const NO_SUBSCRIBER: Refusal = [403, 'E-NOT-PERMITTED', rules['role.subscriptions'].right];
const NOT_LINKS: Refusal = [403, 'E-NOT-PERMITTED', rules['role.links'].right];
const NOT_FOUND: Refusal = [404, 'E-NOT-FOUND'];
const DECISION = 'POST /v1/tasks/x/decision';
const RETURN = 'POST /v1/approvals/x/return';
const DECIDED = JSON.stringify({ decision: 'DIFFERENT', reason: 'Another person.' });

/** Where several things are wrong with a request, one of them is told, and always the same. */
describe('what is refused first', () => {
  it.each<[string, string, string | undefined, object, Refusal]>([
    ['', DECISION, '{', {}, [401, 'E-UNAUTHENTICATED']],
    ['AUDITOR', DECISION, '{', {}, [400, 'E-JSON', `${rules['body.json'].right} Here: not JSON.`]],
    ['AUDITOR', DECISION, '[]', {}, NOT_FOR_AUDITORS],
    ['SUPERVISOR', DECISION, '[]', {}, NO_KEY],
    ['SUPERVISOR', DECISION, '[]', KEY, NO_OBJECT],
    ['SUPERVISOR', DECISION, undefined, KEY, NO_OBJECT],
    ['POLICE_SYSTEM', DECISION, '{}', KEY, [422, 'E-SCHEMA-INVALID', '/decision']],
    ['POLICE_SYSTEM', DECISION, '{"decision":"DIFFERENT"}', KEY, [422, 'E-SCHEMA-INVALID', '/reason']],
    ['POLICE_SYSTEM', DECISION, DECIDED, KEY, NOT_FOUND],
    ['AUDITOR', RETURN, '[]', {}, NOT_FOR_AUDITORS],
    ['ANALYST', RETURN, '[]', {}, NO_KEY],
    ['ANALYST', RETURN, '[]', KEY, NO_OBJECT],
    ['ANALYST', RETURN, '{"reason":" "}', KEY, [422, 'E-SCHEMA-INVALID', '/reason']],
    ['ANALYST', RETURN, '{"reason":"why"}', KEY, NOT_FOUND],
    ['AUDITOR', 'POST /v1/subscriptions', '[]', {}, NOT_FOR_AUDITORS],
    ['ANALYST', 'POST /v1/subscriptions', '[]', {}, NO_SUBSCRIBER],
    ['POLICE_SYSTEM', 'POST /v1/subscriptions', '[]', {}, NO_OBJECT],
    [
      'POLICE_SYSTEM',
      'POST /v1/subscriptions',
      '{"more":1,"filter":[]}',
      {},
      [400, 'E-FORM', 'the subscription has faults'],
    ],
    ['ANALYST', 'DELETE /v1/subscriptions/x', undefined, {}, NO_SUBSCRIBER],
    ['AUDITOR', 'POST /v1/checks', '[]', {}, NOT_FOR_AUDITORS],
    ['ANALYST', 'POST /v1/checks', '[]', {}, NO_OBJECT],
    ['ANALYST', 'POST /v1/drafts/preview', '[]', {}, NO_OBJECT],
    ['AUDITOR', 'POST /v1/alerts', '[]', {}, NOT_FOR_AUDITORS],
    ['ANALYST', 'POST /v1/alerts', '[]', {}, NO_KEY],
    ['ANALYST', 'POST /v1/alerts', '[]', KEY, NO_OBJECT],
    ['AUDITOR', 'POST /v1/batches', '[]', {}, NOT_FOR_AUDITORS],
    ['ANALYST', 'POST /v1/batches', '[]', {}, NO_OBJECT],
  ])('of a body: %s %s %s %j', async (role, route, body, headers, expected) => {
    expect(await answer(role, route, body, headers)).toEqual(expected);
  });

  it.each<[string, string, Refusal]>([
    ['AUDITOR', '/v1/inbox?limit=0', NOT_FOR_AUDITORS],
    ['ANALYST', '/v1/inbox?after=x&limit=0', [400, 'E-FORM', '/query/after']],
    ['ANALYST', '/v1/alerts?limit=201', [400, 'E-FORM', '/query/limit']],
    ['ANALYST', '/v1/approvals?after=1', [400, 'E-FORM', '/query/after']],
    ['POLICE_SYSTEM', '/v1/tasks?limit=x', [400, 'E-FORM', '/query/limit']],
    ['AUDITOR', '/v1/work?with=x', NOT_FOR_AUDITORS],
    ['ANALYST', '/v1/work?with=x&limit=0', [400, 'E-FORM', '/query/with']],
    ['ANALYST', '/v1/work?with=me&limit=0', [400, 'E-FORM', '/query/limit']],
    ['ANALYST', '/v1/audit?act=x', NOT_AN_AUDITOR],
    ['AUDITOR', '/v1/audit?act=x&limit=0', [400, 'E-FORM', '/query/act']],
    ['AUDITOR', '/v1/audit/lookups?limit=0', [400, 'E-FORM', '/query/limit']],
    ['ANALYST', '/v1/alarms', NOT_AN_AUDITOR],
    ['SUPERVISOR', '/v1/keeping/missing', NOT_AN_AUDITOR],
    ['ANALYST', '/v1/keeping/waiting?limit=0', [403, 'E-NOT-PERMITTED', rules['role.keeping'].right]],
    ['SUPERVISOR', '/v1/keeping/waiting?limit=0', [400, 'E-FORM', '/query/limit']],
    ['AUDITOR', '/v1/quarantine?limit=0', NOT_FOR_AUDITORS],
    ['ANALYST', '/v1/quarantine?limit=0', [403, 'E-NOT-PERMITTED', rules['role.quarantine'].right]],
    ['SUPERVISOR', '/v1/quarantine?limit=0', [400, 'E-FORM', '/query/limit']],
    ['ANALYST', '/v1/deliveries?limit=0&state=x', NOT_LINKS],
    ['SUPERVISOR', '/v1/deliveries?limit=0&state=x', [400, 'E-FORM', '/query/limit']],
    ['SUPERVISOR', '/v1/deliveries?state=x', [400, 'E-FORM', '/query/state']],
    ['AUDITOR', '/v1/links', NOT_FOR_AUDITORS],
    ['POLICE_SYSTEM', '/v1/links', NOT_LINKS],
    ['AUDITOR', '/v1/cases/x/y?limit=0', NOT_FOR_AUDITORS],
    ['ANALYST', '/v1/cases/x/y?limit=0', NOT_FOUND],
    ['ANALYST', '/v1/messages/x/y/parts/z?purpose=a&purpose=b', NOT_FOUND],
  ])('of a question: %s %s', async (role, url, expected) => {
    expect(await answer(role, `GET ${url}`)).toEqual(expected);
  });

  it('of a row to be judged again', async () => {
    const route = 'POST /v1/quarantine/x/requeue';
    expect((await answer('ANALYST', route))[0]).toBe(403);
    expect(await answer('SUPERVISOR', route)).toEqual(NOT_FOUND);
  });
});
