import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '#envelope';
import type { MessageRef } from '#kernel';
import { sampleMessage, samplePart } from '#messages';
import { until } from '../setup/exchanges.js';
import { refOf, textOf } from '../setup/json.js';
import { storyDraft } from '../stories/story-drafts.js';
import { expectProblem, type Answer, type RunningGateway } from './gateway-app.js';
import { startPair } from './gateway-pair.js';

const CANARY = 'a reason that only reviewers read';
const PEOPLE = {
  'atu-analyst': ['ATU', 'ANALYST'],
  'atu-supervisor': ['ATU', 'SUPERVISOR'],
  'desk-supervisor': ['DESK', 'SUPERVISOR'],
  police: ['PS', 'POLICE_SYSTEM'],
  auditor: ['DESK', 'AUDITOR'],
} as const;
type Person = keyof typeof PEOPLE;

let here: RunningGateway;
let there: RunningGateway;
const tokens = new Map<Person, string>();

beforeAll(async () => {
  [here, there] = await startPair();
  for (const person of Object.keys(PEOPLE) as Person[]) {
    const [hsu_unit, hsu_role] = PEOPLE[person];
    tokens.set(person, await here.issuer.issuer.token(here.url, { sub: person, hsu_unit, hsu_role }));
  }
});
afterAll(async () => {
  await Promise.all([here.stop(), there.stop()]);
});

function ask(person: Person, path: string, body?: JsonObject): Promise<Answer> {
  const headers = { authorization: `Bearer ${tokens.get(person) ?? ''}` };
  return body === undefined
    ? here.ask(path, { headers })
    : here.ask(path, {
        method: 'POST',
        headers: {
          ...headers,
          'content-type': 'application/json',
          'idempotency-key': randomBytes(12).toString('hex'),
        },
        body: JSON.stringify(body),
      });
}

const items = ({ json }: Answer) => json['items'] as readonly JsonObject[];
const audit = async (query = ''): Promise<readonly JsonObject[]> =>
  items(await ask('auditor', `/v1/audit?limit=100${query}`));

/** A referral of the other member to a unit here, with a part for it. */
async function referred(unit: string, subjectEn = 'Somebody was found'): Promise<MessageRef> {
  const to = [{ member: here.member, unit }];
  const sealed = unit === 'PS' ? [] : [{ part: 'identity', units: to, content: samplePart('identity') }];
  const at = { now: Date.now(), conversation: undefined };
  const draft = { ...storyDraft('RF_VICTIM_IDENTIFICATION', at), to, sealed, subjectEn };
  const ref = refOf((await there.post('analyst', '/v1/referrals', draft)).json);
  await until('the referral', async () => (await here.gateway.ports.store.view(ref)) !== undefined);
  return ref;
}

