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
  void keep(report);
}

async function keep(report: BugReport): Promise<void> {
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
