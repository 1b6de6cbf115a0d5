import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { newId, systemClock } from '#kernel';
import { testNetwork, until } from '../setup/exchanges.js';
import { connectionTo } from '../setup/connection.js';
import { startGateway, type Answer, type ClientName, type RunningGateway } from './gateway-app.js';

const CANARY = 'Canary Somchai';
const draft = (words: string) => ({
  type: 'RF_VICTIM_IDENTIFICATION',
  conversation: null,
  subject: `About ${words}`,
  content: { parts: { identity: { content: { fullName: words } } } },
});

describe('drafts that a gateway keeps', () => {
  let here: RunningGateway;
  let database: pg.Client;
  beforeAll(async () => {
    const network = await testNetwork(1);
    const [a] = network.members;
    if (a === undefined) throw new Error('a member was asked for');
    here = await startGateway(network, a);
    await until('readiness', async () => (await here.ask('/health/ready', {})).status === 200);
    database = new pg.Client(connectionTo(here.config.database));
    await database.connect();
  });
  afterAll(async () => {
    await database.end();
    await here.stop();
  });
  const put = (
    client: ClientName,
    id: string,
    headers: Record<string, string>,
    body: unknown,
  ): Promise<Answer> =>
    here.ask(`/v1/drafts/${id}`, {
      method: 'PUT',
      headers: { authorization: here.authorization(client), 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const begun = async (words = CANARY): Promise<string> => {
    const id = newId(systemClock);
    expect((await put('analyst', id, { 'if-none-match': '*' }, draft(words))).status).toBe(200);
    return id;
  };
  const listed = async (client: ClientName): Promise<unknown[]> =>
    (await here.get(client, '/v1/drafts')).json['items'] as unknown[];

  it('come back as they were written, under a tag that the next change names', async () => {
    const id = await begun('one');
    const read = await here.get('analyst', `/v1/drafts/${id}`);
    expect(read.headers.get('etag')).toBe('"1"');
    expect(read.json).toMatchObject({ id, revision: 1, ...draft('one') });
    const changed = await put('analyst', id, { 'if-match': '"1"' }, draft('two'));
    expect([changed.status, changed.headers.get('etag'), changed.json['revision']]).toEqual([200, '"2"', 2]);
    const late = await put('analyst', id, { 'if-match': '"1"' }, draft('three'));
    expect([late.status, late.json['code']]).toEqual([412, 'E-CHANGED']);
    expect(late.json['faults']).toMatchObject([{ rule: 'kept-draft.unchanged' }]);
    expect((await here.get('analyst', `/v1/drafts/${id}`)).json).toMatchObject(draft('two'));
    expect(await listed('analyst')).toContainEqual(expect.objectContaining({ id, subject: 'About two' }));
  });

  it('are nothing to anybody else, a supervisor of the unit included', async () => {
    const id = await begun();
    for (const other of ['head', 'liaison', 'police', 'supervisor'] as const) {
      expect(await listed(other)).toEqual([]);
      const answers = [
        await here.get(other, `/v1/drafts/${id}`),
        await put(other, id, { 'if-match': '"1"' }, draft('theirs')),
        await here.post(other, `/v1/drafts/${id}/discard`, {}),
        await here.post(other, `/v1/drafts/${id}/restore`, {}),
      ];
      expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    }
    expect((await here.get('auditor', '/v1/drafts')).status).toBe(403);
    expect((await here.get('analyst', `/v1/drafts/${id}`)).json).toMatchObject(draft(CANARY));
  });

  it('stand sealed in the database, and in no line of the log', async () => {
    const id = await begun();
    const { rows } = await database.query<{ row: string }>(
      `SELECT id::text || encode(content, 'escape') || unit || author AS row FROM drafts WHERE id = $1`,
      [id],
    );
    expect(rows).toHaveLength(1);
    const stored = [...rows.map(({ row }) => row), ...here.logged].join(' ');
    for (const word of ['Canary', 'RF_VICTIM']) expect(stored).not.toContain(word);
  });

  it('are thrown away, brought back, and erased', async () => {
    const id = await begun('four');
    expect((await here.post('analyst', `/v1/drafts/${id}/discard`, {})).status).toBe(204);
    expect(await listed('analyst')).not.toContainEqual(expect.objectContaining({ id }));
    expect((await here.post('analyst', `/v1/drafts/${id}/restore`, {})).status).toBe(204);
    expect(await listed('analyst')).toContainEqual(expect.objectContaining({ id }));
    const erase = () =>
      here.ask(`/v1/drafts/${id}`, {
        method: 'DELETE',
        headers: { authorization: here.authorization('analyst') },
      });
    expect([(await erase()).status, (await erase()).status]).toEqual([204, 204]);
    expect((await here.get('analyst', `/v1/drafts/${id}`)).status).toBe(404);
  });

  it.each([
    ['names no revision', {}, draft('x'), 'kept-draft.revision'],
    ['names two', { 'if-match': '"1"', 'if-none-match': '*' }, draft('x'), 'kept-draft.revision'],
    ['names none that is', { 'if-match': '1' }, draft('x'), 'kept-draft.revision'],
    ['has no kind', { 'if-none-match': '*' }, { ...draft('x'), type: 'XX' }, 'kept-draft.type'],
    ['has no content', { 'if-none-match': '*' }, { ...draft('x'), content: 1 }, 'kept-draft.content'],
    [
      'has a long subject',
      { 'if-none-match': '*' },
      { ...draft('x'), subject: 'x'.repeat(161) },
      'kept-draft.subject',
    ],
    [
      'answers in nothing',
      { 'if-none-match': '*' },
      { ...draft('x'), conversation: {} },
      'kept-draft.conversation',
    ],
    ['has more', { 'if-none-match': '*' }, { ...draft('x'), author: 'me' }, 'body.member'],
  ])('refuses one that %s', async (_, headers, body, rule) => {
    const { status, json } = await put('analyst', newId(systemClock), headers, body);
    expect([status, json['faults']]).toEqual([400, [expect.objectContaining({ rule })]]);
  });
});
