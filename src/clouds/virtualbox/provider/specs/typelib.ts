// XPCOM type libraries (.xpt, version 1): the interfaces, methods and constants that VirtualBox installs for its bindings.

/** What a parameter or constant holds: a word of the facts, an interface, or an array of one. */
export type LibraryType =
  | { readonly kind: 'plain'; readonly name: string }
  | { readonly kind: 'interface'; readonly name: string }
  /** `sizeIn` is the position of the parameter that holds how many there are. */
  | { readonly kind: 'array'; readonly of: LibraryType; readonly sizeIn: number };

export interface LibraryParam {
  readonly way: 'in' | 'out' | 'in-out';
  readonly isResult: boolean;
  readonly type: LibraryType;
}
export interface LibraryMethod {
  readonly name: string;
  readonly access: 'getter' | 'setter' | 'call';
  readonly params: readonly LibraryParam[];
}
export interface LibraryInterface {
  readonly name: string;
  readonly iid: string;
  /** Absent for the root, and for enumerations. */
  readonly above?: string;
  readonly methods: readonly LibraryMethod[];
  readonly constants: readonly { readonly name: string; readonly value: number }[];
}

/** The bytes are no type library, or only a part of one. */
export class NotTypelib extends Error {}

const MAGIC = 'XPCOM\nTypeLib\r\n\x1a';
const entryBytes = 28;

/** Names in the facts of the types that need no more than their number; the numbers are the format's. */
const PLAIN: Readonly<Record<number, string>> = {
  0: 'int8',
  1: 'int16',
  2: 'int32',
  3: 'int64',
  4: 'octet',
  5: 'uint16',
  6: 'uint32',
  7: 'uint64',
  8: 'float',
  9: 'double',
  10: 'boolean',
  11: 'char',
  12: 'wchar',
  13: 'ptr',
  14: 'iid',
  15: 'string',
  16: 'string',
  17: 'string',
};

/**
 * Every interface that the library describes; those it only names are left out. Big endian throughout: a header, a
 * directory of interfaces, and a pool where descriptions and names lie at offsets counted from 1. Throws NotTypelib.
 */
export function readTypelib(bytes: Uint8Array): readonly LibraryInterface[] {
  const file = reader(bytes);
  if (file.latin(0, MAGIC.length) !== MAGIC) throw new NotTypelib('it does not begin like an XPCOM type library');
  const major = file.u8(16);
  if (major !== 1) throw new NotTypelib(`it is of version ${major}; this reads version 1`);
  const size = file.u32(20);
  if (size !== bytes.byteLength) throw new NotTypelib(`it says that it has ${size} bytes, but has ${bytes.byteLength}`);
  const [count, directory, pool] = [file.u16(18), file.u32(24) - 1, file.u32(28) - 1];
  const entries = Array.from({ length: count }, (_, index) => {
    const at = directory + index * entryBytes;
    const [name, description] = [file.u32(at + 16), file.u32(at + 24)];
    return {
      iid: iidAt(file, at),
      name: file.name(pool + name),
      at: description === 0 ? undefined : pool + description,
    };
  });
  const names = entries.map(({ name }) => name);
  return entries.flatMap(({ name, iid, at }) => {
    if (at === undefined) return [];
    const cursor = { file, pool, at, names };
    const above = u16(cursor);
    const methods = many(u16(cursor), () => methodAt(cursor));
    const constants = many(u16(cursor), () => constantAt(cursor));
    return [{ name, iid, ...(above === 0 ? {} : { above: nameOf(names, above) }), methods, constants }];
  });
}

interface Cursor {
  readonly file: Reader;
  /** Where the pool begins, less one: its offsets count from 1. */
  readonly pool: number;
  readonly names: readonly string[];
  at: number;
}

function methodAt(cursor: Cursor): LibraryMethod {
  const flags = u8(cursor);
  const name = cursor.file.name(cursor.pool + u32(cursor));
  const params = many(u8(cursor), () => paramAt(cursor));
  // The result that every method has besides: the code of success or failure.
  paramAt(cursor);
  return { name, access: flags & 0x80 ? 'getter' : flags & 0x40 ? 'setter' : 'call', params };
}

function paramAt(cursor: Cursor): LibraryParam {
  const flags = u8(cursor);
  const way = flags & 0x80 ? (flags & 0x40 ? 'in-out' : 'in') : 'out';
  return { way, isResult: (flags & 0x20) !== 0, type: typeAt(cursor) };
}

function typeAt(cursor: Cursor, depth = 0): LibraryType {
  const tag = u8(cursor) & 0x1f;
  const plain = PLAIN[tag];
  if (plain !== undefined) return { kind: 'plain', name: plain };
  if (tag === 18) return { kind: 'interface', name: nameOf(cursor.names, u16(cursor)) };
  if (tag === 19) {
    u8(cursor);
    return { kind: 'interface', name: 'nsISupports' };
  }
  if (tag === 20 && depth < 4) {
    const sizeIn = u8(cursor);
    u8(cursor);
    return { kind: 'array', sizeIn, of: typeAt(cursor, depth + 1) };
  }
  throw new NotTypelib(`it uses a type that VirtualBox's API never had (${tag})`);
}

function constantAt(cursor: Cursor): LibraryInterface['constants'][number] {
  const name = cursor.file.name(cursor.pool + u32(cursor));
  const type = typeAt(cursor);
  switch (type.kind === 'plain' ? type.name : '') {
    case 'uint16':
      return { name, value: u16(cursor) };
    case 'int16':
      return { name, value: (u16(cursor) << 16) >> 16 };
    case 'uint32':
      return { name, value: u32(cursor) };
    case 'int32':
      return { name, value: u32(cursor) | 0 };
    default:
      throw new NotTypelib(`the constant ${name} is no number`);
  }
}

function nameOf(names: readonly string[], position: number): string {
  const name = names[position - 1];
  if (name === undefined) throw new NotTypelib(`it points at interface ${position}, but has ${names.length}`);
  return name;
}

function iidAt(file: Reader, at: number): string {
  const hex = Array.from({ length: 16 }, (_, index) =>
    file
      .u8(at + index)
      .toString(16)
      .padStart(2, '0'),
  ).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

interface Reader {
  u8(at: number): number;
  u16(at: number): number;
  u32(at: number): number;
  latin(at: number, length: number): string;
  /** The identifier that ends with a zero byte. */
  name(at: number): string;
}

function reader(bytes: Uint8Array): Reader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const inside = <T>(read: () => T): T => {
    try {
      return read();
    } catch {
      throw new NotTypelib('it is cut off, or points outside of itself');
    }
  };
  const latin = (at: number, length: number): string => String.fromCharCode(...bytes.subarray(at, at + length));
  return {
    u8: (at) => inside(() => view.getUint8(at)),
    u16: (at) => inside(() => view.getUint16(at)),
    u32: (at) => inside(() => view.getUint32(at)),
    latin,
    name(at) {
      const end = bytes.indexOf(0, at);
      const text = end - at > 128 ? '' : latin(at, end - at);
      if (/^[A-Za-z_]\w*$/.test(text)) return text;
      throw new NotTypelib(`there is no name at byte ${at}`);
    },
  };
}

function u8(cursor: Cursor): number {
  cursor.at += 1;
  return cursor.file.u8(cursor.at - 1);
}
function u16(cursor: Cursor): number {
  cursor.at += 2;
  return cursor.file.u16(cursor.at - 2);
}
function u32(cursor: Cursor): number {
  cursor.at += 4;
  return cursor.file.u32(cursor.at - 4);
}
const many = <T>(count: number, read: () => T): T[] => Array.from({ length: count }, read);
