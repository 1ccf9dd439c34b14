// Reads JSON without rounding: whole numbers that a JavaScript number cannot hold keep the digits they were written with.
import { ToolError } from '../../contract/errors.ts';
import { isObject } from '../../contract/read-path.ts';
import { quoted } from '../../security/hygiene.ts';

/** A whole number beyond 2^53 as it was written. As JSON it is its digits as text, so that nothing rounds it by the way. */
export class WholeDigits {
  readonly digits: string;

  constructor(digits: string) {
    this.digits = digits;
  }

  toJSON(): string {
    return this.digits;
  }

  toString(): string {
    return this.digits;
  }
}

/**
 * As JSON.parse, with WholeDigits for whole numbers that would be rounded. Texts without sixteen digits in a row, nearly
 * all of them, cost no more than one look. Throws SyntaxError for what is no JSON.
 */
export function parseExactly(text: string): unknown {
  const value: unknown = JSON.parse(text);
  if (!/\d{16}/.test(text)) return value;
  let isRounded = false;
  const quoted = text.replace(tokens, (token) => {
    if (!/^-?\d{16,}$/.test(token) || Number.isSafeInteger(Number(token))) return token;
    isRounded = true;
    return `"${token}"`;
  });
  return isRounded ? merged(value, JSON.parse(quoted)) : value;
}

/** Texts, so that no digits inside them are taken for numbers, and whole tokens of numbers. */
const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** Both readings of one text differ where a number was put in quotes, and nowhere else. */
function merged(value: unknown, exact: unknown): unknown {
  if (typeof value === 'number') return typeof exact === 'string' ? new WholeDigits(exact) : value;
  if (Array.isArray(value)) return value.map((item, index) => merged(item, (exact as readonly unknown[])[index]));
  if (!isObject(value)) return value;
  const members = Object.entries(value).map(([name, item]) => [name, merged(item, (exact as typeof value)[name])]);
  return Object.fromEntries(members);
}

/** As JSON.stringify, with a number for each text that is one of `digits`: what was read exactly is written so. */
export function writeExactly(value: unknown, digits: readonly string[] = []): string {
  if (digits.length === 0) return JSON.stringify(value);
  const known = new Set(digits);
  const marked = JSON.stringify(value, (_, item: unknown) =>
    typeof item === 'string' && known.has(item) ? `${mark}${item}` : item,
  );
  return marked.replace(/"\\u0000(-?\d+)"/g, '$1');
}

/** No text that a service takes begins with it. */
const mark = '\u0000';

/** Refuses digits that no field has taken: what holds any JSON would get a text for a number, or a rounded one. */
export function refuseDigits(value: unknown, path = ''): void {
  if (typeof value !== 'object' || value === null) return;
  if (value instanceof WholeDigits) throw notExact(path, value.digits);
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) refuseDigits(item, `${path}[${index}]`);
    return;
  }
  for (const [name, item] of Object.entries(value)) refuseDigits(item, path === '' ? name : `${path}.${name}`);
}

/** PARAM_VALUE for a number that can only be passed rounded. */
export const notExact = (path: string, digits: string): ToolError =>
  new ToolError(
    'PARAM_VALUE',
    `${quoted(path)} got ${quoted(digits)}, which only a field for whole numbers or texts takes exactly. Nothing was sent.`,
    { hint: 'Send its digits as text, if a text is taken there.' },
  );
