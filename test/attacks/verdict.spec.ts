import { describe, expect, it } from '@jest/globals';
import { readRows } from './prove/row.js';
import { verdictOf, type Report } from './prove/verdict.js';

function report(...messages: (string | undefined)[]): Report {
  return {
    numPassedTests: messages.filter((message) => message === undefined).length,
    numFailedTests: messages.filter((message) => message !== undefined).length,
    numRuntimeErrorTestSuites: 0,
    testResults: [
      {
        name: 'a.spec.ts',
        message: '',
        assertionResults: messages.map((message) => ({
          status: message === undefined ? 'passed' : 'failed',
          fullName: 'refuses it',
          failureMessages: message === undefined ? [] : [message],
        })),
      },
    ],
  };
}

const unread: Report = {
  ...report(),
  numRuntimeErrorTestSuites: 1,
  testResults: [{ name: 'a.spec.ts', message: 'SyntaxError: Unexpected token', assertionResults: [] }],
};

describe('the verdict on a mutated run', () => {
  it.each([
    ['an assertion failed', report(undefined, 'Error: expect(received).toBe(expected)'), true, 'bitten'],
    [
      'an assertion of a contract failed',
      report('assert.deepStrictEqual(received, expected)'),
      true,
      'bitten',
    ],
    ['all stay green', report(undefined, undefined), true, 'survived'],
    ['an error that no assertion raised', report('TypeError: x is undefined'), true, 'broken'],
    ['a time-out', report('Error: Exceeded timeout of 5 ms for a test: expect(received)'), true, 'broken'],
    ['a suite that cannot be read', unread, true, 'broken'],
    ['a file that no test runs', report('Error: expect(received).toBe(expected)'), false, 'broken'],
    ['no test at all', report(), true, 'broken'],
    ['a run without an end', undefined, true, 'broken'],
  ] as const)('%s', (_what, run, loaded, outcome) => {
    expect(verdictOf(run, loaded).outcome).toBe(outcome);
  });
});

describe('the table of mutations', () => {
  it('has rows with ids of their own, each named after a threat or a rule', () => {
    const rows = readRows();
    expect(rows.length).toBeGreaterThan(100);
    for (const { threat } of rows) expect(threat).toMatch(/^(T\d\d|INV-\d\d)(\/(T\d\d|INV-\d\d))*$/);
  });
});
