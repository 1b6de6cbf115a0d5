import { HsuError, type Fault, type Member } from '#kernel';
import { isObject, Section } from './section.js';

const SIGNING_ALGS = ['ES256', 'EdDSA'] as const;
export const LOG_LEVELS = ['info', 'fatal', 'error', 'warn', 'debug', 'trace', 'silent'] as const;

/** All that a gateway is told from outside. Secrets stand in files of their own; paths are absolute. */
export interface GatewayConfig {
  readonly member: Member;
  readonly listen: { readonly host: string; readonly port: number };
  readonly database: {
    readonly host: string;
    readonly port: number;
    readonly database: string;
    readonly user: string;
    readonly passwordFile: string;
  };
  /** PEM files; `brokers` are `host:port`. */
  readonly broker: {
    readonly brokers: readonly string[];
    readonly caFile: string;
    readonly certFile: string;
    readonly keyFile: string;
  };
  /** The anchor, loaded by hand (wire.md "Statement"). */
  readonly anchorFile: string;
  readonly keysDir: string;
  /** Scheme, host and port under which callers reach the gateway; nothing after them. Tokens are made out to it. */
  readonly publicUrl: string;
  /** The member's own OpenID provider. */
  readonly signIn: {
    readonly issuer: string;
    /** The algorithm of all its signatures. */
    readonly alg: (typeof SIGNING_ALGS)[number];
    /** The gateway as a client of it, and the private JWK by which it proves itself. */
    readonly clientId: string;
    readonly clientKeyFile: string;
    /** JSON pointers to the claims that carry a caller's unit and role. */
    readonly unitClaim: string;
    readonly roleClaim: string;
  };
  /** Hosts of the member's own network that webhooks may go to; all others must be public (T47). */
  readonly webhooks?: { readonly privateHosts: readonly string[] };
  /** Where ClamAV's daemon listens, a socket's path or host:port; absent: files are not scanned. */
  readonly scanner?: { readonly address: string };
  /** How much one caller may ask of one replica; absent: 12,000 requests a minute. */
  readonly limits?: { readonly requestsPerMinute: number };
  /** Where gRPC is served; absent: nowhere. It is not encrypted, so an address of this machine. */
  readonly grpc?: { readonly host: string; readonly port: number };
  /**
   * A file of examples that name conversations of this gateway, so that they can be posted as /docs shows them; absent:
   * they name none that is there. It holds invented drafts alone, and everybody reads it at /docs.
   */
  readonly sandbox?: { readonly examplesFile: string };
  /** The Chromium that draws letters as PDFs; absent: letters are HTML alone. */
  readonly letters?: { readonly chromiumFile: string; readonly sandbox: 'on' | 'off' };
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

const HOST = /^[A-Za-z0-9.:-]{1,253}$/;
const SCANNER = /^(\/[^\0]{1,200}|[A-Za-z0-9.-]{1,253}:\d{1,5})$/;
const BROKER = /^[A-Za-z0-9.-]{1,253}:\d{1,5}$/;
// http only where it cannot leave this machine.
const HTTPS = String.raw`https://[A-Za-z0-9.-]{1,253}(:\d{1,5})?`;
const LOOPBACK = String.raw`http://(127\.0\.0\.1|localhost|\[::1\])(:\d{1,5})?`;
const PUBLIC_URL = new RegExp(`^(${HTTPS}|${LOOPBACK})$`);
const ISSUER = new RegExp(String.raw`^(${HTTPS}|${LOOPBACK})(/[A-Za-z0-9._~-]+)*$`);
const CLIENT_ID = /^[\x21-\x7e]{1,100}$/;
const POINTER = /^(\/[^/]+)+$/;
const THIS_MACHINE = /^(127\.\d{1,3}\.\d{1,3}\.\d{1,3}|localhost|::1)$/;
const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,62}$/;

/**
 * Reads the JSON file that HSU_CONFIG names. Throws `E-CONFIG` whose faults name every key that is wrong and what to
 * do; `readFile` gives a file's text or throws.
 */
