// What stateless clients carry from a question to its answer, where any process of the server may get the answer.
import type { Shared } from '../shared/shared.ts';
import type { Redeemed, RequestStates, Round } from './request-state.ts';

const spentMark = 'spent';

/**
 * As `createRequestStates`, for several processes: the state is a random id, and what it stands for is kept where all look.
 * `randomId` must not be guessable.
 */
export function sharedStates(shared: Shared, randomId: () => string, lifetimeMs = 300_000): RequestStates {
  return {
    async issue(round) {
      const id = randomId();
      await shared.put(`round:${id}`, JSON.stringify(round), lifetimeMs);
      return id;
    },
    async redeem(state, { call, principal }): Promise<Redeemed> {
      if (!/^[\w-]{16,64}$/.test(state)) return invalid('it was not issued here');
      const key = `round:${state}`;
      const text = await shared.get(key);
      if (text === undefined) return invalid('it was not issued here, or is too old');
      // One look spends it, fitting or not.
      if (text === spentMark || !(await shared.swap(key, text, spentMark, lifetimeMs)))
        return invalid('it was used before');
      const round = JSON.parse(text) as Round;
      if (round.call !== call) return invalid('it belongs to another call');
      if (round.principal !== principal) return invalid('it was issued to somebody else');
      return { is: 'valid', question: round.question };
    },
  };
}

const invalid = (why: string): Redeemed => ({ is: 'invalid', why });
