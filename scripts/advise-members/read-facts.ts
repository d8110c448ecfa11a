import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';
import { z } from 'zod';
import { readCommittees, type CommitteeSeats } from '../../sites/chamber/committees';
import { selectFirst, textOf } from '../../sites/dom';

/** A meeting in which someone took the floor or presided: a fact, and no seat. */
export interface Appearance {
  readonly body: string;
  readonly date: string;
  readonly url: string;
  readonly presided: boolean;
  readonly turns: number;
}

/** The committees on saved member pages, by the name on the page; empty where there are no pages. */
export function readSeats(folder: string): ReadonlyMap<string, CommitteeSeats> {
  const seats = new Map<string, CommitteeSeats>();
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.html')) : [];
  for (const file of files) {
    const html = readFileSync(join(folder, file), 'utf8');
    const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole() });
    const name = textOf(selectFirst(window.document, 'center h2'));
    const found = readCommittees(window.document);
    if (name !== '' && found.committees.length + found.substituteCommittees.length > 0) seats.set(name, found);
    window.close();
  }
  return seats;
}

const reportSchema = z.object({
  date: z.string().nullable(),
  sourceUrl: z.string(),
  chair: z.string().nullish(),
  text: z.string(),
  speakers: z.array(z.object({ personId: z.string().nullable(), name: z.string() })),
});

/** Who spoke and who presided in the reports, by name, newest first; empty where there are no reports. */
export function readAppearances(path: string): ReadonlyMap<string, readonly Appearance[]> {
  const byName = new Map<string, Appearance[]>();
  if (!existsSync(path)) return byName;
  for (const line of gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n')) {
    const { date, sourceUrl: url, chair, text, speakers } = reportSchema.parse(JSON.parse(line));
    const body = text.slice(0, text.indexOf('\n')).trim();
    const turns = new Map<string, number>();
    for (const { name } of speakers) turns.set(name, (turns.get(name) ?? 0) + 1);
    if (typeof chair === 'string' && !turns.has(chair)) turns.set(chair, 0);
    for (const [name, count] of turns) {
      const list = byName.get(name) ?? [];
      byName.set(name, list);
      list.push({ body, date: date ?? '', url, presided: name === chair, turns: count });
    }
  }
  for (const list of byName.values()) list.sort((a, b) => b.date.localeCompare(a.date));
  return byName;
}
