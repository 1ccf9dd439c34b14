// Somebody elsewhere who remembers how far the audit log went, so that a log that was cut off, or taken away whole, is missed.
import type { Tip } from './audit-record.ts';

export interface AuditWitness {
  /** How far the log has been seen to go; undefined when it was never seen. Rejects when that cannot be told now. */
  head(): Promise<Tip | undefined>;
  /** Says how far it goes now. Never throws and need not be waited for: a witness that is behind misses less, and says nothing wrong. */
  raise(tip: Tip): void;
  /** Resolves when all that was said has arrived, or cannot. */
  settled(): Promise<void>;
}
