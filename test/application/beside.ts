// What the build leaves beside the program, for tests that run the program's parts in their own process.
import { readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { searchFile } from '../../src/application/search.ts';
import { unpackIndex } from '../../src/runtime/search/kept-index.ts';
import type { PreparedIndex } from '../../src/runtime/search/search.ts';

const root = new URL('../../', import.meta.url);
const madeFrom = ['src', 'codegen', 'specs', 'scripts/build', 'scripts/build.ts'];

/** When the newest of these files was changed. */
function newestIn(path: string): number {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}

let isFresh: boolean | undefined;

/** The build is as new as what it was made from: an older one would answer for sources that are no more. */
function hasBuild(): boolean {
  const built = statSync(new URL(`dist/${searchFile}`, root), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  isFresh ??= madeFrom.every((path) => newestIn(fileURLToPath(new URL(path, root))) < built);
  return isFresh;
}

/** The place of a file of the build, or one where nothing is: the program then makes it from its sources. */
export const beside = (path: string): URL => new URL(hasBuild() ? `dist/${path}` : `no-build/${path}`, root);

/** The search index of the build, which takes seconds to make anew. */
export async function builtIndex(): Promise<PreparedIndex | undefined> {
  return hasBuild() ? unpackIndex(await readFile(beside(searchFile))) : undefined;
}
