/**
 * By which reading of names and identifiers hashes, keys and tokens are made. Raise it by one with every change of what
 * a name or number is read as (`libs/exchange/protect/reading.spec.ts` notices each): gateways then make anew what the
 * reading before has made, and rely on none of it meanwhile (docs/names.md, "When the reading changes").
 */
export const READING = 1;
