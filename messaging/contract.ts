import type { PageReport } from '../domain/page/schema';

/**
 * The whole conversation of the extension, grouped by direction. Names are `<noun>.<verb>`; past tense = something happened.
 * Data is not asked for by message: extension pages read storage themselves, content scripts read only the names index.
 */
export interface ContentToBackground {
  /** A page was read (again): what it is and who is named. */
  'page.read': { readonly request: PageReport; readonly reply: { readonly accepted: boolean } };
  /** Words of the page with their counts, for matching issues; sent once the page is idle. */
  'page.counted': {
    readonly request: { readonly url: string; readonly words: readonly (readonly [string, number])[] };
    readonly reply: { readonly accepted: boolean };
  };
}
