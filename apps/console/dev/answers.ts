import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Ref, WorkItem } from '../api/types.js';
import type { Decision } from '../api/types-duty.js';
import { alertCase, type ReportedHit } from './alert-case.js';
import { alarmAnswers, auditAnswers, certificateAnswers, lookupRows } from './audit-answers.js';
import { capacityAnswers } from './capacity-answers.js';
import { caseAnswer, partAnswer } from './case-answers.js';
import { checkAnswer } from './check-answers.js';
import { alertAnswer, approvalAnswers, taskAnswers } from './duty-answers.js';
import { idOf, MEMBERS } from './invented.js';
import { LONG_CASE, longCase } from './long-case.js';
import { previewAnswer } from './preview-answer.js';
import { answersGiven, rescueAnswer, rescuedPersons, rescuePreview } from './rescue-answers.js';
import { deliveryAnswers, keepingAnswers, linkAnswers, quarantineAnswers } from './running-answers.js';
import { workItems } from './work-answers.js';

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly size: number;
  readonly role: string;
  readonly stale: readonly string[];
  readonly now: number;
  /** Reported so far; the newest last. */
  readonly hits: ReportedHit[];
}

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  /** Media type; JSON without it. */
  readonly type?: string;
}

/** As a gateway of this build answers it; written with the schemas. */
const KINDS = join(import.meta.dirname, 'kinds.json');
const SCHEMAS = join(import.meta.dirname, '../../../schemas');
const ok = (body: unknown): Answer => ({ status: 200, body });
const page = (items: readonly unknown[]): Answer => ok({ items, next: null });

/** Undefined: no such thing. */
export async function answerOf(asked: Asked): Promise<Answer | undefined> {
  const { method, path, now, stale, role } = asked;
  const route = `${method} ${path}`;
  const parts = path.split('/').slice(2);
  if (route === 'GET /v1/work') return work(asked);
  if (route === 'GET /v1/directory') return ok(directory(now));
  if (route === 'GET /v1/schemas') return ok(JSON.parse(await readFile(KINDS, 'utf8')));
  if (route === 'GET /v1/alerts') return page(alertAnswer(now));
  if (route === 'GET /v1/capacity') return ok({ items: capacityAnswers(now) });
  if (route === 'GET /v1/approvals') return page(approvalAnswers(now, role));
  if (route === 'GET /v1/tasks') return page(role === 'SUPERVISOR' ? taskAnswers(now) : []);
  if (route === 'GET /v1/keeping/waiting') return page(keepingAnswers(now));
  if (route === 'GET /v1/keeping/missing') return page(certificateAnswers(now));
  if (route === 'GET /v1/audit') return page(auditAnswers(now, asked.query.get('act')));
  if (route === 'GET /v1/audit/lookups') return page(lookupRows(now));
  if (route === 'GET /v1/alarms') return ok({ items: alarmAnswers(now) });
  if (route === 'GET /v1/links') return page(linkAnswers(now, stale));
  if (route === 'GET /v1/deliveries') return page(deliveryAnswers(now, asked.query.get('state')));
  if (route === 'GET /v1/quarantine') return ok({ rows: quarantineAnswers(now), next: null });
  if (route === 'POST /v1/checks') return ok(checkAnswer(asked.body, now, stale));
  if (route === 'POST /v1/rescues/preview') return ok(rescuePreview(asked.body));
  if (route === 'POST /v1/rescues') return { status: 202, body: rescueAnswer(now) };
  if (parts[0] === 'rescues' && parts.length === 2) return ok(rescueAnswer(now));
  if (parts[0] === 'rescued' && parts[3] === 'persons') return page(rescuedPersons(now));
  if (parts[0] === 'rescued' && parts[3] === 'answers') return ok(answersGiven(asked.body, now));
  if (route === 'POST /v1/drafts/preview') return ok(previewAnswer(asked.body));
  if (method === 'POST' && /^\/v1\/(alerts|referrals|controls)$/.test(path)) return sent(asked);
  if (method === 'POST' && parts.length === 3) return decided(asked, parts[1] ?? '');
  if (method === 'GET' && parts[0] === 'approvals' && parts.length === 2)
    return ok(approvalAnswers(now, role).find(({ id }) => id === parts[1]));
  if (parts[0] === 'schemas' && parts.length === 3) return schema(parts[1] ?? '', parts[2] ?? '');
  if (parts[0] === 'cases' && parts.length === 3) return ok(oneCase(parts[2] ?? '', asked));
  if (parts[0] === 'messages' && parts[3] === 'parts') return ok(partAnswer(parts[4] ?? ''));
  return undefined;
}

