import type { Mention } from '../../domain/page/schema';
import type { NamesIndex } from '../../domain/recognition/open-index';
import { createPageScan } from '../../domain/recognition/page-scan';
import type { PageScan } from '../../domain/recognition/types';
import type { Language } from '../../domain/shared/language';
import { send } from '../../messaging/send';
import { postToBackground, readPeopleWithIds } from '../../platform/content';
import { runInSlices } from '../../platform/slices';
import type { ReadPage } from '../../sites/read-page';
import { readWithReaders } from './readers';

/** A page read from the start. */
export interface WholeReading {
  readonly page: ReadPage;
  readonly scan: PageScan;
  readonly mentions: readonly Mention[];
  /** Where it was read. */
  readonly address: string;
  /** Version of the names index it was read with. */
  readonly version: string;
}

/** Reads the whole page, in slices; `null` when no reader is at hand and none could be brought. */
export async function readWhole(
  window: Window & typeof globalThis,
  index: NamesIndex,
  version: string,
): Promise<WholeReading | null> {
  const { document } = window;
  const address = document.location.href;
  const read = () => runInSlices(window, readWithReaders(new URL(address), document));
  let page = await read();
  if (page === null) {
    await send(postToBackground, 'reader.wanted', null);
    page = await read();
  }
  if (page === null) return null;
  const { facts, blocks, identified } = page;
  const established = identified.length === 0 ? [] : await readPeopleWithIds(identified);
  const scan = createPageScan(index, { ...onlyLanguage(facts.languages), established });
  return { page, scan, mentions: await runInSlices(window, scan.scan(blocks)), address, version };
}

/** Words that are common in one language may be names in another: a page in two languages is read in none. */
function onlyLanguage([language, ...others]: readonly Language[]): { language?: Language } {
  return language === undefined || others.length > 0 ? {} : { language };
}
