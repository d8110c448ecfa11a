import type { CDPSession, Page } from 'playwright-core';

/**
 * Runs an expression as the page's own script would, by the protocol itself: Playwright's `evaluate` brings its own code along, which a
 * page that overrides prototypes would see and break.
 */
export async function runInPage(page: Page, expression: string): Promise<unknown> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    returnByValue: true,
    awaitPromise: true,
    userGesture: false,
  });
  await session.detach();
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  const value: unknown = result.value;
  return value;
}

/** As `runInPage`, for an expression that gives a text. */
export async function textInPage(page: Page, expression: string): Promise<string> {
  const value = await runInPage(page, expression);
  if (typeof value !== 'string') throw new Error(`${expression} gave no text`);
  return value;
}
