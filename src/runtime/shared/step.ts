// One step of a text that several processes change: read, made anew, put where it stood, again where another was faster.
import { ToolError } from '../../contract/errors.ts';
import type { Shared } from './shared.ts';

/** Whoever loses so often against others is told by a store that keeps nothing. */
const mostRounds = 1_000;

/** What stands there next, and for how long, in milliseconds. */
export interface Next {
  readonly text: string;
  readonly lifetimeMs: number;
}

/**
 * Changes the text of a key in one step. `next` may leave it (undefined) or throw, and is asked again when the text was
 * changed meanwhile. Resolves with whether it was changed; rejects with SHARED_AWAY where the store never takes it.
 */
export async function step(
  shared: Shared,
  key: string,
  next: (before: string | undefined) => Next | undefined | Promise<Next | undefined>,
): Promise<'changed' | 'left'> {
  for (let round = 0; round < mostRounds; round += 1) {
    const before = await shared.get(key);
    const after = await next(before);
    if (after === undefined) return 'left';
    if (await shared.swap(key, before, after.text, after.lifetimeMs)) return 'changed';
  }
  throw new ToolError(
    'SHARED_AWAY',
    'The store that the processes of this server share does not keep what it is given. Nothing was sent.',
    { hint: 'Calls that only read go on; see whether it is the Redis that it should be, and a primary one.' },
  );
}
