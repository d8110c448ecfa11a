// Makes the folder of a new site: `npm run new-site -- <id> <host>`. Changes nothing that exists.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const [id, host] = process.argv.slice(2);

if (id === undefined || host === undefined || !/^[a-z][a-z0-9-]*$/u.test(id) || !/^[a-z0-9.-]+\.[a-z]+$/u.test(host)) {
  console.error('Usage: npm run new-site -- <id> <host>, for example: npm run new-site -- pdg www.pdg.be');
  process.exit(2);
}
const folder = join(ROOT, 'sites', id);
if (existsSync(folder)) {
  console.error(`sites/${id} exists already; nothing was changed.`);
  process.exit(1);
}

const name = id.replace(/-(\w)/gu, (_, letter) => letter.toUpperCase());
const bare = host.replace(/^www\./u, '');
const reader = `import { readerOf } from '../parliament';

/** ${bare}: say here which pages are read. */
export const ${name} = readerOf({
  id: '${id}',
  matches: (url) => /^(www\\.)?${bare.replaceAll('.', '\\.')}$/u.test(url.hostname),
  institution: () => '${bare}',
  institutionId: '${id}',
  language: () => 'fr',
  isList: (url) => /^\\/members\\/?$/u.test(url.pathname),
});
`;
const readme = `# ${bare}

Which pages, read from what; what surprised you; whether a real page was at hand.
`;
const facts = (url, kind, health, title) => ({
  url,
  facts: {
    url,
    kind,
    reader: id,
    health,
    title,
    languages: ['fr'],
    outlet: bare,
    subjects: [],
    authors: [],
    topics: [],
    documentNumbers: [],
  },
  turns: [],
  zones: {},
});
const page = (comment, title, body) => `<!doctype html>
<!-- ${comment} -->
<html lang="fr">
  <head><title>${title}</title></head>
  <body><main><h1>${title}</h1>${body}</main></body>
</html>
`;

mkdirSync(join(folder, 'fixtures'), { recursive: true });
writeFileSync(join(folder, 'reader.ts'), reader);
writeFileSync(join(folder, 'README.md'), readme);
const pages = [
  ['nobody', 'A page with nobody on it.', 'Agenda', `https://${host}/agenda`, 'ok'],
  ['list-changed', 'The list without its markup: out of date.', 'Membres', `https://${host}/members`, 'out_of_date'],
  ['other', 'Replace by a profile with an invented person.', 'Actualité', `https://${host}/news`, 'ok'],
];
for (const [file, comment, title, url, health] of pages) {
  writeFileSync(join(folder, 'fixtures', `${file}.html`), page(comment, title, ''));
  const expected = `${JSON.stringify(facts(url, 'other', health, title), null, 2)}\n`;
  writeFileSync(join(folder, 'fixtures', `${file}.expected.json`), expected);
}
console.log(
  `sites/${id} is there. Next: docs/adding-a-site.md; add ${name} to sites/registry.ts; npm run unit -- tests/sites`,
);
