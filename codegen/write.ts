// Text to disk: all of it or nothing, and nothing stale left behind.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { compare } from './ir/validate.ts';

/** What differs between the wanted files and the disk, sorted by path. */
export interface Difference {
  readonly path: string;
  readonly how: 'missing' | 'changed' | 'stale';
}

/** Compares; `owned` are the folders and files below `root` in which nothing else may lie. */
export function differences(
  root: string,
  files: ReadonlyMap<string, string>,
  owned: readonly string[],
): readonly Difference[] {
  const found: Difference[] = [];
  for (const [path, text] of files) {
    const file = join(root, path);
    if (!existsSync(file)) found.push({ path, how: 'missing' });
    else if (readFileSync(file, 'utf8') !== text) found.push({ path, how: 'changed' });
  }
  for (const path of owned.flatMap((folder) => filesBelow(root, folder))) {
    if (!files.has(path)) found.push({ path, how: 'stale' });
  }
  return found.sort((a, b) => compare(a.path, b.path));
}

/** Writes into a folder beside each owned one and swaps them, so that a crash leaves the old tree whole. */
export function write(root: string, files: ReadonlyMap<string, string>, owned: readonly string[]): void {
  mkdirSync(root, { recursive: true });
  for (const folder of owned) {
    const fresh = join(root, `.${folder}.new`);
    const old = join(root, `.${folder}.old`);
    rmSync(fresh, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
    for (const [path, text] of files) {
      if (path.startsWith(`${folder}/`)) put(join(fresh, path.slice(folder.length + 1)), text);
    }
    const place = join(root, folder);
    if (existsSync(place)) renameSync(place, old);
    renameSync(fresh, place);
    rmSync(old, { recursive: true, force: true });
  }
  for (const [path, text] of files) {
    if (owned.some((folder) => path.startsWith(`${folder}/`))) continue;
    const file = join(root, path);
    put(`${file}.new`, text);
    renameSync(`${file}.new`, file);
  }
}

function put(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function filesBelow(root: string, folder: string): string[] {
  const start = join(root, folder);
  if (!existsSync(start) || !statSync(start).isDirectory()) return [];
  return readdirSync(start, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}
