export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** A line for each test that failed, or passed only when tried again: where, and its first error. */
  readonly remarks: readonly string[];
}

/** Counts the tests in Vitest's JSON report. */
export function unitCount(report: string): Count {
  const parsed: UnitReport = JSON.parse(report);
  const remarks = parsed.testResults.flatMap(({ name, message, assertionResults }) => {
    const failures = assertionResults.filter(({ status }) => status === 'failed');
    if (failures.length === 0) return message ? [remark('failed', name, message)] : [];
    return failures.map(({ fullName, failureMessages }) =>
      remark('failed', `${name} ${fullName}`, failureMessages[0]),
    );
  });
  return {
    passed: parsed.numPassedTests,
    failed: Math.max(parsed.numFailedTests, parsed.numFailedTestSuites > 0 ? 1 : 0),
    skipped: parsed.numPendingTests + parsed.numTodoTests,
    remarks,
  };
}

/** Counts the tests in Playwright's JSON report; one that passed when tried again has passed. */
export function browserCount(report: string): Count {
  const parsed: BrowserReport = JSON.parse(report);
  const { expected, flaky, unexpected, skipped } = parsed.stats;
  return {
    passed: expected + flaky,
    failed: unexpected,
    skipped,
    remarks: [...(parsed.errors ?? []).map(outsideATest), ...parsed.suites.flatMap(suiteRemarks)],
  };
}

interface UnitReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly numFailedTestSuites: number;
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

interface BrowserReport {
  readonly stats: Record<'expected' | 'flaky' | 'unexpected' | 'skipped', number>;
  readonly errors?: readonly BrowserError[];
  readonly suites: readonly BrowserSuite[];
}

interface BrowserError {
  readonly message?: string;
}

interface BrowserSuite {
  readonly file: string;
  readonly suites?: readonly BrowserSuite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly line: number;
    readonly tests: readonly {
      readonly projectName: string;
      readonly status: 'expected' | 'unexpected' | 'flaky' | 'skipped';
      readonly results: readonly { readonly error?: BrowserError }[];
    }[];
  }[];
}

const SAID: Partial<Record<string, string>> = { unexpected: 'failed', flaky: 'flaky' };

function suiteRemarks({ file, suites = [], specs = [] }: BrowserSuite): string[] {
  const own = specs.flatMap(({ title, line, tests }) =>
    tests.flatMap(({ projectName, status, results }) => {
      const said = SAID[status];
      if (said === undefined) return [];
      const error = results.find((result) => result.error)?.error;
      return [remark(said, `${projectName} ${file}:${line} ${title}`, error?.message)];
    }),
  );
  return [...own, ...suites.flatMap(suiteRemarks)];
}

function outsideATest({ message }: BrowserError): string {
  return remark('failed', 'outside of a test', message);
}

const COLOR_CODES = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');
const LONGEST_ERROR = 300;

function remark(said: string, where: string, error = ''): string {
  const plain = error.replace(COLOR_CODES, '').replace(/\s+/g, ' ').trim();
  return `${said}: ${where}: ${plain.slice(0, LONGEST_ERROR)}`;
}
