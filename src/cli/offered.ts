// Which providers a command looks at: those asked for, else those that are configured.

import type { LazyClouds } from '../application/clouds.ts';
import { own } from '../contract/read-path.ts';
import { UsageError } from './usage.ts';
import type { World } from './world.ts';

/**
 * The providers asked for, `all`, or those that have a profile here, which are the simulators where none has. Throws
 * UsageError for one that does not exist, CONFIG_INVALID for a configuration that cannot be read.
 */
export async function providersFor(
  world: World,
  clouds: LazyClouds,
  asked: readonly string[] | undefined,
  all: boolean | undefined,
): Promise<readonly string[]> {
  if (asked !== undefined || all === true) return providersOf(clouds, asked);
  const application = await world.application({});
  try {
    return Object.keys(application.profiles);
  } finally {
    await application.close();
  }
}

/** The providers asked for, or all. Throws UsageError for one that does not exist. */
export function providersOf(clouds: LazyClouds, asked: readonly string[] | undefined): readonly string[] {
  for (const provider of asked ?? []) cloudOf(clouds, provider);
  return asked ?? Object.keys(clouds);
}

/** The cloud of a provider. Throws UsageError for one that does not exist. */
export function cloudOf(clouds: LazyClouds, provider: string): LazyClouds[string] {
  const cloud = own(clouds, provider);
  if (cloud !== undefined) return cloud;
  throw new UsageError(`There is no provider "${provider}"; known are ${Object.keys(clouds).join(', ')}.`);
}
