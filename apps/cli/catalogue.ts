import { HsuError } from '#kernel';
import {
  catalogue,
  codeLists,
  fieldRows,
  kinds,
  latestKind,
  rules,
  type CatalogueEntry,
  type Kind,
} from '#messages';
import { mayRead, type Reader } from '#policy';
import { kindPage } from './kind-page.js';

/**
 * `hsu catalogue`: every kind of message that this build knows, as a table, or one kind on a page; both also as JSON.
 * @param type of the one; in any case of letters
 * @returns the exit code: 0
 * @throws `E-NOT-FOUND` where no kind is called so, with those whose names are like it
 */
export function showCatalogue(
  { kind: type, json }: { readonly kind?: string | undefined; readonly json: boolean },
  print: (text: string) => void,
): number {
  if (type === undefined) {
    const entries = catalogue(kinds, readersOf);
    print(json ? JSON.stringify({ kinds: entries }, null, 2) : table(entries));
    return 0;
  }
  const kind = latestKind(type.toUpperCase());
  if (kind === undefined) throw new HsuError('E-NOT-FOUND', unknown(type));
  const [entry] = catalogue([kind], readersOf);
  if (entry !== undefined) print(json ? JSON.stringify(inFull(kind, entry), null, 2) : kindPage(kind, entry));
  return 0;
}

/** What the table leaves out: every member, and what each rule asks for. */
function inFull(kind: Kind, entry: CatalogueEntry) {
  const { parts, rules: ids } = entry;
  return {
    ...entry,
    members: fieldRows(kind.form),
    parts: parts.map((one) => ({ ...one, members: fieldRows(kind.parts[one.part]?.form ?? Object) })),
    rules: ids.map((id) => ({ id, ...rules[id] })),
  };
}

function unknown(type: string): string {
  const words = type
    .toUpperCase()
    .split('_')
    .slice(-2)
    .filter((word) => word.length > 2);
  const like = kinds.map((kind) => kind.type).filter((name) => words.some((word) => name.includes(word)));
  const said = `no kind of message is called ${type}; npm run hsu -- catalogue lists them`;
  return like.length === 0 ? said : `${said}; like it are ${like.join(', ')}`;
}

function readersOf({ family }: Kind): Reader[] {
  const readers = [...(codeLists['role'] ?? []), 'AUDITOR'] as Reader[];
  return readers.filter((reader) => mayRead({ reader, relation: 'NAMED', family, section: 'SEALED' }));
}

const HEAD = ['kind', 'opens', 'to all', 'lane', 'days', 'sent by', 'parts', 'clocks started'];

function table(entries: readonly CatalogueEntry[]): string {
  const rows = [HEAD, ...entries.map(row)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((cells) => (cells[column] ?? '').length)));
  return rows
    .map((cells) => cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .map((line) => line.trimEnd())
    .join('\n');
}

function row(entry: CatalogueEntry): string[] {
  const { type, version, opensConversation, broadcast, lane, retentionDays, senders, parts, clocks } = entry;
  return [
    `${type} ${version}`,
    opensConversation ? 'yes' : 'no',
    broadcast === 'mustNot' ? 'never' : broadcast,
    lane === 'EXPRESS' ? 'express' : 'by urgency',
    String(retentionDays),
    senders.join(' '),
    parts.map(({ part }) => part).join(' '),
    [...new Set(clocks.starts.map(({ clock }) => clock))].join(' '),
  ];
}
