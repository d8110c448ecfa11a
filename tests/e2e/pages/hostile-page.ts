/**
 * A page that does all it can to find out what its reader knows and to make the extension stumble: it watches every change
 * of itself, overrides what scripts rely on, hides elements behind form fields, and keeps a diary, told by `window.readDiary()`.
 */
export function hostilePage(names: readonly string[]): string {
  const paragraphs = names.map((name) => `<p>${name} a pris la parole.</p>`).join('\n');
  const deep = `${'<div>'.repeat(600)}<span>au fond</span>${'</div>'.repeat(600)}`;
  return `<!doctype html>
<html lang="fr">
<head>
  <meta charset="utf-8">
  <title>Compte rendu</title>
  <meta property="article:published_time" content="2024-13-40">
  <meta name="author" content="${'x'.repeat(10_000)}">
  <link rel="canonical" href="https://[not-an-address">
  <script type="application/ld+json">{"@type":"NewsArticle","__proto__":{"headline":"polluted"},"headline":${'['.repeat(2_000)}${']'.repeat(2_000)}}</script>
  <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-13-40","author":{"name":{"name":{}}}}</script>
  <script>(${spy.toString()})();</script>
</head>
<body>
  <main>
    <h1>Réunion publique</h1>
    ${paragraphs}
    <form id="a" name="body"><input name="parentElement"><input name="children"><input name="textContent"><input name="getAttribute"></form>
    <form name="documentElement"><input name="attributes"><input name="tagName"><input name="closest"><input name="matches"></form>
    <img name="title" alt=""><img name="querySelectorAll" alt=""><img name="createTreeWalker" alt="">
    <div id="open"></div><div id="closed"></div>
    <p contenteditable="true">Brouillon de la page</p>
    ${deep}
  </main>
  <script>
    document.getElementById('open').attachShadow({ mode: 'open' }).innerHTML = '<p>ombre ouverte</p>';
    document.getElementById('closed').attachShadow({ mode: 'closed' }).innerHTML = '<p>ombre fermée</p>';
  </script>
</body>
</html>`;
}

/** What the page writes down; each list must stay empty, but for what the page did itself. */
export interface Diary {
  /** Every change of the document after it was parsed. */
  readonly changes: readonly string[];
  /** Calls of the page's own overridden functions after it was parsed. */
  readonly calls: readonly string[];
  /** Messages and events nobody on the page sent. */
  readonly heard: readonly string[];
}

/** Runs in the page itself, before everything else of it. */
function spy() {
  const diary: { changes: string[]; calls: string[]; heard: string[] } = { changes: [], calls: [], heard: [] };
  const parsed = () => document.readyState !== 'loading';

  const override = (owner: object, name: string) => {
    const original: unknown = Reflect.get(owner, name);
    if (typeof original !== 'function') return;
    Reflect.set(owner, name, function (this: unknown, ...args: unknown[]) {
      if (parsed()) diary.calls.push(name);
      return Reflect.apply(original, this, args);
    });
  };
  for (const name of ['map', 'filter', 'flatMap', 'forEach', 'join', 'slice']) override(Array.prototype, name);
  for (const name of ['split', 'replace', 'normalize', 'toLowerCase']) override(String.prototype, name);
  for (const name of ['getAttribute', 'closest', 'matches', 'querySelectorAll', 'attachShadow']) {
    override(Element.prototype, name);
  }
  for (const name of ['createTreeWalker', 'querySelectorAll', 'querySelector', 'createElement', 'createRange']) {
    override(Document.prototype, name);
  }
  for (const name of ['addEventListener', 'dispatchEvent']) override(EventTarget.prototype, name);
  override(JSON, 'parse');
  override(window, 'postMessage');
  override(window, 'fetch');
  override(window, 'requestIdleCallback');
  Reflect.set(Array.prototype, 'toJSON', () => 'overridden');

  for (const type of ['message', 'error', 'unhandledrejection', 'focus', 'selectionchange', 'keydown', 'copy']) {
    window.addEventListener(type, (event) => diary.heard.push(event.type), true);
  }
  // Read by the protocol: `window.readDiary()` must not be written down itself.
  const stringify = JSON.stringify;
  Object.defineProperty(window, 'readDiary', {
    value: () => {
      Reflect.deleteProperty(Array.prototype, 'toJSON');
      return stringify(diary);
    },
  });
  diary.calls.length = 0;
  document.addEventListener('DOMContentLoaded', () => {
    const observer = new MutationObserver((records) => {
      for (const record of records) diary.changes.push(`${record.type} ${record.target.nodeName}`);
    });
    observer.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
      attributeOldValue: true,
    });
  });
}
