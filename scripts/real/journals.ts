// Where the journals of runs on real servers are kept, so that a run finds those of runs that were killed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

const folder = (): string => join(tmpdir(), `virtspan-real-${process.getuid?.() ?? 'user'}`);

/** Tells servers apart without writing down an address or a key. */
const mark = (kind: string, server: string): string =>
  `${kind}-${createHash('sha256').update(server).digest('hex').slice(0, 12)}-`;

/** The journal of this process on a server. */
export function ownJournal(kind: string, server: string): string {
  mkdirSync(folder(), { recursive: true, mode: 0o700 });
  return join(folder(), `${mark(kind, server)}${process.pid}.jsonl`);
}

/** Journals of runs on a server whose process is gone. */
export const journalsLeft = (kind: string, server: string): readonly string[] =>
  existsSync(folder())
    ? readdirSync(folder())
        .filter((file) => file.startsWith(mark(kind, server)) && !isAlive(file))
        .map((file) => join(folder(), file))
    : [];

function isAlive(file: string): boolean {
  const pid = Number(/-(\d+)\.jsonl$/.exec(file)?.[1] ?? 0);
  try {
    return process.kill(pid, 0);
  } catch (thrown) {
    return (thrown as NodeJS.ErrnoException).code === 'EPERM';
  }
}
