// Tells an operator that the audit log cannot be written: once, and anew after it could be again.
import type { Audit } from './audit-log.ts';

/** The same log. `tell` gets why, in the words of the system or of the log itself. */
export function tellUnwritable(log: Audit, tell: (why: string) => void): Audit {
  let isTold = false;
  const told = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (thrown) {
      if (!isTold) tell(thrown instanceof Error ? thrown.message : String(thrown));
      isTold = true;
      throw thrown;
    }
  };
  /** Only what is written shows that the log can be. */
  const written = async (write: () => Promise<void>): Promise<void> => {
    await told(write);
    isTold = false;
  };
  const { several } = log;
  return {
    intent: (intent) => written(() => log.intent(intent)),
    outcome: (outcome) => written(() => log.outcome(outcome)),
    refusal: (refusal) => written(() => log.refusal(refusal)),
    ...(several !== undefined && {
      several: async (records) => {
        if (records.length > 0) await written(() => several.call(log, records));
      },
    }),
    digester: () => told(() => log.digester()),
    settle: () => told(async () => log.settle?.()),
    close: () => log.close(),
  };
}
