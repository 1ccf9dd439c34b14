// Makes text that tenants and guests wrote harmless to read: nothing invisible, nothing endless.
import type { Json } from '../contract/tool.ts';

/** Longest text that one field may hold, in UTF-16 units; the rest is counted and left out. */
export const longestField = 32_768;

/**
 * The text without terminal sequences, control, bidi, zero-width, tag and other invisible characters. Line feeds and
 * tabs stay, other line breaks become line feeds, halves of surrogate pairs become U+FFFD. Longer texts than `max` are
 * cut, and the cut says how much is missing.
 */
export function cleanText(text: string, max: number = longestField): string {
  const clean = harmless.test(text) ? text : strip(text);
  return clean.length <= max ? clean : cut(clean, max);
}

/** One line of clean text: every run of white space is one space. For table cells, questions and messages. */
export function cleanLine(text: string, max: number = longestField): string {
  const line = text.length > max * 4 ? text.slice(0, max * 4) : text;
  const clean = (harmless.test(line) ? line : strip(line)).replace(/\s+/g, ' ').trim();
  return clean.length <= max ? clean : `${withoutHalf(clean.slice(0, Math.max(1, max - 1)))}…`;
}

/**
 * A value for a message: quoted, on one line, at most `max` characters of it. White space at its ends is shown as one
 * space each: `"web-1 "` is not `"web-1"`.
 */
export function quoted(value: string, max = 80): string {
  const line = cleanLine(value, max).replaceAll('"', "'");
  return line === '' ? '""' : `"${/^\s/.test(value) ? ' ' : ''}${line}${/\s$/.test(value) ? ' ' : ''}"`;
}

/**
 * The same JSON with every text and every key cleaned, and nothing below 100 levels. What was clean already is
 * returned as it is, not copied.
 */
export const cleanJson = (value: Json, max: number = longestField): Json => cleanValue(value, max, 0);

function cleanValue(value: Json, max: number, depth: number): Json {
  if (typeof value === 'string') return value.length <= max && harmless.test(value) ? value : cleanText(value, max);
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= 100) return '[nested too deep to show]';
  if (isList(value)) {
    let copy: Json[] | undefined;
    for (const [index, item] of value.entries()) {
      const clean = cleanValue(item, max, depth + 1);
      if (clean === item) continue;
      copy ??= [...value];
      copy[index] = clean;
    }
    return copy ?? value;
  }
  // Pairs are made from the first change on only: nearly all there is is clean, and they would be most of the work.
  let entries: [string, Json][] | undefined;
  const keys = Object.keys(value);
  for (const [index, key] of keys.entries()) {
    const item = value[key] as Json;
    const cleanKey = harmless.test(key) ? key : cleanLine(key, 256);
    const clean = cleanValue(item, max, depth + 1);
    if (entries === undefined && (clean !== item || cleanKey !== key)) {
      entries = keys.slice(0, index).map((name) => [name, value[name] as Json]);
    }
    entries?.push([cleanKey, clean]);
  }
  return entries === undefined ? value : Object.fromEntries(entries);
}

/** JSON text that means the same, in which what is invisible or moves the cursor stands as an escape: people read it raw. */
export const visibleJson = (text: string): string =>
  harmless.test(text)
    ? text
    : text.replace(unseen, (one) =>
        Array.from({ length: one.length }, (_, at) => `\\u${one.charCodeAt(at).toString(16).padStart(4, '0')}`).join(
          '',
        ),
      );

const harmless = /^[\x20-\x7e\n\t]*$/;
const terminal = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;
const breaks = /\r\n?|[\u0085\u2028\u2029]/g;
// Cf holds the bidi, zero-width and tag characters; the rest are blanks, joiners and selectors that draw nothing.
const invisible =
  /(?![\n\t])[\p{Cc}\p{Cf}\u115f\u1160\u3164\uffa0\u{e0000}-\u{e0fff}]|\u034f|\u17b4|\u17b5|[\u180b-\u180f]|[\ufe00-\ufe0f]/gu;

/** What JSON itself leaves as it is of these. */
const unseen = new RegExp(`${invisible.source}|[\\u2028\\u2029]`, 'gu');

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
const strip = (text: string): string =>
  text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(terminal, '')
    .replace(breaks, '\n')
    .replace(invisible, '');
const withoutHalf = (text: string): string => text.replace(/[\ud800-\udbff]$/, '');

function cut(text: string, max: number): string {
  const kept = withoutHalf(text.slice(0, max));
  return `${kept}… [${text.length - kept.length} characters left out]`;
}