export function loadGatewayConfig(
  env: Readonly<Record<string, string | undefined>>,
  readFile: (path: string) => string,
): GatewayConfig {
  const file = env['HSU_CONFIG'];
  if (file === undefined || file === '') {
    throw new HsuError('E-CONFIG', 'HSU_CONFIG is not set: set it to the path of the configuration file');
  }
  const faults: Fault[] = [];
  const root = new Section(file, parse(file, readFile), faults);
  const listen = root.section('listen');
  const database = root.section('database');
  const broker = root.section('broker');
  const signIn = root.section('signIn');
  const webhooks = root.optional('webhooks');
  const scanner = root.optional('scanner');
  const limits = root.optional('limits');
  const grpc = root.optional('grpc');
  const sandbox = root.optional('sandbox');
  const letters = root.optional('letters');
  const config: GatewayConfig = {
    member: root.text('member', /^[A-Z]{2}$/, "the member's two capital letters, as TH"),
    listen: {
      host: listen.text('host', HOST, 'a host name or address, as 127.0.0.1'),
      port: listen.port('port'),
    },
    database: {
      host: database.text('host', HOST, 'a host name or address, as 127.0.0.1'),
      port: database.port('port'),
      database: database.text('database', NAME, 'the name of a database, as hsu_th'),
      user: database.text('user', NAME, 'the name of a role, as hsu_th'),
      passwordFile: database.filePath('passwordFile'),
    },
    broker: {
      brokers: broker.texts('brokers', BROKER, '"host:port"'),
      caFile: broker.filePath('caFile'),
      certFile: broker.filePath('certFile'),
      keyFile: broker.filePath('keyFile'),
    },
    anchorFile: root.filePath('anchorFile'),
    keysDir: root.filePath('keysDir'),
    publicUrl: root.text('publicUrl', PUBLIC_URL, 'the https address of the gateway, as https://hsu.example'),
    signIn: {
      issuer: signIn.text('issuer', ISSUER, 'the https address of the OpenID provider, as it writes itself'),
      alg: signIn.oneOf('alg', SIGNING_ALGS),
      clientId: signIn.text('clientId', CLIENT_ID, 'the name of the gateway at the OpenID provider'),
      clientKeyFile: signIn.filePath('clientKeyFile'),
      unitClaim: signIn.text('unitClaim', POINTER, 'the JSON pointer of the claim, as /hsu_unit'),
      roleClaim: signIn.text('roleClaim', POINTER, 'the JSON pointer of the claim, as /hsu_role'),
    },
    ...(webhooks === undefined
      ? {}
      : {
          webhooks: {
            privateHosts: webhooks.texts('privateHosts', HOST, '"host name or address", without a port'),
          },
        }),
    ...(scanner === undefined
      ? {}
      : {
          scanner: {
            address: scanner.text('address', SCANNER, 'the path of a socket or host:port, as 127.0.0.1:3310'),
          },
        }),
    ...(limits === undefined
      ? {}
      : { limits: { requestsPerMinute: limits.whole('requestsPerMinute', 60, 10_000_000) } }),
    ...(grpc === undefined
      ? {}
      : {
          grpc: {
            host: grpc.text('host', THIS_MACHINE, 'an address of this machine, as 127.0.0.1'),
            port: grpc.port('port'),
          },
        }),
    ...(sandbox === undefined ? {} : { sandbox: { examplesFile: sandbox.filePath('examplesFile') } }),
    ...(letters === undefined
      ? {}
      : {
          letters: {
            chromiumFile: letters.filePath('chromiumFile'),
            sandbox: letters.oneOf('sandbox', ['on', 'off']),
          },
        }),
    logLevel: root.oneOf('logLevel', LOG_LEVELS),
  };
  const sections = [
    root,
    listen,
    database,
    broker,
    signIn,
    webhooks,
    scanner,
    limits,
    grpc,
    sandbox,
    letters,
  ];
  for (const section of sections) section?.end();
  if (faults.length > 0) {
    throw new HsuError('E-CONFIG', `${file}: ${faults.map(({ text }) => text).join('; ')}`, { faults });
  }
  return config;
}

function parse(file: string, readFile: (path: string) => string): Record<string, unknown> {
  let text: string;
  try {
    text = readFile(file);
  } catch (cause) {
    throw new HsuError(
      'E-CONFIG',
      `HSU_CONFIG names ${file}, which cannot be read: make the file or mend its rights`,
      { cause },
    );
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The parser's own message quotes the text around the fault, which may hold a secret; it is not kept as a cause.
    throw new HsuError('E-CONFIG', `${file} is not JSON: mend its commas, quotes and brackets`);
  }
  if (!isObject(value)) throw new HsuError('E-CONFIG', `${file} must hold one JSON object: write { … }`);
  return value;
}
