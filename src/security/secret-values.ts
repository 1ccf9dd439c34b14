// Hides texts that are known to be secret wherever they turn up, in the spellings in which they travel.
import { hidden } from './secret-text.ts';

/** Texts that must not leave, ready to be looked for. */
export interface KnownValues {
  readonly spellings: readonly string[];
  /** The same and more. */
  and(more: readonly string[]): KnownValues;
}

/** Shorter texts are part of ordinary words and numbers; hiding them would garble everything and hide nothing. */
const shortest = 6;
const mostValues = 2_000;

/** Collects values with their percent-encoded, form-encoded, Base64 and JSON spellings. */
export function knownValues(values: readonly string[]): KnownValues {
  const spellings = new Set<string>();
  for (const value of values.slice(0, mostValues)) {
    if (value.length < shortest || dull.test(value)) continue;
    for (const spelling of spellingsOf(value)) if (spelling.length >= shortest) spellings.add(spelling);
  }
  // Longest first, so that a secret which holds another one goes as a whole.
  const sorted = [...spellings].sort((a, b) => b.length - a.length);
  const known: KnownValues = {
    spellings: sorted,
    and: (more) => (more.length === 0 ? known : knownValues([...values, ...more])),
  };
  return known;
}

/** The text with every known value replaced. */
export function hideValues(text: string, known: KnownValues): string {
  if (text.length < shortest) return text;
  let clean = text;
  for (const spelling of known.spellings) {
    if (clean.includes(spelling)) clean = clean.replaceAll(spelling, () => hidden);
  }
  return clean;
}

/** Words that stand in many places without being secret. */
const dull = /^(?:default|enabled|disabled|running|stopped|localhost|administrator)$/i;

function spellingsOf(value: string): readonly string[] {
  const percent = attempt(() => encodeURIComponent(value));
  const base64 = Buffer.from(value).toString('base64');
  return [
    value,
    value.trim(),
    ...percent,
    ...percent.map((text) => text.replaceAll('%20', '+')),
    ...percent.map((text) => text.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())),
    ...percent.map((text) => text.replace(/[!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)),
    base64,
    base64.replace(/=+$/, ''),
    base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, ''),
    JSON.stringify(value).slice(1, -1),
  ];
}

/** A text with half a surrogate pair has no percent-encoding. */
function attempt(encode: () => string): readonly string[] {
  try {
    return [encode()];
  } catch {
    return [];
  }
}
