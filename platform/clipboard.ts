/**
 * Puts a text on the clipboard, and beside it the same as HTML where a browser takes both: a mail or a word processor then shows
 * headings and lists, a plain field the text. Rejects when the browser refuses.
 */
export async function copyText(text: string, html?: string): Promise<void> {
  if (html === undefined || typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(text);
  const as = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
  const both = new ClipboardItem({ ...as('text/plain', text), ...as('text/html', html) });
  return navigator.clipboard.write([both]).catch(() => navigator.clipboard.writeText(text));
}
