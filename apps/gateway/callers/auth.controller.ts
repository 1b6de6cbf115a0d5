import { Controller, Get, Header, HttpCode, Inject, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { calendarOf } from '#cases';
import { refuseUnlisted, type SignedCaller } from '#identity';
import { asHsuError, rfc3339, type Member } from '#kernel';
import type { DirectorySource } from '#exchange';
import type { Log, Metrics } from '#telemetry';
import type { Authentication } from './authentication.js';
import { AUTH_PAGE_POLICY, refusedPage, signedInPage } from './auth-pages.js';
import { noted, SignedCallerOfRequest } from './caller-hook.js';
import { AUTHENTICATION, DIRECTORY, LOG, MEMBER, METRICS } from '../parts.js';
import { statusOf } from '../http/problem.js';
import { Me } from './me.js';
import { returnPath } from './return-path.js';
import { Operation } from '../openapi/operation.js';
import type { Told } from '../openapi/says.js';

/**
 * People sign in at their own state's issuer; the gateway is its relying party and gives the browser a cookie, never a
 * token.
 */
@Controller()
export class AuthController {
  constructor(
    @Inject(AUTHENTICATION) private readonly authentication: Authentication,
    @Inject(DIRECTORY) private readonly directory: DirectorySource,
    @Inject(MEMBER) private readonly member: Member,
    @Inject(LOG) private readonly log: Log,
    @Inject(METRICS) private readonly metrics: Metrics,
  ) {}

  @Operation({
    id: 'signIn',
    summary:
      "Sends a browser to the member's OpenID provider; `return` is the path of the page to come back to",
    query: { return: { type: 'string' } },
    answers: '',
    status: 302,
    problems: [503],
    open: true,
  })
  @Get('auth/sign-in')
  async begin(
    @Query('return') asked: unknown,
    @Req() { headers }: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { signIn, cookies } = this.authentication;
    const { url, secret, state } = await signIn.begin();
    const path = Buffer.from(returnPath(asked)).toString('base64url');
    const begun = cookies.signIn(state).set(`${secret}.${path}`);
    await reply.header('set-cookie', [begun, ...cookies.abandoned(headers.cookie)]).redirect(url, 302);
  }

  @Operation({
    id: 'signInCallback',
    summary: 'Where the OpenID provider sends the browser back; begins a session in a cookie',
    query: { state: { type: 'string' }, code: { type: 'string' } },
    anyQuery: true,
    answers: 'text/html',
    problems: [],
    open: true,
  })
  @Get('auth/callback')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('content-security-policy', AUTH_PAGE_POLICY)
  async finish(
    @Query('state') state: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { cookies, sessions } = this.authentication;
    const { cookie } = request.headers;
    const attempt = cookies.signIn(typeof state === 'string' ? state : '');
    const [secret, path = ''] = attempt.read(cookie)?.split('.') ?? [];
    // Used up, whatever comes of it.
    const used = attempt.clear();
    try {
      const caller = await this.signedIn(secret, request);
      const session = await sessions.begin(caller, cookies.session.read(cookie));
      this.log.info({ caller: caller.name, unit: caller.unit, role: caller.role }, 'signed in');
      reply.header('set-cookie', [used, cookies.session.set(session)]);
      return signedInPage(returnPath(Buffer.from(path, 'base64url').toString()));
    } catch (error) {
      const status = this.refusal(error, request);
      reply.header('set-cookie', used).code(status);
      return refusedPage(status);
    }
  }

  @Operation({
    id: 'signOut',
    summary: 'Ends the session',
    answers: '',
    status: 204,
    problems: [401, 403],
  })
  @Post('auth/sign-out')
  @HttpCode(204)
  async end(
    @SignedCallerOfRequest() caller: SignedCaller,
    @Req() { headers }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const { cookies, sessions } = this.authentication;
    const secret = cookies.session.read(headers.cookie);
    if (secret !== undefined) await sessions.end(secret);
    this.log.info({ caller: caller.name, unit: caller.unit }, 'signed out');
    reply.header('set-cookie', cookies.session.clear());
  }

  @Operation({
    id: 'getMe',
    summary: 'Who the caller is here',
    answers: Me,
    problems: [401],
  })
  @Get('v1/me')
  me(@SignedCallerOfRequest() { name, unit, role, shownName, expiresAt }: SignedCaller): Told<Me> {
    return {
      member: this.member,
      unit,
      role,
      name: shownName ?? name,
      officer: name,
      expiresAt: rfc3339(expiresAt),
      zone: calendarOf(this.member).zone,
      approver: role === 'SUPERVISOR',
    };
  }

  private async signedIn(secret: string | undefined, { url }: FastifyRequest): Promise<SignedCaller> {
    const caller = await this.authentication.signIn.finish(
      secret,
      new URL(url, this.authentication.publicUrl).search,
    );
    refuseUnlisted(this.directory.current(), this.member, caller);
    return caller;
  }

  /** The status to answer with; people get a page, not a problem. */
  private refusal(error: unknown, request: FastifyRequest): number {
    const known = asHsuError(noted(error, request, { authentication: this.authentication, log: this.log }));
    const status = statusOf(known);
    this.metrics.refused(known.code);
    if (status >= 500) this.log.error({ err: error, request: request.id }, 'nobody could sign in');
    else this.log.info({ request: request.id, code: known.code }, 'not signed in');
    // 401 would ask the browser itself for a credential.
    return status === 401 ? 400 : status;
  }
}
