import type { BugReport } from '../domain/bug-report';
import { browser } from './browser';

const KEY = 'bugs';
const KEPT = 50;

/** Writes down an unexpected error. Never sent anywhere; names of records and texts are not part of it. */
export function reportBug(error: unknown): void {
  const report: BugReport = {
    at: new Date().toISOString(),
    message: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
    stack: error instanceof Error ? (error.stack ?? '') : '',
  };
  keeping = keep(report, keeping);
}

/** Reports are kept one after the other: of two errors at once neither is lost. */
let keeping: Promise<void> = Promise.resolve();

/**
 * Writes down what nobody caught: an error thrown in a handler, a promise that failed after a press. No boundary of a screen hears of
 * these. For once, at the start of a page or of the background.
 */
export function reportUncaught(scope: EventTarget): void {
  scope.addEventListener('unhandledrejection', (event) => {
    if ('reason' in event) reportBug(event.reason);
  });
  scope.addEventListener('error', (event) => {
    // Without an error it is the browser's own remark, e.g. on a layout that took too long.
    if ('error' in event && event.error instanceof Error) reportBug(event.error);
  });
}

async function keep(report: BugReport, before: Promise<void>): Promise<void> {
  await before;
  try {
    await browser.storage.session.set({ [KEY]: [...(await bugReports()), report].slice(-KEPT) });
  } catch {
    // An error of the error log has nowhere to go.
  }
}

/** The unexpected errors since the browser started, oldest first. */
export async function bugReports(): Promise<BugReport[]> {
  return ((await browser.storage.session.get(KEY))[KEY] as BugReport[] | undefined) ?? []; // written by `reportBug`
}
