// What every command gets: its arguments, the outside world and the way to the clouds.
import type { Readable, Writable } from 'node:stream';
import type { Clock } from '../runtime/clock.ts';
import type { Said } from '../runtime/config/settings.ts';
import type { AnyTool } from '../runtime/contract.ts';
import type { Registry } from '../runtime/registry.ts';
import type { Application } from './application.ts';
import type { Cloud } from './clouds/cloud.ts';

/** 0: done. 1: refused or failed. 2: the command line is wrong. 3: nobody knows whether the API did it. */
export type ExitCode = 0 | 1 | 2 | 3;

export interface World {
  /** What stands behind the command's name. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly cwd: string;
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly clock: Clock;
  /** 0 (inclusive) to 1 (exclusive). */
  readonly random: () => number;
  readonly randomId: () => string;
  readonly randomBytes: (count: number) => Uint8Array;
  /** Tells the listener each time the process is asked to stop, from the first call on. */
  readonly onStop: (listener: () => void) => void;
  /** Version of this program. */
  readonly version: string;
  /** Path of the file that runs this program. */
  readonly program: string;
  /** Every kind of cloud, by provider id. */
  readonly clouds: Readonly<Record<string, () => Promise<Cloud>>>;
  /** The generated catalogs of the providers, as one registry. */
  readonly registryOf: (providers: readonly string[]) => Promise<Registry>;
  /** What is configured, ready to be opened. Throws CONFIG_INVALID. */
  readonly application: (said: Said) => Promise<Application>;
  /** The listings and other files that the build put beside the program. */
  readonly beside: (path: string) => URL;
}

export interface Command {
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `--help` prints. */
  readonly help: string;
  run(world: World): Promise<ExitCode>;
}

/** Every tool of a provider; loads all of its categories. */
export const allTools = (registry: Registry, provider: string): Promise<readonly AnyTool[]> =>
  Promise.all(
    registry.entries
      .filter((entry) => entry.provider === provider)
      .map(async ({ name }) => (await registry.load(name)).tool),
  );

/** The tool of an operation given in lower case; undefined when the provider has none. */
export async function toolOfOperation(
  registry: Registry,
  provider: string,
  operation: string,
): Promise<AnyTool | undefined> {
  const entry = registry.entries.find((tool) => tool.provider === provider && tool.symbol.toLowerCase() === operation);
  return entry === undefined ? undefined : (await registry.load(entry.name)).tool;
}
