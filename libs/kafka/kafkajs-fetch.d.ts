// Inner parts of kafkajs 2.2.4 that its own types leave out; see long-batches.ts and few-headers.ts.
declare module 'kafkajs/src/protocol/decoder.js' {
  export default class Decoder {
    constructor(bytes: Buffer);
    readInt8(): number;
    readInt16(): number;
    readInt32(): number;
    readInt64(): { toString(): string };
    readVarInt(): number;
    readString(): string;
    readBytes(length: number): Buffer;
    canReadBytes(length: number): boolean;
    readVarIntArray<T>(read: (decoder: Decoder) => T): T[];
    readArray<T>(read: (decoder: Decoder) => T): T[];
    readArrayAsync<T>(read: (decoder: Decoder) => Promise<T>): Promise<T[]>;
  }
}

declare module 'kafkajs/src/protocol/recordBatch/v0/decoder.js' {
  import type Decoder from 'kafkajs/src/protocol/decoder.js';
  import type { KafkaMessage } from 'kafkajs';
  export default function readBatch(decoder: Decoder): Promise<{
    readonly firstOffset: string;
    readonly lastOffsetDelta: number;
    readonly records: KafkaMessage[];
  }>;
}

declare module 'kafkajs/src/protocol/requests/fetch/index.js' {
  export interface Asked {
    readonly maxWaitTime?: number;
    readonly minBytes?: number;
    readonly maxBytes?: number;
    readonly topics: readonly {
      readonly topic: string;
      readonly partitions: readonly {
        readonly partition: number;
        readonly fetchOffset: string;
        readonly maxBytes?: number;
      }[];
    }[];
  }
  interface Request {
    readonly response: { readonly decode: (bytes: Buffer) => Promise<unknown> };
  }
  const fetch: { protocol: (which: { readonly version: number }) => (asked: Asked) => Request };
  export default fetch;
}
