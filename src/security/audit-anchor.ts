// Remembers beside the log how far it went, so that lines cut off its end are missed.
import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import type { AuditIo } from './audit-io.ts';
import type { Tip } from './audit-record.ts';

const length = 200;

/** Overwrites the anchor in one small write. Not synced: after a power cut it may be behind, or ahead of plain reads. */
export function writeAnchor(
  io: AuditIo,
  folder: string,
  key: Uint8Array,
  tip: Tip,
  names: { readonly anchor: string },
): void {
  const fd = io.open(join(folder, names.anchor), 'update');
  try {
    const text = JSON.stringify({ seq: tip.seq, mac: tip.mac, seal: sealOf(key, tip) });
    io.write(fd, Buffer.from(`${text.padEnd(length - 1)}\n`), 0);
  } finally {
    io.close(fd);
  }
}

/** The anchor, or undefined when there is none or it is damaged. */
export function readAnchor(
  io: AuditIo,
  folder: string,
  key: Uint8Array,
  names: { readonly anchor: string },
): Tip | undefined {
  let fd: number;
  try {
    fd = io.open(join(folder, names.anchor), 'read');
  } catch (thrown) {
    if ((thrown as { code?: string }).code === 'ENOENT') return undefined;
    throw thrown;
  }
  try {
    const { seq, mac, seal } = JSON.parse(Buffer.from(io.read(fd, length, 0)).toString('utf8')) as Partial<
      Tip & { seal: string }
    >;
    if (typeof seq !== 'number' || typeof mac !== 'string') return undefined;
    return sealOf(key, { seq, mac }) === seal ? { seq, mac } : undefined;
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return undefined;
    throw thrown;
  } finally {
    io.close(fd);
  }
}

const sealOf = (key: Uint8Array, { seq, mac }: Tip): string =>
  createHmac('sha256', key).update(`virtspan audit anchor 1\n${seq}\n${mac}`).digest('hex');
