// What aside.ts starts: makes the provider that it is told, answers, and ends.
import { type GenerationCode, GenerationError } from './errors.ts';
import { type Made, run } from './run.ts';

/** An error is no more of its class on the other side. */
export type Answer =
  | { readonly made: Made }
  | { readonly refused: readonly [code: GenerationCode, origin: string, reason: string] };

async function answerTo(args: Parameters<typeof run>): Promise<Answer> {
  try {
    return { made: await run(...args) };
  } catch (error) {
    if (!(error instanceof GenerationError)) throw error;
    return { refused: [error.code, error.origin, error.reason] };
  }
}

process.once('message', async (args: Parameters<typeof run>) => {
  process.send!(await answerTo(args), () => process.disconnect());
});
