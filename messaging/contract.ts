import type { PageReport } from '../domain/page/schema';
import type { PageRoster } from '../domain/roster/roster-row';

/**
 * The whole conversation of the extension, grouped by direction. Names are `<noun>.<verb>`; past tense = something happened.
 * Data is not asked for by message: extension pages read storage themselves, content scripts read only names and official ids.
 */
export interface ContentToBackground {
  /** A page was read (again): what it is and who is named. The answer says whether to mark names. */
  'page.read': { readonly request: PageReport; readonly reply: PageReadReply };
  /** The page has a shape of its own: bring the generic reader to this tab. */
  'reader.wanted': { readonly request: null; readonly reply: null };
  /** The page was read: bring what follows its changes to this tab. */
  'following.wanted': { readonly request: null; readonly reply: null };
  /** Words of the page with their counts, for matching issues; sent once the page is idle. */
  'page.counted': { readonly request: PageWords; readonly reply: { readonly accepted: boolean } };
}

/** `accepted: false`: the tab shows another page by now, or the report was not as it should be. */
export interface PageReadReply {
  readonly accepted: boolean;
  readonly marks: boolean;
}

/** Folded words of title and body with their counts. */
export interface PageWords {
  readonly url: string;
  readonly words: readonly (readonly [string, number])[];
}

/** From the extension's own pages; the sender's address is checked. */
export interface PagesToBackground {
  /** People, mandates or names changed: the names index is to be compiled again. */
  'roster.changed': { readonly request: null; readonly reply: { readonly people: number } };
  /** The officer said who is meant, or took it back: pages are to be read again. */
  'choices.changed': { readonly request: null; readonly reply: null };
  /** Settings changed that pages must follow (marks). */
  'settings.changed': { readonly request: null; readonly reply: null };
  /** Words were kept, changed or removed: quotes marked on pages must follow. */
  'statements.changed': { readonly request: null; readonly reply: null };
}

/** From the background to the page script of a tab. */
export interface BackgroundToContent {
  /** Underline known names, or take the underlines away. */
  'marks.set': { readonly request: { readonly marks: boolean }; readonly reply: null };
  /** Read the page again and report. */
  'page.reread': { readonly request: null; readonly reply: null };
  /** Are you still there? The answer is the address at which the page was last read, `null` when it was not. */
  'page.present': { readonly request: null; readonly reply: string | null };
  /** Scroll to the next or previous name: of anybody, or (asked by the panel) of one person, or one that may mean any of several. */
  'marks.step': { readonly request: { readonly step: 1 | -1; readonly of?: readonly string[] }; readonly reply: null };
}

/** Asked by the side panel of the page beside it; whoever asks parses the answer, because it comes from a web page. */
export interface PanelToContent {
  /** The people that a list or member page offers to add; `null` on every other page. */
  'roster.read': { readonly request: null; readonly reply: PageRoster | null };
}

/** Every message by its name. */
export type AllMessages = ContentToBackground & PagesToBackground & BackgroundToContent & PanelToContent;
/** The name of a message. */
export type MessageName = keyof AllMessages;
/** What goes with a message. */
export type RequestOf<Name extends MessageName> = AllMessages[Name]['request'];
/** What its answer holds. */
export type ReplyOf<Name extends MessageName> = AllMessages[Name]['reply'];

/** How every message travels. */
export interface Envelope {
  readonly name: MessageName;
  readonly request: unknown;
}

/** How every answer travels: the value, or why there is none. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: 'unknown_message' | 'not_allowed' | 'malformed' | 'failed' };
