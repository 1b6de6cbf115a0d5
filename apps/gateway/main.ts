import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadGatewayConfig } from '#config';
import { HsuError, SECOND } from '#kernel';
import { errorFields, Metrics, openLog, type Log } from '#telemetry';
import { createApplication } from './application.js';
import { wireGateway } from './wiring.js';
import { ExchangeStrategy } from './running/exchange.strategy.js';
import { grpcService } from './grpc/grpc-service.js';

/** Beside `dist`, in which this file runs. */
const GATEWAY_PROTO = resolve(import.meta.dirname, '../../../proto/hsu/gateway/v1/gateway.proto');

const DRAIN_MS = 2 * SECOND;
const STOP_MS = 4.5 * SECOND;

async function main(): Promise<void> {
  const config = loadGatewayConfig(process.env, (path) => readFileSync(path, 'utf8'));
  const log = openLog(config.logLevel, config.member);
  const gateway = await wireGateway(config, log, new Metrics());
  const app = await createApplication(gateway);
  app.connectMicroservice({ strategy: new ExchangeStrategy(gateway.exchange, log) });
  if (config.grpc !== undefined) app.connectMicroservice(grpcService(config.grpc, GATEWAY_PROTO));

  // In this order: HTTP, then the relay and the readers (Nest closes its transports after its server), then broker and
  // pool.
  const stop = async (signal: NodeJS.Signals): Promise<void> => {
    log.info({ signal }, 'stopping');
    limitStop(log);
    setTimeout(() => {
      app.getHttpServer().closeAllConnections();
    }, DRAIN_MS).unref();
    await Promise.all([app.close(), gateway.jobs.stop()]);
    await gateway.close();
    log.info('stopped');
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => {
      stop(signal).then(
        () => process.exit(0),
        (error: unknown) => {
          log.error({ err: error }, 'could not stop in order');
          process.exit(1);
        },
      );
    });

  await app.startAllMicroservices();
  await gateway.jobs.start();
  await app.listen(config.listen.port, config.listen.host);
  log.info({ port: config.listen.port }, 'listening');
}

/**
 * Nothing is lost by ending at once (every step is a transaction), only time by waiting for a peer that does not
 * answer.
 */
function limitStop(log: Log): void {
  setTimeout(() => {
    log.warn('stopping took too long; ending now');
    process.exit(1);
  }, STOP_MS).unref();
}

try {
  await main();
} catch (error) {
  // There may be no log yet. Our own errors are sentences that say what to do.
  const said = error instanceof HsuError ? error.message : JSON.stringify(errorFields(error));
  process.stderr.write(`${said}\n`);
  process.exit(1);
}
