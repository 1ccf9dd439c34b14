// What the operator settled about safety: the policy file, the audit log, and the keys of this process.
import { constants } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ToolError } from '../runtime/errors.ts';
import { CallLimits } from '../runtime/limits.ts';
import type { PipelineParts } from '../runtime/pipeline.ts';
import type { Registry } from '../runtime/registry.ts';
import { systemIo } from '../security/audit-io.ts';
import { type Audit, AuditLog } from '../security/audit-log.ts';
import { createMemoryAudit } from '../security/audit-memory.ts';
import { Confirmations } from '../security/confirmation.ts';
import type { PolicyFile } from '../security/policy-file.ts';
import type { World } from './world.ts';

export type SafetyWorld = Pick<World, 'env' | 'home' | 'cwd' | 'clock' | 'randomBytes' | 'randomId'>;

/** Time to approve without a limit of the operator's, and time from the yes to the wire, in milliseconds. */
const approveMs = 300_000;
const executeMs = 60_000;

/**
 * The policy file: `named`, else VIRTSPAN_POLICY, else policy.yaml beside the usual virtspan.yaml when it is there.
 * Undefined when there is none. Throws CONFIG_INVALID for one that was named and is missing, that others can write to,
 * or that is wrong.
 */
export async function readPolicy(
  { env, home, cwd }: Pick<World, 'env' | 'home' | 'cwd'>,
  registry: () => Promise<Registry>,
  named?: string,
): Promise<PolicyFile | undefined> {
  const wanted = named ?? nonEmpty(env.VIRTSPAN_POLICY);
  const usual = join(nonEmpty(env.XDG_CONFIG_HOME) ?? join(home, '.config'), 'virtspan', 'policy.yaml');
  const path = wanted === undefined ? usual : resolve(cwd, wanted);
  let text: string;
  try {
    text = await readOwn(path);
  } catch (thrown) {
    if (thrown instanceof ToolError) throw thrown;
    const code = (thrown as { code?: string }).code ?? 'unreadable';
    if (wanted === undefined && code === 'ENOENT') return undefined;
    throw new ToolError(
      'CONFIG_INVALID',
      `The policy file ${path} cannot be read (${code}); the server does not start without it.`,
    );
  }
  const [{ parsePolicy }, { entries }] = await Promise.all([import('../security/policy-file.ts'), registry()]);
  return parsePolicy(text, path, entries);
}

/** Where the audit log goes: VIRTSPAN_AUDIT_DIR, else the user's state folder; undefined for the built-in simulators. */
export function auditFolder(
  { env, home, cwd }: Pick<World, 'env' | 'home' | 'cwd'>,
  cloud: 'real' | 'built-in',
): string | undefined {
  const named = nonEmpty(env.VIRTSPAN_AUDIT_DIR);
  if (named !== undefined) return resolve(cwd, named);
  if (cloud === 'built-in') return undefined;
  return join(nonEmpty(env.XDG_STATE_HOME) ?? join(home, '.local', 'state'), 'virtspan', 'audit');
}

/** The audit key that VIRTSPAN_AUDIT_KEY_FILE names: 64 hexadecimal digits or more. Throws CONFIG_INVALID. */
export async function auditKey({ env, cwd }: Pick<World, 'env' | 'cwd'>): Promise<Uint8Array | undefined> {
  const named = nonEmpty(env.VIRTSPAN_AUDIT_KEY_FILE);
  if (named === undefined) return undefined;
  const text = await readFile(resolve(cwd, named), 'latin1').catch(() => '');
  if (!/^[0-9a-f]{64,}\s*$/i.test(text)) {
    throw new ToolError(
      'CONFIG_INVALID',
      `VIRTSPAN_AUDIT_KEY_FILE names ${named}, which holds no key of 64 hexadecimal digits.`,
    );
  }
  return Buffer.from(text.trim(), 'hex');
}

/** In memory without a folder. Opens nothing before the first record. */
export function openAudit(world: SafetyWorld, folder: string | undefined, key: Uint8Array | undefined): Audit {
  const { clock, randomBytes, randomId } = world;
  if (folder === undefined) return createMemoryAudit(key ?? randomBytes(32), clock.now);
  return new AuditLog({
    folder,
    io: systemIo,
    now: clock.now,
    sleep: (ms) => clock.sleep(ms, new AbortController().signal),
    pid: process.pid,
    owner: randomId(),
    isAlive,
    random: randomBytes,
    ...(key !== undefined && { key }),
  });
}

/** The safety parts of the pipeline. */
export function pipelineSafety(
  { clock, randomBytes, randomId }: SafetyWorld,
  file: PolicyFile | undefined,
  patienceMs: number | undefined,
): Pick<PipelineParts, 'policy' | 'callLimits' | 'confirmations' | 'confirmation'> {
  const confirmations = new Confirmations({
    key: randomBytes(32),
    now: clock.now,
    newId: randomId,
    approveMs: patienceMs ?? approveMs,
    executeMs,
  });
  if (file === undefined) return { confirmations };
  const { policy, limits, confirmation } = file;
  return { confirmations, policy, confirmation, callLimits: new CallLimits(limits, clock.now) };
}

const nonEmpty = (value: string | undefined): string | undefined => (value === '' ? undefined : value);

/** A policy that others can change is no policy. */
async function readOwn(path: string): Promise<string> {
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const { mode } = await file.stat();
    if ((mode & 0o022) === 0) return await file.readFile('utf8');
    throw new ToolError(
      'CONFIG_INVALID',
      `The policy file ${path} can be changed by others (mode ${(mode & 0o777).toString(8)}).`,
      {
        hint: 'Take the right to write away from group and others: chmod go-w.',
      },
    );
  } finally {
    await file.close();
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    return (thrown as { code?: string }).code === 'EPERM';
  }
}
