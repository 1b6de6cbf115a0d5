import type { Caller } from '#exchange';
import { brokenRule } from '#messages';

const OF_ONE_CALLER = 20;
const OF_ALL = 200;

/** How many streams a gateway holds open: each costs a connection and a look every few seconds (T30). */
export class StreamPlaces {
  private readonly open = new Map<string, number>();
  private all = 0;
  private readonly stopping = new AbortController();

  /** Aborted when the gateway stops: streams would keep it up. */
  get end(): AbortSignal {
    return this.stopping.signal;
  }

  /** Takes one until the function it returns is called. @throws HsuError E-TOO-MANY */
  take({ unit, name }: Caller): () => void {
    const key = `${unit}/${name}`;
    const own = this.open.get(key) ?? 0;
    if (own >= OF_ONE_CALLER || this.all >= OF_ALL) throw brokenRule('limit.streams');
    this.open.set(key, own + 1);
    this.all += 1;
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      this.all -= 1;
      const left = (this.open.get(key) ?? 1) - 1;
      if (left === 0) this.open.delete(key);
      else this.open.set(key, left);
    };
  }

  /** Called by Nest before it closes its servers. */
  onModuleDestroy(): void {
    this.stopping.abort();
  }
}
