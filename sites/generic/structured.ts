import { attributeOf, selectAll, tidy } from '../dom';

/** A JSON-LD node. Values stay unknown until read; a key `__proto__` is an own key like any other and never merged into anything. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

const MAX_NODES = 300;
const MAX_SCRIPT = 400_000;
const ARTICLE_TYPE = /(Article|BlogPosting|Posting|Report|LiveBlog)$/u;

/**
 * All JSON-LD nodes of a page, `@graph` opened. Broken scripts are skipped; line breaks inside strings, the usual mistake, are mended.
 */
export function readJsonLd(document: Document): JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  for (const script of selectAll(document, 'script[type="application/ld+json" i]')) {
    const source = script.textContent;
    if (source.length > MAX_SCRIPT) continue;
    gather(parse(source), nodes, 0);
  }
  return nodes;
}

/** The node that describes the page as an article, if one does. */
export function articleNode(nodes: readonly JsonLdNode[]): JsonLdNode | null {
  const articles = nodes.filter((node) => strings(valueOf(node, '@type')).some((type) => ARTICLE_TYPE.test(type)));
  return articles.find((node) => valueOf(node, 'headline') !== undefined) ?? articles[0] ?? null;
}

/** An own value of a node; `undefined` when absent. */
export function valueOf(node: JsonLdNode, key: string): unknown {
  return Object.hasOwn(node, key) ? node[key] : undefined;
}

/** Text of a value that is a string, a list, or a node with a `name`: `"x"`, `["x"]`, `{"name": "x"}`. */
export function strings(value: unknown): string[] {
  if (typeof value === 'string') return tidy(value) === '' ? [] : [tidy(decode(value))];
  if (Array.isArray(value)) return value.slice(0, 200).flatMap((entry: unknown) => strings(entry));
  if (isNode(value)) return strings(valueOf(value, 'name'));
  return [];
}

/** Contents of all `meta` elements with one of these names (`name`, `property` or `itemprop`), in the order of the names. */
export function readMeta(document: Document, names: readonly string[]): string[] {
  const byName = new Map<string, string[]>();
  for (const meta of selectAll(document, 'meta[content]')) {
    const content = attributeOf(meta, 'content');
    if (content === '') continue;
    for (const attribute of ['name', 'property', 'itemprop']) {
      const name = attributeOf(meta, attribute).toLowerCase();
      if (name !== '') byName.set(name, [...(byName.get(name) ?? []), content]);
    }
  }
  return names.flatMap((name) => byName.get(name) ?? []);
}

function parse(source: string): unknown {
  const bare = source.replace(
    /^\s*(<!--|\/\*.*?\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(-->|\/\/\s*\]\]>|\]\]>)\s*$/gsu,
    '',
  );
  for (const text of [bare, bare.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([}\]])/gu, '$1')]) {
    try {
      return JSON.parse(text);
    } catch {
      continue;
    }
  }
  return null;
}

function gather(value: unknown, into: JsonLdNode[], depth: number): void {
  if (depth > 6 || into.length >= MAX_NODES) return;
  if (Array.isArray(value)) {
    for (const entry of value) gather(entry, into, depth + 1);
  } else if (isNode(value)) {
    into.push(value);
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart'])
      gather(valueOf(value, key), into, depth + 1);
  }
}

function isNode(value: unknown): value is JsonLdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const ENTITIES: Record<string, string> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };

/** JSON-LD often holds HTML entities, which a parser of JSON leaves as they are. */
function decode(text: string): string {
  return text.replace(
    /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,6}));/giu,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? whole) : whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0 && code < 0x11_0000 ? String.fromCodePoint(code) : whole;
    },
  );
}
