// Lets one process at a time write to the audit log.
import type { AuditIo } from './audit-io.ts';

export interface LockParts {
  readonly io: AuditIo;
  /** Milliseconds. */
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  readonly pid: number;
  /** Word of this writer's own, by which it knows a lock that it failed to remove. */
  readonly owner: string;
  /** Whether a process of that number runs. */
  readonly isAlive: (pid: number) => boolean;
}

/** How long a writer waits for its turn, and how old a lock gets before its owner counts as gone; appends take ms. */
const patienceMs = 5_000;
const staleMs = 60_000;
/** How old a lock gets that does not say whose it is: its owner died, or stands still, between creating and signing it. */
const unsignedMs = 2_000;

/**
 * Runs `work` while `path` exists as our lock; one writer asks once at a time. A lock whose process is gone, that is a
 * minute old, that nobody signed within 2 s or that is our own from before is taken over: under a second lock, so that
 * of several takers one removes it. Throws when the turn does not come within 5 s.
 */
export async function withLock<T>(path: string, parts: LockParts, work: () => T): Promise<T> {
  const { io, now, sleep } = parts;
  const started = now();
  let waits = 0;
  while (!take(path, parts)) {
    if (isStale(path, parts)) takeOver(path, parts);
    else {
      // By count as well: a clock that stands still must not make this wait for ever.
      if (now() - started > patienceMs || waits > 2_000)
        throw new Error('another process holds the lock of the audit log');
      waits += 1;
      await sleep(5);
    }
  }
  try {
    return work();
  } finally {
    io.remove(path);
  }
}

function take(path: string, { io, pid, owner }: LockParts): boolean {
  let fd: number;
  try {
    fd = io.open(path, 'create');
  } catch (thrown) {
    if (codeOf(thrown) === 'EEXIST') return false;
    throw thrown;
  }
  try {
    io.write(fd, Buffer.from(`${pid} ${owner}\n`), 0);
  } catch (thrown) {
    io.close(fd);
    io.remove(path);
    throw thrown;
  }
  // One that took too long to sign it has lost it to somebody else.
  const isOurs = io.facts(fd).links > 0;
  io.close(fd);
  return isOurs;
}

function isStale(path: string, { io, now, isAlive, pid, owner }: LockParts): boolean {
  let fd: number;
  try {
    fd = io.open(path, 'read');
  } catch (thrown) {
    if (codeOf(thrown) === 'ENOENT') return false;
    throw thrown;
  }
  try {
    const age = now() - io.facts(fd).changedAt;
    const text = Buffer.from(io.read(fd, 100, 0)).toString('latin1');
    // Between its creation and its last byte a lock says nothing about its owner.
    const holder = /^(\d+) (.*)\n$/.exec(text);
    if (holder === null) return age > unsignedMs;
    const isOwn = Number(holder[1]) === pid && holder[2] === owner;
    return age > staleMs || isOwn || !isAlive(Number(holder[1]));
  } finally {
    io.close(fd);
  }
}

function takeOver(path: string, parts: LockParts): void {
  const second = `${path}.stale`;
  if (!take(second, parts)) {
    if (isStale(second, parts)) parts.io.remove(second);
    return;
  }
  try {
    if (isStale(path, parts)) parts.io.remove(path);
  } finally {
    parts.io.remove(second);
  }
}

const codeOf = (thrown: unknown): string | undefined => (thrown as { code?: string }).code;
