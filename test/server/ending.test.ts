// What goes on when the token that began it has ended: answers come to their end, and none goes on for ever.
import { describe, expect, it } from '@jest/globals';
import { endingWith, endOfAnswer } from '../../src/runtime/server/http/ending.ts';

const known = { is: 'known', principal: 'alice', scopes: [] } as const;
const stream = (): Response =>
  new Response(new ReadableStream({ start: (controller) => controller.enqueue(new TextEncoder().encode(': a\n\n')) }), {
    headers: { 'content-type': 'text/event-stream' },
  });
const readToEnd = async (response: Response): Promise<'broken off' | 'over'> => {
  const reader = response.body!.getReader();
  for (;;) {
    const read = await reader.read().catch(() => 'broken off' as const);
    if (read === 'broken off') return read;
    if (read.done) return 'over';
  }
};

describe('an answer that is still on its way', () => {
  it('is broken off a while after its token was taken back, and not at once', async () => {
    const gone = new AbortController();
    const answers = [stream(), stream()];
    const ends = answers.map((answer) => endOfAnswer({ ...known, gone: gone.signal }, answer, 0, 20));
    gone.abort();
    expect(ends.map((end) => end?.aborted)).toEqual([false, false]);
    for (const [at, answer] of answers.entries())
      expect(await readToEnd(endingWith(answer, ends[at]))).toBe('broken off');
  });

  it('is broken off a while after its token has expired', async () => {
    const answer = stream();
    const end = endOfAnswer({ ...known, until: 1_000 }, answer, 1_000, 20);
    expect(end?.aborted).toBe(false);
    expect(await readToEnd(endingWith(answer, end))).toBe('broken off');
  });
});

it('an answer that is whole, or of a token that never ends, needs no watching', () => {
  const gone = AbortSignal.abort();
  expect(endOfAnswer({ ...known, gone }, Response.json({}), 0)).toBeUndefined();
  expect(endOfAnswer(known, stream(), 0)).toBeUndefined();
});
