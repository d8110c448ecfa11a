import { rmSync } from 'node:fs';
import { loadSampleWorkspace } from '../tests/e2e/officer';
import { addressOf } from '../tests/support/sample-web';
import { startTour } from './tour-surfaces';

// `npm start` with a display: the sample workspace, the sample pages in tabs, the panel beside the first. Ends with the window.
const { chromium, extension } = await startTour({ headless: false });
await loadSampleWorkspace(chromium);

const report = await chromium.context.newPage();
await report.goto(addressOf('chamber-report'));
for (const id of ['chamber-member', 'news-fr', 'news-nl'] as const) {
  const page = await chromium.context.newPage();
  await page.goto(addressOf(id));
}
await chromium.openSidePanel(report);
for (const page of chromium.context.pages()) {
  if (!page.url().startsWith('https:')) await page.close();
}
console.log(
  'Chromium shows a sample report of the Chamber with the panel beside it; three more pages stand in the other tabs.',
);
console.log('Everyone on them is invented. Close the window to end.');

await new Promise<void>((resolve) => chromium.context.on('close', () => resolve()));
await chromium.proxy.close();
await chromium.web.close();
rmSync(extension, { recursive: true, force: true });
