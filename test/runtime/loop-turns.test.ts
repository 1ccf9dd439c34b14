// Pieces of work in turns of the event loop: how many to a turn, and whose come first.
import { describe, expect, it } from '@jest/globals';
import { createLoopTurns, type Piece } from '../../src/runtime/loop-turns.ts';

const { signal } = new AbortController();

/** Who was let in, in order, with the turns of the loop between them as `|`. */
async function letIn(pieces: readonly Pick<Piece, 'who' | 'kind' | 'size'>[]): Promise<readonly string[]> {
  const turns = createLoopTurns();
  const seen: string[] = [];
  let state: 'on' | 'over' = 'on';
  const mark = (): void => {
    if (seen.at(-1) !== '|') seen.push('|');
    if (state === 'on') setImmediate(mark);
  };
  setImmediate(mark);
  await Promise.all(
    pieces.map(async (piece) => {
      await turns({ ...piece, signal });
      seen.push(piece.who);
    }),
  );
  state = 'over';
  return seen;
}

const many = (count: number, who: string, size: Piece['size']) =>
  Array.from({ length: count }, () => ({ who, kind: 'list', size }));

/** How many pieces there were in each turn. */
const inTurns = (seen: readonly string[]): readonly number[] =>
  seen
    .join('')
    .split('|')
    .map(({ length }) => length)
    .filter((length) => length > 0);

describe('turns of the event loop', () => {
  it('take the small pieces that are there together, and no more of them than a few milliseconds are', async () => {
    expect(inTurns(await letIn(many(100, 'a', 'small')))).toEqual([32, 32, 32, 4]);
  });

  it('take one large piece each', async () => {
    expect(inTurns(await letIn(many(3, 'a', 'large')))).toEqual([1, 1, 1]);
  });

  it('let a principal in by the second turn, whatever crowd another brought', async () => {
    const seen = await letIn([...many(500, 'a', 'small'), ...many(1, 'b', 'small')]);
    expect(seen.filter((who) => who !== '|').indexOf('b')).toBe(33);
  });

  it('do not let large pieces keep small ones waiting', async () => {
    const seen = await letIn([...many(20, 'a', 'large'), ...many(1, 'b', 'small')]);
    expect(seen.slice(0, 2)).toEqual(['a', 'b']);
  });
});
