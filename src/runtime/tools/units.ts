// Texts with a unit, such as "4 GiB" or "90 min", as the number that a field counts: exactly, or not at all.

import type { Unit } from '../../contract/kind.ts';
import { own } from '../../contract/read-path.ts';
import type { FieldDef, Json } from '../../contract/tool.ts';

type Spelt = 'quantity' | 'byte quantity' | 'duration';
type Counted = Exclude<Unit, Spelt>;

const isSpelt = (unit: Unit): unit is Spelt => unit === 'quantity' || unit === 'byte quantity' || unit === 'duration';

/**
 * `1.5 GiB` in MiB is 1536; undefined for a text of another kind, for what is no whole number of a unit that comes in
 * whole ones, and for a bare number. What is beyond 2^53 comes as digits. Sizes and their rates are binary under every
 * name, since what these clouds call a GB is what others call a GiB; bits and hertz are decimal.
 */
export function countIn(unit: Unit, text: string, kind: 'whole' | 'number'): number | string | undefined {
  if (isSpelt(unit)) return undefined;
  const [, digits, decimals = '', spelt = ''] =
    /^\s*(\d{1,30})(?:\.(\d{1,9}))?\s*([a-zµ%][a-zµ/]*)\s*$/iu.exec(text) ?? [];
  const scale = scales[families[unit].of];
  const each = own(scale, spelt.toLowerCase());
  if (digits === undefined || each === undefined) return undefined;
  const amount = BigInt(digits + decimals) * each;
  const one = families[unit].each * 10n ** BigInt(decimals.length);
  if (kind === 'number') return Number(amount) / Number(one);
  return amount % one === 0n && amount / one < 2n ** 63n ? wholeOf(amount / one) : undefined;
}

/** A whole number as JSON carries it exactly: digits where a number would be rounded. */
export function wholeOf(value: bigint): number | string {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value.toString();
}

/** `a whole number of MiB, or a text with its unit such as "4 GiB"`; undefined for a field without a unit. */
export function countPhrase({ kind, unit }: FieldDef): string | undefined {
  if (unit === undefined || isSpelt(unit)) return undefined;
  const number = kind === 'whole' ? 'a whole number' : 'a number';
  return `${number} of ${unit}, or a text with its unit such as "${families[unit].such}"`;
}

/** Numbers of MiB and GiB from here on were counted in bytes: nothing has 128 TiB of memory, or a disk of 128 PiB. */
const mostLarge = 2 ** 27;

/** The largest number that can be meant in the unit of a field, where one is known. */
export const mostOf = ({ unit }: FieldDef): number | undefined =>
  unit === 'MiB' || unit === 'GiB' ? mostLarge - 1 : undefined;

/** What to say of a number that cannot be meant in the unit of its field; undefined for all others. */
export function anotherUnit(
  { unit }: FieldDef,
  value: Json,
): { readonly what: string; readonly hint: string } | undefined {
  if ((unit !== 'MiB' && unit !== 'GiB') || typeof value !== 'number' || value < mostLarge) return undefined;
  const meant = value / Number(families[unit].each);
  return {
    what: `counts ${unit}; ${value} ${unit} is more than there is`,
    hint: `If ${value} bytes were meant, send ${Math.ceil(meant)}.`,
  };
}

/** What to say of an amount that is right but no whole number in the unit of its field; undefined for all others. */
export function notWhole(
  { kind, unit }: FieldDef,
  value: Json,
): { readonly what: string; readonly hint: string } | undefined {
  if (kind !== 'whole' || unit === undefined || isSpelt(unit) || typeof value !== 'string') return undefined;
  const amount = countIn(unit, value, 'number');
  if (typeof amount !== 'number' || Number.isInteger(amount)) return undefined;
  return {
    what: ` That is ${Number(amount.toPrecision(3))} ${unit}, and ${unit} are counted whole.`,
    hint: `The next that fits is ${Math.ceil(amount)} ${unit}.`,
  };
}

/** What to say of a size in bytes that nobody means by its bare number; undefined for all others. */
export function fewBytes({ unit }: FieldDef, value: Json): string | undefined {
  if (unit !== 'byte quantity' || typeof value !== 'string' || !/^[1-9]\d{0,6}$/.test(value)) return undefined;
  if (Number(value) >= 2 ** 20) return undefined;
  return `counts bytes without a suffix: ${value} is ${value} bytes. Write "${value}Mi" for MiB, "${value}Gi" for GiB.`;
}

