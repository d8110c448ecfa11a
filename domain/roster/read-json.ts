import { fail, ok, type Result } from '../shared/result';
import { findJsonError } from './find-json-error';
import { ROSTER_MAX_BYTES, type RosterError } from './roster';

/** Levels of lists and objects in one another; rosters need six. A deeper file is an attack on the parser. */
const MAX_DEPTH = 32;

/** Keys that change how an object behaves when it is copied; no roster needs them. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads JSON that a stranger may have written: size, depth and end are checked before the parser sees it, forbidden keys
 * after (an escaped key shows its true name only then).
 */
export function readJson(text: string): Result<unknown, RosterError> {
  // UTF-8 never has fewer bytes than the text has units, so this refuses no file within the limit.
  if (text.length > ROSTER_MAX_BYTES) return fail({ code: 'too_large', bytes: text.length, limit: ROSTER_MAX_BYTES });
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (json.trim() === '') return fail({ code: 'empty' });
  const broken = findBreak(json);
  if (broken !== null) return fail(broken);
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    const position = findJsonError(json) ?? json.length;
    return fail({ code: 'not_json', position, line: lineOf(json, position) });
  }
  const place = findForbiddenKey(value, '');
  return place === null ? ok(value) : fail({ code: 'forbidden_key', place });
}

/** Walks the characters once: too deep, or ended inside a string, list or object. */
function findBreak(json: string): RosterError | null {
  const first = json.trimStart().charAt(0);
  // A page saved by mistake, or a table: its brackets mean nothing.
  if (first !== '{' && first !== '[') return { code: 'not_json', position: json.indexOf(first), line: 1 };
  let depth = 0;
  let inString = false;
  for (let index = 0; index < json.length; index += 1) {
    const character = json.charCodeAt(index);
    if (inString) {
      if (character === BACKSLASH) index += 1;
      else if (character === QUOTE) inString = false;
    } else if (character === QUOTE) inString = true;
    else if (character === BRACE || character === BRACKET) {
      depth += 1;
      if (depth > MAX_DEPTH) {
        return { code: 'too_deep', position: index, line: lineOf(json, index), limit: MAX_DEPTH };
      }
    } else if (character === BRACE_END || character === BRACKET_END) depth -= 1;
  }
  if (!inString && depth <= 0) return null;
  return { code: 'cut_off', position: json.length, line: lineOf(json, json.length) };
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const BRACE = 0x7b;
const BRACE_END = 0x7d;
const BRACKET = 0x5b;
const BRACKET_END = 0x5d;

function lineOf(json: string, position: number): number {
  let line = 1;
  for (let at = json.indexOf('\n'); at !== -1 && at < position; at = json.indexOf('\n', at + 1)) line += 1;
  return line;
}

/** Depth is bounded by now, so this may call itself. */
function findForbiddenKey(value: unknown, place: string): string | null {
  if (typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value)) {
    for (const [index, inner] of value.entries()) {
      const found = findForbiddenKey(inner, `${place}[${index}]`);
      if (found !== null) return found;
    }
    return null;
  }
  for (const [key, inner] of Object.entries(value)) {
    const own = place === '' ? key : `${place}.${key}`;
    if (FORBIDDEN_KEYS.has(key)) return own;
    const found = findForbiddenKey(inner, own);
    if (found !== null) return found;
  }
  return null;
}
