/** What may follow in JSON (RFC 8259). */
type Expected = 'value' | 'value or ]' | 'key or }' | 'key' | 'colon' | 'comma' | 'end';

const TOKEN =
  /[\t\n\r ]+|[[\]{}:,]|"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy; // oxlint-disable-line no-control-regex -- JSON forbids control characters within strings

/**
 * Where JSON stops being JSON. Engines say it in words that differ, or not at all; this reads the tokens once more.
 * @returns UTF-16 units from the start, of the first token that does not belong; `null` when all do.
 */
export function findJsonError(json: string): number | null {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < json.length) {
    const start: number = TOKEN.lastIndex;
    const token: string | undefined = TOKEN.exec(json)?.[0];
    if (token === undefined) return start;
    if (/^[\t\n\r ]/u.test(token)) continue;
    const next = follow(token, expected, open);
    if (next === null) return start;
    expected = next;
  }
  return expected === 'end' ? null : json.length;
}

/** What may follow this token, or `null` when it may not stand here. Keeps track of what is open. */
function follow(token: string, expected: Expected, open: ('{' | '[')[]): Expected | null {
  const after = (): Expected => (open.length === 0 ? 'end' : 'comma');
  const isValue = expected === 'value' || expected === 'value or ]';
  switch (token) {
    case '{':
    case '[':
      if (!isValue) return null;
      open.push(token);
      return token === '{' ? 'key or }' : 'value or ]';
    case '}':
    case ']': {
      const emptyEnd = token === '}' ? 'key or }' : 'value or ]';
      if (expected !== 'comma' && expected !== emptyEnd) return null;
      return open.pop() === (token === '}' ? '{' : '[') ? after() : null;
    }
    case ':':
      return expected === 'colon' ? 'value' : null;
    case ',':
      if (expected !== 'comma') return null;
      return open.at(-1) === '{' ? 'key' : 'value';
    default:
      if (token.startsWith('"') && (expected === 'key' || expected === 'key or }')) return 'colon';
      return isValue ? after() : null;
  }
}
