// What a run makes on a server, written down before it is made, so that whoever comes later can take it away.
import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import type { JsonObject } from '../../src/contract/tool.ts';
import type { CloudWorld } from './world.ts';

/** Takes one thing away; the first call that works is enough. */
export interface Undo {
  readonly what: string;
  readonly calls: readonly (readonly [tool: string, args: JsonObject])[];
}

/** Adds a line. Called before the thing is made: what was never made is found to be gone. */
export const note = (file: string, undo: Undo): void => appendFileSync(file, `${JSON.stringify(undo)}\n`);

/** What a journal holds, newest first: things are taken away in the opposite order of their making. */
export const noted = (file: string): readonly Undo[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Undo)
        .reverse()
    : [];

/** A thing may be held by another that is still on its way out. */
const TRIES = 6;
const PAUSE_MS = 5_000;

/**
 * Takes away everything in the journal through the tools themselves, and the journal when nothing is left. Answers what would
 * not go, with the reason.
 */
export async function cleanUp(
  file: string,
  world: CloudWorld,
  pause: () => Promise<void> = () => new Promise((resolve) => setTimeout(resolve, PAUSE_MS)),
): Promise<readonly string[]> {
  let left = noted(file).map((undo) => ({ undo, reason: '' }));
  for (let tries = 0; tries < TRIES && left.length > 0; tries += 1) {
    if (tries > 0) await pause();
    const still: typeof left = [];
    for (const { undo } of left) {
      const reason = await takeAway(undo, world);
      if (reason !== undefined) still.push({ undo, reason });
    }
    left = still;
  }
  if (left.length === 0) rmSync(file, { force: true });
  return left.map(({ undo, reason }) => `${undo.what}: ${reason}`);
}

/** Why it is still there; undefined when it is gone, or never was. */
async function takeAway({ calls }: Undo, world: CloudWorld): Promise<string | undefined> {
  let reason = 'no way to take it away';
  for (const [tool, args] of calls) {
    const { error, text } = await world.call(tool, args);
    if (error === undefined || error.code === 'NAME_UNKNOWN' || isGone(error)) return undefined;
    reason = text;
  }
  return reason;
}

const isGone = (error: object): boolean => (error as { readonly apiCode?: unknown }).apiCode === 404;
