// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { pageFactsSchema, speakerTurnSchema } from '../../domain/page/schema';
import type { PageBlock } from '../../sites/collect-blocks';
import { pageRosterSchema } from '../../domain/roster/roster-row';
import { readPage, readRoster } from '../../sites/registry';

/**
 * Every page in `sites/<id>/fixtures` is read and compared with the expectation beside it, which a person wrote from the page.
 * To add one: write `name.html` with invented people, and `name.expected.json`.
 */
const expectedSchema = z.strictObject({
  url: z.url(),
  facts: pageFactsSchema.omit({ turns: true }),
  /** First and last words of each turn, in order. */
  turns: z.array(z.strictObject({ speaker: speakerTurnSchema.shape.speaker, opens: z.string(), closes: z.string() })),
  /** What the page offers to add; only written for lists and profiles. */
  roster: pageRosterSchema.optional(),
  /** Words that must stand in a block of that zone. */
  zones: z.strictObject({
    title: z.array(z.string()).optional(),
    body: z.array(z.string()).optional(),
    chrome: z.array(z.string()).optional(),
  }),
});

const SITES = join(import.meta.dirname, '../../sites');

const folders = readdirSync(SITES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

describe.each(folders)('the pages of sites/%s', (folder) => {
  const fixtures = join(SITES, folder, 'fixtures');
  const pages = readdirSync(fixtures).filter((name) => /\.(html|xml)$/u.test(name));

  test('are at least three, each with its expectation', () => {
    expect(pages.length).toBeGreaterThanOrEqual(3);
    for (const page of pages) expect(readdirSync(fixtures)).toContain(page.replace(/\.\w+$/u, '.expected.json'));
  });

  test.each(pages)('%s is read as its expectation says', (page) => {
    const source = readFileSync(join(fixtures, page), 'utf8');
    const expected = expectedSchema.parse(
      JSON.parse(readFileSync(join(fixtures, page.replace(/\.\w+$/u, '.expected.json')), 'utf8')),
    );
    const type = page.endsWith('.xml') ? 'application/xml' : 'text/html';
    const document = new DOMParser().parseFromString(source, type);
    const { facts, blocks } = readPage(new URL(expected.url), document);
    const { turns, ...others } = facts;

    expect(pageFactsSchema.safeParse(facts).error?.issues ?? []).toEqual([]);
    expect(others).toEqual(expected.facts);
    expect(turns.map((turn) => turn.speaker)).toEqual(expected.turns.map((turn) => turn.speaker));
    turns.forEach((turn, index) => {
      expect(textOf(blocks[turn.firstBlock])).toContain(expected.turns[index]?.opens);
      expect(textOf(blocks[turn.lastBlock])).toContain(expected.turns[index]?.closes);
    });
    const offered = expected.roster === undefined ? undefined : readRoster(new URL(expected.url), document);
    expect(offered).toEqual(expected.roster);
    for (const zone of ['title', 'body', 'chrome'] as const) {
      const text = blocks
        .filter((block) => block.zone === zone)
        .map((block) => textOf(block))
        .join('\n');
      for (const words of expected.zones[zone] ?? []) expect(text).toContain(words);
    }
  });
});

/** Soft hyphens and odd spaces are the page's own; the expectation is written with plain ones. */
function textOf(block: PageBlock | undefined): string {
  return (block?.text ?? '')
    .replace(/\u00ad/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
