import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '#envelope';
import { DAY, rfc3339 } from '#kernel';
import { until } from '../setup/exchanges.js';
import { isConsoleRoute } from '../../apps/gateway/http/console-page.js';
import { exampleCheck } from '../../apps/gateway/checks/check-request.js';
import { exampleRescue } from '../../apps/gateway/rescues/rescue-request.js';
import { draftsTo, type Answer, type RunningGateway } from './gateway-app.js';
import { startPair } from './gateway-pair.js';
import { routesOf } from './gateway-routes.js';

let here: RunningGateway;
let there: RunningGateway;
let document: JsonObject;
const { referral } = draftsTo(() => there.member);

beforeAll(async () => {
  [here, there] = await startPair();
  document = (await here.ask('/openapi.json', {})).json;
});
afterAll(async () => {
  await Promise.all([here, there].map((one) => one.stop()));
});

function at(value: unknown, ...names: readonly string[]): JsonObject {
  let found = value;
  for (const name of names) found = (found as Record<string, unknown> | undefined)?.[name];
  if (typeof found !== 'object' || found === null) throw new Error(`nothing at ${names.join('/')}`);
  return found as JsonObject;
}

/** What is wrong with a value; the document's references are to its own root. */
function problems(schema: object, value: unknown): unknown {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  const valid = ajv.compile({ ...schema, components: at(document, 'components') });
  return valid(value) ? [] : valid.errors;
}

function answerSchema(path: string, method: string, answer: Answer): JsonObject {
  const responses = at(document, 'paths', path, method, 'responses');
  const media = (answer.headers.get('content-type') ?? '').replace(/;.*/, '');
  return at(responses, String(answer.status), 'content', media, 'schema');
}

/** They go to the countries that they name in their body, and the network of a test has other members. */
const OF_COUNTRIES: readonly unknown[] = ['RF_MASS_RESCUE', 'RF_RESCUE_REQUEST'];

/** What passes on a message names one that the gateway holds; every example of these passes on that one. */
function passingOn(value: unknown, original: unknown): unknown {
  const { type, body } = value as JsonObject;
  if (type !== 'RF_FORWARD') return value;
  return {
    ...(value as JsonObject),
    body: { ...(body as JsonObject), of: original, parts: [], leaves: [] },
  };
}

