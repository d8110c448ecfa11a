import { describe, expect, it } from 'vitest';
import { htmlDocument, markdownToHtml } from '../../../domain/brief/markdown-to-html';

const lines = (...given: string[]) => given.join('\n');

describe('a brief as a word processor reads it', () => {
  it('has headings, paragraphs, strong and soft words', () => {
    expect(markdownToHtml(lines('# Claire: zorg', '', '**Intern.**', '', '## Wie', '', '*Nog niet vertaald.*'))).toBe(
      lines(
        '<h1>Claire: zorg</h1>',
        '<p><strong>Intern.</strong></p>',
        '<h2>Wie</h2>',
        '<p><em>Nog niet vertaald.</em></p>',
      ),
    );
  });

  it('keeps sources under the argument that rests on them', () => {
    expect(markdownToHtml(lines('1. **Rechten.** Eén.', '   - bron a', '   - bron b', '2. Twee.'))).toBe(
      lines(
        '<ol>',
        '<li><strong>Rechten.</strong> Eén.',
        '<ul>',
        '<li>bron a',
        '</li>',
        '<li>bron b',
        '</li>',
        '</ul>',
        '</li>',
        '<li>Twee.',
        '</li>',
        '</ol>',
      ),
    );
  });

  it('keeps the answer under the objection', () => {
    expect(markdownToHtml(lines('- Tegenwerping: te duur', '  Antwoord: neen'))).toBe(
      lines('<ul>', '<li>Tegenwerping: te duur', '<br>Antwoord: neen', '</li>', '</ul>'),
    );
  });

  it('what was typed stays text: marks that were escaped, and tags', () => {
    expect(markdownToHtml('- \\*ster\\* \\<b\\>vet\\</b\\> & \\[x\\](y) 3 < 4')).toBe(
      lines('<ul>', '<li>*ster* &lt;b&gt;vet&lt;/b&gt; &amp; [x](y) 3 &lt; 4', '</li>', '</ul>'),
    );
  });

  it('a number that begins a line is a number, and no list', () => {
    expect(markdownToHtml('\\12. Brumaire')).toBe('<p>12. Brumaire</p>');
  });

  it('makes links of web addresses only', () => {
    expect(markdownToHtml('Bron, <https://www.dekamer.be/doc?a=1&b=2>')).toBe(
      '<p>Bron, <a href="https://www.dekamer.be/doc?a=1&amp;b=2">https://www.dekamer.be/doc?a=1&amp;b=2</a></p>',
    );
    expect(markdownToHtml('<javascript:alert(1)>')).toBe('<p>&lt;javascript:alert(1)&gt;</p>');
  });

  it('is a document in its language, with a title that is only text', () => {
    const document = htmlDocument('<p>Dag.</p>', { title: 'nota <Claire>', language: 'nl' });
    expect(document).toContain('<html lang="nl">');
    expect(document).toContain('<title>nota &lt;Claire&gt;</title>');
    expect(document).toContain('<meta charset="utf-8">');
  });
});
