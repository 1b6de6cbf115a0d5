import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import type Provider from 'oidc-provider';
import type { JWK } from 'jose';
import { generateJwk } from '#identity';
import { HsuError, SECOND, systemClock, type Member } from '#kernel';
import { writePrivateSync } from '#keys';
import { interactionPath, memberIssuer } from './issuer.js';
import { choicePage, faultPage, pagePolicy } from './page.js';
import type { DemoMember, SettingsFile } from './settings.js';

type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>;

const MAX_FORM_BYTES = 4096;

/**
 * All members' issuers under one address, each below its member's code. `say`: one line for the log, without anything
 * of anybody. The first request to a member makes its issuer.
 */
export function signInServer(settings: SettingsFile, say: (line: string) => void): Server {
  const { listen, keysDir } = settings.current();
  const host = `${listen.host}:${listen.port}`;
  const issuers = new Map<Member, Promise<Provider>>();
  const issuerOf = (member: Member): Promise<Provider> => {
    const made = issuers.get(member) ?? makeIssuer(`http://${host}/${member}`, keysDir, member, settings);
    issuers.set(member, made);
    return made;
  };
  return createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      say(`a request failed: ${error instanceof Error ? error.name : 'unknown'}`);
      if (!response.headersSent) send(response, 500, faultPage('The sign-in service failed. Begin again.'));
      else response.destroy();
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { url = '/', method, headers } = request;
    if (url === '/health/live') {
      response.setHeader('content-type', 'application/json').end('{"live":true}');
      return;
    }
    const [, code = '', rest = '/'] = /^\/([A-Z]{2})(\/.*)$/.exec(url) ?? [];
    const member = settings.member(code);
    if (member === undefined || headers.host !== host) {
      send(response, 404, faultPage('There is nothing here.'));
      return;
    }
    const provider = await issuerOf(code);
    const [, uid] = /^\/choose\/([\w-]{1,64})$/.exec(rest) ?? [];
    if (uid === undefined) {
      await handOver(provider, request, response, rest);
      return;
    }
    if (method === 'POST') await choose(provider, member, request, response);
    else await offer(provider, member, request, response);
  }
}

/** Koa asks for the address below its own root, and for the whole one under another name. */
async function handOver(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
  rest: string,
): Promise<void> {
  Object.assign(request, { originalUrl: request.url });
  request.url = rest;
  await provider.callback()(request, response);
}

async function offer(
  provider: Provider,
  member: DemoMember,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const interaction = await provider.interactionDetails(request, response).catch(() => undefined);
  if (interaction === undefined) {
    send(response, 400, faultPage('This sign-in has ended. Begin it again from the gateway.'));
    return;
  }
  const action = interactionPath(member.member, interaction.uid);
  send(response, 200, choicePage(member, action), pagePolicy(member.gateway));
}

async function choose(
  provider: Provider,
  { people }: DemoMember,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const accountId = new URLSearchParams(await formText(request)).get('person');
  const known = people.some(({ sub }) => sub === accountId);
  const interaction = await provider.interactionDetails(request, response).catch(() => undefined);
  if (accountId === null || !known || interaction === undefined) {
    send(
      response,
      400,
      faultPage('This sign-in has ended, or nobody was chosen. Begin it again from the gateway.'),
    );
    return;
  }
  await forgetBefore(provider, interaction);
  await provider.interactionFinished(request, response, { login: { accountId, remember: false } });
}

/** The provider remembers nobody: with another person's session it would first ask, by a script, to end that. */
async function forgetBefore(provider: Provider, interaction: Interaction): Promise<void> {
  const uid = interaction.session?.uid;
  if (uid === undefined) return;
  const session = await provider.Session.findByUid(uid);
  await session?.destroy();
  delete interaction.session;
  await interaction.save(interaction.exp - Math.floor(systemClock.now() / SECOND));
}

async function formText(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request as AsyncIterable<Buffer>) {
    text += chunk.toString();
    if (text.length > MAX_FORM_BYTES) throw new HsuError('E-TOO-LARGE');
  }
  return text;
}

function send(response: ServerResponse, status: number, html: string, policy = pagePolicy('')): void {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
  response.end(html);
}

async function makeIssuer(
  issuer: string,
  keysDir: string,
  code: Member,
  settings: SettingsFile,
): Promise<Provider> {
  const file = join(keysDir, `${code}.jwk`);
  if (!existsSync(file)) writePrivateSync(file, JSON.stringify(await generateJwk()));
  const key = JSON.parse(readFileSync(file, 'utf8')) as JWK;
  return memberIssuer(issuer, key, () => {
    const member = settings.member(code);
    if (member === undefined) throw new HsuError('E-CONFIG', 'the settings no longer name this member');
    return member;
  });
}
