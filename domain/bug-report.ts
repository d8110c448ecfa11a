/** One unexpected error, kept in memory until the browser closes, for the officer to look at and hand over if she wants. */
export interface BugReport {
  /** ISO instant. */
  readonly at: string;
  readonly message: string;
  /** Where in the code; empty when the browser did not say. */
  readonly stack: string;
}

/** The reports as a text to hand over, oldest first. */
export function writeBugReports(reports: readonly BugReport[]): string {
  return reports.map(({ at, message, stack }) => [`${at} ${message}`, stack].join('\n').trim()).join('\n\n');
}
