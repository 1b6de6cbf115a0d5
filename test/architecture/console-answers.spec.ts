import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MockGateway } from '../../apps/console/dev/gateway.js';
import { idOf } from '../../apps/console/dev/invented.js';
import { LONG_CASE } from '../../apps/console/dev/long-case.js';
import { describedGateway } from '../../apps/gateway/openapi/described.js';
import { ROOT } from './markdown.js';

// The console is made and tested on the invented answers of `apps/console/dev`. Whatever those say, a gateway must be
// able to say.

/** By route, one address or several, and what is posted. */
const ASKED: readonly [route: string, address: string, body?: object][] = [
  ['GET /v1/me', '/v1/me'],
  ['GET /v1/work', '/v1/work?with=me&limit=200'],
  ['GET /v1/work', '/v1/work?with=them'],
  ['GET /v1/work', '/v1/work?with=closed'],
  ['GET /v1/directory', '/v1/directory'],
  ['GET /v1/schemas', '/v1/schemas'],
  ['GET /v1/schemas/{type}/{version}', '/v1/schemas/AL_WANTED_SUSPECT/1'],
  ['GET /v1/alerts', '/v1/alerts'],
  ['GET /v1/capacity', '/v1/capacity'],
  ['GET /v1/approvals', '/v1/approvals'],
  ['GET /v1/approvals/{id}', `/v1/approvals/${idOf(0x900)}`],
  ['GET /v1/tasks', '/v1/tasks'],
  ['GET /v1/keeping/waiting', '/v1/keeping/waiting'],
  ['GET /v1/keeping/missing', '/v1/keeping/missing'],
  ['GET /v1/audit', '/v1/audit?act=OPENED'],
  ['GET /v1/audit', '/v1/audit'],
  ['GET /v1/audit/lookups', '/v1/audit/lookups'],
  ['GET /v1/alarms', '/v1/alarms'],
  ['GET /v1/links', '/v1/links'],
  ['GET /v1/deliveries', '/v1/deliveries'],
  ['GET /v1/quarantine', '/v1/quarantine'],
  ['GET /v1/cases/{member}/{id}', `/v1/cases/TH/${idOf(3)}`],
  ['GET /v1/cases/{member}/{id}', `/v1/cases/VN/${idOf(0x501)}`],
  ['GET /v1/cases/{member}/{id}', `/v1/cases/TH/${LONG_CASE}?limit=200`],
  ['GET /v1/messages/{member}/{id}/parts/{part}', `/v1/messages/TH/${idOf(3)}/parts/identity`],
  ['POST /v1/alerts', '/v1/alerts', { type: 'AL_WANTED_SUSPECT' }],
  ['POST /v1/referrals', '/v1/referrals', { type: 'RF_VICTIM_IDENTIFICATION' }],
  ['POST /v1/controls', '/v1/controls', { type: 'CT_CLOSE' }],
  [
    'POST /v1/controls',
    '/v1/controls',
    {
      type: 'CT_HIT_CONFIRM_REQUEST',
      conversation: { id: idOf(0x502) },
      body: { hit: { member: 'TH', id: idOf(9) } },
    },
  ],
  ['GET /v1/cases/{member}/{id}', `/v1/cases/VN/${idOf(0x502)}`],
  ['POST /v1/rescues/preview', '/v1/rescues/preview', {}],
  ['POST /v1/rescues', '/v1/rescues', {}],
  ['GET /v1/rescues/{id}', `/v1/rescues/${idOf(0x701)}`],
  ['GET /v1/rescued/{member}/{id}/persons', `/v1/rescued/TH/${idOf(0x700)}/persons`],
  [
    'POST /v1/rescued/{member}/{id}/answers',
    `/v1/rescued/TH/${idOf(0x700)}/answers`,
    { persons: [1, 2, 3].map((n) => ({ member: 'TH', id: idOf(n) })) },
  ],
  [
    'PUT /v1/drafts/{id}',
    `/v1/drafts/${idOf(1)}`,
    { type: 'CT_CLOSE', conversation: null, subject: 'x', content: {} },
  ],
  ['GET /v1/drafts', '/v1/drafts'],
  ['GET /v1/drafts/{id}', `/v1/drafts/${idOf(1)}`],
  ['POST /v1/drafts/{id}/discard', `/v1/drafts/${idOf(1)}/discard`, {}],
  ['POST /v1/drafts/{id}/restore', `/v1/drafts/${idOf(1)}/restore`, {}],
  ['DELETE /v1/drafts/{id}', `/v1/drafts/${idOf(1)}`],
  ['POST /v1/drafts/preview', '/v1/drafts/preview', { type: 'CT_CLOSE', subjectEn: 'number 1234567' }],
  [
    'POST /v1/checks',
    '/v1/checks',
    { purpose: 'BORDER_CHECK', queries: [{ kind: 'PERSON', name: 'Jaidee' }] },
  ],
  ['POST /v1/checks', '/v1/checks', { purpose: 'BORDER_CHECK', queries: [{ kind: 'PLATE', plate: '1234' }] }],
  ['POST /v1/letters/check', '/v1/letters/check', { letter: 'whole' }],
  ['POST /v1/letters/check', '/v1/letters/check', { letter: 'altered' }],
  ['POST /v1/approvals/{id}/release', `/v1/approvals/${idOf(0x900)}/release`, {}],
  ['POST /v1/approvals/{id}/return', `/v1/approvals/${idOf(0x900)}/return`, { reason: 'unclear' }],
  ['POST /v1/tasks/{id}/decision', `/v1/tasks/${idOf(0xa00)}/decision`, { decision: 'DIFFERENT' }],
  ['POST /v1/quarantine/{number}/requeue', '/v1/quarantine/40/requeue', {}],
  ['POST /auth/sign-out', '/auth/sign-out', {}],
  ['GET /v1/inbox', '/v1/inbox?refused=here'],
];

