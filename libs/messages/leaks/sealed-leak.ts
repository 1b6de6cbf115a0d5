import type { Fault } from '#kernel';
import type { Kind } from '../form/kind.js';
import { folded } from './leak-scan.js';
import type { Message } from '../form/message.js';
import { textVisitor } from '../form/pointers.js';
import { ruleFault } from '../rules/fault.js';

/** Members of sealed contents, at any depth, that name a person. */
const NAMES: readonly string[] = ['fullName', 'translitOf'];
/** And those that are numbers of a person: of documents, of telephones. */
const NUMBERS: readonly string[] = ['number', 'phones'];

const plain = (text: string) => folded(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
const solid = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

/** Every text that stands under one of these members. */
function finds(members: readonly string[], content: unknown, under = false): string[] {
  if (typeof content === 'string') return under ? [plain(content)] : [];
  if (Array.isArray(content)) return content.flatMap((one) => finds(members, one, under));
  if (typeof content !== 'object' || content === null) return [];
  return Object.entries(content).flatMap(([name, value]) => finds(members, value, members.includes(name)));
}

/** All words of the name in any order; a script without blanks between words is looked for as it stands. */
function names(text: string, name: string): boolean {
  const own = words(name);
  if (own.length === 0) return false;
  if (/^[\p{Script=Latin}\p{N}]+$/u.test(own.join(''))) {
    const there = new Set(words(text));
    return own.join('').length >= 3 && own.every((word) => there.has(word));
  }
  return solid(text).includes(own.join(''));
}

/**
 * Names that a kind tells in the open: a guardian may bear the child's own name, and its mononym would bar the alert
 * for ever.
 */
const OPEN_NAME = /\/names\/\*\/[A-Za-z]+$/;

/**
 * Whether the open text of a message tells a name or number that its sealed part holds (INV-06).
 * @param content content of a sealed part
 * @returns faults with pointers into the message; the texts do not repeat what was found
 */
export function sealedLeaks(kind: Kind, message: Message, content: unknown): readonly Fault[] {
  const people = finds(NAMES, content);
  const numbers = finds(NUMBERS, content).map(solid);
  const faults: Fault[] = [];
  const said = kind.openText.filter((pattern) => !OPEN_NAME.test(pattern));
  for (const visit of said.map(textVisitor))
    visit(message, (raw, path) => {
      const text = plain(raw);
      const together = solid(text);
      if (people.some((name) => names(text, name))) faults.push(ruleFault('leak.sealed-name', path));
      if (numbers.some((number) => number.length >= 5 && together.includes(number)))
        faults.push(ruleFault('leak.sealed-number', path));
    });
  return faults;
}
