import type { ErrorCode } from '#kernel';
import { SchemaWriter } from './json-schema.js';
import type { KindSource } from './kind.js';
import { messageRules } from './message-rules.js';
import { pastRules } from './past.js';
import { placeRules } from './places.js';
import { rules, type RuleId } from '../rules/table.js';

/** Ids of the rules of a kind and of its parts, each once, sorted; the forms of its fields have rules beside these. */
export function ruleIds(kind: KindSource): RuleId[] {
  const ofParts = Object.values(kind.parts).flatMap(({ form, rules: own }) => [
    ...placeRules(form),
    ...pastRules(form),
    ...own.flatMap(({ ids }) => ids),
  ]);
  return [...new Set([...messageRules(kind).flatMap(({ ids }) => ids), ...ofParts])].sort();
}

/** Codes of the rules of a kind and of its parts, each once, sorted. */
export function ruleCodes(kind: KindSource): ErrorCode[] {
  return [...new Set(ruleIds(kind).map((id) => rules[id].code))].sort();
}

/**
 * The exact bytes of `schemas/<type>/<version>.json`: JSON Schema 2020-12, two blanks of indent, a line feed at the
 * end. `x-rules`: codes of the rules the schema cannot say; `x-parts`: contents of sealed parts.
 */
export function writeSchema(kind: KindSource): string {
  const writer = new SchemaWriter();
  const message = writer.object(kind.form);
  const parts: Record<string, unknown> = {};
  for (const [name, { form }] of Object.entries(kind.parts)) parts[name] = writer.reference(form);
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:hsu:schema:${kind.type}:${kind.version}`,
    title: kind.type,
    ...message,
    'x-rules': ruleCodes(kind),
    'x-parts': parts,
    $defs: writer.definitions,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
