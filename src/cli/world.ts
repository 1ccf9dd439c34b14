// What a command is, and what it gets: its arguments, the outside world and the way to the clouds.

import type { Application } from '../application/application.ts';
import type { LazyClouds } from '../application/clouds.ts';
import type { OutsideWorld } from '../application/outside-world.ts';
import type { Said } from '../runtime/config/settings.ts';

/**
 * 0: done. 1: refused or failed. 2: the command line is wrong. 3: nobody knows whether the API did it. 4: it
 * did, and what it found is not well.
 */
export type ExitCode = 0 | 1 | 2 | 3 | 4;

export interface World extends OutsideWorld {
  /** What stands behind the command's name. */
  readonly args: readonly string[];
  /** Version of this program. */
  readonly version: string;
  /** Every cloud that there is here, those from outside included, whether it is configured or not. Throws CONFIG_INVALID. */
  readonly known: (config?: string) => Promise<LazyClouds>;
  /** What is configured, ready to be opened. Throws CONFIG_INVALID. */
  readonly application: (said: Said) => Promise<Application>;
}

export interface Command {
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `--help` prints. */
  readonly help: string;
  run(world: World): Promise<ExitCode>;
}
