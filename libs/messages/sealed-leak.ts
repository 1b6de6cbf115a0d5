import type { Fault } from '#kernel';
import type { Kind } from './kind.js';
import { folded } from './leak-scan.js';
import type { Message } from './message.js';
import { textVisitor } from './pointers.js';

const NAMES = ['/names/*/fullName', '/names/*/translitOf'].map(textVisitor);
const NUMBERS = ['/documents/*/number', '/phones/*'].map(textVisitor);

const plain = (text: string) => folded(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
const solid = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

function finds(visitors: typeof NAMES, content: unknown): string[] {
  const found: string[] = [];
  for (const each of visitors) each(content, (text) => found.push(plain(text)));
  return found;
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
 * Whether the open text of a message tells a name or number that its sealed part holds (domain.md INV-06).
 * @param content content of a sealed part
 * @returns faults with pointers into the message; the texts do not repeat what was found
 */
export function sealedLeaks(kind: Kind, message: Message, content: unknown): readonly Fault[] {
  const people = finds(NAMES, content);
  const numbers = finds(NUMBERS, content).map(solid);
  const faults: Fault[] = [];
  for (const visit of kind.openText.map(textVisitor))
    visit(message, (raw, path) => {
      const text = plain(raw);
      const together = solid(text);
      const code = 'E-LEAK-SUSPECTED';
      if (people.some((name) => names(text, name))) faults.push({ code, path, text: 'NAME' });
      if (numbers.some((number) => number.length >= 5 && together.includes(number)))
        faults.push({ code, path, text: 'NUMBER' });
    });
  return faults;
}
