/** Counts for the last line of `npm test`, from jest's JSON report and the steps before it. */
export interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  /** Test files that could not even start. */
  readonly numRuntimeErrorTestSuites: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** `null` = jest wrote no report, which is one failure; so is a run in which no test was executed. */
export function tally(report: JestReport | null, failedSteps: number): Tally {
  if (report === null) return { passed: 0, failed: failedSteps + 1, skipped: 0 };
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites + failedSteps;
  const nothingRan = report.numPassedTests === 0 && failed === 0;
  return {
    passed: report.numPassedTests,
    failed: nothingRan ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** `412 passed, 0 failed`; skipped tests are named only when there are some. */
export function tallyLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