describe('a draft that waits for a second person (INV-07, INV-33)', () => {
  let conversation: MessageRef;
  let approval: string;
  beforeAll(async () => {
    const to = [{ member: there.member, unit: 'ATU' }];
    const opening = storyDraft('RF_VICTIM_IDENTIFICATION', { now: Date.now(), conversation: undefined });
    const sealed = [{ part: 'identity', units: to, content: samplePart('identity') }];
    const sent = await ask('atu-analyst', '/v1/referrals', { ...opening, to, sealed } as JsonObject);
    conversation = refOf(sent.json);
    const { victimRef, status } = opening['body'] as JsonObject;
    const draft = storyDraft('CT_VICTIM_STATUS', { now: Date.now(), conversation });
    const body = { ...(draft['body'] as JsonObject), victimRef: victimRef ?? '', from: status ?? '' };
    const reasons = { ...(samplePart('status-reasons') as JsonObject), text: CANARY };
    const posted = await ask('atu-analyst', '/v1/controls', {
      ...draft,
      case: opening['case'] ?? '',
      to,
      body,
      sealed: [{ part: 'status-reasons', units: to, content: reasons }],
    });
    expect(posted).toMatchObject({ status: 202 });
    approval = textOf(posted.json['approval']);
  });

  it('is listed to its author and to the supervisors of its unit, closed, and to nobody else', async () => {
    for (const person of ['atu-analyst', 'atu-supervisor'] as const) {
      const listed = await ask(person, '/v1/approvals');
      expect(items(listed).map(({ id }) => id)).toContain(approval);
      expect(listed.text).not.toContain(CANARY);
    }
    for (const person of ['desk-supervisor', 'police'] as const)
      expect((await ask(person, '/v1/approvals')).text).not.toContain(approval);
  });

  it('is read whole by them alone, and each reading stands in the audit before it is answered', async () => {
    for (const person of ['desk-supervisor', 'police'] as const) {
      const path = `/v1/approvals/${approval}`;
      expectProblem(await ask(person, path), 404, 'E-NOT-FOUND');
      const { reason, ...row } = { ...(await audit('&act=DENIED'))[0], reason: null };
      expect([reason, row]).toMatchObject([null, { caller: person, of: { id: approval } }]);
    }
    expect((await ask('atu-supervisor', `/v1/approvals/${approval}`)).text).toContain(CANARY);
    expect((await audit('&act=OPENED'))[0]).toMatchObject({
      caller: 'atu-supervisor',
      unit: 'ATU',
      role: 'SUPERVISOR',
      route: 'GET /v1/approvals/:id',
      of: { member: here.member, id: approval },
      part: 'status-reasons',
    });
  });

  it('is decided by a supervisor of its unit; to others it is not there', async () => {
    const path = `/v1/approvals/${approval}`;
    expectProblem(await ask('desk-supervisor', `${path}/release`, {}), 404, 'E-NOT-FOUND');
    expectProblem(await ask('desk-supervisor', `${path}/return`, { reason: 'No.' }), 404, 'E-NOT-FOUND');
    expectProblem(await ask('atu-analyst', `${path}/release`, {}), 403, 'E-NOT-PERMITTED');
    expect((await ask('atu-supervisor', `${path}/release`, {})).status).toBe(202);
  });

  it('of a unit without supervisors is reviewed by those of the others', async () => {
    const at = { now: Date.now(), conversation: undefined };
    const draft = { ...storyDraft('AL_WANTED_SUSPECT', at), to: { all: true, except: [] }, sealed: [] };
    const id = textOf((await ask('police', '/v1/alerts', draft)).json['approval']);
    for (const person of ['desk-supervisor', 'atu-supervisor'] as const)
      expect((await ask(person, '/v1/approvals')).text).toContain(id);
    expect((await ask('desk-supervisor', `/v1/approvals/${id}/release`, {})).status).toBe(202);
  });
});

describe('work', () => {
  it('shows a police system nothing of a referral that cases deny, and does not count it', async () => {
    const subject = 'A referral that was misdirected to a police system';
    const ref = await referred('PS', subject);
    expectProblem(await ask('police', `/v1/cases/${ref.member}/${ref.id}`), 404, 'E-NOT-FOUND');
    for (const list of ['me', 'them', 'open', 'closed']) {
      const { json, text } = await ask('police', `/v1/work?with=${list}`);
      expect(json).toMatchObject({ items: [], next: null, counts: { me: 0, them: 0, overdue: 0 } });
      expect(text).not.toContain(subject);
    }
    expect((await ask('police', '/v1/inbox')).json).toEqual({ items: [], next: null });
    expect((await ask('desk-supervisor', `/v1/cases/${ref.member}/${ref.id}`)).text).toContain(subject);
  });
});

