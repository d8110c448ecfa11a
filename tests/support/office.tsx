import { configure, render, type RenderResult } from '@testing-library/react';
import axe from 'axe-core';
import { Dexie } from 'dexie';
import { Suspense, type ReactNode } from 'react';
import { expect } from 'vitest';
import { SurroundingsProvider, type CurrentPage, type Surroundings } from '../../components/current-page';
import type { Office } from '../../domain/office';
import { OfficeProvider } from '../../components/office';
import { WordsProvider } from '../../components/words';
import type { BugReport } from '../../domain/bug-report';
import type { RecordOf, TableName } from '../../domain/records';
import type { PageRoster } from '../../domain/roster/roster-row';
import type { InterfaceLanguage } from '../../domain/shared/language';
import { BUILT_IN_SITES } from '../../sites/parliaments';
import { PRESS_PACKS } from '../../sites/press-packs';
import { openStorage } from '../../storage/open-storage';
import { createClock, freshName } from './storage';
import { v7 as timedUuid } from 'uuid';

/** How long a screen may take to follow, ms: generous, because the machine may be busy; a test that passes does not wait. */
const PATIENCE = 15_000;
configure({ asyncUtilTimeout: PATIENCE });

/** Asks again until it is so. */
export function soon<Value>(read: () => Value) {
  return expect.poll(read, { timeout: PATIENCE });
}

/** The day on which component tests happen. */
export const TODAY = '2026-11-20';

/** Records to begin with, under their own ids. */
export type Seed = { readonly [Table in TableName]?: readonly RecordOf<Table>[] };

/** A workspace on real storage, filled with the given records. */
export async function openTestOffice(
  seed: Seed = {},
  { today = TODAY, name = freshName() }: { today?: string; name?: string } = {},
): Promise<Office> {
  const given: string[] = [];
  const storage = await openStorage({
    now: createClock(`${today}T09:00:00.000Z`).now,
    name,
    newId: () => given.shift() ?? timedUuid(),
    samples: async () => seed,
    hear: async (statement) => (await import('../../domain/statement/keep-heard')).withHeard(statement),
  });
  const office: Office = {
    read: storage.readers,
    write: storage.commands,
    live: storage.live,
    now: () => `${today}T09:00:00.000Z`,
    today: () => today,
  };
  // A sample workspace comes as officers take it: in one transaction, instead of a hundred saves.
  if (Object.values(seed).every((records) => records.every((record) => record.sample === true))) {
    const loaded = await storage.commands.loadSampleWorkspace();
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
    return office;
  }
  for (const table of Object.keys(seed) as TableName[]) {
    // keys of Seed are table names
    for (const record of seed[table] ?? []) {
      const { id, createdAt: _c, updatedAt: _u, rev: _r, deletedAt: _d, ...draft } = record;
      given.push(id);
      const saved = await office.write.create(table, draft);
      if (!saved.ok) throw new Error(`${table} ${id}: ${JSON.stringify(saved.error)}`);
    }
  }
  return office;
}

/** Spoils a sealed record on disk, so that it no longer opens. */
export async function damageRecord(name: string, table: TableName, id: string): Promise<void> {
  const database = await new Dexie(name).open();
  await database.table(table).update(id, { sealed: 'spoilt' });
  database.close();
}

/** What a screen asked of the browser, in order. */
export interface AskedOfBrowser {
  readonly tabs: string[];
  readonly workspace: string[];
  readonly files: { name: string; text: string; type: string }[];
  readonly copied: string[];
  /** The same as HTML, where it was given. */
  readonly copiedHtml: string[];
  readonly watched: string[];
  readonly ruledOut: string[];
  /** Places of whom were asked to be shown, and in which direction. */
  readonly shown: { people: readonly string[]; step: number }[];
  /** Addresses of the pages that were asked for their people. */
  readonly rosters: string[];
  readonly undone: string[];
  readonly choices: { candidates: readonly string[]; chosen: string; scope: string }[];
}

/** What stands around a screen. */
export interface InOffice {
  readonly page?: CurrentPage;
  readonly language?: InterfaceLanguage;
  /** The people whom the page beside offers. */
  readonly roster?: PageRoster | null;
  /** Whether the officer agrees when the browser asks for sites. */
  readonly grants?: boolean;
  /** Hosts she added before. */
  readonly watched?: readonly string[];
  /** What went wrong before. */
  readonly bugs?: readonly BugReport[];
  /** Whether the browser lets a text be copied. */
  readonly copies?: boolean;
}

/** Renders a screen as an entrypoint does: office, tab beside it, language. */
export function renderInOffice(
  screen: ReactNode,
  office: Office,
  {
    page = { kind: 'none' },
    language = 'en',
    roster = null,
    grants = true,
    watched = [],
    bugs = [],
    copies = true,
  }: InOffice = {},
): RenderResult & { asked: AskedOfBrowser; turnTo: (page: CurrentPage) => void } {
  const asked: AskedOfBrowser = {
    tabs: [],
    workspace: [],
    files: [],
    copied: [],
    copiedHtml: [],
    watched: [...watched],
    ruledOut: [],
    shown: [],
    rosters: [],
    undone: [],
    choices: [],
  };
  const surroundings = (current: CurrentPage): Surroundings => {
    const browser = {
      page: current,
      openTab: (url: string) => asked.tabs.push(url),
      openWorkspace: (route: string) => asked.workspace.push(route),
      openPanel: () => undefined,
      chooseCandidate: (candidates: readonly string[], chosen: string, scope: string) => {
        asked.choices.push({ candidates, chosen, scope });
        return Promise.resolve();
      },
      neverHere: (personId: string) => {
        asked.ruledOut.push(personId);
        return Promise.resolve();
      },
      showMention: (people: readonly string[], step: number) => {
        asked.shown.push({ people, step });
        return Promise.resolve();
      },
      undoChoice: (choice: { id: string }) => {
        asked.undone.push(choice.id);
        return Promise.resolve();
      },
      watchSite: (host: string) => {
        asked.watched.push(host);
        return Promise.resolve(true);
      },
      watchSites: (hosts: readonly string[]) => {
        if (grants) asked.watched.push(...hosts);
        return Promise.resolve(grants);
      },
      sites: { builtIn: BUILT_IN_SITES, packs: PRESS_PACKS },
      readRoster: () => {
        asked.rosters.push(current.kind === 'read' ? current.page.facts.url : '');
        return Promise.resolve(roster);
      },
      stopWatching: (host: string) => {
        asked.watched.splice(asked.watched.indexOf(host), 1);
        return Promise.resolve();
      },
      watchedHosts: () => Promise.resolve([...asked.watched]),
      saveFile: (name: string, text: string, type: string) => asked.files.push({ name, text, type }),
      copyText: (text: string, html?: string) => {
        if (!copies) return Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError'));
        asked.copied.push(text);
        if (html !== undefined) asked.copiedHtml.push(html);
        return Promise.resolve();
      },
      bugReports: () => Promise.resolve(bugs),
    };
    return browser;
  };
  const frame = (current: CurrentPage) => (
    <OfficeProvider office={office}>
      <WordsProvider language={language}>
        <SurroundingsProvider value={surroundings(current)}>
          <Suspense>{screen}</Suspense>
        </SurroundingsProvider>
      </WordsProvider>
    </OfficeProvider>
  );
  const rendered = render(frame(page));
  return { ...rendered, asked, turnTo: (next) => rendered.rerender(frame(next)) };
}

/** Runs axe over what is rendered; what needs a laid-out page (contrast) is measured elsewhere. */
export async function expectNoBarriers(container: Element): Promise<void> {
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
}
