// The file operations of the audit log, few enough to fail each of them on purpose.
import {
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';

export interface FileFacts {
  readonly size: number;
  readonly ino: number;
  readonly links: number;
  /** Permission bits. */
  readonly mode: number;
  readonly isFile: boolean;
  /** Milliseconds since 1970. */
  readonly changedAt: number;
}

/** How a file is opened; never through a symbolic link, and never one that blocks. */
export type Opening = 'append' | 'read' | 'create' | 'update';

/** Synchronous on purpose: between the operations of one append nothing else of this process runs. Throws as node:fs. */
export interface AuditIo {
  makeFolder(path: string): void;
  folderMode(path: string): number;
  list(path: string): readonly string[];
  open(path: string, how: Opening): number;
  facts(fd: number): FileFacts;
  read(fd: number, length: number, position: number): Uint8Array;
  /** Appends to a file opened for that, else writes at `position`. Gives the number of bytes written. */
  write(fd: number, bytes: Uint8Array, position: number | null): number;
  truncate(fd: number, size: number): void;
  restrict(fd: number): void;
  sync(fd: number): void;
  close(fd: number): void;
  rename(from: string, to: string): void;
  remove(path: string): void;
}

const { O_APPEND, O_CREAT, O_EXCL, O_NOFOLLOW, O_NONBLOCK, O_RDONLY, O_RDWR } = constants;
const flags: Readonly<Record<Opening, number>> = {
  append: O_RDWR | O_APPEND | O_CREAT,
  read: O_RDONLY,
  create: O_RDWR | O_CREAT | O_EXCL,
  update: O_RDWR | O_CREAT,
};

export const systemIo: AuditIo = {
  makeFolder: (path) => makeFolder(path, 'with parents'),
  folderMode: (path) => statSync(path).mode,
  list: (path) => readdirSync(path),
  open: (path, how) => openSync(path, flags[how] | O_NOFOLLOW | O_NONBLOCK, 0o600),
  facts: (fd) => {
    const facts = fstatSync(fd);
    const { size, ino, nlink: links, mtimeMs: changedAt } = facts;
    return { size, ino, links, mode: facts.mode & 0o777, isFile: facts.isFile(), changedAt };
  },
  read: (fd, length, position) => {
    const bytes = new Uint8Array(length);
    let from = 0;
    while (from < length) {
      const count = readSync(fd, bytes, from, length - from, position + from);
      if (count === 0) break;
      from += count;
    }
    return bytes.subarray(0, from);
  },
  write: (fd, bytes, position) => writeSync(fd, bytes, 0, bytes.length, position),
  truncate: ftruncateSync,
  restrict: (fd) => fchmodSync(fd, 0o600),
  sync: fsyncSync,
  close: closeSync,
  rename: renameSync,
  remove: unlinkSync,
};

/** Step by step: Node's recursive mkdir never returns below /proc (seen with 20.20). */
function makeFolder(path: string, how: 'with parents' | 'alone'): void {
  try {
    mkdirSync(path, 0o700);
  } catch (thrown) {
    const { code } = thrown as { code?: string };
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || how === 'alone' || dirname(path) === path) throw thrown;
    makeFolder(dirname(path), 'with parents');
    makeFolder(path, 'alone');
  }
}
