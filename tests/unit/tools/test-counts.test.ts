import { expect, it } from 'vitest';
import { browserCount, unitCount } from '../../../tools/test-counts.ts';

const UNIT = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1 };

it('counts unit tests, and one failure where a file could not even be read', () => {
  const whole = { ...UNIT, numFailedTestSuites: 0, testResults: [] };
  expect(unitCount(JSON.stringify(whole))).toEqual({
    passed: 5,
    failed: 0,
    skipped: 2,
    remarks: [],
  });
  const testResults = [{ name: 'a.test.ts', message: 'no such\n  module', assertionResults: [] }];
  const unread = unitCount(JSON.stringify({ ...UNIT, numFailedTestSuites: 2, testResults }));
  expect(unread.failed).toBe(1);
  expect(unread.remarks).toEqual(['failed: a.test.ts: no such module']);
});

it('counts a browser test that passed at the second try as passed', () => {
  const stats = { expected: 7, flaky: 1, unexpected: 2, skipped: 3 };
  const count = browserCount(JSON.stringify({ stats, suites: [] }));
  expect(count).toEqual({ passed: 8, failed: 2, skipped: 3, remarks: [] });
});

it('tells which browser test failed, and which only at the first try, however deep it stands', () => {
  const test = (status: string, message?: string) => ({
    title: 'holds',
    line: 3,
    tests: [
      { projectName: 'phone', status, results: [{ error: message && { message } }, { error: '' }] },
    ],
  });
  const inner = { file: 'a.spec.ts', specs: [test('flaky', '\u001b[31mno\u001b[39m\n answer')] };
  const outer = {
    file: 'a.spec.ts',
    specs: [test('expected'), test('unexpected')],
    suites: [inner],
  };
  const stats = { expected: 1, flaky: 1, unexpected: 1, skipped: 0 };
  expect(browserCount(JSON.stringify({ stats, suites: [outer] })).remarks).toEqual([
    'failed: phone a.spec.ts:3 holds: ',
    'flaky: phone a.spec.ts:3 holds: no answer',
  ]);
});
