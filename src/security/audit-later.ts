// Takes the records of plain reads out of the way of the calls: they are made and written a moment later, together.
import type { Audit } from './audit-log.ts';
import type { Intent, LogEntry, Outcome } from './audit-record.ts';

/** An audit whose reads need not be waited for. */
export interface LaterAudit extends Audit {
  /** The intent of a plain read: made when it is written, before everything that is recorded after it. */
  readIntent(id: string, make: () => Promise<Intent>): Promise<void>;
}

/** Where the records go; with `readIntent`, the intents of plain reads need not be waited for. */
export type AuditSink = Omit<Audit, 'close'> & Partial<Pick<LaterAudit, 'readIntent'>>;

export interface LaterParts {
  /** Runs work in a moment; within it, more records come together. */
  readonly later: (work: () => void) => void;
}

/** Records that may wait; with more, a read waits for them. */
const mostWaiting = 500;

/**
 * The same log, in the same order. What has to be on disk before a call goes on is written at once, and everything that
 * waits before it; so is everything at the end. A crash loses the newest reads, never anything that changed something.
 */
export function writeReadsLater(log: Audit, { later }: LaterParts): LaterAudit {
  const reads = new Set<string>();
  let waiting: (() => Promise<LogEntry>)[] = [];
  let writing: Promise<void> = Promise.resolve();

  const flush = (): Promise<void> => {
    const makers = waiting;
    waiting = [];
    // A read whose record cannot be written goes on: only changes are refused for that.
    if (makers.length > 0) writing = writing.then(() => writeAll(log, makers)).catch(() => {});
    return writing;
  };
  const put = (make: () => Promise<LogEntry>): Promise<void> => {
    waiting.push(make);
    if (waiting.length > mostWaiting) return flush();
    if (waiting.length === 1) later(() => void flush());
    return Promise.resolve();
  };

  return {
    readIntent(id, make) {
      reads.add(id);
      return put(async () => ({ kind: 'intent', ...(await make()) }));
    },
    async intent(intent) {
      await flush();
      return log.intent(intent);
    },
    async outcome(outcome: Outcome) {
      if (reads.delete(outcome.id)) return put(async () => ({ kind: 'outcome', ...outcome }));
      await flush();
      return log.outcome(outcome);
    },
    async refusal(refusal) {
      await flush();
      return log.refusal(refusal);
    },
    digester: () => log.digester(),
    settle: async () => log.settle?.(),
    async close() {
      await flush();
      return log.close();
    },
  };
}

async function writeAll(log: Audit, makers: readonly (() => Promise<LogEntry>)[]): Promise<void> {
  const made = await Promise.allSettled(makers.map((make) => make()));
  const records = made.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  if (log.several !== undefined) return log.several(records);
  for (const record of records) {
    if (record.kind === 'intent') await log.intent(record).catch(() => {});
    if (record.kind === 'outcome') await log.outcome(record).catch(() => {});
  }
}
