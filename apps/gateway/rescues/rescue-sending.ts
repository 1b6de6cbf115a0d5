import { sendRescues, sentBefore, waitingReferred } from '#exchange';
import { asHsuError, newId, SECOND } from '#kernel';
import type { Gateway } from '../gateway.js';
import type { JobQueue } from '../running/jobs.js';

const LOOK_MS = SECOND;

/** Sends rescues that are open, whichever process took them: what one that died has left is found by the next. */
export class RescueSending implements JobQueue {
  private readonly holder: string;
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private ended = false;

  constructor(private readonly parts: Pick<Gateway, 'ports' | 'rescues' | 'exchange' | 'log'>) {
    this.holder = newId(parts.ports.clock);
  }

  begin(): void {
    const look = (): void => {
      this.running ??= this.send().finally(() => {
        this.running = undefined;
      });
    };
    this.timer = setInterval(look, LOOK_MS);
    this.timer.unref();
    look();
  }

  async end(): Promise<void> {
    this.ended = true;
    clearInterval(this.timer);
    await this.running;
  }

  private async send(): Promise<void> {
    const { ports, rescues, exchange, log } = this.parts;
    try {
      await sendRescues(
        {
          store: rescues,
          now: () => ports.clock.now(),
          holder: this.holder,
          referred: (unit, waiting) => waitingReferred(ports, unit, waiting),
          sentBefore: (request) => sentBefore(ports, request),
          submitBatch: (requests, all) => exchange.submitBatch(requests, all),
        },
        () => this.ended,
      );
    } catch (error) {
      // A code alone: whatever else an error says may quote a draft.
      log.warn({ code: asHsuError(error).code }, 'a rescue could not be sent on; trying again');
    }
  }
}
