import { afterAll, beforeAll } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { ClientTokens, readClientKey } from '#identity';
import type { JsonObject } from '#envelope';
import { newId, type Member } from '#kernel';
import { clientKeyFile, clientPublicKey } from '../../apps/network/demo/demo-clients.js';
import { GATEWAY_CLIENT, issuerOf, signInUrl, writeSignInFile } from '../../apps/network/sign-in-files.js';
import { openBrowser } from '../console/browser.js';
import { networkOfItsOwn, testNetwork, until, type TestNetwork } from '../setup/exchanges.js';
import { freePort, GatewayProcess } from '../setup/gateways.js';
import { holdIncoming } from '../setup/held-back.js';
import { MovedTime } from '../setup/moved-time.js';
import { SignInService } from '../setup/sign-in-service.js';
import { enter, type Seat } from './seat.js';

const POLICE = 'police-system';
/** Sees how the links do. */
const DESK = 'desk-system';
/** Works as an analyst of the specialist unit. */
const UNIT = 'job';

export interface Answer {
  readonly status: number;
  readonly json: JsonObject;
}

/** A member's police system: by its own key, at the interface. */
export interface PoliceSystem {
  get(path: string): Promise<Answer>;
  /** Under a fresh idempotency key. */
  post(path: string, body: JsonObject): Promise<Answer>;
}

export interface Countries {
  of(code: Member): GatewayProcess;
  /**
   * An invented person (`th-atu-analyst-1`) at a browser of its own, signed in at the member's provider, on the page
   * `path`.
   */
  signIn(code: Member, person: string, path?: string): Promise<Seat>;
  api(code: Member): PoliceSystem;
  /** The specialist unit's own system. */
  unit(code: Member): PoliceSystem;
  /** Moves the time of all programs and of all open pages. */
  later(ms: number): Promise<void>;
  /** Milliseconds since 1970, as all of them see it. */
  now(): number;
  /** Milliseconds that have passed, as all of them see it. */
  elapsed(): number;
  /** Waits until every gateway has heard the others and can seal to them. */
  acquainted(): Promise<void>;
  /** Nothing that comes in is taken in by this member until what is returned is called. */
  holdIncoming(code: Member): Promise<() => Promise<void>>;
  signInLog(): string;
}

/**
 * For one file of tests: these states with gateways and sign-in service as processes of their own, and one browser for
 * all people. `ownBroker`: where another file needs one of them, too.
 */
export function countries(codes: readonly Member[], { ownBroker = false } = {}): Countries {
  const gateways = new Map<Member, GatewayProcess>();
  const systems = new Map<string, ClientTokens>();
  const seats: Seat[] = [];
  let network: TestNetwork | undefined;
  let browser: Browser | undefined;
  let service: SignInService | undefined;
  let time: MovedTime | undefined;
  let signInAt = '';
  let backToNow = (): void => undefined;

  beforeAll(async () => {
    const made = (network = await (ownBroker ? networkOfItsOwn(codes) : testNetwork(codes)));
    const port = await freePort();
    signInAt = signInUrl(port);
    const moved = (time = new MovedTime(made.state));
    backToNow = moved.here();
    for (const member of made.members) {
      const { code } = member;
      await clientPublicKey(made.state, code, GATEWAY_CLIENT);
      const issuer = issuerOf(signInAt, code);
      const signIn = {
        ...{ issuer, clientId: GATEWAY_CLIENT, unitClaim: '/hsu_unit', roleClaim: '/hsu_role' },
        alg: 'ES256',
        clientKeyFile: clientKeyFile(made.state, code, GATEWAY_CLIENT),
      } as const;
      gateways.set(code, await GatewayProcess.prepare(made, member, { signIn, time: moved }));
    }
    const addresses = [...gateways].map(([member, { url }]) => ({ member, url }));
    const settings = await writeSignInFile(made.state, port, addresses);
    service = await SignInService.start(settings, port, moved);
    for (const [code, { url }] of gateways)
      for (const clientId of [POLICE, DESK, UNIT]) {
        const key = await readClientKey(readFileSync(clientKeyFile(made.state, code, clientId), 'utf8'));
        const client = { issuer: issuerOf(signInAt, code), clientId, key };
        systems.set(`${code} ${clientId}`, new ClientTokens(client, url, moved));
      }
    [browser] = await Promise.all([openBrowser(), ...[...gateways.values()].map((one) => one.start())]);
  });

  afterAll(async () => {
    await Promise.all(seats.map(({ page }) => page.context().close()));
    await browser?.close();
    await Promise.all([...gateways.values()].map((one) => one.stop()));
    await service?.stop();
    backToNow();
    await network?.broker?.stop();
  });

  const of = (code: Member): GatewayProcess => there(gateways.get(code));
  const ask = async (code: Member, clientId: string, path: string, init: RequestInit): Promise<Answer> => {
    const authorization = `Bearer ${await there(systems.get(`${code} ${clientId}`)).token()}`;
    const headers = { 'content-type': 'application/json', ...(init.headers as object), authorization };
    const answer = await fetch(`${of(code).url}${path}`, { ...init, headers });
    return { status: answer.status, json: (await answer.json()) as JsonObject };
  };
  const as = (clientId: string, code: Member): PoliceSystem => ({
    get: (path) => ask(code, clientId, path, {}),
    post: (path, body) =>
      ask(code, clientId, path, {
        method: 'POST',
        headers: { 'idempotency-key': newId(there(time)) },
        body: JSON.stringify(body),
      }),
  });
  const hears = async (code: Member): Promise<boolean> => {
    const links = (await ask(code, DESK, '/v1/links', {})).json['items'] as readonly JsonObject[];
    return links.every(({ away }) => away === false);
  };

  return {
    of,
    api: (code) => as(POLICE, code),
    unit: (code) => as(UNIT, code),
    signIn: async (code, person, path = '/work') => {
      const seat = await enter(there(browser), {
        url: of(code).url,
        signInAt,
        person,
        path,
        clock: there(time),
      });
      seats.push(seat);
      return seat;
    },
    later: async (ms) => {
      there(time).forward(ms);
      const open = seats.filter(({ page }) => !page.isClosed());
      await Promise.all(open.map(({ page }) => page.clock.setSystemTime(there(time).now())));
    },
    now: () => there(time).now(),
    elapsed: () => there(time).elapsed(),
    acquainted: async () => {
      for (const code of codes) await until(`${code} to hear all others`, () => hears(code));
    },
    holdIncoming: (code) => holdIncoming(there(network), code),
    signInLog: () => there(service).log(),
  };
}

function there<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error('the countries are not set');
  return thing;
}
