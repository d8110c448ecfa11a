/**
 * Reading a page that may be hostile. `<form name="title">` replaces `document.title`, `<input name="parentNode">` replaces that
 * property of its form (HTML, "DOM clobbering"), in the content script's world too. So properties are read from the prototype, and only
 * elements that cannot be clobbered (every one but `form`) are asked directly.
 */

/** The `<html>` element, or `null` for a document without one. */
export function rootOf(document: Document): Element | null {
  const found: unknown = Reflect.get(prototypeOf(document), 'documentElement', document);
  return isElement(found) ? found : null;
}

/** The `<body>` element, else the root. */
export function bodyOf(document: Document): Element | null {
  const root = rootOf(document);
  return root?.querySelector('body') ?? root;
}

/** All elements of the document that match, in document order. */
export function selectAll(document: Document, selector: string): Element[] {
  const root = rootOf(document);
  return root === null ? [] : [...root.querySelectorAll(selector)];
}

/** The first element of the document that matches. */
export function selectFirst(document: Document, selector: string): Element | null {
  return rootOf(document)?.querySelector(selector) ?? null;
}

/** The parent element, also of a form whose fields are named to hide it. */
export function parentOf(node: Node): Element | null {
  // Only forms can be hidden from; asking the prototype costs ten times as much.
  if (!isForm(node)) return node.parentElement;
  const found: unknown = Reflect.get(prototypeOf(node), 'parentElement', node);
  return isElement(found) ? found : null;
}

/** A node beside or in another, also of a form whose fields are named to hide it. @param name - Tag name; empty for text. */
export function nodeOf(node: Node, name: string, relation: 'firstChild' | 'nextSibling'): Node | null {
  if (name !== 'form') return relation === 'firstChild' ? node.firstChild : node.nextSibling;
  const found: unknown = Reflect.get(prototypeOf(node), relation, node);
  return isNode(found) ? found : null;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'nodeType' in value;
}

/** Lower-case tag name, also of a form whose fields are named to hide it. */
export function tagOf(element: Element): string {
  return isForm(element) ? 'form' : element.localName;
}

/** A field named `localName` hides that of its form; every other element gives a string. */
function isForm(node: Node): boolean {
  const name: unknown = (node as Partial<Element>).localName; // texts have none; asking first whether there is one takes twice as long
  return name !== undefined && (typeof name !== 'string' || name === 'form');
}

/** `element.closest(selector)`, also from within a form whose fields are named to hide it. */
export function closest(element: Element, selector: string): Element | null {
  const from = tagOf(element) === 'form' ? parentOf(element) : element;
  return from?.closest(selector) ?? null;
}

/** Text with runs of white space (NBSP and line breaks of Word exports too) made one space, soft hyphens removed. */
export function tidy(text: string): string {
  const seen = text.includes('\u00ad') ? text.replaceAll('\u00ad', '') : text;
  // Single spaces, nearly all of them, stay as they are: writing each anew takes four times as long.
  return seen.replace(/ \s+|[^\S ]\s*/gu, ' ').trim();
}

/** Tidied text of an element; empty when there is no element. */
export function textOf(element: Element | null): string {
  return element === null ? '' : tidy(element.textContent);
}

/** Tidied attribute; empty when absent. */
export function attributeOf(element: Element | null, name: string): string {
  return tidy(element?.getAttribute(name) ?? '');
}

function prototypeOf(node: Node): object {
  const prototype: unknown = Object.getPrototypeOf(node);
  return typeof prototype === 'object' && prototype !== null ? prototype : node;
}

/** Is this a node with elements inside of it, rather than text or a comment? */
export function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null && 'querySelectorAll' in value;
}
