// Takes the records of plain reads out of the way of the calls: they are written while others wait for their answers.
import type { Audit } from './audit-log.ts';
import type { Intent, Outcome } from './audit-record.ts';

export interface LaterParts {
  /** Runs work when the call at hand has been sent. */
  readonly soon: (work: () => void) => void;
  /** Runs work when nothing else has caused it for a moment. */
  readonly later: (work: () => void) => void;
}

/** Records that may wait; with more, a read waits for them. */
const mostWaiting = 500;

/**
 * The same log, in the same order. What has to be on disk before a call goes on is written at once, and everything that
 * waits before it; so is everything at the end. A crash loses the newest reads, never anything that changed something.
 */
export function writeReadsLater(log: Audit, { soon, later }: LaterParts): Audit {
  const reads = new Set<string>();
  let waiting: (() => Promise<void>)[] = [];
  let writing: Promise<void> = Promise.resolve();

  const flush = (): Promise<void> => {
    const records = waiting;
    waiting = [];
    // A read whose record cannot be written goes on: only changes are refused for that.
    for (const write of records) writing = writing.then(write).catch(() => {});
    return writing;
  };
  const put = (write: () => Promise<void>, when: LaterParts['soon']): Promise<void> => {
    waiting.push(write);
    if (waiting.length > mostWaiting) return flush();
    when(() => void flush());
    return Promise.resolve();
  };

  return {
    async intent(intent: Intent) {
      if (intent.isBinding) {
        await flush();
        return log.intent(intent);
      }
      reads.add(intent.id);
      return put(() => log.intent(intent), soon);
    },
    async outcome(outcome: Outcome) {
      if (reads.delete(outcome.id)) return put(() => log.outcome(outcome), later);
      await flush();
      return log.outcome(outcome);
    },
    async refusal(refusal) {
      await flush();
      return log.refusal(refusal);
    },
    digester: () => log.digester(),
    async close() {
      await flush();
      return log.close();
    },
  };
}
