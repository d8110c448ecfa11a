import type { RunningChromium } from '../support/chromium';

/** Opens the workspace for the first time and takes the sample workspace. */
export async function loadSampleWorkspace(chromium: RunningChromium): Promise<void> {
  const page = await chromium.openOwnPage('workspace.html');
  await page.close();
}