type Members = Readonly<Record<string, unknown>>;

const gateway = new MockGateway(60);
let server: Server;
let url: string;
let paths: Members;
let components: unknown;

beforeAll(async () => {
  const document = await describedGateway(Date.now());
  paths = document['paths'] as Members;
  components = document['components'];
  gateway.role = 'SUPERVISOR';
  gateway.stale = ['MM'];
  server = createServer((request, response) => {
    buffer(request)
      .then((body) => gateway.serve(request, body.toString(), response))
      .catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

function at(value: unknown, ...names: readonly string[]): unknown {
  return names.reduce<unknown>((found, name) => (found as Members | undefined)?.[name], value);
}

async function faultsOf(route: string, address: string, body?: object): Promise<unknown> {
  const [method = '', path = ''] = route.split(' ');
  const answer = await fetch(`${url}${address}`, {
    method,
    headers: { cookie: 'hsu-session=1', 'x-hsu-request': '1' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const described = at(paths, path, method.toLowerCase(), 'responses', String(answer.status));
  if (described === undefined) return `no answer ${answer.status} is described`;
  const text = await answer.text();
  if (text === '') return at(described, 'content') === undefined ? [] : 'a body is described';
  const schema = at(described, 'content', answer.headers.get('content-type') ?? '', 'schema');
  if (schema === undefined) return `not described as ${answer.headers.get('content-type') ?? 'nothing'}`;
  if (at(schema, 'type') === 'string') return [];
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  const valid = ajv.compile({ ...schema, components } as AnySchema);
  return valid(JSON.parse(text)) ? [] : valid.errors;
}

describe('the invented gateway behind the console', () => {
  it.each(ASKED)('answers %s as OpenAPI says: %s', async (...asked) => {
    expect(await faultsOf(...asked)).toEqual([]);
  });

  it('is asked here for every route that the console asks', () => {
    const folder = join(ROOT, 'apps/console/api');
    const sources = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    const asked = sources.flatMap((text) =>
      [...text.matchAll(/gateway\.(GET|POST)\(\s*'([^']+)'/g)].map(
        ([, method = '', path = '']) => `${method} ${path}`,
      ),
    );
    expect(asked.length).toBeGreaterThan(15);
    expect(asked.filter((route) => !ASKED.some(([one]) => one === route))).toEqual([]);
  });
});
