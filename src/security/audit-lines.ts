// The lines of the audit log: sealed one after the other, none too long, and the last one found again.
import type { AuditIo } from './audit-io.ts';
import { type LogEntry, type Note, seal, type Tip, unseal } from './audit-record.ts';

const longestLine = 64 * 1024;

/** Lines that belong behind a tip, and the tip behind them. */
export interface Sealed {
  /** Whole lines, each with its line feed. */
  readonly lines: string;
  /** Of the last one. */
  readonly tip: Tip;
}

/** The entries as lines of the chain that ends in `from`. */
export function sealAll(key: Uint8Array, from: Tip, entries: readonly LogEntry[]): Sealed {
  let tip = from;
  let lines = '';
  for (const entry of entries) {
    const next = seal(key, tip, entry);
    lines += `${next.line}\n`;
    tip = next.tip;
  }
  return { lines, tip };
}

/** What stands after the last line feed. */
export function tornBytes(io: AuditIo, fd: number, size: number): Uint8Array {
  const from = Math.max(0, size - 2 * longestLine);
  const bytes = io.read(fd, size - from, from);
  return bytes.subarray(bytes.lastIndexOf(10) + 1);
}

/** The end of the chain in a file of that size, or why its last line cannot be trusted. */
export function lastTip(io: AuditIo, fd: number, key: Uint8Array, size: number): Tip | string {
  const from = Math.max(0, size - 2 * longestLine);
  const text = Buffer.from(io.read(fd, size - from, from)).toString('utf8');
  const line = text.slice(0, -1).split('\n').at(-1) ?? '';
  const read = unseal(key, line);
  return typeof read === 'string' ? read : read.tip;
}

/** Arguments that would make a line too long are left out; their digest stays. */
export function shortened(entry: LogEntry): LogEntry {
  // Nothing else in these can be long, and to write a record out only to count it costs as much as the record.
  if (entry.kind === 'outcome' && (entry.message?.length ?? 0) < 1_000) return entry;
  const bytes = Buffer.byteLength(JSON.stringify(entry));
  if (bytes < longestLine - 512) return entry;
  if (entry.kind === 'intent')
    return { ...entry, args: { left_out: `${bytes} bytes` }, reasons: entry.reasons.slice(0, 5) };
  if (entry.kind === 'note') return entry;
  return { ...entry, message: `${entry.message?.slice(0, 1_000) ?? ''}...` };
}

/** A note of the log about itself. */
export const note = (at: number, what: Note['what'], text: string): LogEntry => ({ kind: 'note', at, what, text });
