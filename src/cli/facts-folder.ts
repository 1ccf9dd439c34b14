// Where the facts of the APIs are: beside the built program, or in the checkout that is run from its sources.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { World } from './world.ts';

/** The folder; see codegen/files.ts for how the build leaves it. */
export function factsFolder({ beside }: Pick<World, 'beside'>): string {
  const built = fileURLToPath(beside('specs'));
  return existsSync(built) ? built : fileURLToPath(new URL('../../specs', import.meta.url));
}
