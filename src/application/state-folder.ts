// Where a user's programs keep what they remember between runs.
import { join } from 'node:path';
import type { OutsideWorld } from './outside-world.ts';

/** By the rules of XDG. */
export function stateFolder({ env, home }: Pick<OutsideWorld, 'env' | 'home'>): string {
  const { XDG_STATE_HOME: named = '' } = env;
  return join(named === '' ? join(home, '.local', 'state') : named, 'virtspan');
}
