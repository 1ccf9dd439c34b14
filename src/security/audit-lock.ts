// Lets one process at a time write to the audit log.
import type { AuditIo } from './audit-io.ts';

export interface LockParts {
  readonly io: AuditIo;
  /** Milliseconds since 1970, as files have them. */
  readonly now: () => number;
  /** Milliseconds; see Clock. */
  readonly elapsed: () => number;
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
/**
 * How long a lock is watched as it stands, unchanged: one that nobody signed is given up then, since its owner died
 * between creating and signing it, and one that looks old. Dates alone prove nothing: somebody may have set the clock.
 */
const watchedMs = 2_000;

/**
 * Runs `work` while `path` exists as our lock; one writer asks once at a time. A lock whose process is gone, that is a
 * minute old and stands still, that nobody signed within 2 s or that is our own from before is taken over: under a second
 * lock, so that of several takers one removes it. Throws when the turn does not come within 5 s.
 */
export async function withLock<T>(path: string, parts: LockParts, work: () => T): Promise<T> {
  const { io, elapsed, sleep } = parts;
  const started = elapsed();
  let seen: Seen | undefined;
  let waits = 0;
  while (!take(path, parts)) {
    const now = look(path, parts);
    if (now === undefined) continue;
    if (seen === undefined || !isSame(seen, now)) seen = now;
    if (isStale(now, now.at - seen.at, parts)) takeOver(path, now, parts);
    else {
      // By count as well: a clock that stands still must not make this wait for ever.
      if (now.at - started > patienceMs || waits > 2_000)
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

/** A lock as it stood at a moment of the time that passes. */
interface Seen {
  readonly at: number;
  readonly text: string;
  readonly ino: number;
  /** By the clock that may be set. */
  readonly changedAt: number;
}

/** Undefined when it is gone. */
function look(path: string, { io, elapsed }: LockParts): Seen | undefined {
  let fd: number;
  try {
    fd = io.open(path, 'read');
  } catch (thrown) {
    if (codeOf(thrown) === 'ENOENT') return undefined;
    throw thrown;
  }
  try {
    const { ino, changedAt } = io.facts(fd);
    return { at: elapsed(), text: Buffer.from(io.read(fd, 100, 0)).toString('latin1'), ino, changedAt };
  } finally {
    io.close(fd);
  }
}

const isSame = (a: Seen, b: Seen): boolean => a.ino === b.ino && a.changedAt === b.changedAt && a.text === b.text;

function isStale({ text, changedAt }: Seen, stoodMs: number, { now, isAlive, pid, owner }: LockParts): boolean {
  // Between its creation and its last byte a lock says nothing about its owner.
  const holder = /^(\d+) (.*)\n$/.exec(text);
  if (holder === null) return stoodMs > watchedMs;
  const isOwn = Number(holder[1]) === pid && holder[2] === owner;
  if (isOwn || !isAlive(Number(holder[1]))) return true;
  return stoodMs > watchedMs && Math.abs(now() - changedAt) > staleMs;
}

/** Removes the lock that was found stale, and no other, under a second lock that only takers take. */
function takeOver(path: string, stale: Seen, parts: LockParts): void {
  const second = `${path}.stale`;
  if (!take(second, parts)) {
    const held = look(second, parts);
    // A taker that died.
    if (held !== undefined && isStale(held, Math.abs(parts.now() - held.changedAt), parts)) parts.io.remove(second);
    return;
  }
  try {
    const now = look(path, parts);
    if (now !== undefined && isSame(now, stale)) parts.io.remove(path);
  } finally {
    parts.io.remove(second);
  }
}

const codeOf = (thrown: unknown): string | undefined => (thrown as { code?: string }).code;
