import type { INestApplication } from '@nestjs/common';
import { HsuError, type Member } from '#kernel';
import { kinds, type Kind } from '#messages';
import { answerSchemas } from './answer-schemas.js';
import { exampleCheck } from '../checks/check-request.js';
import { answersRequest, exampleAnswers, exampleRescue } from '../rescues/rescue-request.js';
import { exampleDraft } from './draft-example.js';
import { draftSchemas, type Schema } from './draft-schema.js';
import { operationsOf, type OperationText } from './operation.js';
import { MAX_BATCH } from '../drafts/posted-batch.js';
import { inReadingOrder, tagOf, type Paths, type Route } from './reading-order.js';
import { Problem } from '../http/problem.js';
import { ref, type AnswerClass } from './says.js';
import { shape } from './schema-shapes.js';
import { usedSchemas } from './used-schemas.js';

const AFTER = {
  name: 'after',
  in: 'query',
  schema: { type: 'string' },
  description: '`next` of the page before',
};
const LIMIT = {
  name: 'limit',
  in: 'query',
  schema: { type: 'integer', minimum: 1, maximum: 200, default: 50 },
};
const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  schema: { type: 'string', pattern: '^[!-~]{1,100}$' },
  description: 'Chosen by the caller, a new one for each message',
};

const FILE = { type: 'string', format: 'binary' } as const;

/** Bodies of requests that send no message, or name the key of each themselves. */
const KEYLESS: readonly OperationText['body'][] = [
  'batch',
  'check',
  'draft',
  'kept-draft',
  'letter',
  'range',
  'rescue-preview',
  'subscription',
];

/**
 * The OpenAPI 3.1 document: the routes as Nest knows them, their texts from `@Operation`,
 * bodies from the kinds' own schemas. `to`: a member for the examples;
 * `cookie`: the name of the session's. `sandbox`: examples by kind that can be posted as they stand, in this order.
 * Nest's swagger package is loaded at the first call: it costs a fifth of a gateway's start, and few ever ask.
 */
export async function openApi(
  app: INestApplication,
  to: Member,
  now: number,
  cookie: string,
  sandbox: ReadonlyMap<string, Schema> = new Map(),
): Promise<Schema> {
  const { DocumentBuilder, SwaggerModule } = await import('@nestjs/swagger');
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('HSU Exchange gateway')
    .setDescription('Alerts, referrals and control messages of one member. Refusals are RFC 9457 problems.')
    .setVersion('1')
    .addServer('/', 'This gateway')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' }, 'token')
    .addCookieAuth(cookie, { type: 'apiKey', in: 'cookie', name: cookie }, 'session')
    .build();
  const document = SwaggerModule.createDocument(app, config);
  const operations = operationsOf(app);
  const drafted = kinds.flatMap((kind) => {
    const schemas = draftSchemas(kind);
    return schemas === undefined ? [] : [{ kind, schemas }];
  });
  const own = drafted.map(({ kind }) => kind);
  const example: ExampleOf = (kind) => sandbox.get(kind.type) ?? { value: exampleDraft(kind, to, now) };
  const paths = inReadingOrder(document.paths as Paths, (route) => operation(route, operations));
  const requestBodies = {
    ...bodies(own, inOrder(own, [...sandbox.keys()]), example),
    batch: batchBody(own, example),
    check: jsonBody(ref('CheckRequest'), { BORDER_CHECK: { value: exampleCheck } }),
    draft: anyDraft(own, example),
    'kept-draft': jsonBody(ref('KeptDraftRequest'), {
      BEGUN: {
        value: {
          type: own[0]?.type ?? '',
          conversation: null,
          subject: 'A person found at the border',
          content: { body: { account: 'Begun' } },
        },
      },
    }),
    'rescue-answers': jsonBody(answersRequest, { ACKNOWLEDGED: { value: exampleAnswers(to, now) } }),
    rescue: jsonBody(ref('RescueRequest'), { THREE_PERSONS: { value: exampleRescue(to, now) } }),
    'rescue-preview': jsonBody(ref('RescueRequest'), {
      THREE_PERSONS: { value: exampleRescue(to, now) },
    }),
    decision: jsonBody(ref('Decision'), {
      CHALLENGE: { value: { decision: 'CHALLENGE', reason: 'Our unit holds this person as a victim.' } },
    }),
    letter: { required: true, content: { 'application/octet-stream': { schema: FILE } } },
    range: { required: true, content: { 'application/octet-stream': { schema: FILE } } },
    return: jsonBody(ref('Return'), { UNCLEAR: { value: { reason: 'The facts name no place.' } } }),
    subscription: jsonBody(ref('SubscriptionRequest'), {
      URGENT_ALERTS: { value: { url: 'https://police.example/hsu', filter: { urgency: 'U' } } },
    }),
    withdrawal: jsonBody(ref('Withdrawal'), { ENDED: { value: { reason: 'ENDED' } } }),
  };
  const schemas = drafted.reduce<Record<string, Schema>>(
    (all, drafts) => ({ ...all, ...drafts.schemas }),
    answerSchemas,
  );
  return {
    ...document,
    paths,
    components: {
      ...document.components,
      schemas: usedSchemas(schemas, [paths, requestBodies]),
      requestBodies,
    },
  };
}

