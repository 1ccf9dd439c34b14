// Hides texts that are known to be secret wherever they turn up, in the spellings in which they travel.
import { hidden } from './secret-text.ts';

/** Texts that must not leave, ready to be looked for. */
export interface KnownValues {
  /** Longest first, so that a secret which holds another one goes as a whole. */
  readonly spellings: readonly string[];
  /** Those it began with, before `and`: our own login, which not even an identity may show. */
  readonly firm: readonly string[];
  /** The same and more. */
  and(more: readonly string[]): KnownValues;
}

/** Shorter texts are part of ordinary words and numbers; hiding them would garble everything and hide nothing. */
const shortest = 6;
const mostValues = 2_000;

/** Collects values with their percent-encoded, form-encoded, Base64 and JSON spellings. */
export function knownValues(values: readonly string[]): KnownValues {
  const { spellings } = none.and(values);
  return holding(spellings, spellings);
}

function extended({ spellings: had, firm }: Omit<KnownValues, 'and'>, values: readonly string[]): KnownValues {
  const spellings = new Set(had);
  for (const value of values.slice(0, mostValues)) {
    if (value.length < shortest || dull.test(value)) continue;
    for (const spelling of spellingsOf(value)) if (spelling.length >= shortest) spellings.add(spelling);
  }
  return holding(
    [...spellings].sort((a, b) => b.length - a.length),
    firm,
  );
}

function holding(spellings: readonly string[], firm: readonly string[]): KnownValues {
  const known: KnownValues = {
    spellings,
    firm,
    and: (more) => (more.length === 0 ? known : extended(known, more)),
  };
  return known;
}

const none = holding([], []);

/**
 * The text with every known value replaced. A single word or a number that was only found is replaced where it stands by
 * itself: the date in a hidden setting must not eat half of every time of that day.
 */
export function hideValues(text: string, { spellings, firm }: Omit<KnownValues, 'and'>): string {
  const least = spellings.at(-1)?.length ?? Number.POSITIVE_INFINITY;
  if (text.length < least) return text;
  let clean = text;
  for (const spelling of spellings) {
    if (spelling.length > clean.length || !clean.includes(spelling)) continue;
    clean =
      ordinary.test(spelling) && !firm.includes(spelling)
        ? hideAlone(clean, spelling)
        : clean.replaceAll(spelling, () => hidden);
  }
  return clean;
}

/** Of letters alone or of digits and their punctuation alone: it turns up within other texts by chance. */
const ordinary = /^(?:\p{L}+|[\d.,:/+-]+)$/u;

/** Replaced where no letter and no digit touches it. */
function hideAlone(text: string, spelling: string): string {
  const literal = spelling.replace(/[.+/]/g, '\\$&');
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'gu'), () => hidden);
}

/** Words that stand in many places without being secret. */
const dull = /^(?:default|enabled|disabled|running|stopped|localhost|administrator)$/i;

function spellingsOf(value: string): readonly string[] {
  const base64 = Buffer.from(value).toString('base64');
  // Tokens and ids look alike percent-encoded, form-encoded and in JSON.
  if (/^[\w.-]+$/.test(value)) return [value, ...alphabetsOf(base64)];
  const percent = attempt(() => encodeURIComponent(value));
  return [
    value,
    value.trim(),
    ...percent,
    ...percent.map((text) => text.replaceAll('%20', '+')),
    ...percent.map((text) => text.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())),
    ...percent.map((text) => text.replace(/[!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)),
    ...alphabetsOf(base64),
    JSON.stringify(value).slice(1, -1),
  ];
}

/** Base64 with and without padding, and in the alphabet for URLs. */
function alphabetsOf(base64: string): readonly string[] {
  const bare = base64.endsWith('=') ? base64.replace(/=+$/, '') : base64;
  return /[+/]/.test(bare) ? [base64, bare, bare.replaceAll('+', '-').replaceAll('/', '_')] : [base64, bare];
}

/** A text with half a surrogate pair has no percent-encoding. */
function attempt(encode: () => string): readonly string[] {
  try {
    return [encode()];
  } catch {
    return [];
  }
}
