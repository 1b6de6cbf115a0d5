import Decoder from 'kafkajs/src/protocol/decoder.js';

/** Ours have three (wire.md 101). */
const MOST_HEADERS = 16;

/**
 * kafkajs 2.2.4 copies what it has of a record's headers for each that follows, and lets nothing else run meanwhile. A
 * record has room for 300,000 of different names; 16,000 took half a minute. Ours reads the first few: nothing rests on
 * any, and they stand last in their record. Only headers are read as such a list.
 */
Decoder.prototype.readVarIntArray = function <T>(this: Decoder, read: (decoder: Decoder) => T): T[] {
  const length = Math.min(this.readVarInt(), MOST_HEADERS);
  const headers: T[] = [];
  while (headers.length < length) headers.push(read(this));
  return headers;
};
