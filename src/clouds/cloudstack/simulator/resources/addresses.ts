// IPv4 arithmetic: ranges, netmasks, the next free address.

/** `10.1.2.3` as a number; undefined when it is no IPv4 address. */
export function toNumber(address: string): number | undefined {
  const parts = address.split('.');
  if (parts.length !== 4) return undefined;
  let value = 0;
  for (const part of parts) {
    if (!/^\d{1,3}$/.test(part) || Number(part) > 255) return undefined;
    value = value * 256 + Number(part);
  }
  return value;
}

/** A number as `10.1.2.3`. */
export const toAddress = (value: number): string =>
  [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).join('.');

/** A network as numbers, both ends included. */
export interface Range {
  readonly first: number;
  readonly last: number;
  readonly prefix: number;
}

/** `10.1.1.0/24` as the range it covers; undefined when it is no IPv4 network. */
export function rangeOf(cidr: string): Range | undefined {
  const [address, prefixText] = cidr.split('/');
  const start = toNumber(address ?? '');
  const prefix = Number(prefixText);
  if (start === undefined || prefixText === undefined || !Number.isInteger(prefix) || prefix < 0 || prefix > 32)
    return undefined;
  const size = 2 ** (32 - prefix);
  const first = Math.floor(start / size) * size;
  return { first, last: first + size - 1, prefix };
}

/** The netmask of a network, as text. */
export const netmaskOf = (range: Range): string => toAddress(2 ** 32 - 2 ** (32 - range.prefix));

/** Gateway and netmask as the network they describe; undefined when they describe none. */
export function cidrOf(gateway: string, netmask: string): string | undefined {
  const mask = toNumber(netmask);
  const inside = toNumber(gateway);
  if (mask === undefined || inside === undefined) return undefined;
  const prefix = 32 - Math.log2(2 ** 32 - mask);
  if (!Number.isInteger(prefix)) return undefined;
  const range = rangeOf(`${gateway}/${prefix}`);
  return range && `${toAddress(range.first)}/${prefix}`;
}

/** Whether two networks share an address. */
export const overlaps = (a: Range, b: Range): boolean => a.first <= b.last && b.first <= a.last;
/** Whether the inner network lies wholly in the outer one. */
export const covers = (outer: Range, inner: Range): boolean => outer.first <= inner.first && inner.last <= outer.last;

/** The lowest address above the gateway that is not taken; undefined when the range is full. */
export function nextFree(cidr: string, taken: ReadonlySet<string>): string | undefined {
  const range = rangeOf(cidr);
  if (range === undefined) return undefined;
  for (let value = range.first + 10; value < range.last; value += 1) {
    const address = toAddress(value);
    if (!taken.has(address)) return address;
  }
  return undefined;
}

/** Whether a text is a list of networks like `10.0.0.0/8` or `::/0`. */
export const isCidr = (text: string): boolean => rangeOf(text) !== undefined || /^[0-9a-f:]+\/\d{1,3}$/i.test(text);
