import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ReportedHit } from './alert-case.js';
import { answerOf, type Asked } from './answers.js';
import { letterAnswer } from './letter-answer.js';
import { KeptDrafts } from './kept-drafts.js';
import { PERSON } from './invented.js';

const SESSION = 'hsu-session=1';
const EIGHT_HOURS = 8 * 3_600_000;
const ALIVE_MS = 5_000;

interface Request {
  readonly method: string;
  readonly url: string;
  readonly body: string;
  readonly headers: IncomingMessage['headers'];
}

/**
 * A gateway of invented answers: enough of the interface to see every screen. It keeps what it was asked, for tests to
 * look at.
 */
export class MockGateway {
  readonly asked: Request[] = [];
  private readonly streams = new Set<ServerResponse>();
  role = PERSON.role;
  /** Members that were not heard of for a while. */
  stale: readonly string[] = [];
  readonly hits: ReportedHit[] = [];
  readonly drafts = new KeptDrafts();
  /** Takes every question and answers none, as a gateway that hangs. */
  hangs = false;
  private cursor = 0;

  /** `size`: conversations that wait for this unit. */
  constructor(private readonly size: number) {}

  takes(url: string): boolean {
    return /^\/(v1|auth)\//.test(url);
  }

  async serve(request: IncomingMessage, body: string, response: ServerResponse): Promise<void> {
    const { method = 'GET', url = '/', headers } = request;
    this.asked.push({ method, url, body, headers });
    if (this.hangs) return;
    const { pathname, searchParams } = new URL(url, 'http://console.test');
    const signedIn = headers.cookie?.includes(SESSION) ?? false;
    if (pathname === '/auth/sign-in') {
      const to = searchParams.get('return') ?? '/';
      response
        .writeHead(302, { 'set-cookie': `${SESSION}; Path=/; HttpOnly; SameSite=Strict`, location: to })
        .end();
    } else if (!signedIn) refuse(response, 401, 'E-UNAUTHENTICATED', 'Not signed in');
    else if (method !== 'GET' && headers['x-hsu-request'] !== '1')
      refuse(response, 403, 'E-NOT-PERMITTED', 'Not permitted for this role, unit or kind');
    else if (pathname === '/auth/sign-out')
      response.writeHead(204, { 'set-cookie': 'hsu-session=; Path=/; Max-Age=0' }).end();
    else if (pathname === '/v1/me')
      json(response, 200, {
        ...PERSON,
        role: this.role,
        approver: this.role === 'SUPERVISOR',
        expiresAt: new Date(Date.now() + EIGHT_HOURS).toISOString(),
      });
    else if (pathname === '/v1/events') this.stream(response);
    else if (pathname === '/v1/letters/check') json(response, 200, letterAnswer(body, Date.now()));
    else if (pathname.startsWith('/v1/attachments/')) bringFile(method, pathname, headers, response);
    else {
      const asked: Asked = {
        method,
        path: pathname,
        query: searchParams,
        body: body === '' ? undefined : (JSON.parse(body) as unknown),
        size: this.size,
        role: this.role,
        stale: this.stale,
        now: Date.now(),
        hits: this.hits,
      };
      const answer = /^\/v1\/drafts(?!\/preview)/.test(pathname)
        ? this.drafts.answer({ ...asked, headers })
        : await answerOf(asked);
      if (answer?.status === 412) refuse(response, 412, 'E-CHANGED', 'It was changed since it was read');
      else if (answer === undefined || answer.status === 404)
        refuse(response, 404, 'E-NOT-FOUND', 'Not found');
      else json(response, answer.status, answer.body, answer.type);
    }
  }

  /** Tells every open page. */
  tell(event: string, conversation?: { readonly member: string; readonly id: string }): void {
    this.cursor += 1;
    const told = JSON.stringify({ cursor: String(this.cursor), conversation });
    for (const stream of this.streams) stream.write(`id: ${this.cursor}\nevent: ${event}\ndata: ${told}\n\n`);
  }

  /** How many streams are open. */
  get streaming(): number {
    return this.streams.size;
  }

  /** Cuts every stream; browsers come back. */
  cut(): void {
    for (const stream of this.streams) stream.destroy();
  }

  close(): void {
    for (const stream of this.streams) stream.end();
  }

  private stream(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(': open\n\n');
    this.streams.add(response);
    const alive = setInterval(() => {
      if (!this.hangs) response.write('event: alive\ndata: {}\n\n');
    }, ALIVE_MS);
    response.on('close', () => {
      clearInterval(alive);
      this.streams.delete(response);
    });
  }
}

/** Takes every range of a file, and finds a position in each picture. */
function bringFile(
  method: string,
  pathname: string,
  headers: IncomingMessage['headers'],
  response: ServerResponse,
): void {
  const [, last = '0', all = '0'] = /-(\d+)\/(\d+)$/.exec(headers['content-range'] ?? '') ?? [];
  if (method === 'DELETE') response.writeHead(204).end();
  else if (method === 'GET') refuse(response, 404, 'E-NOT-FOUND', 'Not found');
  else
    json(response, 200, {
      id: pathname.split('/').at(-1),
      bytes: Number(all),
      held: Number(last) + 1,
      state: Number(last) + 1 === Number(all) ? 'READY' : 'OPEN',
      removed: ['EXIF', 'POSITION'],
      expiresAt: new Date(Date.now() + EIGHT_HOURS).toISOString(),
      href: pathname,
    });
}

function json(response: ServerResponse, status: number, body: unknown, type = 'application/json'): void {
  if (status === 204) {
    response.writeHead(204, { 'cache-control': 'no-store' }).end();
    return;
  }
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}

function refuse(response: ServerResponse, status: number, code: string, title: string): void {
  response.writeHead(status, { 'content-type': 'application/problem+json' });
  response.end(
    JSON.stringify({
      type: `urn:hsu:error:${code}`,
      title,
      status,
      code,
      instance: 'urn:uuid:6f1e3f4a-0000-4000-8000-000000000001',
    }),
  );
}
