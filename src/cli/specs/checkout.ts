// The folder specs/<provider> of a checkout: which versions it has, and how another one is put there.
import { createHash } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Known } from '../../contract/pull.ts';
import { UsageError } from '../usage.ts';

interface Listed {
  readonly file: string;
  readonly from: string;
  readonly date: string;
  readonly sha256: string;
}
interface Sources {
  readonly current: string;
  readonly versions: Readonly<Record<string, Listed>>;
}
export interface Checkout {
  /** Path of specs/<provider>. */
  readonly folder: string;
  readonly sources: Sources;
}

/** The checkout that `cwd` is the top of, or undefined. Throws UsageError when its sources.json cannot be read. */
export async function checkoutAt(cwd: string, provider: string): Promise<Checkout | undefined> {
  const folder = join(cwd, 'specs', provider);
  const text = await readFile(join(folder, 'sources.json'), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    const sources = JSON.parse(text) as Sources;
    if (typeof sources.versions === 'object' && sources.versions !== null) return { folder, sources };
  } catch {
    // Told below.
  }
  throw new UsageError(`${join(folder, 'sources.json')} lists no versions; correct it first.`);
}

/** The newest version that is listed, with its text; undefined when there is none. Throws UsageError when it is no JSON. */
export async function newestOf({ folder, sources }: Checkout): Promise<Known | undefined> {
  const version = Object.keys(sources.versions).sort(byVersion).at(-1);
  const listed = version === undefined ? undefined : sources.versions[version];
  if (version === undefined || listed === undefined) return undefined;
  const file = join(folder, listed.file);
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    JSON.parse(text);
  } catch {
    throw new UsageError(`${file} is no JSON, so nothing can be compared with it; put it right first.`);
  }
  return { version, text };
}

export type Written = 'new' | 'same' | 'replaced';

/** Puts the text there, all or nothing. Throws UsageError when something else is there and may not be replaced. */
export async function put(file: string, text: string, force: boolean): Promise<Written> {
  const there = await readFile(file, 'utf8').catch(() => undefined);
  if (there === text) return 'same';
  if (there !== undefined && !force) {
    throw new UsageError(`${file} is there already with other content. Nothing was written. --force replaces it.`);
  }
  await swap(file, text);
  return there === undefined ? 'new' : 'replaced';
}

/** Lists the version in sources.json; an entry for the same bytes stays as it is. */
export async function list(
  { folder, sources }: Checkout,
  version: string,
  { text, from, date, isCurrent }: { text: string; from: string; date: string; isCurrent: boolean },
): Promise<void> {
  const entry: Listed = { file: `${version}.json`, from, date, sha256: sha256(text) };
  const old = Object.hasOwn(sources.versions, version) ? sources.versions[version] : undefined;
  const kept = old?.sha256 === entry.sha256 && old.file === entry.file ? old : entry;
  const versions = Object.entries({ ...sources.versions, [version]: kept }).sort(([a], [b]) => byVersion(a, b));
  const current = isCurrent ? version : sources.current;
  const lines = JSON.stringify({ ...sources, current, versions: Object.fromEntries(versions) }, undefined, 2);
  await put(join(folder, 'sources.json'), `${lines}\n`, true);
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** By the numbers in them: 4.9 comes before 4.10. */
export const byVersion = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });

/** Beside the file first, then in its place: a reader sees the old bytes or the new ones. */
async function swap(file: string, text: string): Promise<void> {
  const beside = `${file}.${process.pid}.new`;
  try {
    await writeFile(beside, text, { flag: 'wx' });
    await rename(beside, file);
  } catch (thrown) {
    await rm(beside, { force: true });
    throw new UsageError(`${file} cannot be written (${(thrown as NodeJS.ErrnoException).code}). Nothing was written.`);
  }
}
