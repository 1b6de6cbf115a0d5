import { setTimeout as delay } from 'node:timers/promises';
import { Server, type CustomTransportStrategy } from '@nestjs/microservices';
import type { Exchange } from '#exchange';
import { HsuError, SECOND } from '#kernel';
import type { Log } from '#telemetry';

const FIRST_WAIT_MS = SECOND;
const LONGEST_WAIT_MS = 10 * SECOND;
const START_GIVEN_UP_MS = SECOND;

/**
 * The exchange as a transport of Nest's: Kafka's records go to its use cases as they are. Nest's own Kafka transport
 * parses bytes that look like JSON and drops records that nobody handles, and either would be a fault here.
 */
export class ExchangeStrategy extends Server implements CustomTransportStrategy {
  private readonly ending = new AbortController();
  private begun: Promise<void> = Promise.resolve();

  constructor(
    private readonly exchange: Pick<Exchange, 'start' | 'stop'>,
    private readonly log: Log,
    private readonly firstWaitMs = FIRST_WAIT_MS,
  ) {
    super();
    this.setTransportId(Symbol('hsu-exchange'));
  }

  /** Comes back at once: drafts are accepted while the broker is away, their rows wait, and readiness says so. */
  listen(callback: (error?: unknown) => void): void {
    this.begun = this.begin();
    callback();
  }

  /** Starts until it succeeds or is closed. */
  private async begin(): Promise<void> {
    const { signal } = this.ending;
    for (let wait = this.firstWaitMs; !signal.aborted; wait = Math.min(2 * wait, LONGEST_WAIT_MS)) {
      try {
        await this.exchange.start();
        return;
      } catch (error) {
        this.log.error({ err: error }, 'the exchange could not start; trying again');
      }
      await delay(wait, undefined, { signal }).catch(() => undefined);
    }
  }

  async close(): Promise<void> {
    this.ending.abort();
    // A start that waits for the broker or a first directory statement may wait long; it is given up on.
    await Promise.race([this.begun, delay(START_GIVEN_UP_MS, undefined, { ref: false })]);
    await this.exchange.stop();
  }

  /** Nothing to listen to: the exchange tells operators through its notices. */
  override on(): never {
    throw new HsuError('E-INTERNAL', 'the exchange has no events of its own');
  }

  /** Of the base class: the server behind the transport. */
  override unwrap(): never {
    throw new HsuError('E-INTERNAL', 'the exchange is not reached through its transport');
  }
}