type Family = 'size' | 'rate' | 'frequency' | 'time' | 'iops' | 'percent' | 'px';

const K = 1024n;
const size = { b: 1n, k: K, m: K ** 2n, g: K ** 3n, t: K ** 4n, p: K ** 5n, e: K ** 6n } as const;
const decimal = { '': 1n, k: 1_000n, m: 1_000_000n, g: 1_000_000_000n } as const;
const second = 1_000_000_000n;

/** Spelling in lower case > how many of the smallest unit: bytes, bits per second, hertz, nanoseconds. */
const scales: Readonly<Record<Family, Readonly<Record<string, bigint>>>> = {
  size: spellings(size, (of, each) =>
    of === 'b'
      ? [
          ['b', each],
          ['byte', each],
          ['bytes', each],
        ]
      : [
          [of, each],
          [`${of}b`, each],
          [`${of}i`, each],
          [`${of}ib`, each],
        ],
  ),
  rate: {
    ...spellings(size, (of, each) =>
      of === 'b'
        ? [
            ['b/s', 8n],
            ['bytes/s', 8n],
          ]
        : [
            [`${of}b/s`, each * 8n],
            [`${of}ib/s`, each * 8n],
          ],
    ),
    ...spellings(decimal, (of, each) => [
      [`${of}bit/s`, each],
      [`${of}bps`, each],
    ]),
  },
  frequency: spellings(decimal, (of, each) => [[`${of}hz`, each]]),
  time: {
    ns: 1n,
    us: 1_000n,
    µs: 1_000n,
    ms: 1_000_000n,
    ...named(second, 's', 'sec', 'second', 'seconds'),
    ...named(60n * second, 'm', 'min', 'minute', 'minutes'),
    ...named(3_600n * second, 'h', 'hour', 'hours'),
    ...named(86_400n * second, 'd', 'day', 'days'),
  },
  iops: { iops: 1n },
  percent: { '%': 1n, percent: 1n },
  px: { px: 1n, pixels: 1n },
};

/** What one of a unit is in the smallest of its family, and how people write an amount. */
const families: Readonly<Record<Counted, { readonly of: Family; readonly each: bigint; readonly such: string }>> = {
  bytes: { of: 'size', each: 1n, such: '20 GiB' },
  KiB: { of: 'size', each: K, such: '512 KiB' },
  MiB: { of: 'size', each: K ** 2n, such: '4 GiB' },
  GiB: { of: 'size', each: K ** 3n, such: '20 GiB' },
  'bytes/s': { of: 'rate', each: 8n, such: '50 MiB/s' },
  'kbit/s': { of: 'rate', each: 1_000n, such: '1 Gbit/s' },
  'Mbit/s': { of: 'rate', each: 1_000_000n, such: '1 Gbit/s' },
  Hz: { of: 'frequency', each: 1n, such: '44.1 kHz' },
  MHz: { of: 'frequency', each: 1_000_000n, such: '2 GHz' },
  ns: { of: 'time', each: 1n, such: '50 ms' },
  us: { of: 'time', each: 1_000n, such: '50 ms' },
  ms: { of: 'time', each: 1_000_000n, such: '30 s' },
  s: { of: 'time', each: second, such: '10 min' },
  min: { of: 'time', each: 60n * second, such: '2 h' },
  h: { of: 'time', each: 3_600n * second, such: '2 d' },
  d: { of: 'time', each: 86_400n * second, such: '30 days' },
  IOPS: { of: 'iops', each: 1n, such: '500 IOPS' },
  percent: { of: 'percent', each: 1n, such: '80%' },
  px: { of: 'px', each: 1n, such: '800 px' },
};

function spellings(
  prefixes: Readonly<Record<string, bigint>>,
  forms: (prefix: string, each: bigint) => readonly (readonly [string, bigint])[],
): Readonly<Record<string, bigint>> {
  return Object.fromEntries(Object.entries(prefixes).flatMap(([prefix, each]) => forms(prefix, each)));
}

function named(each: bigint, ...names: readonly string[]): Readonly<Record<string, bigint>> {
  return Object.fromEntries(names.map((name) => [name, each]));
}
