import { mainLifecycle, type ClockName, type ClockProfile, type Duration } from '#messages';
import { OF_THE_FOLD } from './clock-faults.js';
import {
  causeName,
  entriesOf,
  transitionsOf,
  type EngineKind,
  type LifecycleTables,
  type Transition,
} from './transitions.js';

const HEAD = `# Lifecycles and clocks

What the messages of a conversation do to it, and what a clock does that nobody answers. Written from the data of the kinds by
\`libs/cases/lifecycles.main.ts\`; a test compares it. How it is run: [0019](decisions/0019-cases.md).

An arrow without a start begins an instance; an arrow to the end marks a state that nothing leads out of, but a reopening. What happens
before a message is signed (draft, approval) is local to its member and stands in no conversation.
`;

/** `docs/lifecycles.md`: one diagram for each lifecycle, then the clocks. */
export function writeLifecycles(
  kinds: readonly EngineKind[],
  tables: LifecycleTables,
  profiles: readonly ClockProfile[],
): string {
  const transitions = transitionsOf(kinds, tables);
  const diagrams = entriesOf(tables).map(([lifecycle, { states, ends }]) =>
    [
      `## ${lifecycle}`,
      '',
      instancesOf(lifecycle, kinds),
      '',
      '```mermaid',
      'stateDiagram-v2',
      ...arrowsOf(
        transitions.filter((one) => one.lifecycle === lifecycle),
        states,
      ),
      ...ends.map((end) => `  ${end} --> [*]`),
      '```',
      '',
    ].join('\n'),
  );
  const started = kinds.flatMap(({ acts }) => acts.starts.map(({ clock }) => clock));
  const names = [...new Set([...started, OF_THE_FOLD])].sort();
  const clocks = names.map((clock) => clockLine(clock, kinds, profiles));
  return `${HEAD}\n${diagrams.join('\n')}\n## Clocks\n\n${clocks.join('\n')}\n`;
}

function instancesOf(lifecycle: string, kinds: readonly EngineKind[]): string {
  for (const [family, main] of Object.entries(mainLifecycle))
    if (main === lifecycle)
      return `One in each conversation that ${family === 'alert' ? 'an alert' : 'a referral'} opened; says whether it is open.`;
  const keys = kinds.flatMap(({ acts }) =>
    acts.steps.filter((step) => step.lifecycle === lifecycle).map(({ key }) => key),
  );
  const [first] = keys.filter((key) => key !== undefined && key !== 'ID');
  if (keys.includes('ID')) return 'One for each message that begins it.';
  return first === undefined ? 'One in a conversation.' : `One for each value of \`${first}\`.`;
}

/** From the beginning on, in the order of the states. */
function arrowsOf(transitions: readonly Transition[], states: readonly string[]): string[] {
  const causes = new Map<string, string[]>();
  const place = ({ from, to }: Transition) =>
    (from === null ? -1 : states.indexOf(from)) * 100 + states.indexOf(to);
  for (const { from, to, cause } of [...transitions].sort((a, b) => place(a) - place(b))) {
    const arrow = `  ${from ?? '[*]'} --> ${to}`;
    causes.set(arrow, [...(causes.get(arrow) ?? []), causeName(cause)]);
  }
  return [...causes].map(([arrow, names]) => `${arrow}: ${names.join(', ')}`);
}

function clockLine(name: ClockName, kinds: readonly EngineKind[], profiles: readonly ClockProfile[]): string {
  const starting = kinds.filter(({ acts }) => acts.starts.some(({ clock }) => clock === name));
  const stopping = kinds.filter(({ acts }) => acts.stops.some(({ clock }) => clock === name));
  const rows = profiles
    .filter(({ clock }) => clock === name)
    .map(({ profile, country, urgency, lasts }) =>
      [...[profile, country, urgency].filter((one) => one !== undefined), wordsOf(lasts)].join(' '),
    );
  const start = starting.length === 0 ? 'started by the fold' : `started by ${listOf(starting)}`;
  const stop = stopping.length === 0 ? 'stopped by the fold or the end' : `stopped by ${listOf(stopping)}`;
  return `- \`${name}\`: ${start}; ${stop}; ${rows.join(', ')}`;
}

function listOf(kinds: readonly EngineKind[]): string {
  return kinds.map(({ type }) => `\`${type}\``).join(', ');
}

function wordsOf(lasts: Duration): string {
  if ('workingDays' in lasts) return `${lasts.workingDays} working days`;
  const { minutes } = lasts;
  if (minutes % 1440 === 0) return `${minutes / 1440} d`;
  return minutes % 60 === 0 ? `${minutes / 60} h` : `${minutes} min`;
}
