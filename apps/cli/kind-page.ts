import { allTests, anyOf, lastsAt, URGENCIES } from '#cases';
import {
  clockProfiles,
  clocksAskFor,
  fieldRows,
  rules,
  type CaseStep,
  type CatalogueEntry,
  type ClockStart,
  type FactTest,
  type FieldRow,
  type Kind,
} from '#messages';

/** A kind on one page: who sends it, its members, what it does to its conversation, and the rules it may break. */
export function kindPage(kind: Kind, entry: CatalogueEntry): string {
  const { steps, clocks } = entry;
  return [
    ...head(entry),
    ...section('Members (* always there)', fields(fieldRows(kind.form))),
    ...entry.parts.flatMap(({ part, statistical, readers }) =>
      section(
        `Sealed part ${part}, opened by ${readers.join(', ')}${statistical ? '; never in an ACTUAL message' : ''}`,
        fields(fieldRows(kind.parts[part]?.form ?? Object)),
      ),
    ),
    ...section('Transitions', steps.map(stepLine)),
    ...section(`Clocks started (${URGENCIES.join(', ')})`, clocks.starts.map(startLine)),
    ...section(
      'Clocks stopped',
      clocks.stops.map((stop) => `${stop.clock}${condition(allTests(stop))}`),
    ),
    ...section(
      'Rules',
      entry.rules.map((id) => `${id} (${rules[id].code}): ${rules[id].right}`),
    ),
  ].join('\n');
}

function head(entry: CatalogueEntry): string[] {
  const { type, version, family, senders, broadcast, opensConversation, ownerOnly, secondPerson } = entry;
  const audience = { may: 'named units, or all', must: 'all', mustNot: 'named units alone' }[broadcast];
  return [
    `${type} ${String(version)}, ${family}`,
    '',
    `  Sent by         ${senders.join(', ')}${ownerOnly ? '; by the unit that opened the conversation alone' : ''}`,
    `  Sent to         ${audience}`,
    `  Conversation    ${opensConversation ? 'opens its own' : 'stands in one that is there'}`,
    `  Second person   ${secondPerson === undefined ? 'not asked for' : `releases it${condition(secondPerson)}`}`,
    `  Lane            ${entry.lane === 'EXPRESS' ? 'express' : 'express where the urgency is E or U'}`,
    `  Kept            at most ${String(entry.retentionDays)} days`,
  ];
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];

function fields(rows: readonly FieldRow[]): string[] {
  const names = rows.map(({ path, required }) => `${path}${required ? '*' : ''}`);
  const width = Math.max(0, ...names.map((name) => name.length));
  return rows.map(({ right }, i) => `${(names[i] ?? '').padEnd(width)}  ${right}`.trimEnd());
}

function stepLine(step: CaseStep): string {
  const from = step.from.map((state) => state ?? 'begins').join(', ');
  return `${step.lifecycle}: ${from} -> ${step.to}${condition(allTests(step))}`;
}

function startLine(start: ClockStart): string {
  const { clock, owner, profile } = start;
  const lasts = lastsAt(clockProfiles, clock, profile).map((one) => one || 'none');
  return `${clock}: ${clocksAskFor[clock]}; the ${owner} has ${lasts.join(', ')}${condition(allTests(start))}`;
}

function condition(tests: readonly FactTest[]): string {
  const words = anyOf([tests]);
  return words === '' ? '' : ` where ${words}`;
}
