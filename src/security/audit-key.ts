// The key that seals the audit log, in a file of its own that only its owner can read.
import { join } from 'node:path';
import type { AuditIo } from './audit-io.ts';

interface Names {
  readonly key: string;
  readonly log: string;
  readonly anchor: string;
}

/**
 * Reads the key, or makes one where there is neither key nor log. Throws when the key is damaged, or gone while a log is
 * there: going on with another key would hide that the old lines can no longer be checked.
 */
export function readKey(io: AuditIo, folder: string, random: (count: number) => Uint8Array, names: Names): Uint8Array {
  const path = join(folder, names.key);
  return existingKey(io, path) ?? newKey(io, folder, path, random, names);
}

/** The key in a file, or undefined when there is no such file. Throws when it holds no key. */
export function existingKey(io: AuditIo, path: string): Uint8Array | undefined {
  let fd: number;
  try {
    fd = io.open(path, 'read');
  } catch (thrown) {
    if ((thrown as { code?: string }).code === 'ENOENT') return undefined;
    throw thrown;
  }
  try {
    const text = Buffer.from(io.read(fd, 100, 0))
      .toString('latin1')
      .trim();
    if (!/^[0-9a-f]{64,}$/i.test(text)) throw new Error('the key of the audit log is damaged');
    if ((io.facts(fd).mode & 0o077) !== 0) throw new Error('others can read the key of the audit log');
    return Buffer.from(text, 'hex');
  } finally {
    io.close(fd);
  }
}

function newKey(
  io: AuditIo,
  folder: string,
  path: string,
  random: (count: number) => Uint8Array,
  names: Names,
): Uint8Array {
  const isUsed = io.list(folder).some((name) => name === names.anchor || /^audit(-\d+)?\.jsonl$/.test(name));
  if (isUsed) throw new Error('the audit log has lost its key; put it back, or move the log away');
  const key = random(32);
  const fresh = `${path}.new`;
  const fd = io.open(fresh, 'update');
  try {
    io.truncate(fd, 0);
    const text = Buffer.from(`${Buffer.from(key).toString('hex')}\n`);
    if (io.write(fd, text, 0) !== text.length) throw new Error('the key of the audit log could not be written');
    io.sync(fd);
  } finally {
    io.close(fd);
  }
  // By rename, so that a crash leaves a whole key or none; the lock keeps others out.
  io.rename(fresh, path);
  return key;
}
