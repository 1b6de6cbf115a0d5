import type { CaseData, ClockName, ClockProfile, FactTest } from '#messages';
import { OF_THE_FOLD } from './clock-faults.js';
import { lastsOf, URGENCIES } from './clock-lasts.js';
import { allTests, anyOf, testWords } from './condition-words.js';
import { code, table, wrapped } from './page-parts.js';
import { isPointer } from './running.js';
import type { EngineKind } from './transitions.js';

/**
 * The page with what follows from the kinds written anew: the tables of its sections "Start, stop and owner", "How
 * long" and "Who holds the ball", and which clocks a message may shorten. All else on the page stays.
 */
export function writeClocks(
  page: string,
  kinds: readonly EngineKind[],
  profiles: readonly ClockProfile[],
  asksFor: Readonly<Record<ClockName, string>>,
): string {
  const names = [...new Set(profiles.map(({ clock }) => clock))];
  const clocks = names.map((clock) => [code(clock), asksFor[clock], ...startAndStop(clock, kinds)]);
  const moved = kinds.flatMap(({ type, acts }) =>
    acts.ball.length === 0 ? [] : [[code(type), ballOf(acts.ball)]],
  );
  const tables = {
    'Start, stop and owner': table(['clock', 'asks for', 'started by', 'owner', 'stopped by'], clocks),
    'How long': table(['clock', 'profile', 'when', ...URGENCIES], lastsOf(profiles, kinds)),
    'Who holds the ball': table(['kind', 'the ball goes to'], moved),
  };
  const written = Object.entries(tables).reduce(
    (text, [heading, rows]) =>
      replaced(text, new RegExp(`(\n## ${heading}\n[^#]*?\n\n)\\|[^]*?\\|\n(?!\\|)`), rows),
    page,
  );
  return replaced(written, /(\n\n)A `dueAt` in the message [^]*?\n(?=\n)/, shortened(kinds, names));
}

function replaced(page: string, place: RegExp, text: string): string {
  if (!place.test(page))
    throw new TypeError(`docs/clocks.md has no place for what is written: ${place.source}`);
  return page.replace(place, (_, before: string) => `${before}${text}\n`);
}

/** Who starts a clock, whose it is, and who stops it. */
function startAndStop(name: ClockName, kinds: readonly EngineKind[]): readonly string[] {
  const starts = kinds.flatMap(({ type, acts }) =>
    acts.starts
      .filter(({ clock }) => clock === name)
      .map((start) => ({ type, ...start, when: allTests(start) })),
  );
  const stops = kinds.flatMap(({ type, acts }) =>
    acts.stops.filter(({ clock }) => clock === name).map((stop) => ({ type, ...stop })),
  );
  const [first] = stops;
  const by = first?.by ?? [];
  const alike = stops.every((stop) => String(stop.by) === String(first?.by));
  const stopped = byKind(stops.map((stop) => ({ ...stop, to: instanceOf(stop) })));
  if (name === OF_THE_FOLD)
    return [
      'the fold itself',
      'whoever has the ball',
      ['when the ball goes on, or the end', ...(stopped === '' ? [] : [stopped])].join('; '),
    ];
  return [
    byKind(starts.map((start) => ({ ...start, to: instanceOf(start) }))),
    ownersOf(starts),
    alike && by.length > 0 ? `of ${by.map(code).join(' or ')}: ${stopped}` : stopped,
  ];
}

type ClockStart = CaseData['starts'][number];

/** A kind, with what tells the clock that it starts or stops from others of its name. */
function instanceOf({
  type,
  key,
  each,
}: Pick<ClockStart, 'key' | 'each'> & { readonly type: string }): string {
  if (key !== undefined && key !== 'ID' && !isPointer(key)) return `${code(type)} (${key})`;
  return each === undefined
    ? code(type)
    : `${code(type)} for each essential one of its ${key?.split('/').at(-1)}`;
}

interface Told {
  readonly to: string;
  readonly when?: readonly FactTest[];
}

/** Each once, with the conditions under one of which it holds. */
function byKind(entries: readonly Told[]): string {
  return [...Map.groupBy(entries, ({ to }) => to)]
    .map(([to, alternatives]) => {
      const words = anyOf(alternatives.map(({ when = [] }) => when));
      return words === '' ? to : `${to} where ${words}`;
    })
    .join('; ');
}

/** The owners by what holds of every start that is theirs; the clock's own conditions are told with its kinds. */
function ownersOf(
  starts: readonly { readonly owner: string; readonly when?: readonly FactTest[] }[],
): string {
  const owners = [...Map.groupBy(starts, ({ owner }) => owner)].map(([owner, own]) => {
    const [first = [], ...rest] = own.map(({ when = [] }) => when.map(testWords));
    return { owner, own, common: first.filter((test) => rest.every((other) => other.includes(test))) };
  });
  // Where nothing holds of all starts of the first one, which of them it is hangs on the kind.
  if (owners.length > 1 && owners[0]?.common.length === 0)
    return owners.map(({ owner }) => code(owner)).join(' or ');
  return owners
    .map(({ owner, own, common }, index) => {
      if (index > 0 && common.length === 0) return `else ${code(owner)}`;
      return index === 0 && own.length === starts.length
        ? code(owner)
        : `${code(owner)} where ${common.join(' and ')}`;
    })
    .join('; ');
}

/** In the order in which it is decided: the first that holds counts. */
function ballOf(moves: readonly Told[]): string {
  return moves
    .map(({ to, when = [] }, index) => {
      const goes = to === 'HOLDER' ? `stays with ${code(to)}` : code(to);
      if (when.length > 0) return `${goes} where ${when.map(testWords).join(' and ')}`;
      return index === 0 ? goes : `else ${goes}`;
    })
    .join('; ');
}

function shortened(kinds: readonly EngineKind[], names: readonly ClockName[]): string {
  const starts = kinds.flatMap(({ acts }) => acts.starts);
  const times = [...new Set(starts.flatMap(({ dueAt }) => (dueAt === undefined ? [] : [dueAt])))].sort(
    (a, b) => a.length - b.length || (a < b ? -1 : 1),
  );
  const told = times.map((time) => {
    const own = starts.filter(({ dueAt }) => dueAt === time);
    const clocks = names.filter((name) => own.some(({ clock }) => clock === name)).map(code);
    return { name: code(time.split('/').at(-1) ?? ''), clocks: listed(clocks) };
  });
  const [first = { name: '', clocks: '' }, ...rest] = told;
  const others = rest.map(({ name, clocks }) => `, its ${name} that of ${clocks}`).join('');
  return wrapped(
    `A ${first.name} in the message may shorten the time of ${first.clocks}${others}, down to a minute, and never lengthens it.`,
  );
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
