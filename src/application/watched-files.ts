// Files that decide what the program does, as they are at one moment: whether they changed since, and are whole.
import { stat } from 'node:fs/promises';
import type { Clock } from '../contract/clock.ts';

export interface WatchedFile {
  readonly what: 'configuration' | 'policy' | 'module';
  readonly path: string;
}

/** Path > what is seen of the file from outside; `none` where there is no file. */
export type Prints = ReadonlyMap<string, string>;

/** Whoever writes a file in several steps has done with it after so long, in milliseconds. */
const restMs = 250;
/** A file that is written to all the time is read as it is. */
const mostRests = 20;

/** Waits until no file was changed a moment ago, so that none is read half written. */
export async function printsOf(files: readonly WatchedFile[], clock: Clock, known?: Prints): Promise<Prints> {
  for (let rests = 0; ; rests += 1) {
    const [prints, youngest] = await look(files);
    const age = clock.now() - youngest;
    const isSame = known !== undefined && changedIn(known, prints).length === 0;
    if (isSame || age < 0 || age >= restMs || rests === mostRests) return prints;
    await clock.sleep(restMs - age, new AbortController().signal);
  }
}

async function look(files: readonly WatchedFile[]): Promise<readonly [Prints, youngest: number]> {
  const seen = await Promise.all(
    files.map(async ({ path }) => {
      const found = await stat(path).catch(() => undefined);
      return found === undefined
        ? { path, print: 'none', at: 0 }
        : { path, print: `${found.mtimeMs} ${found.size} ${found.ino} ${found.mode} ${found.uid}`, at: found.mtimeMs };
    }),
  );
  return [new Map(seen.map(({ path, print }) => [path, print])), Math.max(0, ...seen.map(({ at }) => at))];
}

/** Paths that look otherwise, or that only one of both has. */
export const changedIn = (before: Prints, after: Prints): readonly string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path));
