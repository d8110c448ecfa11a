import type { InterfaceLanguage } from '../shared/language';

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string) => text.replaceAll(/[&<>"]/gu, (mark) => ESCAPED[mark] ?? mark);

/** Marks within a line, in the order in which they are looked for: an escaped one, an address, strong, soft. */
const INLINE =
  /\\(?:(?<mark>[^\s\w])|(?=\d))|<(?<url>https?:[^\s<>]+)>|\*\*(?<strong>(?:\\.|[^*\\])+)\*\*|\*(?<soft>(?:\\.|[^*\\])+)\*/gu;

function inline(text: string): string {
  let html = '';
  let from = 0;
  for (const found of text.matchAll(INLINE)) {
    html += escaped(text.slice(from, found.index));
    from = found.index + found[0].length;
    const { mark, url, strong, soft } = found.groups ?? {};
    if (found[0] === '\\') continue;
    if (mark !== undefined) html += escaped(mark);
    else if (url !== undefined) html += `<a href="${escaped(url)}">${escaped(url)}</a>`;
    else if (strong !== undefined) html += `<strong>${inline(strong)}</strong>`;
    else html += `<em>${inline(soft ?? '')}</em>`;
  }
  return html + escaped(text.slice(from));
}

/** One line: a heading, an entry of a list (its number, or none), what goes on under the entry before it, or a paragraph. */
const LINE = /^(?:(?<level>#{1,2}) |(?<number>\d+\.) |(?<under> {3})?- |(?<more> {2}))?(?<text>.*)$/u;

/**
 * Sets what `briefToMarkdown` wrote, and nothing beyond it, as HTML: headings, lists one level deep, strong, soft, addresses. The words
 * are the same, so what a leave-behind leaves out stays out here too.
 */
export function markdownToHtml(markdown: string): string {
  const html: string[] = [];
  /** Lists that are open, outermost first. */
  const open: ('ul' | 'ol')[] = [];
  const close = (depth: number) => {
    while (open.length > depth) html.push('</li>', `</${open.pop() ?? 'ul'}>`);
  };
  const entry = (depth: number, list: 'ul' | 'ol', text: string) => {
    close(depth);
    if (open.length === depth && open[depth - 1] === list) html.push('</li>');
    else {
      close(depth - 1);
      html.push(`<${list}>`);
      open.push(list);
    }
    html.push(`<li>${inline(text)}`);
  };
  for (const line of markdown.split('\n')) {
    const { level, number, under, more, text = '' } = LINE.exec(line)?.groups ?? {};
    const isEntry = number !== undefined || /^ {0,3}- /u.test(line);
    if (isEntry) entry(under === undefined ? 1 : open.length === 0 ? 1 : 2, number === undefined ? 'ul' : 'ol', text);
    else if (more !== undefined && open.length > 0) html.push(`<br>${inline(text)}`);
    else {
      close(0);
      if (level !== undefined) html.push(`<h${level.length}>${inline(text)}</h${level.length}>`);
      else if (text.trim() !== '') html.push(`<p>${inline(text.trim())}</p>`);
    }
  }
  close(0);
  return html.join('\n');
}

/** The same as a document of its own, which word processors open as theirs. */
export function htmlDocument(
  body: string,
  { title, language }: { title: string; language: InterfaceLanguage },
): string {
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><title>${escaped(title)}</title>
<style>body{font-family:Calibri,Arial,sans-serif;font-size:11pt;line-height:1.35}h1{font-size:16pt}h2{font-size:12pt;margin-top:14pt}</style></head>
<body>
${body}
</body>
</html>
`;
}
