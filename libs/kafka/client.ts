import { isIP, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { connect } from 'node:tls';
import { Kafka, logLevel, type KafkaConfig } from 'kafkajs';
import type { BrokerAccess } from './admin.js';
import './few-headers.js';
import './idle-timer.js';
import './long-batches.js';

const CONNECT_MS = 5_000;
const REQUEST_MS = 10_000;
const KEEP_ALIVE_MS = 10_000;
const CLOSE_MS = 3_000;
const ENDED = 'the client has ended';

/** One line of kafkajs's own log: its words only, never what a request or a record holds. */
export interface BrokerLogLine {
  readonly level: 'ERROR' | 'WARN';
  readonly source: string;
  readonly text: string;
}

export interface BrokerOptions extends BrokerAccess {
  /** Seen in the broker's log and quotas. */
  readonly clientId: string;
  readonly log?: (line: BrokerLogLine) => void;
}

/** Set in full: kafkajs takes other defaults where NODE_ENV says `test`. */
const RETRY = { retries: 2, initialRetryTime: 100, maxRetryTime: 1_000, factor: 0.2, multiplier: 2 } as const;

/**
 * Said of every idempotent producer that is not to try for ever. None of ours outlives a failure, so it is not true of
 * them.
 */
const RETRIES = 'Limiting retries for the idempotent producer';

/** A kafkajs client whose sockets can be cut. */
export class BrokerClient {
  readonly kafka: Kafka;
  private readonly sockets = new Set<Socket>();
  /** From here on every failure is our own doing. */
  private closing = false;
  private ended = false;

  constructor({ brokers, ca, cert, key, clientId, log }: BrokerOptions) {
    const socketFactory: NonNullable<KafkaConfig['socketFactory']> = ({ host, port, ssl, onConnect }) => {
      const socket = connect(
        { host, port, ...ssl, ...(isIP(host) === 0 ? { servername: host } : {}) },
        onConnect,
      );
      // kafkajs goes on connecting for a while after it was told to end.
      if (this.ended) socket.destroy(new Error(ENDED));
      socket.setKeepAlive(true, KEEP_ALIVE_MS);
      socket.setNoDelay(true);
      this.sockets.add(socket);
      socket.once('close', () => this.sockets.delete(socket));
      return socket;
    };
    this.kafka = new Kafka({
      clientId,
      brokers: [...brokers],
      ssl: { ca, cert, key },
      connectionTimeout: CONNECT_MS,
      requestTimeout: REQUEST_MS,
      retry: RETRY,
      socketFactory,
      logLevel: log === undefined ? logLevel.NOTHING : logLevel.WARN,
      logCreator:
        () =>
        ({ namespace, level, log: { message } }) => {
          if (this.closing || message.startsWith(RETRIES)) return;
          log?.({ level: level === logLevel.ERROR ? 'ERROR' : 'WARN', source: namespace, text: message });
        },
    });
  }

  /**
   * Ends politely, then by force. kafkajs stops its request timers before it waits for open requests, so against a
   * broker that is frozen or cut off its `disconnect` alone never returns.
   */
  async close(disconnect: () => Promise<void>): Promise<void> {
    this.closing = true;
    const timer = new AbortController();
    const ended = disconnect().catch(() => undefined);
    await Promise.race([ended, delay(CLOSE_MS, undefined, { signal: timer.signal }).catch(() => undefined)]);
    timer.abort();
    this.ended = true;
    // With an error, which fails every open request.
    for (const socket of this.sockets) socket.destroy(new Error(ENDED));
  }
}
