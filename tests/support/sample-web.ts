import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLE_PAGES, type SamplePage } from '../../samples/pages';
import { ROOT } from './root';

/** Address of a sample page. */
export function addressOf(id: SamplePage['id']): string {
  const page = SAMPLE_PAGES.find((one) => one.id === id);
  if (page === undefined) throw new Error(`There is no sample page ${id}.`);
  return `https://${page.host}${page.path}`;
}

/** The sample pages by address, as `startChromium` serves them. */
export function sampleWeb(): Record<string, string> {
  return Object.fromEntries(
    SAMPLE_PAGES.map(({ id, file }) => [addressOf(id), readFileSync(join(ROOT, 'samples', 'pages', file), 'utf8')]),
  );
}
