/** The same numbers in a longer array. */
export function grown<T extends Uint8Array | Int16Array | Uint32Array | Float32Array | Float64Array>(
  array: T,
  length: number,
): T {
  const longer = new (array.constructor as new (length: number) => T)(length);
  longer.set(array);
  return longer;
}
