// Confirmations that any process of the server issues and any redeems: each once.
import {
  agrees,
  type ConfirmationDesk,
  type ConfirmationRules,
  changed,
  expired,
  releaseWithin,
  spent,
} from '../../security/confirmation.ts';
import type { Shared } from './shared.ts';

const spentMark = 'spent';

/**
 * As `Confirmations`, for several processes. A ticket is a long random id and nothing else: what it stands for is kept where
 * all look, and only so long as a person may take. Ids come from `newId` and must not be guessable.
 */
export function sharedConfirmations(
  shared: Shared,
  { newId, elapsed, approveMs, executeMs }: Omit<ConfirmationRules, 'key' | 'most'>,
): ConfirmationDesk {
  const spend = async (sealed: string): Promise<string> => {
    if (!/^[\w-]{16,64}$/.test(sealed)) throw expired('No process of this server issued it.');
    const key = `ticket:${sealed}`;
    const digest = await shared.get(key);
    if (digest === undefined) throw expired('The time to approve it is over.');
    if (digest === spentMark || !(await shared.swap(key, digest, spentMark, approveMs * 2))) throw spent();
    return digest;
  };
  return {
    async issue(digest) {
      const sealed = newId();
      if (!(await shared.swap(`ticket:${sealed}`, undefined, digest, approveMs)))
        throw new Error('Ticket ids are long and never repeat.');
      return { sealed };
    },
    async approve(sealed, digest, differences = []) {
      if (!agrees(await spend(sealed), digest)) throw changed(differences);
      return releaseWithin(executeMs, elapsed);
    },
    async decline(sealed) {
      await spend(sealed);
    },
  };
}
