// An audit that lives as long as the process: for the built-in simulators, and for tests.
import type { Clock } from '../contract/clock.ts';
import type { Audit } from './audit-log.ts';
import { type LogEntry, root, seal, type Tip } from './audit-record.ts';
import { keyedDigestOf } from './canonical.ts';

/** The newest lines, sealed as they are on disk. */
export interface MemoryAudit extends Audit {
  lines(): readonly string[];
}

/** A key that is a function is made by the first record. */
export function createMemoryAudit(
  given: Uint8Array | (() => Uint8Array),
  clock: Pick<Clock, 'now' | 'elapsed'>,
  most = 10_000,
): MemoryAudit {
  let made: Uint8Array | undefined;
  const key = (): Uint8Array => {
    made ??= typeof given === 'function' ? given() : given;
    return made;
  };
  const lines: string[] = [];
  /** Intents without an outcome > when they came, by the time that passes. */
  const waiting = new Map<string, number>();
  let tip: Tip = root;
  const append = async (entry: LogEntry): Promise<void> => {
    const next = seal(key(), tip, entry);
    tip = next.tip;
    lines.push(next.line);
    // Not at every line: taking one from the front moves all others.
    if (lines.length >= 2 * most) lines.splice(0, lines.length - most);
  };
  const memory: MemoryAudit = {
    intent: async (intent) => {
      if (intent.isBinding) waiting.set(intent.id, clock.elapsed());
      await append({ kind: 'intent', ...intent });
    },
    outcome: async (outcome) => {
      waiting.delete(outcome.id);
      await append({ kind: 'outcome', ...outcome });
    },
    refusal: (refusal) => append({ kind: 'refusal', ...refusal }),
    digester: async () => (value) => keyedDigestOf(key(), 'virtspan audit value 1', value),
    close: async () => {
      for (const [id, since] of [...waiting]) {
        await memory.outcome({
          id,
          at: clock.now(),
          elapsedMs: Math.round(clock.elapsed() - since),
          result: 'unknown',
          message: 'The server stopped before an answer arrived.',
        });
      }
    },
    lines: () => lines.slice(-most),
  };
  return memory;
}
