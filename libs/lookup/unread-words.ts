import { MOST_WORDS, plainText, readName, type NameReading } from '#names';
import { finding, type Finding } from './identifiers/finding.js';

/** Scripts that a name is read in (libs/names/scripts). */
const READ =
  /[\p{Script=Latin}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}\p{Script=Arabic}\p{Script=Tamil}]/u;
/** Digits, marks of no script of their own, and an apostrophe that is a letter. */
const BESIDE = /[\p{Nd}\p{Script=Inherited}ʼ]/u;
const WORD = /[\p{L}\p{M}\p{Nd}]+/gu;

/**
 * Words of a name that nobody here can read: in another script, or with a sign that no table has. They are searched as
 * they stand, which finds only who is written the same way, so nothing found is no NONE. Each with its place in `text`.
 */
export function unreadWords(text: string, { words }: NameReading): readonly Finding[] {
  const findings: Finding[] = [];
  let read = 0;
  text.split('\n').forEach((line, at) => {
    for (const { 0: stands, index } of line.matchAll(WORD)) {
      const some = readName(stands).words;
      read += some.length;
      if (some.length > 0 && isOfReadScripts(stands) && some.every(({ latin }) => /^[a-z0-9]+$/.test(latin)))
        continue;
      const position = Array.from(line.slice(0, index)).length + 1;
      findings.push(finding('query.script', { line: at + 1, position, stands }));
    }
  });
  // What stands behind the words that a reading has at most was not searched.
  return words.length === MOST_WORDS && read > MOST_WORDS ? [...findings, finding('query.words')] : findings;
}

/** A letter that only looks like a Latin one, among Latin ones, is compared as that one. */
function isOfReadScripts(word: string): boolean {
  const strange = Array.from(word).filter((sign) => !READ.test(sign) && !BESIDE.test(sign));
  return (
    strange.length === 0 ||
    (/\p{Script=Latin}/u.test(word) && strange.every((sign) => /^[a-z]$/.test(plainText(sign))))
  );
}
