import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { foldCase, shippedRules } from '#cases';
import type { GatewayConfig } from '#config';
import { readAnchor } from '#directory';
import {
  Exchange,
  FollowedDirectory,
  listedKeys,
  plainContent,
  certifyErasures,
  claimAnew,
  claimingTypes,
  ringClocks,
  tellEscalations,
  tendDrafts,
  tendKeeping,
  type Ports,
} from '#exchange';
import { connectBroker } from '#kafka';
import { HsuError, newId, systemClock } from '#kernel';
import { openKeyFiles, openTokenKey } from '#keys';
import { openStore } from '#postgres';
import type { Log, Metrics } from '#telemetry';
import { addressOf, clamd } from './attachments/clamd.js';
import { openAuthentication } from './callers/authentication.js';
import { MOST_NAME_BYTES, seatInThread } from './checks/names-thread.js';
import { ToldNames } from './checks/tell-names.js';
import { ToldRereading } from './checks/tell-reading.js';
import type { Gateway } from './gateway.js';
import { chromiumPdf } from './letters/chromium.js';
import { openJobs, type Jobs } from './running/jobs.js';
import { LateBroker } from './running/late-broker.js';
import { tendLookups } from './running/lookup-tending.js';
import { operatorNotices } from './running/notices.js';
import { RescueSending } from './rescues/rescue-sending.js';
import { Webhooks } from './webhooks/webhooks.js';
import { WebhookTargets } from './webhooks/webhook-target.js';

/**
 * Streams of a gateway begin in epoch 1; it rises only by a decision of two people (wire.md "What must be noticed").
 */
const EPOCH = 1;

export interface ComposedGateway extends Gateway {
  readonly exchange: Exchange;
  readonly jobs: Jobs;
  /** The database's pool and the broker's connection, after the exchange was stopped. */
  close(): Promise<void>;
}

/**
 * One member's gateway of its real parts; `openNames`: where its index of names runs. Nothing is
 * read or sent yet: that is `exchange.start()`.
 * @throws HsuError E-CONFIG for a file that is not usable, E-UNAVAILABLE where the database cannot be reached
 */
export async function wireGateway(
  config: GatewayConfig,
  log: Log,
  metrics: Metrics,
  openNames = seatInThread(MOST_NAME_BYTES),
): Promise<ComposedGateway> {
  const { member } = config;
  const clock = systemClock;
  const rules = shippedRules((owner, at) => directory.current().calendar(owner, Date.parse(at)));
  const [anchor, clientKey, keys, tokenKey, broker] = await Promise.all([
    fileText(config.anchorFile).then((text) => readAnchor(Buffer.from(text))),
    fileText(config.signIn.clientKeyFile),
    openKeyFiles(config.keysDir, member, clock),
    openTokenKey(config.keysDir),
    brokerOf(config, log),
  ]);
  const { passwordFile, ...pool } = config.database;
  const login = { ...pool, password: (await fileText(passwordFile)).trim() };
  const [names, rereading] = [new ToldNames(log, metrics), new ToldRereading(log, metrics)];
  const store = await openStore({
    pool: login,
    content: plainContent,
    fold: (conversation, messages) => foldCase(conversation, messages, rules),
    member,
    names: { open: openNames, told: names.hear },
    reread: rereading.hear,
    fault: (error) => {
      log.error({ err: error }, 'a judgement could not be stored');
    },
  });
  // Drawn at every cold start. The secret only spreads conversations over partitions; their order does not hang on it.
  const self = { member, instance: newId(clock), epoch: EPOCH, partitionSecret: randomBytes(32), tokenKey };
  const notices = operatorNotices(log, metrics);
  const directory = new FollowedDirectory(
    { broker, clock, notices, self, store },
    anchor,
    (topic, offset, code) => {
      metrics.messageRefused(topic, code);
      log.warn({ topic, offset, code }, 'a record of the directory was refused');
    },
    ({ version }) => {
      log.debug({ version }, 'directory read');
    },
  );
  const ports: Ports & { readonly directory: FollowedDirectory } = {
    clock,
    store,
    broker,
    keys: listedKeys(keys, directory, member, clock),
    directory,
    self,
    notices,
    conflicts: store.conflicts,
    attachments: store.attachmentStore,
    rules,
  };
  const exchange = new Exchange(ports, keys);
  const ring = async (): Promise<void> => {
    await ringClocks(ports, store);
    await tellEscalations(ports, store, (request) => exchange.submit(request));
    await tendKeeping(ports, store, (request) => exchange.submit(request));
    await tendDrafts({ drafts: store.draftStore, clock });
    await certifyErasures(ports, store, (request) => exchange.submit(request));
  };
  const { subscriptionStore: subscriptions, signals } = store;
  const webhookTargets = new WebhookTargets(config.webhooks?.privateHosts ?? []);
  const webhooks = new Webhooks({ ports, subscriptions, signals, log }, webhookTargets);
  const sending = new RescueSending({ ports, rescues: store.rescueStore, exchange, log });
  const stopTending = tendLookups(
    async (now) => {
      await Promise.all([
        store.reread(claimingTypes, (...stored) => claimAnew(self, ...stored), now),
        store.lookupStore.tend(now),
      ]);
    },
    clock,
    log,
  );
  return {
    ports,
    cases: store,
    approvals: store.approvalStore,
    drafts: store.draftStore,
    audit: store.audit,
    lists: store.listStore,
    lookups: store.lookupStore,
    rescues: store.rescueStore,
    subscriptions,
    signals,
    webhookTargets,
    scanner: config.scanner === undefined ? undefined : clamd(addressOf(config.scanner.address)),
    limits: config.limits,
    sandboxFile: config.sandbox?.examplesFile,
    drawPdf: pdfOf(config),
    exchange,
    jobs: openJobs(login, ring, log, [webhooks, sending]),
    authentication: await openAuthentication(config, clientKey, store.sessionStore, clock, log),
    log,
    metrics,
    lookingUp: [names, rereading],
    close: async () => {
      await stopTending();
      await broker.close();
      await store.close();
    },
  };
}

function pdfOf({ letters }: GatewayConfig): Gateway['drawPdf'] {
  return letters && chromiumPdf({ file: letters.chromiumFile, sandbox: letters.sandbox === 'on' });
}

async function brokerOf({ member, broker }: GatewayConfig, log: Log): Promise<LateBroker> {
  const { brokers, caFile, certFile, keyFile } = broker;
  const [ca, cert, key] = await Promise.all([caFile, certFile, keyFile].map(fileText));
  if (ca === undefined || cert === undefined || key === undefined) throw new HsuError('E-CONFIG');
  return new LateBroker(() =>
    connectBroker({
      brokers,
      ca,
      cert,
      key,
      clientId: `hsu-gateway-${member}`,
      clock: systemClock,
      log: (line) => {
        log.debug(line, 'broker client');
      },
    }),
  );
}

/** @throws HsuError E-CONFIG naming the file */
async function fileText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new HsuError('E-CONFIG', `${file} cannot be read: make the file or mend its rights`, { cause });
  }
}
