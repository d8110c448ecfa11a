// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { pageFactsSchema } from '../../domain/page/schema';
import { readPage, readRoster } from '../../sites/registry';

const ADDRESSES = [
  'https://paper.example/a',
  'https://www.dekamer.be/doc/PCRI/html/56/ip901x.html',
  'https://www.lachambre.be/kvvcr/showpage.cfm?section=/depute&language=fr&cfm=cvview54.cfm?key=99954',
  'https://www.lachambre.be/kvvcr/showpage.cfm?section=/depute&language=fr&cfm=cvlist54.cfm?legis=56&today=y',
  'https://www.dekamer.be/kvvcr/showpage.cfm?section=/flwb&cfm=/site/wwwcfm/flwb/flwbn.cfm?lang=N&legislat=56&dossierID=1',
];

const TRICKS = {
  'without anything': '',
  'with forms that hide properties of the document':
    '<form name="querySelector"></form><form name="documentElement"></form><img name="body"><form name="title"></form><form name="head"></form><p>Text.</p>',
  'with fields that hide properties of their form':
    '<form><input name="parentElement"><input name="parentNode"><input name="localName"><input name="closest"><input name="querySelectorAll"><input name="textContent"><input name="getAttribute"><input name="matches"><p>Some words that are long enough to be prose in a paragraph of a page.</p></form>',
  'with broken and odd JSON-LD':
    '<script type="application/ld+json">{"@type":</script><script type="application/ld+json">null</script><script type="application/ld+json">[[[[{"@type":"NewsArticle","headline":{"__proto__":{"polluted":true}},"author":[null,7,{"name":{}}],"datePublished":5}]]]]</script><p>x</p>',
  'with an endless title': `<h1>${'word '.repeat(20_000)}</h1><title>${'word '.repeat(20_000)}</title>`,
  'with a thousand authors': `${'<meta name="author" content="A">'.repeat(1_000)}<p>x</p>`,
  'two thousand levels deep': `${'<div>'.repeat(2_000)}deep${'</div>'.repeat(2_000)}`,
};

describe.each(Object.entries(TRICKS))('a page %s', (_, html) => {
  test.each(ADDRESSES)('gives valid facts at %s', (address) => {
    const document = new DOMParser().parseFromString(html, 'text/html');
    const { facts } = readPage(new URL(address), document);
    expect(pageFactsSchema.safeParse(facts).error?.issues ?? []).toEqual([]);
    expect(readRoster(new URL(address), document)).toBeNull();
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

test('a parliament page whose markup has changed is out of date, and still read', () => {
  const document = new DOMParser().parseFromString('<h1>Verslag</h1><p>Tekst</p>', 'text/html');
  const { facts } = readPage(new URL('https://www.dekamer.be/doc/PCRI/html/56/ip901x.html'), document);
  expect(facts).toMatchObject({ reader: 'chamber', health: 'out_of_date', title: 'Verslag', turns: [] });
});

test('a parliament page without a shape of its own is read as any page, and is not out of date', () => {
  const document = new DOMParser().parseFromString('<h1>Welkom</h1>', 'text/html');
  const { facts } = readPage(new URL('https://www.dekamer.be/kvvcr/index.cfm'), document);
  expect(facts).toMatchObject({ reader: 'chamber', health: 'ok', title: 'Welkom' });
});

test('a document without elements gives empty facts', () => {
  const document = new DOMParser().parseFromString('<p></p>', 'text/html');
  document.documentElement.remove();
  const { facts, blocks } = readPage(new URL('https://paper.example/a'), document);
  expect(facts).toMatchObject({ title: '', kind: 'other', subjects: [] });
  expect(blocks).toEqual([]);
});

test('five megabytes of paragraphs are read in a few seconds', () => {
  const html = `<article><h1>Long</h1>${`<p>${'Een zin van deze lange tekst. '.repeat(10)}</p>`.repeat(17_000)}</article>`;
  const document = new DOMParser().parseFromString(html, 'text/html');
  // Time the processor worked for it, not time on the clock: the machine may be busy with other things.
  const start = process.cpuUsage();
  expect(readPage(new URL('https://paper.example/a'), document).facts.title).toBe('Long');
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1_000).toBeLessThan(8_000);
});
