import type { JsonObject } from '#envelope';
import type { MessageRef } from '#kernel';
import type { Asked } from './strangers-asking.js';

/** Names by which somebody could ask for a thing: of one that is there, or of none. */
export interface Names {
  readonly referral: MessageRef;
  readonly alert: MessageRef;
  /** An alert of one of the two countries about the person of the referral. */
  readonly wanted: MessageRef;
  readonly approval: string;
  readonly task: string;
  readonly subscription: string;
  /** Of the quarantine. */
  readonly row: string;
  /** Of a file that no message carries yet. */
  readonly upload: string;
  /** Of an inbox. */
  readonly cursor: string;
  /** Number of the document that the alert is about. */
  readonly document: string;
}

/** A signed caller who is no stranger to some of it. */
export type Known = 'analyst' | 'auditor' | 'chief' | 'police';

export interface Try {
  /** The route as the gateway lists it: method and pattern. */
  readonly route: string;
  readonly ask: (names: Names) => Asked;
  /** It answers drafts with what is wrong about them: an ill-formed name is such a fault. */
  readonly judges?: true;
  /** Signed callers get what is their own, be it an empty list: the same answer whatever they name. */
  readonly own?: true;
  /** Callers to whom the thing is no secret, or who may do this. */
  readonly not?: readonly Known[];
}

const at = ({ member, id }: MessageRef): string => `${member}/${id}`;

function read(route: string, path: (names: Names) => string, more: Partial<Try> = {}): Try {
  return { route: `GET ${route}`, ask: (names) => ({ method: 'GET', path: path(names) }), ...more };
}

function write(
  route: string,
  path: (names: Names) => string,
  body: (names: Names) => JsonObject,
  more: Partial<Try> = {},
): Try {
  const ask = (names: Names): Asked => ({ method: 'POST', path: path(names), body: body(names) });
  return { route: `POST ${route}`, ask, ...more };
}

const list = (route: string, query: (names: Names) => string, more: Partial<Try> = {}): Try =>
  read(route, (names) => `${route}?${query(names)}`, { own: true, ...more });

const messageRoutes = (of: 'referral' | 'alert'): Try[] => [
  read('/v1/messages/:member/:id', (names) => `/v1/messages/${at(names[of])}`),
  read('/v1/messages/:member/:id/jws', (names) => `/v1/messages/${at(names[of])}/jws`),
  read('/v1/messages/:member/:id/parts/:part', (names) => `/v1/messages/${at(names[of])}/parts/identity`),
  read(
    '/v1/messages/:member/:id/attachments/:attachment',
    (names) => `/v1/messages/${at(names[of])}/attachments/${names.upload}`,
  ),
  read('/v1/messages/:member/:id/letter', (names) => `/v1/messages/${at(names[of])}/letter`),
  read('/v1/cases/:member/:id', (names) => `/v1/cases/${at(names[of])}`),
  write(
    '/v1/messages/:member/:id/withdrawal',
    (names) => `/v1/messages/${at(names[of])}/withdrawal`,
    () => ({ reason: 'ERROR' }),
  ),
];

/**
 * Of the other unit's supervisor it is no secret: he reviews what his unit and the police system write, and sees what
 * was not accepted.
 */
const SUPERVISED = { not: ['chief'] } as const;

