/** What jest's `--json` says, as far as it is read here. */
export interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numRuntimeErrorTestSuites: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

export type Outcome = 'bitten' | 'survived' | 'broken';

export interface Verdict {
  readonly outcome: Outcome;
  /** The test that turned red, or why the row is broken. */
  readonly why: string;
}

const ASSERTION = /\bexpect\(|\bassert[.(]|AssertionError|Property failed/;
const TIME_OUT = /Exceeded timeout of|nothing moved for/;

/**
 * Bitten: a test failed by an assertion. A suite that could not be read, an error that no assertion raised and a
 * time-out prove nothing about the defence. `loaded`: the mutated file was run at all.
 */
export function verdictOf(report: Report | undefined, loaded: boolean): Verdict {
  if (report === undefined) return { outcome: 'broken', why: 'the run did not end in time' };
  const unread = report.testResults.find(({ assertionResults }) => assertionResults.length === 0);
  if (report.numRuntimeErrorTestSuites > 0)
    return { outcome: 'broken', why: `a suite could not be read: ${firstLine(unread?.message)}` };
  if (!loaded) return { outcome: 'broken', why: 'no test of it runs the mutated file' };
  const failed = report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'failed');
  const bitten = failed.find(({ failureMessages }) =>
    failureMessages.some((message) => ASSERTION.test(message) && !TIME_OUT.test(message)),
  );
  if (bitten !== undefined) return { outcome: 'bitten', why: bitten.fullName };
  if (failed[0] !== undefined)
    return {
      outcome: 'broken',
      why: `failed, but not by an assertion: ${firstLine(failed[0].failureMessages[0])}`,
    };
  if (report.numPassedTests === 0) return { outcome: 'broken', why: 'no test ran' };
  return { outcome: 'survived', why: `${report.numPassedTests} tests stay green` };
}

function firstLine(text = ''): string {
  return (
    text
      .split('\n')
      .find((line) => line.trim() !== '')
      ?.trim() ?? ''
  );
}
