import type {
  AttachmentStore,
  AwaitedAttachment,
  AwaitedChunk,
  DueChunks,
  KeptAttachment,
  Upload,
} from '#exchange';
import type { MessageRef } from '#kernel';

interface Coming {
  kept: KeptAttachment;
  readonly locators: readonly string[];
  readonly digests: (string | null)[];
  lastAt: number;
}

/** Files in memory: uploads, chunks that come, and those that go. What commits write elsewhere, a test writes here. */
export class MemoryAttachments implements AttachmentStore {
  readonly uploads = new Map<string, Upload>();
  readonly bytes = new Map<string, Uint8Array>();
  readonly coming: Coming[] = [];
  readonly parts = new Map<string, Uint8Array>();
  readonly passed: string[] = [];
  /** In the order in which they have waited. */
  due: DueChunks[] = [];
  private sets = 0;

  upload(unit: string, id: string): Promise<Upload | undefined> {
    return Promise.resolve(this.uploads.get(`${unit}/${id}`));
  }

  openUpload(
    { unit, id, bytes, digest }: Pick<Upload, 'unit' | 'id' | 'bytes' | 'digest'>,
    most: number,
    now: number,
  ): Promise<boolean> {
    const open = [...this.uploads.values()].filter((one) => one.unit === unit && one.message === null);
    if (open.reduce((sum, one) => sum + one.bytes, bytes) > most) return Promise.resolve(false);
    const [pieces, clean] = [this.set(), this.set()];
    const upload = {
      unit,
      id,
      bytes,
      digest,
      pieces,
      clean,
      held: 0,
      at: now,
      finished: null,
      message: null,
    };
    this.uploads.set(`${unit}/${id}`, upload);
    return Promise.resolve(true);
  }

  addPieces(
    upload: Upload,
    n: number,
    pieces: readonly Uint8Array[],
    held: number,
    now: number,
  ): Promise<void> {
    if (!this.isAtWork(upload)) return Promise.resolve();
    pieces.forEach((piece, i) => {
      this.keep(upload.pieces, n + i, piece);
    });
    this.change(upload, { held: Math.max(held, upload.held), at: now });
    return Promise.resolve();
  }

  addClean(upload: Upload, n: number, bytes: Uint8Array): Promise<void> {
    if (this.isAtWork(upload)) this.keep(upload.clean, n, bytes);
    return Promise.resolve();
  }

  piece(pieces: string, n: number): Promise<Uint8Array | undefined> {
    return Promise.resolve(this.bytes.get(`${pieces}/${n}`));
  }

  finishUpload(upload: Upload, finished: NonNullable<Upload['finished']>, pieces: string): Promise<void> {
    if (!this.isAtWork(upload)) return Promise.resolve();
    this.drop(pieces === upload.pieces ? upload.clean : upload.pieces);
    this.change(upload, { finished, pieces });
    return Promise.resolve();
  }

  refuseUpload(upload: Upload): Promise<boolean> {
    return this.isAtWork(upload) ? this.dropUpload(upload.unit, upload.id) : Promise.resolve(false);
  }

  dropUpload(unit: string, id: string): Promise<boolean> {
    const upload = this.uploads.get(`${unit}/${id}`);
    if (upload === undefined || upload.message !== null) return Promise.resolve(false);
    for (const pieces of [upload.pieces, upload.clean]) this.drop(pieces);
    return Promise.resolve(this.uploads.delete(`${unit}/${id}`));
  }

  expireUploads(before: number): Promise<number> {
    const old = [...this.uploads.values()].filter(({ at, message }) => at < before && message === null);
    for (const { unit, id } of old) void this.dropUpload(unit, id);
    return Promise.resolve(old.length);
  }

  keyPart({ id }: MessageRef, part: string): Promise<Uint8Array | undefined> {
    return Promise.resolve(this.parts.get(`${id}/${part}`));
  }

  sendChunks(): Promise<boolean> {
    return Promise.resolve(true);
  }

  dueChunks(limit: number): Promise<DueChunks | undefined> {
    const due = this.due.find(({ chunks }) => chunks.length > 0);
    return Promise.resolve(due && { ...due, chunks: due.chunks.slice(0, limit) });
  }

  markChunks({ attachment, destination, chunks: sent }: DueChunks): Promise<void> {
    const isIt = (one: DueChunks) => one.attachment.id === attachment.id && one.destination === destination;
    const found = this.due.filter(isIt);
    const left = found.map((one) => ({ ...one, chunks: one.chunks.filter((n) => !sent.includes(n)) }));
    this.due = [...this.due.filter((one) => !isIt(one)), ...left];
    return Promise.resolve();
  }

  /** What the commit of an accepted message writes. */
  await(ref: MessageRef, { id, bytes, digest, part, locators }: AwaitedAttachment): void {
    const kept = { ref, id, bytes, digest, part, own: false, state: 'OPEN', total: locators.length } as const;
    this.coming.push({
      kept: { ...kept, here: 0, pieces: this.set(), deliveries: [] },
      locators: locators.map((one) => Buffer.from(one).toString('hex')),
      digests: locators.map(() => null),
      lastAt: 0,
    });
  }

