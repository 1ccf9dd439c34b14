// Writes XPCOM type libraries, so that a test can say in a few lines what one holds.

/** A type: the number of the format, the name of an interface, or an array whose size stands in another parameter. */
export type Written = number | string | { readonly array: number | string; readonly sizeIn: number };
export interface WrittenMethod {
  readonly name: string;
  readonly flags?: number;
  readonly params: readonly (readonly [flags: number, type: Written])[];
}
export interface WrittenInterface {
  readonly name: string;
  readonly above?: string;
  readonly methods?: readonly WrittenMethod[];
  readonly constants?: readonly (readonly [name: string, value: number])[];
  /** Named only: nothing describes it. */
  readonly isOutside?: boolean;
}

export const IN = 0x80;
export const OUT = 0x40;
export const RESULT = 0x60;
export const GETTER = 0x80;
export const SETTER = 0x40;
export const [INT32, INT64, OCTET, UINT32, BOOLEAN, POINTER, TEXT] = [2, 3, 4, 6, 10, 13, 17] as const;

const headerBytes = 33;

/** The bytes of a library; iids are the position of the interface, repeated. */
export function typelib(interfaces: readonly WrittenInterface[]): Uint8Array {
  const pool: number[] = [];
  const u16 = (value: number): number[] => [(value >> 8) & 0xff, value & 0xff];
  const u32 = (value: number): number[] => [...u16(value >>> 16), ...u16(value)];
  /** Offsets count from 1. */
  const put = (bytes: readonly number[]): number => pool.push(...bytes) - bytes.length + 1;
  const name = (text: string): number => put([...Buffer.from(`${text}\0`, 'latin1')]);
  const index = (of: string): number => interfaces.findIndex((one) => one.name === of) + 1;
  const typeBytes = (type: Written): number[] => {
    if (typeof type === 'number') return [type];
    if (typeof type === 'string') return [0x80 | 18, ...u16(index(type))];
    return [0x80 | 20, type.sizeIn, type.sizeIn, ...typeBytes(type.array)];
  };
  const methodBytes = ({ name: called, flags = 0, params }: WrittenMethod): number[] => {
    const list = [...params, [0, UINT32] as const];
    return [flags, ...u32(name(called)), params.length, ...list.flatMap(([way, type]) => [way, ...typeBytes(type)])];
  };
  const entries = interfaces.flatMap((one, position) => {
    const { methods = [], constants = [] } = one;
    const body = [
      ...u16(one.above === undefined ? 0 : index(one.above)),
      ...u16(methods.length),
      ...methods.flatMap(methodBytes),
      ...u16(constants.length),
      ...constants.flatMap(([called, value]) => [...u32(name(called)), UINT32, ...u32(value)]),
      0x80,
    ];
    const at = one.isOutside === true ? 0 : put(body);
    return [...Array(16).fill(position + 1), ...u32(name(one.name)), ...u32(0), ...u32(at)];
  });
  const poolAt = headerBytes + entries.length;
  return Uint8Array.from([
    ...Buffer.from('XPCOM\nTypeLib\r\n\x1a', 'latin1'),
    ...[1, 2],
    ...u16(interfaces.length),
    ...u32(poolAt + pool.length),
    ...u32(headerBytes + 1),
    ...u32(poolAt),
    // An annotation that says that there is none.
    0x80,
    ...entries,
    ...pool,
  ]);
}
