import type { WorkItem } from '../api/types.js';

export interface Filter {
  readonly words: string;
  readonly urgency: string;
  readonly overdue: boolean;
}

export const NO_FILTER: Filter = { words: '', urgency: '', overdue: false };

export function isFiltering({ words, urgency, overdue }: Filter): boolean {
  return words.trim() !== '' || urgency !== '' || overdue;
}

/**
 * What a person looks for, in what has come. Every word must be there: in subject, case number, kind's words, member or
 * unit. `now` in ms; `wordsOf` gives the kind's name as the reader sees it.
 */
export function filtered(
  items: readonly WorkItem[],
  { words, urgency, overdue }: Filter,
  now: number,
  wordsOf: (kind: string) => string,
): readonly WorkItem[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const kinds = new Map<string, string>();
  const kindWords = (kind: string): string => {
    const known = kinds.get(kind) ?? wordsOf(kind).toLowerCase();
    kinds.set(kind, known);
    return known;
  };
  return items.filter((item) => {
    if (urgency !== '' && item.urgency !== urgency) return false;
    if (overdue && (item.paused || item.dueAt === null || Date.parse(item.dueAt) > now)) return false;
    if (wanted.length === 0) return true;
    const text =
      `${item.subjectEn ?? ''} ${item.case ?? ''} ${item.counterpart?.member ?? ''} ${item.counterpart?.unit ?? ''} ${kindWords(item.kind)}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