  awaitedChunk(from: string, locator: Uint8Array): Promise<AwaitedChunk | undefined> {
    const text = Buffer.from(locator).toString('hex');
    for (const { kept, locators, digests } of this.coming) {
      const at = locators.indexOf(text);
      if (at >= 0 && kept.ref.member === from && ['OPEN', 'GONE'].includes(kept.state))
        return Promise.resolve({ attachment: kept, n: at + 1, held: digests[at] !== null });
    }
    return Promise.resolve(undefined);
  }

  keepChunk(...[place, chunk, now]: Parameters<AttachmentStore['keepChunk']>): Promise<boolean> {
    this.passed.push(place.offset);
    const found = this.coming.find(({ kept }) => kept.id === chunk?.of.attachment.id);
    if (chunk === null || found === undefined) return Promise.resolve(chunk === null);
    found.digests[chunk.of.n - 1] = chunk.digest;
    found.kept = { ...found.kept, here: found.digests.filter((one) => one !== null).length };
    found.lastAt = now;
    this.keep(found.kept.pieces, chunk.of.n, chunk.record);
    return Promise.resolve(true);
  }

  unsettled(): ReturnType<AttachmentStore['unsettled']> {
    const whole = this.coming.filter(({ kept }) => kept.state === 'OPEN' && kept.here === kept.total);
    return Promise.resolve(whole.map(({ kept, digests }) => ({ ...kept, digests: digests.map(String) })));
  }

  settleAttachment(of: KeptAttachment, state: 'WHOLE' | 'REFUSED'): Promise<void> {
    const found = this.coming.find(({ kept }) => kept.id === of.id);
    if (found !== undefined) found.kept = { ...found.kept, state };
    if (state === 'REFUSED') this.drop(of.pieces);
    return Promise.resolve();
  }

  lacking(from: string, limit: number): ReturnType<AttachmentStore['lacking']> {
    const open = this.coming.filter(({ kept }) => kept.ref.member === from && kept.state === 'OPEN');
    return Promise.resolve(
      open.slice(0, limit).map(({ kept, digests, lastAt }) => ({
        id: kept.ref.id,
        attachment: kept.id,
        state: kept.state,
        lastAt,
        missing: digests.flatMap((one, i) => (one === null ? [i + 1] : [])),
      })),
    );
  }

  refusedAttachments(from: string): Promise<readonly string[]> {
    const refused = this.coming.filter(({ kept }) => kept.ref.member === from && kept.state === 'REFUSED');
    return Promise.resolve(refused.map(({ kept }) => kept.ref.id));
  }

  liveFiles(after: KeptAttachment | undefined, limit: number): Promise<readonly KeptAttachment[]> {
    const keyOf = ({ ref, id }: KeptAttachment): string => `${ref.id} ${ref.member} ${id}`;
    const going = this.due.map(({ attachment }) => attachment);
    const live = [...this.coming.map(({ kept }) => kept), ...going].filter(({ state }) => state !== 'GONE');
    const once = [...new Map(live.map((one) => [keyOf(one), one])).values()];
    const sorted = once.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
    return Promise.resolve(
      sorted.filter((one) => after === undefined || keyOf(one) > keyOf(after)).slice(0, limit),
    );
  }

  endFile(of: KeptAttachment): Promise<boolean> {
    const found = this.coming.find(({ kept }) => kept.id === of.id);
    const live = (found?.kept ?? of).state !== 'GONE';
    if (found !== undefined) found.kept = { ...found.kept, state: 'GONE' };
    this.drop(of.pieces);
    this.due = this.due.map((one) =>
      one.attachment.id === of.id
        ? { ...one, attachment: { ...one.attachment, state: 'GONE' as const }, chunks: [] }
        : one,
    );
    return Promise.resolve(live);
  }

  makeRoom(): Promise<void> {
    return Promise.resolve();
  }

  /** Whether this very upload is there and nobody has finished it. */
  private isAtWork({ unit, id, pieces }: Upload): boolean {
    const there = this.uploads.get(`${unit}/${id}`);
    return there?.pieces === pieces && there.finished === null;
  }

  private keep(pieces: string, n: number, bytes: Uint8Array): void {
    const key = `${pieces}/${n}`;
    if (!this.bytes.has(key)) this.bytes.set(key, Uint8Array.from(bytes));
  }

  private set(): string {
    this.sets += 1;
    return String(this.sets);
  }

  private drop(pieces: string): void {
    for (const key of this.bytes.keys()) if (key.startsWith(`${pieces}/`)) this.bytes.delete(key);
  }

  private change({ unit, id }: Upload, to: Partial<Upload>): void {
    const upload = this.uploads.get(`${unit}/${id}`);
    if (upload !== undefined) this.uploads.set(`${unit}/${id}`, { ...upload, ...to });
  }

  attachments(refs: readonly MessageRef[]): Promise<readonly KeptAttachment[]> {
    return Promise.resolve(
      this.coming.map(({ kept }) => kept).filter(({ ref }) => refs.some(({ id }) => id === ref.id)),
    );
  }

  chunkBeat(): ReturnType<AttachmentStore['chunkBeat']> {
    return Promise.resolve({ again: 0, incidents: [] });
  }
}
