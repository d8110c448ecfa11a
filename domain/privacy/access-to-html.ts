/** One line of a record: what the field is called, and what it says. */
export interface AccessLine {
  readonly label: string;
  readonly value: string;
}

/** One record as it is printed. */
export interface AccessRecord {
  readonly heading: string;
  readonly lines: readonly AccessLine[];
  /** That it lies in the trash; empty otherwise. */
  readonly mark: string;
}

/** The document of an access request (GDPR 15), in words: all that is left is to print it. */
export interface AccessDocument {
  readonly language: string;
  readonly title: string;
  readonly madeOn: string;
  readonly intro: string;
  /** Purposes, sources, recipients, periods, rights. */
  readonly about: readonly AccessLine[];
  readonly sections: readonly { readonly title: string; readonly records: readonly AccessRecord[] }[];
}

const STYLE = `
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff; }
h1 { font-size: 1.6rem; line-height: 1.25; } h2 { margin-top: 2rem; font-size: 1.2rem; border-bottom: 1px solid #999; } h3 { font-size: 1rem; }
article { margin: 1rem 0; padding-bottom: .5rem; border-bottom: 1px solid #ddd; break-inside: avoid-page; }
dl { margin: 0; } dt { color: #555; font-size: .875rem; } dd { margin: 0 0 .5rem; white-space: pre-wrap; overflow-wrap: anywhere; }
@media print { body { max-width: none; margin: 0; } }`;

/**
 * A document that opens in any browser and prints as it stands. It holds no script and fetches nothing; what people wrote is text and
 * nothing else.
 */
export function accessToHtml({ language, title, madeOn, intro, about, sections }: AccessDocument): string {
  const body = [
    `<h1>${escapeText(title)}</h1>`,
    `<p>${escapeText(madeOn)}</p>`,
    `<p>${escapeText(intro)}</p>`,
    linesToHtml(about),
    ...sections.map(
      (section) =>
        `<section><h2>${escapeText(section.title)} (${section.records.length})</h2>\n${section.records
          .map(recordToHtml)
          .join('\n')}\n</section>`,
    ),
  ].join('\n');
  return `<!doctype html>
<html lang="${escapeText(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeText(title)}</title>
<style>${STYLE}
</style>
</head>
<body>
${body}
</body>
</html>
`;
}

function recordToHtml({ heading, lines, mark }: AccessRecord): string {
  const marked = mark === '' ? '' : `<p><em>${escapeText(mark)}</em></p>\n`;
  return `<article><h3>${escapeText(heading)}</h3>\n${marked}${linesToHtml(lines)}</article>`;
}

function linesToHtml(lines: readonly AccessLine[]): string {
  if (lines.length === 0) return '';
  const rows = lines.map(({ label, value }) => `<dt>${escapeText(label)}</dt><dd>${escapeText(value)}</dd>`);
  return `<dl>\n${rows.join('\n')}\n</dl>\n`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeText(text: string): string {
  return text.replace(/[&<>"']/gu, (mark) => ENTITIES[mark] ?? mark);
}
