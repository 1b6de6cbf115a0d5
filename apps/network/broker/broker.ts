import { execFile } from 'node:child_process';
import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { connect } from 'node:tls';
import { promisify } from 'node:util';
import { HsuError, systemClock, type Clock } from '#kernel';
import { BrokerFiles } from './broker-files.js';
import type { CertificateFiles } from '../certificates.js';
import { startChild, untilReady, wordsOf, type Child } from '../child.js';
import type { Guard } from '../guard.js';
import { freePort, LOOPBACK, onFreePort, releasePort } from '../ports.js';
import { writePrivateSync } from '#keys';
import { quotaText, type Quota } from '../quota.js';

export interface BrokerOptions {
  /** The checkout: holds `broker/lib/*.jar` and `broker/log4j2.properties`. */
  readonly root: string;
  /** Everything the broker keeps: keys, settings, records, log. */
  readonly stateDir: string;
  readonly guard: Guard;
  /** What the Java processes inherit; `java` is looked up in its PATH. */
  readonly env: NodeJS.ProcessEnv;
  /** Taken when free; else any free port. */
  readonly port?: number;
  readonly heapMiB?: number;
  /**
   * For tests: starts in half the time, moves bytes at a fraction of the rate (the quick compiler has no AES
   * instructions).
   */
  readonly shortLived?: boolean;
  readonly clock?: Clock;
}

export interface Broker {
  readonly child: Child;
  /** `127.0.0.1:port` */
  readonly address: string;
  readonly caFile: string;
  /** The administrator's certificate: for the operator's agent alone. */
  readonly operator: CertificateFiles;
  /** A client certificate `CN=<principal>` in `folder`, renewed at start once a day has gone. */
  issue(principal: string, folder: string): Promise<CertificateFiles>;
  /** Sets the one default client quota, for each principal; nothing to do when it is so already. */
  setDefaultQuota(quota: Quota): Promise<void>;
  stop(): Promise<void>;
}

/** Starts Apache Kafka on loopback with mutual TLS and default deny; a second start finds the records of the first. */
export async function startBroker(options: BrokerOptions): Promise<Broker> {
  const { root, stateDir, guard, env } = options;
  const files = await BrokerFiles.open(stateDir, options.clock ?? systemClock);
  const java = javaOptions(root, options.heapMiB ?? 512);
  const archive = join(root, 'broker', 'lib', 'classes.jsa');
  const { port, child, stop } = await onFreePort(options.port, async (wanted) => {
    const controllerPort = await freePort();
    const settingsFile = files.writeSettings(wanted, controllerPort);
    if (!existsSync(join(files.recordsDir, 'meta.properties')))
      await format(java, files.clusterId(), settingsFile, env);
    const draftArchive = `${archive}.${wanted}`;
    const started = await startChild(
      {
        name: 'broker',
        command: [
          'java',
          ...(options.shortLived === true ? QUICK_COMPILER : []),
          // The classes as the first broker of this clone loaded them; a Java they do not fit ignores them. Halves the
          // start.
          existsSync(archive)
            ? `-XX:SharedArchiveFile=${archive}`
            : `-XX:ArchiveClassesAtExit=${draftArchive}`,
          ...java,
          'kafka.Kafka',
          settingsFile,
        ],
        env,
        cwd: stateDir,
        logFile: join(stateDir, 'broker.log'),
        stopMs: 30_000,
      },
      guard,
    );
    const stopBroker = async (): Promise<void> => {
      await started.stop();
      if (existsSync(draftArchive)) renameSync(draftArchive, archive);
      releasePort(wanted);
      releasePort(controllerPort);
    };
    try {
      await untilReady(started, () => answers(wanted, files));
    } catch (error) {
      await stopBroker();
      throw error;
    }
    return { port: wanted, child: started, stop: stopBroker };
  });

  const address = `${LOOPBACK}:${port}`;
  return {
    child,
    address,
    caFile: files.caFile,
    operator: files.operator,
    issue: (principal, folder) => files.issue(principal, folder),
    setDefaultQuota: async (wanted) => {
      const quota = quotaText(wanted);
      const mark = join(stateDir, 'default-quota');
      // The command is a Java program of its own and takes seconds.
      if (existsSync(mark) && readFileSync(mark, 'utf8') === quota) return;
      await run(
        [
          ...QUICK,
          ...java,
          'kafka.admin.ConfigCommand',
          ...['--bootstrap-server', address, '--command-config', files.operatorFile],
          ...['--alter', '--entity-type', 'users', '--entity-default', '--add-config', quota],
        ],
        'the default client quota could not be set',
        env,
      );
      writePrivateSync(mark, quota);
    },
    stop,
  };
}

type Words = readonly [string, ...string[]];

const QUICK_COMPILER = ['-XX:TieredStopAtLevel=1'];
const QUICK: Words = ['java', ...QUICK_COMPILER];

function javaOptions(root: string, heapMiB: number): string[] {
  return [
    `-Xmx${heapMiB}m`,
    '-XX:+UseSerialGC',
    '-Djava.net.preferIPv4Stack=true',
    `-Dlog4j2.configurationFile=${join(root, 'broker', 'log4j2.properties')}`,
    '-cp',
    join(root, 'broker', 'lib', '*'),
  ];
}

async function format(
  java: readonly string[],
  cluster: string,
  settingsFile: string,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  // `--cluster-id=`: an id may begin with a hyphen, which would be read as an option.
  await run(
    [
      ...QUICK,
      ...java,
      'kafka.tools.StorageTool',
      'format',
      `--cluster-id=${cluster}`,
      '--config',
      settingsFile,
    ],
    'the broker could not prepare its folder',
    env,
  );
}

async function run(command: Words, failure: string, env: NodeJS.ProcessEnv): Promise<void> {
  const [file, ...args] = command;
  try {
    await promisify(execFile)(file, args, { env });
  } catch (cause) {
    throw new HsuError('E-UNAVAILABLE', `${failure}: ${wordsOf(cause)}`);
  }
}

/** True once the broker completes a TLS handshake with the operator's certificate. */
async function answers(port: number, { caFile, operator }: BrokerFiles): Promise<boolean> {
  return await new Promise((resolve) => {
    const socket = connect({
      host: LOOPBACK,
      port,
      ca: readFileSync(caFile),
      cert: readFileSync(operator.certFile),
      key: readFileSync(operator.keyFile),
    });
    const settle = (ready: boolean): void => {
      socket.destroy();
      resolve(ready);
    };
    socket.setTimeout(5_000, () => settle(false));
    socket.once('secureConnect', () => settle(true));
    socket.once('error', () => settle(false));
  });
}
