// Texts of a fixed form: digits, points in time, and the quantities and durations of Kubernetes.
import type { FieldDef } from '../../contract/tool.ts';

/** JSON Schema formats by name, as the checker of arguments takes them. */
export const formats = {
  /** A whole number of 64 bits, such as a JSON number would round. */
  digits: (text: string): boolean => /^-?\d{1,19}$/.test(text) && BigInt.asIntN(64, BigInt(text)) === BigInt(text),
  /** Kubernetes' resource.Quantity, as its own schemas check it. */
  quantity: /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?(?:\d+(?:\.\d*)?|\.\d+))?$/,
  /** Go's time.Duration: `1h30m`, `90s`. */
  duration: /^[+-]?(?:0|(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+)$/,
  instant: isInstant,
} as const;

/** The format that texts of a field have; undefined where any text will do. */
export function formatOf({ kind, unit }: FieldDef): keyof typeof formats | undefined {
  if (kind === 'instant') return 'instant';
  if (kind !== 'text') return undefined;
  if (unit === 'quantity' || unit === 'byte quantity') return 'quantity';
  return unit === 'duration' ? 'duration' : undefined;
}

/** What is taken, and what the text may have been meant to be; undefined for fields without a format. */
export function formPhrase(
  field: FieldDef,
  text: string,
): { readonly takes: string; readonly meant?: string } | undefined {
  switch (formatOf(field)) {
    case 'quantity':
      return {
        takes: 'a quantity of Kubernetes, such as "4Gi", "512Mi", "500m" or "2"',
        ...meant(quantityMeant(text)),
      };
    case 'duration':
      return { takes: 'a duration, such as "1h30m", "90s" or "500ms"' };
    case 'instant':
      return { takes: 'a date that exists, such as "2026-11-30", with a time behind it where that matters' };
    default:
      return undefined;
  }
}

const meant = (words: string | undefined) => (words === undefined ? {} : { meant: words });

/** `4GB` may be 4Gi or 4G, `4 GiB` is 4Gi; undefined for what is no amount at all. */
function quantityMeant(text: string): string | undefined {
  const [, number, prefix, binary] =
    /^\s*((?:\d+(?:[.,]\d*)?|[.,]\d+))\s*([kmgtpe])(i?)(?:b|bytes?)?\s*$/i.exec(text) ?? [];
  if (number === undefined || prefix === undefined) return undefined;
  const amount = number.replace(',', '.');
  const two = `${prefix.toUpperCase()}i`;
  const ten = prefix.toLowerCase() === 'k' ? 'k' : prefix.toUpperCase();
  return binary === '' ? `"${amount}${two}" (binary) or "${amount}${ten}" (decimal)` : `"${amount}${two}"`;
}

/** A day of the calendar, alone or with a time of day and an offset; anything that Date would roll over is none. */
function isInstant(text: string): boolean {
  const parts = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](.+))?$/i.exec(text.trim());
  if (parts === null) return false;
  const [, year, month, day, time] = parts;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return false;
  return (
    time === undefined ||
    /^(?:[01]?\d|2[0-3]):[0-5]?\d(?::(?:[0-5]?\d|60)(?:[.,]\d{1,9})?)?\s*(?:z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?$/i.test(
      time,
    )
  );
}
