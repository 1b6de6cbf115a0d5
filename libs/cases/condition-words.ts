import type { ClockStart, FactTest } from '#messages';

/** What must hold of the message, and of messages before it: their members are told after `earlier`. */
export function allTests({
  when = [],
  earlier = [],
}: Pick<ClockStart, 'when' | 'earlier'>): readonly FactTest[] {
  const before = earlier.flatMap((test) => test.when);
  return [...when, ...before.map((test) => ({ ...test, fact: test.fact.replace('/body', '/earlier') }))];
}

/** Alternatives in words, without those that another one includes; `''` holds always. */
export function anyOf(alternatives: readonly (readonly FactTest[])[]): string {
  const told = joined(alternatives).map((tests) => tests.map(testWords));
  const kept = told.filter(
    (one, place) =>
      !told.some(
        (other, at) =>
          at !== place &&
          other.every((test) => one.includes(test)) &&
          (other.length < one.length || at < place),
      ),
  );
  return kept.some((tests) => tests.length === 0)
    ? ''
    : kept.map((tests) => tests.join(' and ')).join(', or ');
}

/** Alternatives of one and the same fact as one; both of true and false hold always. */
function joined(alternatives: readonly (readonly FactTest[])[]): readonly (readonly FactTest[])[] {
  const [first] = alternatives.flat();
  if (first === undefined || alternatives.some((tests) => tests.length !== 1)) return alternatives;
  const values = alternatives.flat().flatMap((test) => test.in);
  if (alternatives.flat().some((test) => test.fact !== first.fact || test.in.length === 0))
    return alternatives;
  return values.includes(true) && values.includes(false)
    ? [[]]
    : [[{ fact: first.fact, in: [...new Set(values)] }]];
}

/** A test of a fact in words: the member's name in the body, and what it is. */
export function testWords({ fact, in: values }: FactTest): string {
  const name = fact
    .replace(/^\/body/, '')
    .replace(/\/id$/, '')
    .slice(1)
    .replaceAll('/', '.');
  const [only] = values;
  if (values.length === 0) return `there is no ${name}`;
  if (values.length === 1 && typeof only === 'boolean') return only ? `${name} is true` : `${name} is false`;
  const last = String(values.at(-1));
  return `${name} is ${values.length === 1 ? last : `${values.slice(0, -1).join(', ')} or ${last}`}`;
}
