import { expect, it } from 'vitest';
import { browserCount, unitCount } from '../../../tools/test-counts.ts';

it('counts unit tests, and one failure where a file could not even be read', () => {
  const report = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1 };
  expect(unitCount(JSON.stringify({ ...report, numFailedTestSuites: 0 }))).toEqual({
    passed: 5,
    failed: 0,
    skipped: 2,
  });
  expect(unitCount(JSON.stringify({ ...report, numFailedTestSuites: 2 })).failed).toBe(1);
});

it('counts a browser test that passed at the second try as passed', () => {
  const stats = { expected: 7, flaky: 1, unexpected: 2, skipped: 3 };
  expect(browserCount(JSON.stringify({ stats }))).toEqual({ passed: 8, failed: 2, skipped: 3 });
});
