import { ERROR_CODES, type ErrorCode } from '#kernel';
import type { RuleTable } from '../rules/rule.js';
import { codesWithoutRule } from '../rules/without-rule.js';

/** Codes of rules by id, as they were published. */
export type PublishedRules = Readonly<Record<string, ErrorCode>>;

const WIDTH = 120;

const HEAD = `# Errors

A refusal is a problem (RFC 9457) with a \`code\`, and \`faults\` with everything that is wrong. Each fault has a \`code\`, a \`path\` (JSON pointer, RFC 6901, to what is wrong) and a \`text\` that says what would be right. \`rule\` names the rule that is broken: every refusal of a request has one, but those whose code says all; that is told with the code.

Branch on \`code\` to decide what to do, on \`rule\` to tell a person or program which field wants what. Codes and rules never change their meaning; new ones come, so a client takes one that it does not know as it takes the code alone. Texts are for people and may be reworded. A receipt carries codes and paths and no rule: another member's gateway may be older or newer.

This page is written by \`npm run write\` from the tables of rules (\`libs/messages/rules/table.ts\`) and of codes (\`libs/kernel/errors.ts\`). "Try again" says that the same request may be taken later.
`;

/** docs/errors.md: every code, and under it every rule with what would be right. */
export function writeRulePage(rules: RuleTable): string {
  const sections = Object.entries(ERROR_CODES).map(([code, { retry, title }]) => {
    const own = Object.entries(rules)
      .filter(([, rule]) => rule.code === code)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, { right }]) => wrapped(`- \`${id}\`: ${right}`, '  '));
    const said = `${title}.${retry === 'later' ? ' Try again.' : ''}`;
    const reason = codesWithoutRule[code as ErrorCode];
    const without = reason === undefined ? [] : ['', wrapped(`No rule stands behind it. ${reason}`, '')];
    return [`## ${code}`, '', said, ...without, ...(own.length > 0 ? ['', ...own] : []), ''].join('\n');
  });
  const head = HEAD.split('\n').map((line) => wrapped(line, ''));
  return `${head.join('\n')}\n${sections.join('\n')}`;
}

/** The published rules with those that are new; what was published stays, so that a test sees where one is gone. */
export function publishRules(rules: RuleTable, published: PublishedRules): PublishedRules {
  const all = {
    ...Object.fromEntries(Object.entries(rules).map(([id, { code }]) => [id, code])),
    ...published,
  };
  return Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function wrapped(line: string, indent: string): string {
  const lines: string[] = [];
  let now = '';
  for (const word of line.split(' ')) {
    if (now !== '' && `${now} ${word}`.length > WIDTH) {
      lines.push(now);
      now = `${indent}${word}`;
    } else now = now === '' ? word : `${now} ${word}`;
  }
  return [...lines, now].join('\n');
}
