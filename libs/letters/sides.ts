import { isJsonObject, type JsonObject, type JsonValue } from '#envelope';
import type { UnitAddress } from '#kernel';
import { meaningOf, plainWords } from '#messages';
import { escaped } from './escape.js';
import { listOf } from './json-list.js';
import type { Letter } from './letter.js';
import { LEFT_OUT } from './particulars.js';
import { speaksOfSought } from './protective.js';
import type { LetterWords } from './words/letter-words.js';
import type { BesideEnglish } from './words/languages.js';

/** Words that are one text each. */
type Label = { [K in keyof LetterWords]: LetterWords[K] extends string ? K : never }[keyof LetterWords];

/** One fact: its label's word and what it says in these words; undefined where it has nothing to say. */
type Fact = readonly [Label, (words: LetterWords) => string | undefined];

/** The letter's facts, each in English on the left and in the sender's language on the right. */
export function sideRows(
  letter: Letter,
  english: LetterWords,
  beside: BesideEnglish | undefined,
  guarded: boolean,
): string {
  const sides = [english, ...(beside === undefined ? [] : [beside.words])];
  const rows = factsOf(letter, english, beside).flatMap(([label, tell]) => {
    const told = sides.map((words) => tell(words));
    if (told.every((one) => one === undefined)) return [];
    const cells = sides.map((words, index) => cell(words, label, told[index], guarded));
    return [`<tr>${cells.join('')}</tr>`];
  });
  return ['<table class="sides">', ...rows, '</table>'].join('\n');
}

function cell(words: LetterWords, label: Label, value: string | undefined, guarded: boolean): string {
  const head = `<span class="label">${escaped(words[label])}</span>`;
  if (value === undefined) return `<td lang="${words.tag}"></td>`;
  const text = guarded && speaksOfSought(value) ? LEFT_OUT : value;
  return `<td lang="${words.tag}">${head}<bdi class="said">${escaped(text)}</bdi></td>`;
}

function factsOf(
  { statement, message, from, kind }: Letter,
  english: LetterWords,
  beside: BesideEnglish | undefined,
): readonly Fact[] {
  const { of, by, at, until } = statement;
  const { purpose, urgency, urgencyReason, handling, handlingNote, legalBasis, case: number } = message;
  const same = (text: string | undefined) => (): string | undefined => text;
  return [
    ['from', (words) => unitIn(words, from)],
    ['to', (words) => addressees(words, message)],
    ['kind', (words) => (words === english ? kindInWords(kind.family, kind.type) : undefined)],
    [
      'subject',
      (words) => (words === english ? text(message['subjectEn']) : translated(message, beside, 'subject')),
    ],
    ['text', (words) => (words === english ? undefined : translated(message, beside, 'text'))],
    ['reference', same(`${of.member}/${of.id}`)],
    ['case', same(text(number))],
    ['sent', same(moment(statement.sentAt))],
    ['until', same(moment(until))],
    ['purpose', (words) => wordOf(words.purposes, purpose)],
    [
      'urgency',
      (words) =>
        joined([wordOf(words.urgencies, urgency), words === english ? text(urgencyReason) : undefined]),
    ],
    ['limits', (words) => joined([...limits(words, handling), text(handlingNote)])],
    ['basis', (words) => (words === english ? bases(legalBasis) : undefined)],
    ['printed', (words) => `${words.members[by] ?? by}, ${moment(at)}`],
  ];
}

function unitIn({ members }: LetterWords, { member, unit }: UnitAddress): string {
  return `${members[member] ?? member}, ${member}/${unit}`;
}

function addressees(words: LetterWords, { to }: JsonObject): string {
  if (!Array.isArray(to)) {
    const left = listOf(isJsonObject(to) ? to['except'] : undefined).flatMap((one) =>
      typeof one === 'string' ? [one] : [],
    );
    return left.length === 0 ? words.everyone : `${words.everyone} (− ${left.join(', ')})`;
  }
  return listOf(to)
    .flatMap((one) =>
      isJsonObject(one) && typeof one['member'] === 'string' && typeof one['unit'] === 'string'
        ? [unitIn(words, { member: one['member'], unit: one['unit'] })]
        : [],
    )
    .join('\n');
}

function kindInWords(family: string, type: string): string {
  return `${plainWords(family)}: ${plainWords(type).toLowerCase()}`;
}

/** In UTC, by the calendar of ISO 8601: the region's own calendars count their years otherwise. */
function moment(time: string): string {
  return `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`;
}

function translated(
  { translations }: JsonObject,
  beside: BesideEnglish | undefined,
  member: 'subject' | 'text',
): string | undefined {
  if (beside === undefined) return undefined;
  const found = listOf(translations).find(
    (one) => isJsonObject(one) && beside.codes.some((code) => code === one['language']),
  );
  return isJsonObject(found) ? text(found[member]) : undefined;
}

function limits(
  { handlings }: LetterWords,
  handling: JsonValue | undefined,
): readonly (string | undefined)[] {
  // None means H1 and H2.
  return listOf(handling ?? ['H1', 'H2']).map((code) => {
    const word = wordOf(handlings, code);
    return word === undefined || typeof code !== 'string' ? undefined : `${code}: ${word}`;
  });
}

function bases(legalBasis: JsonValue | undefined): string | undefined {
  return joined(
    listOf(legalBasis).map((one) => {
      if (!isJsonObject(one) || typeof one['code'] !== 'string') return undefined;
      const meaning = meaningOf('legalBasis', one['code']) ?? one['code'];
      const ref = text(one['ref']);
      return ref === undefined ? meaning : `${meaning}: ${ref}`;
    }),
  );
}

function wordOf(words: Readonly<Record<string, string>>, code: JsonValue | undefined): string | undefined {
  return typeof code === 'string' && Object.hasOwn(words, code) ? words[code] : undefined;
}

function text(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function joined(texts: readonly (string | undefined)[]): string | undefined {
  const told = texts.filter((one) => one !== undefined);
  return told.length === 0 ? undefined : told.join('\n');
}