const FIRST_ALERT = idOf(0x500);

function oneCase(id: string, { now, hits, query }: Asked) {
  if (id === LONG_CASE)
    return longCase(caseAnswer(id, now), query.get('after'), Number(query.get('limit') ?? 200));
  return id >= FIRST_ALERT && id < idOf(0x600)
    ? alertCase(
        id,
        now,
        hits.findLast(({ alert }) => alert === id),
      )
    : caseAnswer(id, now);
}

/** Accepted; a wanted person waits for a supervisor, and a confirmation that is asked starts its clock. */
function sent({ body, now, hits }: Asked): Answer {
  const draft = body as { type: string; conversation?: { id: string }; body?: { hit?: Ref } };
  const ref = { member: 'TH', id: idOf(0xaa00 + hits.length) };
  const { hit } = draft.body ?? {};
  if (draft.type === 'CT_HIT_CONFIRM_REQUEST' && hit !== undefined)
    hits.push({ alert: draft.conversation?.id ?? '', hit, askedAt: now });
  return draft.type === 'AL_WANTED_SUSPECT'
    ? { status: 202, body: { approval: idOf(0x900), state: 'PENDING_APPROVAL' } }
    : { status: 202, body: { ...ref, href: '', replayed: false } };
}

/** What a person decides where it stands: a draft, a task, a row of the quarantine. */
function decided({ path, body }: Asked, id: string): Answer | undefined {
  const { decision } = (body ?? {}) as { decision?: Decision };
  const [, , list, , act] = path.split('/');
  switch (`${list ?? ''} ${act ?? ''}`) {
    case 'approvals release':
      return { status: 202, body: { member: 'TH', id, href: `/v1/messages/TH/${id}`, replayed: false } };
    case 'approvals return':
      return ok({ id, state: 'RETURNED' });
    case 'tasks decision':
      return ok({ id, state: decision === 'DIFFERENT' ? 'DIFFERENT' : 'CHALLENGED' });
    case 'quarantine requeue':
      return ok({ number: Number(id), outcome: 'ACCEPTED' });
    default:
      return undefined;
  }
}

const isLive = ({ status }: WorkItem): boolean => status === 'ACTUAL';

function work({ query, size, now }: Asked): Answer {
  const list = query.get('with') ?? 'me';
  const limit = Number(query.get('limit') ?? 50);
  const from = Number(query.get('after')?.split('.')[0] ?? 0);
  const all = workItems(list, size, now);
  const items = all.slice(from, from + limit);
  return ok({
    items,
    next: from + limit < all.length ? (items.at(-1)?.cursor ?? null) : null,
    counts: { me: workItems('me', size, now).filter(isLive).length, them: 4, overdue: 1 },
  });
}

function directory(now: number) {
  return {
    network: 'local',
    version: 12,
    expiresAt: new Date(now + 1e9).toISOString(),
    expired: false,
    members: MEMBERS.map(([member, name]) => ({
      member,
      name,
      units: [
        {
          unit: 'ATU',
          name: 'Specialist unit',
          kind: 'SPECIALIST',
          roles: ['ANALYST', 'LIAISON', 'SUPERVISOR'],
        },
        { unit: 'DESK', name: 'National desk', kind: 'DESK', roles: ['LIAISON', 'SUPERVISOR'] },
        { unit: 'PS', name: 'Police system', kind: 'POLICE_SYSTEM', roles: ['POLICE_SYSTEM'] },
        { unit: 'GATEWAY', name: 'Gateway', kind: 'GATEWAY', roles: ['SYSTEM'] },
      ],
    })),
  };
}

async function schema(type: string, version: string): Promise<Answer | undefined> {
  if (!/^[A-Z_]+$/.test(type) || !/^\d+$/.test(version)) return undefined;
  const body: unknown = JSON.parse(await readFile(join(SCHEMAS, type, `${version}.json`), 'utf8'));
  return { status: 200, body, type: 'application/schema+json' };
}