/** Every route that takes an id, a filter, a cursor or a reference in a body, by what hides behind it. */
export const tries: readonly Try[] = [
  ...messageRoutes('referral'),
  ...messageRoutes('alert'),
  ...['alerts', 'referrals', 'controls'].map((family) =>
    write(
      `/v1/${family}`,
      () => `/v1/${family}`,
      ({ referral }) => ({
        type:
          { alerts: 'AL_MODUS_OPERANDI', referrals: 'RF_ARRIVAL', controls: 'CT_WITHDRAWAL' }[family] ?? '',
        status: 'EXERCISE',
        conversation: { ...referral },
        to: [{ ...referral, unit: 'DESK' }].map(({ member, unit }) => ({ member, unit })),
      }),
    ),
  ),
  ...[true, false].map((all) =>
    write(
      '/v1/batches',
      () => '/v1/batches',
      ({ referral }) => ({
        all,
        drafts: ['CT_CLOSE', 'RF_ARRIVAL'].map((type) => ({
          idempotencyKey: type,
          draft: { type, conversation: { ...referral } },
        })),
      }),
      // One by one each draft is refused inside an answer of 200.
      all ? {} : { own: true },
    ),
  ),
  write(
    '/v1/drafts/preview',
    () => '/v1/drafts/preview',
    ({ referral }) => ({
      type: 'CT_CLOSE',
      conversation: { ...referral },
    }),
    { judges: true },
  ),
  write(
    '/v1/drafts/preview',
    () => '/v1/drafts/preview',
    ({ referral }) => ({
      type: 'AL_MODUS_OPERANDI',
      inReplyTo: { ...referral },
      references: [{ ...referral }],
    }),
    { own: true },
  ),
  write(
    '/v1/alerts/:member/:id/suppression',
    ({ referral }) => `/v1/alerts/${at(referral)}/suppression`,
    () => ({}),
  ),
  write(
    '/v1/alerts/:member/:id/suppression',
    ({ wanted }) => `/v1/alerts/${at(wanted)}/suppression`,
    () => ({}),
    SUPERVISED,
  ),
  read('/v1/approvals/:id', ({ approval }) => `/v1/approvals/${approval}`, SUPERVISED),
  write(
    '/v1/approvals/:id/release',
    ({ approval }) => `/v1/approvals/${approval}/release`,
    () => ({}),
    SUPERVISED,
  ),
  write(
    '/v1/approvals/:id/return',
    ({ approval }) => `/v1/approvals/${approval}/return`,
    () => ({ reason: 'No.' }),
    SUPERVISED,
  ),
  write(
    '/v1/tasks/:id/decision',
    ({ task }) => `/v1/tasks/${task}/decision`,
    () => ({ decision: 'DIFFERENT', reason: 'No.' }),
  ),
  write(
    '/v1/quarantine/:number/requeue',
    ({ row }) => `/v1/quarantine/${row}/requeue`,
    () => ({}),
    SUPERVISED,
  ),
  read('/v1/rescued/:member/:id/persons', ({ referral }) => `/v1/rescued/${at(referral)}/persons`, {
    own: true,
  }),
  write(
    '/v1/rescued/:member/:id/answers',
    ({ referral }) => `/v1/rescued/${at(referral)}/answers`,
    ({ referral }) => ({
      persons: [{ ...referral }],
      draft: { type: 'CT_HUMAN_ACK', status: 'ACTUAL', body: {} },
    }),
    // Person by person each is refused inside an answer of 200.
    { own: true },
  ),
  read('/v1/attachments/:id', ({ upload }) => `/v1/attachments/${upload}`),
  {
    route: 'DELETE /v1/attachments/:id',
    ask: ({ upload }) => ({ method: 'DELETE', path: `/v1/attachments/${upload}` }),
  },
  {
    route: 'DELETE /v1/subscriptions/:id',
    ask: ({ subscription }) => ({ method: 'DELETE', path: `/v1/subscriptions/${subscription}` }),
  },
  write(
    '/v1/checks',
    () => '/v1/checks',
    ({ document }) => ({
      purpose: 'BORDER_CHECK',
      queries: [{ kind: 'DOCUMENT', number: document, issuer: 'KHM' }],
    }),
    { own: true },
  ),
  // From the newest on, so that whatever is hidden would be on the page; the cursors below then name it.
  ...['/v1/inbox', '/v1/alerts'].map((route) => list(route, () => 'limit=100')),
  list('/v1/work', () => 'with=open&limit=100'),
  list('/v1/approvals', () => 'limit=100', { not: ['chief', 'police'] }),
  list('/v1/inbox', ({ cursor }) => `after=${cursor}`),
  list('/v1/work', ({ referral }) => `with=open&after=0.${referral.id}.${referral.member}`),
  list('/v1/alerts', ({ alert }) => `after=${alert.id}&limit=1`),
  list('/v1/approvals', ({ approval }) => `after=${approval}`, SUPERVISED),
  list('/v1/deliveries', ({ alert }) => `state=${alert.id}`),
  list('/v1/quarantine', ({ row }) => `after=${row}`, SUPERVISED),
  read('/v1/tasks', () => '/v1/tasks', { own: true }),
  read('/v1/audit', () => '/v1/audit?act=OPENED', { not: ['auditor'] }),
  read('/v1/audit/lookups', () => '/v1/audit/lookups', { not: ['auditor'] }),
  read('/v1/alarms', () => '/v1/alarms', { not: ['auditor'] }),
  read('/v1/keeping/waiting', () => '/v1/keeping/waiting', { not: ['auditor', 'chief'] }),
  read('/v1/keeping/missing', () => '/v1/keeping/missing', { not: ['auditor'] }),
  read('/v1/keeping/untold', () => '/v1/keeping/untold', { not: ['auditor', 'chief'] }),
  read('/v1/rescues', () => '/v1/rescues', { own: true }),
  read('/v1/links', () => '/v1/links', SUPERVISED),
  read('/v1/capacity', () => '/v1/capacity', { own: true }),
  read('/v1/capacity/calendar', () => '/v1/capacity/calendar', { own: true }),
  read('/v1/subscriptions', () => '/v1/subscriptions', { own: true }),
  write(
    '/v1/subscriptions',
    () => '/v1/subscriptions',
    ({ referral }) => ({
      url: 'https://stranger.invalid/',
      filter: { ids: [referral.id] },
    }),
  ),
];

/**
 * Routes on which nothing hangs that a unit could keep from another, so nothing is tried there; streams are tried by
 * themselves.
 */
export const NOTHING_TO_HIDE: readonly string[] = [
  // An id means an upload of the own unit, and nothing to anybody else.
  'PUT /v1/attachments/:id',
  // A rescue opens conversations of its own; whose it is: rescues.spec.ts.
  'POST /v1/rescues',
  'POST /v1/rescues/preview',
  'GET /v1/rescues/:id',
  // Each is its author's alone, by name and unit: gateway-drafts.spec.ts.
  'GET /v1/drafts',
  'GET /v1/drafts/:id',
  'PUT /v1/drafts/:id',
  'POST /v1/drafts/:id/discard',
  'POST /v1/drafts/:id/restore',
  'DELETE /v1/drafts/:id',
  // What it tells of a message that is here: gateway-letters.spec.ts.
  'POST /v1/letters/check',
  // Whoever may not read its message hears UNKNOWN, as of a forged one: checked-letter.spec.ts.
  'GET /v1/letters/codes/:code',
  'GET /v1/events',
  'GET /v1/me',
  'GET /v1/directory',
  'GET /v1/schemas',
  'GET /v1/schemas/:type/:version',
  'GET /auth/sign-in',
  'GET /auth/callback',
  'POST /auth/sign-out',
  'GET /health/live',
  'GET /health/ready',
  'GET /metrics',
  'GET /openapi.json',
  'GET /docs',
  'GET /docs/:file',
];
