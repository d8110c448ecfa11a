import { createContext, use, type ReactNode } from 'react';
import type { BugReport } from '../domain/bug-report';
import type { PageOverview } from '../domain/page/overview';
import type { NameChoice } from '../domain/page/choice';
import type { PageKind } from '../domain/page/schema';
import type { PersonId } from '../domain/person/schema';
import type { PageRoster } from '../domain/roster/roster-row';
import type { InterfaceLanguage } from '../domain/shared/language';
import type { Catalogue } from '../locales/catalogue';

/** What the surface knows of the tab beside it. */
export type CurrentPage =
  /** A new tab, an extension page, the browser's own pages. */
  | { readonly kind: 'none'; readonly tabId?: number }
  /** A site that is not watched. */
  | { readonly kind: 'unwatched'; readonly host: string; readonly tabId?: number }
  /** A watched site whose reading has not arrived yet. */
  | { readonly kind: 'reading'; readonly tabId?: number }
  | { readonly kind: 'read'; readonly page: PageOverview };

/** Sites that are known without asking: what is read there, and which can be asked for together. */
export interface KnownSites {
  /** Read from installation on. */
  readonly builtIn: readonly {
    readonly id: keyof Catalogue['sites']['builtIn'];
    readonly hosts: readonly string[];
    readonly kinds: readonly PageKind[];
    /** Address of the institution's own list of members. */
    readonly listPage?: Readonly<Record<InterfaceLanguage, string>>;
  }[];
  readonly packs: readonly {
    readonly id: keyof Catalogue['sites']['packs'];
    readonly sites: readonly { readonly name: string; readonly host: string }[];
  }[];
}

/** What a surface may ask of the browser around it. */
export interface Surroundings {
  readonly page: CurrentPage;
  /** Opens a web address or a document of the workspace in a tab; `workspace('person/…')`. */
  openTab(url: string): void;
  openWorkspace(route: string): void;
  /** The side panel; must be called straight from a click (a user gesture). */
  openPanel(): void;
  /** "Here, this name is this person", on this page or on the whole site; kept as a `nameChoices` record. */
  chooseCandidate(candidates: readonly PersonId[], chosen: PersonId, scope: 'page' | 'site'): Promise<void>;
  /** "Never this person on this site." */
  neverHere(personId: PersonId): Promise<void>;
  /** Scrolls the page to the next or the previous place where this person is named, or a name that may mean any of several. */
  showMention(people: readonly PersonId[], step: 1 | -1): Promise<void>;
  /** Takes such an answer back. */
  undoChoice(choice: NameChoice): Promise<void>;
  /** Asks for a site and reads it from then on; call straight from a click. `false` when the officer said no. */
  watchSite(host: string): Promise<boolean>;
  /** The same for several sites with one question; all or none. */
  watchSites(hosts: readonly string[]): Promise<boolean>;
  /** Reads an added site no longer and gives the permission back. */
  stopWatching(host: string): Promise<void>;
  /** Hosts the officer added, besides the parliaments. */
  watchedHosts(): Promise<string[]>;
  readonly sites: KnownSites;
  /** The people whom the list or member page beside offers to add or update; `null` where there are none. */
  readRoster(): Promise<PageRoster | null>;
  /** Keeps text under a file name the officer can see, e.g. a brief in Markdown. */
  saveFile(name: string, text: string, type: string): void;
  /** To the clipboard, with the same as HTML where it is given; rejects when the browser refuses. */
  copyText(text: string, html?: string): Promise<void>;
  /** What went wrong since the browser started, oldest first; kept in memory only. */
  bugReports(): Promise<readonly BugReport[]>;
}

const SurroundingsContext = createContext<Surroundings | null>(null);

/** Gives the screens below the tab they stand beside. */
export function SurroundingsProvider({ value, children }: { value: Surroundings; children: ReactNode }) {
  return <SurroundingsContext value={value}>{children}</SurroundingsContext>;
}

/** The tab beside this screen and what can be asked of the browser. */
export function useSurroundings(): Surroundings {
  const surroundings = use(SurroundingsContext);
  if (surroundings === null) throw new Error('useSurroundings needs a SurroundingsProvider above it');
  return surroundings;
}
