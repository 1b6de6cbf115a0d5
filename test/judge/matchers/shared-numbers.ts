const numbers = new Map<string, number>();

/** Each text once, as a number of its own, in rising order: millions of such lists are compared. */
export function numbered(texts: Iterable<string>): Int32Array {
  const own = new Set<number>();
  for (const text of texts) {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    own.add(number);
  }
  return Int32Array.from(own).sort();
}

/** How many numbers both lists have. */
export function shared(one: Int32Array, other: Int32Array): number {
  let common = 0;
  let at = 0;
  let there = 0;
  while (at < one.length && there < other.length) {
    const apart = (one[at] ?? 0) - (other[there] ?? 0);
    if (apart === 0) common += 1;
    if (apart <= 0) at += 1;
    if (apart >= 0) there += 1;
  }
  return common;
}
