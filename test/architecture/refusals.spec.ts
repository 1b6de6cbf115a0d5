import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { ERROR_CODES, type ErrorCode } from '#kernel';
import { codesWithoutRule, rules } from '#messages';
import { ROOT, textOf } from './markdown.js';

// Every refusal that can answer a request names its rule. A rule that is named at all is a known one by its type, so
// here it is enough that nothing refuses by a code alone.

/** What answers requests, and all that it calls to. */
const ANSWERING = [
  'apps/gateway',
  'libs/exchange',
  'libs/identity',
  'libs/lookup',
  'libs/policy',
  'libs/postgres',
];
/** What other members sent is judged and quarantined here; it ends in receipts, rows and logs. */
const RECEIVING =
  /^libs\/(exchange\/(watch\/|send\/(relay|parcels|sign-again)|receive\/(?!open-part|requeue\.))|postgres\/receive\/)|^libs\/exchange\/conversation\/named-messages\.ts$/;

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
    .map((name) => `${folder}/${name}`)
    .filter((path) => !RECEIVING.test(path));
}

const isCode = (text: string): text is ErrorCode => text in ERROR_CODES;

/** Codes that may stand here: one literal, or a choice of them; undefined where it is computed. */
function codesOf(node: ts.Expression | undefined): ErrorCode[] | undefined {
  if (node === undefined) return undefined;
  if (ts.isStringLiteral(node)) return isCode(node.text) ? [node.text] : undefined;
  if (!ts.isConditionalExpression(node)) return undefined;
  const [one, other] = [codesOf(node.whenTrue), codesOf(node.whenFalse)];
  return one && other && [...one, ...other];
}

function membersOf(node: ts.Node | undefined): Map<string, ts.ObjectLiteralElementLike> {
  const properties = node !== undefined && ts.isObjectLiteralExpression(node) ? [...node.properties] : [];
  return new Map(properties.map((one) => [one.name?.getText() ?? '', one]));
}

/** Lines that refuse by a code which needs a rule, or by one that is computed, and bring no faults. */
function refusedByCodeAlone(path: string, text = textOf(path)): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const needsRule = (codes: readonly ErrorCode[] | undefined): boolean =>
    codes === undefined || codes.some((code) => !(code in codesWithoutRule));
  const look = (node: ts.Node): void => {
    if (ts.isNewExpression(node) && node.expression.getText() === 'HsuError') {
      const [code, , options] = node.arguments ?? [];
      if (!membersOf(options).has('faults') && needsRule(codesOf(code))) tell(node);
    }
    if (ts.isObjectLiteralExpression(node)) {
      const members = membersOf(node);
      const code = members.get('code');
      const codes =
        code !== undefined && ts.isPropertyAssignment(code) ? codesOf(code.initializer) : undefined;
      if (codes !== undefined && members.has('path') && !members.has('rule') && needsRule(codes)) tell(node);
    }
    ts.forEachChild(node, look);
  };
  const tell = (node: ts.Node): void => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${path}:${line + 1}: ${node.getText().replaceAll(/\s+/g, ' ').slice(0, 100)}`);
  };
  look(file);
  return found;
}

describe('a refusal of a request', () => {
  it('names its rule, but where its code says all', () => {
    expect(ANSWERING.flatMap(sources).flatMap((path) => refusedByCodeAlone(path))).toEqual([]);
  });

  it.each([
    `throw new HsuError('E-NOT-PERMITTED', 'not for auditors');`,
    `throw new HsuError(late ? 'E-NOT-FOUND' : 'E-NOT-NOW');`,
    `throw new HsuError(this.code, 'wrong', { path: '/to' });`,
    `const fault: Fault = { code: 'E-FORM', path: '/query/state' };`,
  ])('would be found without one: %s', (text) => {
    expect(refusedByCodeAlone('invented.ts', text)).toHaveLength(1);
  });

  it('has a code with rules, or with the reason why it has none', () => {
    const ruled = new Set<string>(Object.values(rules).map(({ code }) => code));
    const codes = Object.keys(ERROR_CODES).filter(isCode);
    expect(codes.filter((code) => ruled.has(code) === code in codesWithoutRule)).toEqual([]);
  });
});
