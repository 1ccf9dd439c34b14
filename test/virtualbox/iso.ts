// Writes a small ISO 9660 image: enough of one for VirtualBox to find files on it. Names stand as given, dots included.

const sector = 2048;
/** System area, the primary descriptor, the end of the descriptors. */
const firstFree = 18;

interface Folder {
  readonly folders: Map<string, Folder>;
  readonly files: Map<string, Buffer>;
  place: { sector: number; size: number };
}

/** The bytes of an image with these files, by paths such as `.disk/info`. */
export function isoImage(volume: string, files: Readonly<Record<string, string>>): Buffer {
  const root = folder();
  for (const [path, text] of Object.entries(files)) {
    const parts = path.split('/');
    const name = parts.pop()!;
    const home = parts.reduce((at, part) => {
      const next = at.folders.get(part) ?? folder();
      at.folders.set(part, next);
      return next;
    }, root);
    home.files.set(name, Buffer.from(text));
  }
  const sectors: Buffer[] = [];
  const take = (size: number): number => {
    const at = firstFree + sectors.length;
    for (let left = Math.max(size, 1); left > 0; left -= sector) sectors.push(Buffer.alloc(sector));
    return at;
  };
  place(root, take);
  const table = pathTable(root, 'little');
  const tables = [take(table.length), take(table.length)] as const;
  const write = (at: number, bytes: Buffer): void => {
    for (let from = 0; from < bytes.length; from += sector)
      bytes.copy(sectors[at - firstFree + from / sector]!, 0, from, from + sector);
  };
  write(tables[0], table);
  write(tables[1], pathTable(root, 'big'));
  writeFolder(root, root, write, take);
  const head = Buffer.alloc(firstFree * sector);
  descriptor(volume, root, firstFree + sectors.length, table.length, tables).copy(head, 16 * sector);
  Buffer.from('\u00ffCD001\u0001', 'latin1').copy(head, 17 * sector);
  return Buffer.concat([head, ...sectors]);
}

const folder = (): Folder => ({ folders: new Map(), files: new Map(), place: { sector: 0, size: 0 } });

/** Every folder gets its sectors before any of them is written: each names its parent and its children. */
function place(one: Folder, take: (size: number) => number): void {
  const names = [...one.folders.keys(), ...one.files.keys()];
  const size = names.reduce((sum, name) => sum + record(name, { sector: 0, size: 0 }, 'file').length, 2 * 34);
  if (size > sector) throw new Error('too many files in one folder for this writer');
  one.place = { sector: take(sector), size: sector };
  for (const child of one.folders.values()) place(child, take);
}

function writeFolder(
  one: Folder,
  parent: Folder,
  write: (at: number, bytes: Buffer) => void,
  take: (size: number) => number,
): void {
  const rows = [record('\u0000', one.place, 'folder'), record('\u0001', parent.place, 'folder')];
  const children = [
    ...[...one.folders].map(([name, child]) => ({ name, place: child.place, kind: 'folder' as const })),
    ...[...one.files].map(([name, bytes]) => {
      const at = take(bytes.length);
      write(at, bytes);
      return { name, place: { sector: at, size: bytes.length }, kind: 'file' as const };
    }),
  ].sort((a, b) => (a.name < b.name ? -1 : 1));
  write(
    one.place.sector,
    Buffer.concat([...rows, ...children.map(({ name, place, kind }) => record(name, place, kind))]),
  );
  for (const child of one.folders.values()) writeFolder(child, one, write, take);
}

/** A directory record; numbers stand in both byte orders. */
function record(name: string, { sector: at, size }: Folder['place'], kind: 'file' | 'folder'): Buffer {
  const label = Buffer.from(name, 'latin1');
  const bytes = Buffer.alloc(33 + label.length + ((label.length + 1) % 2));
  bytes[0] = bytes.length;
  both32(bytes, 2, at);
  both32(bytes, 10, size);
  Buffer.from([124, 1, 1, 0, 0, 0, 0]).copy(bytes, 18);
  bytes[25] = kind === 'folder' ? 2 : 0;
  both16(bytes, 28, 1);
  bytes[32] = label.length;
  label.copy(bytes, 33);
  return bytes;
}

/** Only the root stands in it: whoever reads by directory records needs no more. */
function pathTable({ place: { sector: at } }: Folder, order: 'little' | 'big'): Buffer {
  const bytes = Buffer.alloc(10);
  bytes[0] = 1;
  if (order === 'little') {
    bytes.writeUInt32LE(at, 2);
    bytes.writeUInt16LE(1, 6);
  } else {
    bytes.writeUInt32BE(at, 2);
    bytes.writeUInt16BE(1, 6);
  }
  return bytes;
}

function descriptor(
  volume: string,
  root: Folder,
  size: number,
  tableSize: number,
  [little, big]: readonly [number, number],
): Buffer {
  const bytes = Buffer.alloc(sector);
  Buffer.from('\u0001CD001\u0001', 'latin1').copy(bytes);
  bytes.fill(0x20, 8, 72);
  bytes.write(volume.slice(0, 32), 40, 'latin1');
  both32(bytes, 80, size);
  both16(bytes, 120, 1);
  both16(bytes, 124, 1);
  both16(bytes, 128, sector);
  both32(bytes, 132, tableSize);
  bytes.writeUInt32LE(little, 140);
  bytes.writeUInt32BE(big, 148);
  record('\u0000', root.place, 'folder').copy(bytes, 156);
  bytes.fill(0x20, 190, 813);
  for (const at of [813, 830, 847, 864]) bytes.fill('0000000000000000', at, at + 16, 'latin1');
  bytes[881] = 1;
  return bytes;
}

function both32(bytes: Buffer, at: number, value: number): void {
  bytes.writeUInt32LE(value, at);
  bytes.writeUInt32BE(value, at + 4);
}

function both16(bytes: Buffer, at: number, value: number): void {
  bytes.writeUInt16LE(value, at);
  bytes.writeUInt16BE(value, at + 2);
}
