import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkMessage, checkPartContent, findKind, rules } from '#messages';
import { ruleIds } from '../form/schema-file.js';
import { SENT_AT, triedKinds, trialsOf } from '../trials.js';
import { publishRules, writeRulePage, type PublishedRules } from '../writers/rule-page.js';

const root = join(import.meta.dirname, '../../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Sources of the product, without specs and trials. */
function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /(?<!\.(spec|trials))\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

const ENTRY = /^ {2}'([^']+)': \{/gm;
const files = [...sources('libs'), ...sources('apps/gateway')];
const isTable = (path: string): boolean =>
  /\/rule-table\.ts$|messages\/rules\/(?!table|fault|rule\.)/.test(path);
const entries = files
  .filter(isTable)
  .flatMap((path) => [...readFileSync(path, 'utf8').matchAll(ENTRY)].map(([, id = '']) => id));
const published = JSON.parse(read('libs/messages/rules/published.lock.json')) as PublishedRules;

describe('the table of rules', () => {
  it('has each rule once, and those of every file', () => {
    expect(entries.filter((id, i) => entries.indexOf(id) !== i)).toEqual([]);
    expect(entries.toSorted()).toEqual(Object.keys(rules).toSorted());
  });

  it('names each rule in a form that callers can branch on, and says what would be right in a sentence', () => {
    for (const [id, { right }] of Object.entries(rules)) {
      expect(id).toMatch(/^[a-z][a-z0-9-]*\.[a-z0-9][a-z0-9-]*$/);
      expect([id, right]).toEqual([id, expect.stringMatching(/^\S[^\n]{10,200}\.$/)]);
    }
  });

  it('keeps every rule that was published, with its code; a new one is published with it', () => {
    expect(published).toEqual(publishRules(rules, {}));
  });

  it('has no rule that nothing checks', () => {
    const code = files.filter((path) => !isTable(path)).map((path) => readFileSync(path, 'utf8'));
    const named = new Set(
      code.flatMap((text) => [...text.matchAll(/'([a-z0-9-]+\.[a-z0-9-]+)'/g)].map(([, id]) => id)),
    );
    expect(Object.keys(rules).filter((id) => !named.has(id))).toEqual([]);
  });

  it('is told whole in docs/errors.md', () => {
    expect(read('docs/errors.md')).toBe(writeRulePage(rules));
  });
});

/** Forms of fields are judged before the rules of a kind; a schema says them. */
const FORM = /^(field\.|message\.schema$)/;

describe('every fault that the trials find', () => {
  it.each(triedKinds)('of %s names a rule that its kind declares, and what would be right', (type) => {
    const kind = findKind(type, 1)!;
    const { messages, parts } = trialsOf(type);
    const found = [
      ...messages.flatMap(({ message }) => {
        const checked = checkMessage(message, kind);
        return 'faults' in checked ? checked.faults : [];
      }),
      ...parts.flatMap(({ part, content }) => checkPartContent(kind, part, content, 'ACTUAL', SENT_AT)),
    ];
    const declared: readonly string[] = ruleIds(kind);
    for (const { code, rule = '', text = '' } of found) {
      expect(Object.keys(rules)).toContain(rule);
      if (!FORM.test(rule)) expect(declared).toContain(rule);
      expect(text.length).toBeGreaterThan(5);
      // A field may have a code of its own.
      if (!rule.startsWith('field.')) expect([rule, code]).toEqual([rule, published[rule]]);
    }
  });
});