describe('the OpenAPI document', () => {
  it('is version 3.1 and describes every route there is, and no other', () => {
    expect(document['openapi']).toBe('3.1.0');
    const described = Object.entries(at(document, 'paths')).flatMap(([path, item]) =>
      Object.keys(item as JsonObject).map((method) => `${method.toUpperCase()} ${path}`),
    );
    // The built console's own pages and files are for people, not for programs.
    const routes = routesOf(here.app.getHttpAdapter().getInstance())
      .filter(({ url }) => !isConsoleRoute(url) && url !== '/*')
      .map(({ method, url }) => `${method} ${url.replace(/:(\w+)/g, '{$1}')}`);
    expect(described.sort()).toEqual(routes.sort());
  });

  it('refers to nothing that is not in it, and gives every operation a name of its own', () => {
    const text = JSON.stringify(document);
    for (const [, pointer] of text.matchAll(/"\$ref":"(#[^"]+)"/g))
      expect(at(document, ...(pointer ?? '').slice(2).split('/'))).toBeDefined();
    const ids = [...text.matchAll(/"operationId":"(\w+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('asks for a key on every route that refuses one who has none', async () => {
    for (const [path, item] of Object.entries(at(document, 'paths')))
      for (const [method, operation] of Object.entries(item as JsonObject)) {
        const asks = JSON.stringify(at(operation, 'security')) !== '[]';
        const { status } = await here.ask(path.replace(/\{\w+\}/g, 'x'), { method: method.toUpperCase() });
        expect({ path, refused: status === 401 }).toEqual({ path, refused: asks });
      }
  });

  it.each(['alert', 'referral'])(
    'gives examples of an %s that the gateway takes as they are',
    async (family) => {
      const content = at(document, 'components', 'requestBodies', family, 'content', 'application/json');
      const examples = Object.values(at(content, 'examples')) as readonly JsonObject[];
      expect(examples.length).toBeGreaterThan(0);
      // What is passed on ends no later than the original.
      const lasting = referral({ expiresAt: rfc3339(Date.now() + 200 * DAY) });
      const { member, id } = (await here.post('analyst', '/v1/referrals', lasting)).json;

      for (const { value } of examples) {
        expect(problems(at(content, 'schema'), value)).toEqual([]);
        const answer = await here.post('analyst', `/v1/${family}s`, passingOn(value, { member, id }));
        const { type } = value as JsonObject;
        // A kind that stands in a conversation needs one to stand in; an example can only show where it is named.
        const expected =
          value !== undefined && 'conversation' in (value as JsonObject)
            ? { status: 404, faults: [{ code: 'E-NOT-FOUND', path: '/conversation' }] }
            : { status: OF_COUNTRIES.includes(type) ? 422 : 202 };
        expect({ type, status: answer.status, faults: answer.json['faults'] }).toMatchObject({
          type,
          ...expected,
        });
      }
    },
  );

  it('gives an example of a batch that the gateway takes as it is', async () => {
    const content = at(document, 'components', 'requestBodies', 'batch', 'content', 'application/json');
    const [example] = Object.values(at(content, 'examples')) as readonly JsonObject[];
    expect(problems(at(content, 'schema'), example?.['value'])).toEqual([]);
    const answer = await here.post('analyst', '/v1/batches', example?.['value']);
    const results = answer.json['results'] as readonly JsonObject[];
    expect(results.length).toBeGreaterThan(1);
    expect(results.map(({ status, faults }) => ({ status, faults }))).toEqual(
      results.map(() => ({ status: 202 })),
    );
  });

  it('gives an example of a withdrawal that its own schema takes, and refuses a draft that the gateway refuses', () => {
    const content = at(document, 'components', 'requestBodies', 'control', 'content', 'application/json');
    const [example] = Object.values(at(content, 'examples')) as readonly JsonObject[];
    expect(problems(at(content, 'schema'), example?.['value'])).toEqual([]);
    const schema = at(document, 'components', 'schemas', 'RF_VICTIM_IDENTIFICATION');
    expect(problems(schema, referral())).toEqual([]);
    for (const bad of [referral({ purpose: 'NO_SUCH' }), referral({ isAdmin: true }), referral({ from: {} })])
      expect(problems(schema, bad)).not.toEqual([]);
  });

  it('says of every answer what it is', async () => {
    const posted = await here.post('analyst', '/v1/referrals', referral());
    const { member, id } = posted.json as { member: string; id: string };
    const path = `/v1/messages/${member}/${id}`;
    await until('the receipt', async () => (await here.get('analyst', path)).text.includes('"RECEIPTED"'));
    await there.get('analyst', `${path}/parts/row`);
    await until('both receipts', async () => (await here.get('analyst', path)).text.includes('"OPENED"'));
    const answers: readonly [string, string, Answer][] = [
      ['/v1/referrals', 'post', posted],
      ['/v1/referrals', 'post', await here.post('analyst', '/v1/referrals', {})],
      ['/v1/referrals', 'post', await here.post('analyst', '/v1/referrals', '{')],
      [
        '/v1/batches',
        'post',
        await here.post('analyst', '/v1/batches', {
          drafts: [
            { idempotencyKey: 'docs', draft: referral() },
            { idempotencyKey: 'docs', draft: {} },
          ],
        }),
      ],
      ['/v1/batches', 'post', await here.post('analyst', '/v1/batches', { drafts: [] })],
      ['/v1/messages/{member}/{id}', 'get', await here.get('analyst', path)],
      ['/v1/messages/{member}/{id}', 'get', await here.get('police', path)],
      ['/v1/messages/{member}/{id}', 'get', await there.get('analyst', path)],
      ['/v1/messages/{member}/{id}/parts/{part}', 'get', await there.get('analyst', `${path}/parts/row`)],
      ['/v1/inbox', 'get', await there.get('analyst', '/v1/inbox')],
      ['/v1/inbox', 'get', await there.get('analyst', '/v1/inbox?limit=x')],
      ['/v1/quarantine', 'get', await here.get('liaison', '/v1/quarantine')],
      ['/v1/quarantine', 'get', await here.get('analyst', '/v1/quarantine')],
      ['/v1/checks', 'post', await here.post('police', '/v1/checks', exampleCheck)],
      ['/v1/checks', 'post', await here.post('police', '/v1/checks', { queries: [] })],
      ['/v1/rescues', 'post', await here.post('analyst', '/v1/rescues', { rows: [] })],
      [
        '/v1/rescues/preview',
        'post',
        await here.post('analyst', '/v1/rescues/preview', exampleRescue(there.member, Date.now())),
      ],
      ['/v1/directory', 'get', await here.get('police', '/v1/directory')],
      ['/v1/schemas', 'get', await here.get('police', '/v1/schemas')],
      ['/v1/schemas', 'get', await here.ask('/v1/schemas', {})],
      ['/health/live', 'get', await here.ask('/health/live', {})],
      ['/health/ready', 'get', await here.ask('/health/ready', {})],
    ];
    for (const [route, method, answer] of answers)
      expect({
        route,
        status: answer.status,
        problems: problems(answerSchema(route, method, answer), answer.json),
      }).toEqual({ route, status: answer.status, problems: [] });
  });
});

describe('the page', () => {
  it('loads everything from this gateway and is allowed nothing else', async () => {
    const page = await here.ask('/docs', {});
    expect(page.headers.get('content-type')).toMatch(/^text\/html/);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(page.text).not.toMatch(/https?:|\/\/[a-z]/i);
    const files = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file]) => file ?? '');
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) expect((await here.ask(file, {})).status).toBe(200);
  });

  it('gives out its own files and no other', async () => {
    for (const name of [
      'package.json',
      'constructor',
      '..%2f..%2fpackage.json',
      '%2e%2e%2fpackage.json',
      'index.html',
    ])
      expect((await here.ask(`/docs/${name}`, {})).status).toBe(404);
  });
});
