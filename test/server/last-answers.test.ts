// Who is waited for at the end: as long as answers go out, and no longer.
import { expect, it } from '@jest/globals';
import { whileSomeEnd } from '../../src/runtime/server/http/last-answers.ts';

/** Answers of which so many are open before each wait; the waits that there were. */
async function waits(...left: readonly number[]): Promise<number> {
  let waited = 0;
  await whileSomeEnd(0, {
    open: () => left[waited] ?? 0,
    idle: () => {
      waited += 1;
      return Promise.resolve();
    },
  });
  return waited;
}

it.each([
  ['nothing is waited for where nothing is open', [], 0],
  ['all that go out at once are waited for once', [700, 0], 1],
  ['what goes on going out is waited for again', [700, 40, 0], 2],
  ['what does not go out is not waited for again', [700, 700, 0], 1],
  ['nor are new ones that came instead', [700, 800, 0], 1],
  ['nobody is waited for without end', [700, 600, 500, 400, 300], 3],
])('%s', async (_, left, times) => {
  expect(await waits(...left)).toBe(times);
});
