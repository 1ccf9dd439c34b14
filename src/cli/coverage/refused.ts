// What the readers of facts refuse becomes a message of the command line.
import { GenerationError } from '../../../codegen/errors.ts';
import { UsageError } from '../usage.ts';

/** Runs it; a GenerationError comes out as a UsageError. */
export function refusedAs<T>(work: () => T): T {
  try {
    return work();
  } catch (thrown) {
    if (thrown instanceof GenerationError) throw new UsageError(thrown.message);
    throw thrown;
  }
}
