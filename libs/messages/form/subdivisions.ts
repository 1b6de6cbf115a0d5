import { codeLists } from '../codes/code-lists.js';

const byMember = Map.groupBy(codeLists['subdivision'] ?? [], (code) => code.slice(0, 2));
const members = [...byMember.keys()].map((member) => `${member}-`).join('|');
const own = [...byMember].map(
  ([member, codes]) => `${member}-(?:${codes.map((code) => code.slice(3)).join('|')})`,
);

/**
 * A part of a country in ISO 3166-2. Of a member only those that exist; of another country the form alone, for its
 * parts change without us.
 */
export const SUBDIVISION_PATTERN = `^(?:(?!${members})[A-Z]{2}-[A-Z0-9]{1,3}|${own.join('|')})$`;
const pattern = new RegExp(SUBDIVISION_PATTERN, 'u');

export function isSubdivision(value: unknown): value is string {
  return typeof value === 'string' && pattern.test(value);
}
