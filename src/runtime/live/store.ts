// Where it is kept what services said of themselves: one small file per profile, service and login.
import { mkdir, readFile, rename, unlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Learned } from '../../contract/live.ts';

/** Whose knowledge it is. */
export interface LiveKey {
  readonly provider: string;
  readonly profile: string;
  /** See Provider.identity: another server or another login knows other things. */
  readonly identity: string;
}

export interface LiveStore {
  /** Undefined when there is nothing, or nothing that can be read. */
  read(key: LiveKey): Promise<Learned | undefined>;
  /** Never throws: without it, the next process asks again. */
  write(key: LiveKey, learned: Learned): Promise<void>;
  /** What any process of the server heard last, where several share it. Never throws. */
  latest?(key: LiveKey): Promise<Learned | undefined>;
}

/** For built-in clouds and tests: forgets everything with the process. */
export const forgetfulStore: LiveStore = { read: async () => undefined, write: async () => {} };

/** Raised when the form changes: older files are then asked for anew. */
const form = 1;

interface Kept extends LiveKey {
  readonly form: number;
  readonly learned: Omit<Learned, 'operations'> & { readonly operations?: Readonly<Record<string, string>> };
}

/** Files that only this user can read, written whole or not at all; `mark` makes the names of unfinished ones differ. */
export function fileStore(folder: string, mark: () => string): LiveStore {
  const pathOf = (key: LiveKey): string => join(folder, `${fileNameOf(key)}.json`);
  return {
    async read(key) {
      const text = await readFile(pathOf(key), 'utf8').catch(() => undefined);
      return text === undefined ? undefined : learnedIn(text, key);
    },
    write: (key, learned) => writeOwn(pathOf(key), keptText(key, learned), mark()),
  };
}

/** What the files about a service are called, without an ending. */
export const fileNameOf = ({ provider, profile, identity }: LiveKey): string =>
  `${provider}-${profile.replace(/[^\w.-]/g, '_').slice(0, 60)}-${identity.slice(0, 16)}`;

/** A file that only this user can read, whole or not at all. Never throws: nobody depends on what is remembered. */
export async function writeOwn(path: string, text: string, mark: string): Promise<void> {
  const unfinished = `${path}.${mark}`;
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await writeFile(unfinished, text, { mode: 0o600, flag: 'wx' });
    await rename(unfinished, path);
  } catch {
    await unlink(unfinished).catch(() => {});
  }
}

/** What each operation takes is one text, which halves the file. */
export function keptText(key: LiveKey, { operations, ...learned }: Learned): string {
  const lines =
    operations === undefined
      ? undefined
      : Object.fromEntries(Object.entries(operations).map(([id, takes]) => [id, takes.join(' ')]));
  const kept: Kept = { form, ...key, learned: { ...learned, ...(lines !== undefined && { operations: lines }) } };
  return `${JSON.stringify(kept)}\n`;
}

/** Undefined for anything else than what was kept under the key. */
export function learnedIn(text: string, key: LiveKey): Learned | undefined {
  let kept: Partial<Kept> | undefined;
  try {
    kept = JSON.parse(text) as Partial<Kept>;
  } catch {
    return undefined;
  }
  const isOurs = kept?.form === form && kept.identity === key.identity && kept.profile === key.profile;
  if (!isOurs || typeof kept?.learned?.at !== 'number') return undefined;
  const { operations, ...learned } = kept.learned;
  if (operations === undefined) return learned;
  const entries = Object.entries(operations).map(([id, takes]) => [id, takes === '' ? [] : String(takes).split(' ')]);
  return { ...learned, operations: Object.fromEntries(entries) };
}
