import createClient, { type Client, type ClientOptions } from 'openapi-fetch';
import type { components, paths } from './openapi.ts';
import { isPage, refusalOf, unanswered } from './refusal.ts';

/** `GET` and `POST` of every route that the gateway describes: https://openapi-ts.dev/openapi-fetch/ */
export type GatewayClient = Client<paths>;

type Schemas = components['schemas'];

/** What the gateway calls so: `Answer<'Case'>` is the schema `Case` of its OpenAPI document. */
export type Answer<Name extends keyof Schemas> = Schemas[Name];

export interface GatewayOptions extends Omit<ClientOptions, 'baseUrl'> {
  /** Scheme and host, `https://gateway.example`; nothing in a page that the gateway itself serves. */
  readonly address?: string;
  /** Gives the access token of a request. Nothing in a browser, where a session speaks for a person. */
  readonly token?: () => string | Promise<string>;
}

/**
 * A client whose answers are all successes: everything else is thrown as a `Refusal`. It follows no redirect, unless
 * told to: a gateway sends none, and a draft would go to whichever host one names.
 */
export function gatewayClient({ address = '', token, ...options }: GatewayOptions): GatewayClient {
  const client = createClient<paths>({ redirect: 'error', ...options, baseUrl: address });
  client.use({
    onRequest: async ({ request }) => {
      if (token !== undefined) request.headers.set('authorization', `Bearer ${await token()}`);
    },
    onResponse: async ({ response }) => {
      if (!response.ok || isPage(response)) throw await refusalOf(response);
    },
    onError: ({ error }) => unanswered(error),
  });
  return client;
}

/** The body of an answer. @throws Refusal */
export async function answered<Data>(
  asked: Promise<{ readonly data?: Data }>,
): Promise<Exclude<Data, undefined>> {
  // What comes may be cut, or be no JSON.
  const { data } = await asked.catch((error: unknown) => {
    throw unanswered(error);
  });
  // Whatever is no success was thrown before; an answer without a body is `undefined` to its caller too.
  return data as Exclude<Data, undefined>;
}
