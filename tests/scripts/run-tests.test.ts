import { describe, expect, test } from 'vitest';
import { tallyTests, type TestReport } from '../../scripts/lib/run-tests.ts';

function makeReport(report: Partial<TestReport>): TestReport {
  return { numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, ...report };
}

describe('tallyTests', () => {
  test('counts what passed and what failed', () => {
    expect(tallyTests(makeReport({}), 0)).toEqual({ passed: 5, failed: 0 });
    expect(tallyTests(makeReport({ numFailedTests: 2 }), 1)).toEqual({ passed: 5, failed: 2 });
  });

  test('a test left out counts as failed', () => {
    expect(tallyTests(makeReport({ numPendingTests: 1, numTodoTests: 2 }), 0).failed).toBe(3);
  });

  test('a run that ends badly failed, even if every test in it passed', () => {
    expect(tallyTests(makeReport({}), 1).failed).toBe(1);
  });

  test('a run without a test failed', () => {
    expect(tallyTests(makeReport({ numPassedTests: 0 }), 0)).toEqual({ passed: 0, failed: 1 });
  });

  test('a run without a report failed', () => {
    expect(tallyTests(null, 0)).toEqual({ passed: 0, failed: 1 });
  });
});
