import { catalogue, codeLists, kinds, type CatalogueEntry, type Kind } from '#messages';
import { mayRead, type Reader } from '#policy';

/** `hsu catalogue`: every kind of message that this build knows, as a table or as one JSON object. Always 0. */
export function showCatalogue(json: boolean, print: (text: string) => void): number {
  const entries = catalogue(kinds, readersOf);
  print(json ? JSON.stringify({ kinds: entries }, null, 2) : table(entries));
  return 0;
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
