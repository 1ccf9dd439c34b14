// What the tests of the audit log share: a folder of their own, a clock, records, and a disk that fails when told.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AuditIo, systemIo } from '../../src/security/audit-io.ts';
import { AuditLog, type AuditLogParts } from '../../src/security/audit-log.ts';
import type { Intent, Outcome } from '../../src/security/audit-record.ts';

const folders: string[] = [];

export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'virtspan-audit-'));
  folders.push(folder);
  return join(folder, 'log');
}

export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

let owners = 0;

export function newLog(folder: string, more: Partial<AuditLogParts> = {}): AuditLog {
  return new AuditLog({
    folder,
    io: systemIo,
    now: () => Date.now(),
    elapsed: () => performance.now(),
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    pid: process.pid,
    owner: `test-${owners++}`,
    isAlive: (pid) => pid === process.pid,
    random: (count) => new Uint8Array(count).fill(9),
    ...more,
  });
}

export const intent = (id: string, more: Partial<Intent> = {}): Intent => ({
  id,
  at: 1_000,
  entry: 'mcp',
  principal: 'stdio',
  provider: 'cloudstack',
  profile: 'prod',
  tool: 'cloudstack_destroy_virtual_machine',
  operations: ['destroyVirtualMachine'],
  effect: 'destroy',
  risk: 'high',
  flags: [],
  reasons: [],
  confirmed: 'person',
  reveal: false,
  args: { id: '4f0c' },
  digest: 'd1',
  isBinding: true,
  ...more,
});

export const outcome = (id: string, more: Partial<Outcome> = {}): Outcome => ({
  id,
  at: 2_000,
  elapsedMs: 1_000,
  result: 'success',
  ...more,
});

/** The system's file operations without waiting for the disk: a few hundred syncs take minutes on a busy machine. */
export const quickIo: AuditIo = { ...systemIo, sync: () => {} };

/** Those, of which the n-th fails; `count` says how many were made. */
export function failingIo(n: number, code = 'EIO'): { readonly io: AuditIo; count: number } {
  const state = { count: 0 } as { io: AuditIo; count: number };
  const wrap =
    (run: (...args: never[]) => unknown) =>
    (...args: never[]) => {
      state.count += 1;
      if (state.count === n) throw Object.assign(new Error(`${code}: failed on purpose`), { code });
      return run(...args);
    };
  const wrapped = Object.entries(quickIo).map(([name, run]) => [name, wrap(run as (...args: never[]) => unknown)]);
  state.io = Object.fromEntries(wrapped) as AuditIo;
  return state;
}
