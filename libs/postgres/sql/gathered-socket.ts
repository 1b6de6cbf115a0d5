import { Socket } from 'node:net';

/**
 * The way to the server, on which statements of one go leave by one write: `pg` corks it around each of them, and it is
 * uncorked once no callback of this turn is left. A write for each statement costs both sides a system call, and wakes
 * the server each time.
 */
export class GatheredSocket extends Socket {
  override uncork(): void {
    process.nextTick(() => super.uncork());
  }
}
