export interface LoggedRecord {
  readonly value: Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
}

/** The records of one partition; offsets are plain numbers here. */
export class MemoryLog {
  low = 0;
  high = 0;
  private readonly records = new Map<number, LoggedRecord>();
  private wake: () => void = () => undefined;
  private changes = new Promise<void>((resolve) => (this.wake = resolve));

  append(record: LoggedRecord): void {
    this.records.set(this.high, record);
    this.high += 1;
    this.change();
  }

  /** Undefined where the record was lost. */
  at(offset: number): LoggedRecord | undefined {
    return this.records.get(offset);
  }

  /** Resolves at the next change after this call. */
  changed(): Promise<void> {
    return this.changes;
  }

  truncate(low: number): void {
    for (let offset = this.low; offset < low; offset += 1) this.records.delete(offset);
    this.low = low;
    this.change();
  }

  drop(offset: number): void {
    this.records.delete(offset);
  }

  /** As if the topic were made anew. */
  empty(): this {
    this.records.clear();
    this.low = 0;
    this.high = 0;
    this.change();
    return this;
  }

  private change(): void {
    const { wake } = this;
    this.changes = new Promise<void>((resolve) => (this.wake = resolve));
    wake();
  }
}