function operation(
  { operationId, parameters }: Route,
  operations: ReadonlyMap<string, OperationText>,
): Schema {
  const known = operations.get(operationId);
  if (known === undefined) throw new HsuError('E-INTERNAL', `${operationId} is not described`);
  return {
    operationId: known.id,
    tags: [tagOf(operationId)],
    summary: known.summary,
    ...(known.description === undefined ? {} : { description: known.description }),
    security: known.open === true ? [] : [{ token: [] }, { session: [] }],
    parameters: [
      ...parameters,
      ...(known.paged === true ? [AFTER, LIMIT] : []),
      ...Object.entries(known.query ?? {}).map(([name, schema]) => ({ name, in: 'query', schema })),
      ...Object.entries(known.headers ?? {}).map(([name, header]) => ({
        name,
        in: 'header',
        required: true,
        ...header,
      })),
      ...(known.body === undefined || KEYLESS.includes(known.body) ? [] : [IDEMPOTENCY_KEY]),
    ],
    ...(known.body === undefined
      ? {}
      : { requestBody: { $ref: `#/components/requestBodies/${known.body}` } }),
    responses: { ...answer(known), ...problems(known) },
  };
}

function answer({ answers, status = 200, id, events = {} }: OperationText): Schema {
  const name = typeof answers === 'string' ? answers : answers.name;
  const media = name.includes('/')
    ? { [name]: { schema: { type: 'string' }, ...told(events) } }
    : { 'application/json': { schema: ref(name) } };
  const said = name === '' ? { description: 'No body' } : { description: name, content: media };
  const headers = { Location: { schema: { type: 'string' }, description: 'Where the message is read' } };
  return {
    [status]: status === 202 ? { ...said, headers } : said,
    ...(id === 'ready' ? { 503: said } : {}),
  };
}

/** OpenAPI 3.1 has no word for the events of a stream. */
function told(events: Readonly<Record<string, AnswerClass>>): Schema {
  const named = Object.entries(events).map(([event, answer]) => [event, ref(answer)] as const);
  return named.length === 0 ? {} : { 'x-events': Object.fromEntries<Schema>(named) };
}

/** Each address refuses a query that it does not know, and each but the open ones too many requests of one caller. */
function problems({ problems, open }: OperationText): Schema {
  const all = new Set([...problems, 400, ...(open === true ? [] : [429])]);
  return Object.fromEntries(
    [...all].map((status) => [
      status,
      { description: 'Problem', content: { 'application/problem+json': { schema: ref(Problem) } } },
    ]),
  );
}

/** An example of OpenAPI of this kind. */
type ExampleOf = (kind: Kind) => Schema;

/** Kinds that callers send, so that each can be sent after those before it: those of the sandbox as it says. */
function inOrder(drafted: readonly Kind[], sandbox: readonly string[]): readonly Kind[] {
  const place = ({ type, opensConversation }: Kind): number => {
    const at = sandbox.indexOf(type);
    return at >= 0 ? at : sandbox.length + (opensConversation ? 0 : 1);
  };
  return drafted
    .filter(({ senders }) => senders.some((role) => role !== 'SYSTEM'))
    .toSorted((a, b) => place(a) - place(b));
}

function bodies(
  drafted: readonly Kind[],
  shown: readonly Kind[],
  example: ExampleOf,
): Record<Kind['family'], Schema> {
  const body = (family: Kind['family']): Schema => {
    const of = (kind: Kind): boolean => kind.family === family;
    return draftBody(drafted.filter(of), shown.filter(of), example);
  };
  return { alert: body('alert'), referral: body('referral'), control: body('control') };
}

/** Its example: one draft of each of two kinds. */
function batchBody(drafted: readonly Kind[], example: ExampleOf): Schema {
  const draft = { oneOf: drafted.map(({ type }) => ref(type)) };
  const shown = drafted.filter(
    ({ opensConversation, secondPerson }) => opensConversation && secondPerson === undefined,
  );
  const drafts = shown.slice(0, 2).map((kind, index) => ({
    idempotencyKey: `case-2026-${index + 1}`,
    draft: example(kind)['value'],
  }));
  return jsonBody(
    shape(
      {
        all: { type: 'boolean', default: false, description: 'All are stored or none' },
        drafts: {
          type: 'array',
          minItems: 1,
          maxItems: MAX_BATCH,
          items: shape({ idempotencyKey: IDEMPOTENCY_KEY.schema, draft }),
        },
      },
      'all',
    ),
    { TWO_DRAFTS: { value: { all: false, drafts } } },
  );
}

/** A draft of whichever family. */
function anyDraft(drafted: readonly Kind[], example: ExampleOf): Schema {
  return jsonBody(
    { oneOf: drafted.map(({ type }) => ref(type)) },
    Object.fromEntries(drafted.slice(0, 1).map((kind) => [kind.type, example(kind)])),
  );
}

function draftBody(own: readonly Kind[], shown: readonly Kind[], example: ExampleOf): Schema {
  const mapping = Object.fromEntries(own.map(({ type }) => [type, `#/components/schemas/${type}`]));
  return jsonBody(
    { oneOf: own.map(({ type }) => ref(type)), discriminator: { propertyName: 'type', mapping } },
    Object.fromEntries(shown.map((kind) => [kind.type, example(kind)])),
  );
}

function jsonBody(schema: Schema, examples: Schema): Schema {
  return { required: true, content: { 'application/json': { schema, examples } } };
}