describe('the audit', () => {
  let ref: MessageRef;
  let part: string;
  beforeAll(async () => {
    ref = await referred('ATU');
    part = `/v1/messages/${ref.member}/${ref.id}/parts/identity`;
  });

  it('has every opening of a sealed part: who, unit, purpose, part, when', async () => {
    const before = Date.now();
    expect((await ask('atu-analyst', part)).status).toBe(200);
    const [row] = await audit('&act=OPENED');
    expect(row).toMatchObject({
      caller: 'atu-analyst',
      unit: 'ATU',
      role: 'ANALYST',
      purpose: sampleMessage('RF_VICTIM_IDENTIFICATION')['purpose'],
      of: ref,
      part: 'identity',
      code: null,
    });
    expect(Date.parse(textOf(row?.['at']))).toBeGreaterThanOrEqual(before);
    expect((await ask('atu-analyst', part)).status).toBe(200);
    expect((await audit('&act=OPENED')).filter(({ of }) => JSON.stringify(of).includes(ref.id))).toHaveLength(
      2,
    );
  });

  it('has every refusal to open one, also for another purpose, and of parts that do not exist', async () => {
    expectProblem(await ask('atu-analyst', `${part}?purpose=PREVENT`), 403, 'E-NOT-PERMITTED');
    expectProblem(await ask('atu-analyst', `${part}?purpose=CURIOSITY`), 400, 'E-FORM', '/query/purpose');
    expectProblem(await ask('desk-supervisor', part), 404, 'E-NOT-FOUND');
    expectProblem(await ask('desk-supervisor', part.replace('identity', 'no-such')), 404, 'E-NOT-FOUND');
    const rows = (await audit('&act=REFUSED')).slice(0, 3);
    expect(rows).toMatchObject([
      { caller: 'desk-supervisor', of: ref, part: 'no-such', code: 'E-NOT-FOUND' },
      { caller: 'desk-supervisor', of: ref, part: 'identity', code: 'E-NOT-FOUND' },
      { caller: 'atu-analyst', of: ref, part: 'identity', code: 'E-NOT-PERMITTED' },
    ]);
  });

  it('has every other denial, whether the thing exists or not', async () => {
    const none = { member: ref.member, id: '01990000-0000-7000-8000-0000000000aa' };
    for (const { member, id } of [ref, none]) {
      expectProblem(await ask('police', `/v1/messages/${member}/${id}`), 404, 'E-NOT-FOUND');
      expectProblem(await ask('police', `/v1/cases/${member}/${id}`), 404, 'E-NOT-FOUND');
      const control = { type: 'CT_CLOSE', conversation: { member, id } };
      expectProblem(await ask('police', '/v1/controls', control), 404, 'E-NOT-FOUND');
    }
    expectProblem(await ask('police', '/v1/links'), 403, 'E-NOT-PERMITTED');
    const drafts = [{ idempotencyKey: 'denied', draft: { type: 'CT_CLOSE', conversation: { ...ref } } }];
    expect((await ask('police', '/v1/batches', { drafts })).json).toMatchObject({
      results: [{ status: 404, code: 'E-NOT-FOUND' }],
    });
    const rows = (await audit('&act=DENIED')).slice(0, 8).reverse();
    const tries = ['GET /v1/messages/:member/:id', 'GET /v1/cases/:member/:id', 'POST /v1/controls'];
    expect(rows).toMatchObject([
      ...[ref, none].flatMap((of) => tries.map((route) => ({ caller: 'police', route, of }))),
      { caller: 'police', route: 'GET /v1/links', of: null, code: 'E-NOT-PERMITTED' },
      { caller: 'police', route: 'POST /v1/batches', of: ref, code: 'E-NOT-FOUND' },
    ]);
  });

  it('has the denials of a batch that was refused as a whole, whatever was wrong first', async () => {
    const hidden = { idempotencyKey: 'hidden', draft: { type: 'CT_CLOSE', conversation: { ...ref } } };
    const wrong = { idempotencyKey: 'wrong', draft: {} };
    for (const [status, drafts] of [
      [422, [wrong, hidden]],
      [404, [hidden, wrong]],
    ] as const) {
      const [before] = await audit('&act=DENIED');
      const answer = await ask('police', '/v1/batches', { all: true, drafts });
      expect(answer.status).toBe(status);
      const faults = answer.json['faults'] as readonly JsonObject[];
      expect(faults.map(({ code }) => code)).toEqual(
        drafts.map((one) => (one === hidden ? 'E-NOT-FOUND' : 'E-SCHEMA-INVALID')),
      );
      const rows = (await audit('&act=DENIED')).filter(
        ({ number }) => Number(number) > Number(before?.['number']),
      );
      expect(rows.filter(({ of }) => of !== null)).toMatchObject([
        { caller: 'police', route: 'POST /v1/batches', of: ref, code: 'E-NOT-FOUND' },
      ]);
    }
  });

  it('has every look-up, without what exactly was asked', async () => {
    const queries = [{ kind: 'DOCUMENT', number: 'N09999999', issuer: 'KHM' }];
    await ask('police', '/v1/checks', { purpose: 'BORDER_CHECK', queries, originUserRef: 'u-1' });
    const answer = await ask('auditor', '/v1/audit/lookups?limit=1');
    expect(items(answer)).toMatchObject([
      {
        caller: 'police',
        unit: 'PS',
        officer: 'u-1',
        purpose: 'BORDER_CHECK',
        kind: 'DOCUMENT',
        results: [],
      },
    ]);
    expect(answer.text).not.toContain('N09999999');
  });

  it('is read page by page, newest first, by auditors alone', async () => {
    const all = await audit();
    const pages: JsonObject[] = [];
    let next: string | null = '';
    do {
      const after: string = next === '' ? '' : `&after=${next}`;
      const { json } = await ask('auditor', `/v1/audit?limit=3${after}`);
      pages.push(...(json['items'] as JsonObject[]));
      next = json['next'] as string | null;
    } while (next !== null);
    expect(pages).toEqual(all);
    expect(all.length).toBeGreaterThan(6);
    for (const person of ['police', 'atu-analyst', 'atu-supervisor', 'desk-supervisor'] as const)
      for (const path of ['/v1/audit', '/v1/audit/lookups'])
        expectProblem(await ask(person, path), 403, 'E-NOT-PERMITTED');
    expectProblem(await ask('auditor', '/v1/audit?act=OTHER'), 400, 'E-FORM', '/query/act');
  });
});
