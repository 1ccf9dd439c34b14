// Where compiled code is kept between starts: a folder of the user's own, which nobody else may write to.
import {
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  promises,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';

/** When code was kept: after a command or a start, or after a call, by when more of it has been compiled. */
export type Moment = 'start' | 'call';

export interface Kept {
  readonly moment: Moment;
  /** As V8 made it. V8 itself refuses what another version or other flags made. */
  readonly code: Uint8Array;
}

/** Throws nothing: what cannot be read or written is compiled anew, as ever. */
export interface KeptCode {
  /** What is kept for the part, where there is something that may be trusted. */
  readonly read: (part: string) => Kept | undefined;
  /** In place of what there was; whole or not at all, also when the machine stops meanwhile. */
  readonly write: (part: string, kept: Kept) => void;
  /** The same while others are answered: the disk is not waited for. Whether anything can be kept at all. */
  readonly writeAside: (part: string, kept: Kept) => Promise<boolean>;
}

export interface KeptCodePlace {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  /** User of this process; undefined where the system knows none. */
  readonly user: number | undefined;
  /** Names the build of the program and the runtime: nothing else tells code of one from that of another. */
  readonly key: string;
  readonly now: () => number;
  readonly process: number;
}

/**
 * V8 runs what it reads as it is, so it is read from a folder that belongs to the user and that only the user can write to
 * (`$XDG_CACHE_HOME/virtspan/compiled/KEY`), and from no other. NODE_DISABLE_COMPILE_CACHE turns it off, as in Node itself.
 */
export function keptCodeIn({ env, home, user, key, now, process }: KeptCodePlace): KeptCode {
  const { XDG_CACHE_HOME: named = '' } = env;
  const base = isAbsolute(named) ? named : join(home, '.cache');
  if (!isAbsolute(base) || (env.NODE_DISABLE_COMPILE_CACHE ?? '') !== '') return nowhere;
  const folder = join(base, 'virtspan', 'compiled', key);
  let trusted = isOwn(folder, user);
  let writable: boolean | undefined;
  const fileOf = (part: string): string => join(folder, `${part}.code`);
  const canWrite = (): boolean => {
    if (writable !== false) {
      trusted ||= made(folder, base, user, now());
      writable = trusted;
    }
    return writable;
  };
  return {
    read: (part) => {
      if (!trusted) return undefined;
      try {
        return unpacked(readFileSync(fileOf(part)));
      } catch {
        return undefined;
      }
    },
    write: (part, kept) => {
      try {
        if (canWrite()) replace(fileOf(part), packed(kept), process);
      } catch {
        // Read-only, full or taken away: the next start compiles, and this process does not ask again.
        writable = false;
      }
    },
    writeAside: async (part, kept) => {
      try {
        if (canWrite()) await replaceAside(fileOf(part), packed(kept), process);
      } catch {
        writable = false;
      }
      return writable === true;
    },
  };
}

const nowhere: KeptCode = { read: () => undefined, write: () => {}, writeAside: async () => false };

/** Sixteen bytes before the code, so that V8 finds it where it can use it without a copy: the moment, the sum, nothing. */
const marks: Readonly<Record<Moment, string>> = { start: 'virtspS\n', call: 'virtspC\n' };
const headBytes = 16;
const sumAt = 8;

function packed({ moment, code }: Kept): Uint8Array {
  const head = Buffer.alloc(headBytes);
  head.write(marks[moment], 'latin1');
  head.writeUInt32LE(sumOf(code), sumAt);
  return Buffer.concat([head, code]);
}

function unpacked(file: Buffer): Kept | undefined {
  const mark = file.toString('latin1', 0, sumAt);
  const moment = mark === marks.call ? 'call' : mark === marks.start ? 'start' : undefined;
  if (moment === undefined || file.length < headBytes) return undefined;
  const code = file.subarray(headBytes);
  return sumOf(code) === file.readUInt32LE(sumAt) ? { moment, code } : undefined;
}

/**
 * Tells bytes that changed on the disk, which V8 would run: with some of them Node crashed. By hand, since loading zlib for its
 * crc32 takes longer than all the sums of a start.
 */
function sumOf(bytes: Uint8Array): number {
  const isAligned = bytes.byteOffset % 4 === 0;
  const from = isAligned ? bytes : Uint8Array.from(bytes);
  const words = new Int32Array(from.buffer, from.byteOffset, from.length >> 2);
  let sum = from.length;
  for (let at = 0; at < words.length; at += 1) sum = mixed(sum, words[at] as number);
  for (let at = words.length * 4; at < from.length; at += 1) sum = mixed(sum, from[at] as number);
  return sum >>> 0;
}

/** Each step can be undone, so a sum is never that of bytes of which one word differs. */
function mixed(sum: number, word: number): number {
  const product = Math.imul(sum ^ word, 0x01000193);
  return (product << 13) | (product >>> 19);
}

/** A folder, not a link to one, of this user, that neither the group nor others can write to. */
function isOwn(folder: string, user: number | undefined): boolean {
  try {
    const found = lstatSync(folder);
    return found.isDirectory() && (user === undefined || (found.uid === user && (found.mode & 0o022) === 0));
  } catch {
    return false;
  }
}

/** Makes the folder, unless that would be in somebody else's cache (a service run with the home of another user). */
function made(folder: string, base: string, user: number | undefined, now: number): boolean {
  const above = statSync(base, { throwIfNoEntry: false });
  if (above !== undefined && user !== undefined && above.uid !== user) return false;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  dropOld(dirname(folder), now);
  return isOwn(folder, user);
}

/** Other builds and runtimes: what was not written to for so long is compiled again when somebody starts it. */
const keptForMs = 30 * 24 * 3_600_000;

function dropOld(all: string, now: number): void {
  for (const name of readdirSync(all)) {
    const folder = join(all, name);
    if (now - lstatSync(folder).mtimeMs > keptForMs) rmSync(folder, { recursive: true, force: true });
  }
}

/** Written through before it gets its name: V8 checks where code is from, not whether every byte of it has arrived. */
function replace(file: string, bytes: Uint8Array, process: number): void {
  const fresh = `${file}.${process}`;
  try {
    const handle = openSync(fresh, 'wx', 0o600);
    try {
      let at = 0;
      while (at < bytes.length) at += writeSync(handle, bytes, at);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(fresh, file);
  } catch (thrown) {
    rmSync(fresh, { force: true });
    throw thrown;
  }
}

async function replaceAside(file: string, bytes: Uint8Array, process: number): Promise<void> {
  const fresh = `${file}.${process}`;
  try {
    await promises.writeFile(fresh, bytes, { flag: 'wx', mode: 0o600, flush: true });
    await promises.rename(fresh, file);
  } catch (thrown) {
    await promises.rm(fresh, { force: true });
    throw thrown;
  }
}
