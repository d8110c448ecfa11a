import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { z } from 'zod';

const pageSchema = z.object({
  file: z.string(),
  site: z.string(),
  lang: z.string(),
  encoding: z.string(),
  url: z.string(),
  title: z.string(),
});

/** A saved page as its index describes it; `url` made absolute where the index left it out. */
export type SavedPage = z.infer<typeof pageSchema>;

const linksSchema = z.object({
  file: z.string(),
  persons: z.array(z.string()),
  links: z.array(z.object({ personId: z.string(), anchorText: z.string() })),
});
export type GoldLinks = z.infer<typeof linksSchema>;

const turnsSchema = z.object({
  docId: z.string(),
  date: z.string().nullable(),
  sourceUrl: z.string(),
  speakers: z.array(z.object({ personId: z.string().nullable(), name: z.string(), party: z.string().nullish() })),
});
export type GoldTurns = z.infer<typeof turnsSchema>;

/** The pages of `pages/index.csv`. */
export function readPages(data: string): SavedPage[] {
  const { data: rows } = Papa.parse<unknown>(readFileSync(join(data, 'pages/index.csv'), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  return rows.map((row) => {
    const page = pageSchema.parse(row);
    return { ...page, url: page.url === '' || page.url.startsWith('/') ? addressOf(page) : page.url };
  });
}

/** Official links per file. */
export function readGoldLinks(data: string): Map<string, GoldLinks> {
  const lines = readFileSync(join(data, 'pages/gold_links.dev.jsonl'), 'utf8').trim().split('\n');
  return new Map(lines.map((line) => linksSchema.parse(JSON.parse(line))).map((entry) => [entry.file, entry]));
}

/** Speaker turns per address. */
export function readGoldTurns(data: string): Map<string, GoldTurns> {
  const turns = new Map<string, GoldTurns>();
  for (const name of ['be-chamber-56.dev.jsonl.gz', 'fr-an-14.dev.jsonl.gz']) {
    const file = join(data, 'transcripts', name);
    if (!existsSync(file)) continue;
    for (const line of gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n')) {
      const entry = turnsSchema.parse(JSON.parse(line));
      turns.set(entry.sourceUrl, entry);
    }
  }
  return turns;
}

/** The address a page of the Chamber or of Le Soir had, where the index does not keep it. */
function addressOf(page: SavedPage): string {
  const dossier = /dossiers\/(\d+)_(\d+)_/u.exec(page.file);
  const chamber = 'https://www.dekamer.be/kvvcr/showpage.cfm?section=';
  if (dossier !== null) {
    return `${chamber}/flwb&language=nl&cfm=/site/wwwcfm/flwb/flwbn.cfm?lang=N&legislat=${dossier[1] ?? ''}&dossierID=${(dossier[2] ?? '').padStart(4, '0')}`;
  }
  if (page.file.includes('dekamer/members/')) return `${chamber}/depute&language=nl&cfm=cvview54.cfm?lactivity=56`;
  if (page.file.includes('dekamer/index/members'))
    return `${chamber}/depute&language=nl&cfm=cvlist54.cfm?legis=56&today=n`;
  if (page.file.includes('europarl/') && page.file.includes('oeil')) {
    const reference = /(\d{4})-(\d{4})-?\(?([a-z]{3})/u.exec(page.file);
    return reference === null
      ? 'https://oeil.europarl.europa.eu/oeil/en/document-summary?id=1'
      : `https://oeil.europarl.europa.eu/oeil/en/procedure-file?reference=${reference[1] ?? ''}/${reference[2] ?? ''}(${(reference[3] ?? '').toUpperCase()})`;
  }
  const sitting = /assemblee-nationale\/(\d+\.asp)$/u.exec(page.file);
  if (sitting !== null) return `http://www.assemblee-nationale.fr/14/cri/2012-2013/${sitting[1] ?? ''}`;
  if (page.url.startsWith('/')) return `http://www.${page.site === 'sample' ? 'lesoir' : page.site}.be${page.url}`;
  return `https://www.${page.site.toLowerCase()}.example/page`;
}
