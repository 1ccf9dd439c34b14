// One run of a suite on one server: its world, the names of what it makes, and the way back.
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { cleanUp, note, type Undo } from './journal.ts';
import { type CloudWorld, openWorld } from './world.ts';

export type Variables = Readonly<Record<string, string | undefined>>;

/** A server that the suite may work on. */
export interface Target {
  readonly env: Variables;
  stop?(): Promise<void>;
}

export interface Run {
  readonly world: CloudWorld;
  readonly target: Target;
  /** A name that nothing else on this server has. */
  name(part: string): string;
  /** Says what is about to be made, and how it is taken away again. */
  makes(what: string, ...calls: Undo['calls']): void;
  /** Why a part of the suite cannot be tried on this server. */
  leaveOut(reason: string): void;
  readonly leftOut: readonly string[];
  /** Takes away all that was made; answers what would not go. */
  clean(): Promise<readonly string[]>;
  end(): Promise<void>;
}

/** Every name begins so; the rest tells runs apart. */
const PREFIX = 'vspan';

/**
 * Starts a run. The journal is the file of VIRTSPAN_REAL_JOURNAL, where whoever started the suite looks when it was cut off.
 */
export async function startRun(open: () => Promise<Target>): Promise<Run> {
  const target = await open();
  const world = await openWorld(target.env);
  const id = randomBytes(3).toString('hex');
  const journal = process.env.VIRTSPAN_REAL_JOURNAL ?? join(tmpdir(), `virtspan-real-${id}.jsonl`);
  const leftOut: string[] = [];
  return {
    world,
    target,
    leftOut,
    name: (part) => `${PREFIX}-${id}-${part}`,
    makes: (what, ...calls) => note(journal, { what, calls }),
    leaveOut: (reason) => void leftOut.push(reason),
    clean: () => cleanUp(journal, world),
    async end() {
      for (const reason of leftOut) process.stderr.write(`Left out: ${reason}.\n`);
      await world.close();
      await target.stop?.();
    },
  };
}
