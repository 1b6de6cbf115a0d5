import { isRefusal } from '../api/client.js';
import type { JsonObject, Ref } from '../api/types.js';

/** What the gateway keeps of a message that is being written. */
export interface DraftBody {
  readonly type: string;
  readonly conversation: Ref | null;
  readonly subject: string | null;
  readonly content: JsonObject;
}

/** Which draft a page writes on; revision 0: the gateway has none of this id yet. */
export interface DraftPlace {
  readonly id: string;
  readonly revision: number;
}

/** NEW: nothing was written. */
export type Saving =
  | { readonly state: 'NEW' | 'SAVING' }
  | { readonly state: 'SAVED'; readonly at: string; readonly until: string }
  | { readonly state: 'UNSAVED'; readonly error: unknown };

export interface KeeperPorts {
  readonly put: (
    place: DraftPlace,
    body: DraftBody,
  ) => Promise<{ readonly revision: number; readonly savedAt: string; readonly keptUntil: string }>;
  readonly newId: () => string;
  readonly onState: (saving: Saving) => void;
  /** Somebody else has changed, sent or thrown away `other`; what stands here goes on under an id of its own. */
  readonly onMoved: (id: string, other: string) => void;
}

/** After the last key. */
const PAUSE_MS = 800;
/** To a gateway that did not answer. */
const AGAIN_MS = 5_000;

/**
 * Has the gateway keep what is written on one page, one text after the other. Where another tab or workstation has
 * saved another text meanwhile, both stay: this one under an id of its own.
 */
export class DraftKeeper {
  private unsaved: (() => DraftBody) | undefined;
  private running: Promise<void> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private ended = false;

  constructor(
    private place: DraftPlace,
    private readonly ports: KeeperPorts,
  ) {}

  /** Whether something stands here that the gateway does not have. */
  get pending(): boolean {
    return this.unsaved !== undefined || this.running !== undefined;
  }

  /** `body`: as it stands when it is saved. */
  change(body: () => DraftBody): void {
    if (this.ended) return;
    this.unsaved = body;
    this.ports.onState({ state: 'SAVING' });
    this.later(PAUSE_MS);
  }

  /** Saves now; false where something stays unsaved. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    await this.running;
    if (this.unsaved !== undefined) await this.save();
    return !this.pending;
  }

  /** The message was sent: nothing is saved any more. The id under which it was kept last. */
  async end(): Promise<string> {
    this.ended = true;
    this.unsaved = undefined;
    clearTimeout(this.timer);
    await this.running;
    return this.place.id;
  }

  /** The page is left. */
  stop(): void {
    clearTimeout(this.timer);
  }

  private later(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (this.running === undefined) void this.save();
      else this.later(PAUSE_MS);
    }, ms);
  }

  private save(): Promise<void> {
    this.running = this.saveOnce().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  private async saveOnce(): Promise<void> {
    const body = this.unsaved;
    if (body === undefined) return;
    this.unsaved = undefined;
    const written = body();
    try {
      await this.put(written);
    } catch (error) {
      // What was written since stands before what could not be saved.
      if (!this.ended) this.unsaved ??= () => written;
      this.ports.onState({ state: 'UNSAVED', error });
      this.later(AGAIN_MS);
    }
  }

  private async put(body: DraftBody): Promise<void> {
    const kept = await this.ports.put(this.place, body).catch((error: unknown) => {
      if (!isRefusal(error, 412) && !(isRefusal(error, 404) && this.place.revision > 0)) throw error;
      const other = this.place.id;
      this.place = { id: this.ports.newId(), revision: 0 };
      this.ports.onMoved(this.place.id, other);
      return this.ports.put(this.place, body);
    });
    this.place = { ...this.place, revision: kept.revision };
    if (this.unsaved === undefined)
      this.ports.onState({ state: 'SAVED', at: kept.savedAt, until: kept.keptUntil });
  }
}
