// How facts are read: as they lie in specs, or compressed as the build puts them beside the program (`name.br`).
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isAbsolute, relative } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

/** What the build adds to the names of files that it compressed. */
export const packed = '.br';

/** The text of a file. Throws what node:fs throws. */
export function readText(file: string): string {
  if (existsSync(file) || !existsSync(`${file}${packed}`)) return readFileSync(file, 'utf8');
  return brotliDecompressSync(readFileSync(`${file}${packed}`)).toString('utf8');
}

export const isThere = (file: string): boolean => existsSync(file) || existsSync(`${file}${packed}`);

/** Names of the files of a folder, as they were before they were compressed. */
export const namesIn = (folder: string): readonly string[] =>
  readdirSync(folder).map((name) => (name.endsWith(packed) ? name.slice(0, -packed.length) : name));

/** How a message names a file: seen from the working folder if it lies there, else by its whole path. */
export function shown(file: string): string {
  const from = relative(process.cwd(), file);
  return (from.startsWith('..') || isAbsolute(from) ? file : from).replaceAll('\\', '/');
}
