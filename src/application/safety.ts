// What the operator settled about safety: the policy file, the audit log, and the keys of this process.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ToolError } from '../contract/errors.ts';
import { readOwnFile } from '../runtime/config/own-file.ts';
import { CallLimits } from '../runtime/limits.ts';
import type { PipelineParts } from '../runtime/pipeline.ts';
import { auditWitness } from '../runtime/shared/audit-head.ts';
import { sharedConfirmations } from '../runtime/shared/confirmations.ts';
import { sharedLimits } from '../runtime/shared/limits.ts';
import type { Shared } from '../runtime/shared/shared.ts';
import type { Registry } from '../runtime/tools/registry.ts';
import { systemIo } from '../security/audit-io.ts';
import { type Audit, AuditLog } from '../security/audit-log.ts';
import { createMemoryAudit } from '../security/audit-memory.ts';
import type { AuditWitness } from '../security/audit-witness.ts';
import { Confirmations } from '../security/confirmation.ts';
import { isAlive } from '../security/is-alive.ts';
import type { PolicyFile } from '../security/policy-file.ts';
import type { OutsideWorld } from './outside-world.ts';
import { stateFolder } from './state-folder.ts';

/** What safety needs of the outside world. */
export type SafetyWorld = Pick<OutsideWorld, 'env' | 'home' | 'cwd' | 'user' | 'clock' | 'randomBytes' | 'randomId'>;

/** Time to approve without a limit of the operator's, and time from the yes to the wire, in milliseconds. */
const approveMs = 300_000;
const executeMs = 60_000;

/** Where the policy is looked for. */
export const policyPath = ({ env, home }: Pick<OutsideWorld, 'env' | 'home'>, named: string | undefined): string =>
  named ?? join(nonEmpty(env.XDG_CONFIG_HOME) ?? join(home, '.config'), 'virtspan', 'policy.yaml');

/**
 * The policy file: `named`, else policy.yaml beside the usual virtspan.yaml when it is there.
 * Undefined when there is none. Throws CONFIG_INVALID for one that was named and is missing, that others could have
 * written, or that is wrong.
 */
export async function readPolicy(
  { env, home, user }: Pick<OutsideWorld, 'env' | 'home' | 'user'>,
  registry: () => Promise<Registry>,
  named: string | undefined,
): Promise<PolicyFile | undefined> {
  const path = policyPath({ env, home }, named);
  let text: string;
  try {
    text = await readOwnFile(path, { what: 'policy file', user });
  } catch (thrown) {
    if (thrown instanceof ToolError) throw thrown;
    const code = (thrown as { code?: string }).code ?? 'unreadable';
    if (named === undefined && code === 'ENOENT') return undefined;
    throw new ToolError(
      'CONFIG_INVALID',
      `The policy file ${path} cannot be read (${code}); the server does not start without it.`,
    );
  }
  const [{ parsePolicy }, { entries, catalogs }] = await Promise.all([
    import('../security/policy-file.ts'),
    registry(),
  ]);
  const withOwn = catalogs.flatMap(({ provider, adoption }) => (adoption === undefined ? [] : [provider]));
  return parsePolicy(text, path, entries, withOwn);
}

/** Where the audit log of real clouds goes: the folder that was named, else the user's state folder. */
export function auditFolder({ env, home }: Pick<OutsideWorld, 'env' | 'home'>, named: string | undefined): string {
  return named ?? join(stateFolder({ env, home }), 'audit');
}

/** The audit key in the file that was named: 64 hexadecimal digits or more. Throws CONFIG_INVALID. */
export async function auditKey(named: string | undefined): Promise<Uint8Array | undefined> {
  if (named === undefined) return undefined;
  const text = await readFile(named, 'latin1').catch(() => '');
  if (!/^[0-9a-f]{64,}\s*$/i.test(text)) {
    throw new ToolError(
      'CONFIG_INVALID',
      `The audit key is to be in ${named}, which holds no key of 64 hexadecimal digits.`,
    );
  }
  return Buffer.from(text.trim(), 'hex');
}

/** In memory without a folder. Opens nothing before the first record. */
export function openAudit(
  world: SafetyWorld,
  folder: string | undefined,
  key: Uint8Array | undefined,
  witness: AuditWitness | undefined,
): Audit {
  const { clock, randomBytes, randomId } = world;
  // Both by the first record: what makes them takes a start as long as everything else of ours.
  let owner: string | undefined;
  if (folder === undefined) return createMemoryAudit(() => key ?? randomBytes(32), clock);
  return new AuditLog({
    folder,
    io: systemIo,
    now: clock.now,
    elapsed: clock.elapsed,
    sleep: (ms) => clock.sleep(ms, new AbortController().signal),
    pid: process.pid,
    get owner() {
      owner ??= randomId();
      return owner;
    },
    isAlive,
    random: randomBytes,
    ...(key !== undefined && { key }),
    ...(witness !== undefined && { witness }),
  });
}

/** What an operator is told of an audit log that cannot be written. */
export const unwritableAudit = (folder: string | undefined, why: string): string =>
  `the audit log in ${folder ?? 'memory'} cannot be written (${why}): changes are refused, and reads leave no record. ` +
  'Make the folder writable, or name another one: --audit-dir, VIRTSPAN_AUDIT_DIR or server.audit_dir';

/** Who remembers how far the log in the folder went; nobody but its own folder where processes share nothing. */
export const witnessOf = (shared: Shared, host: string, folder: string | undefined): AuditWitness | undefined =>
  folder === undefined || shared.reach === 'process' ? undefined : auditWitness(shared, { host, folder });

/** The safety parts of the pipeline. */
export function pipelineSafety(
  { clock, randomBytes, randomId }: SafetyWorld,
  file: PolicyFile | undefined,
  patienceMs: number | undefined,
  shared: Shared,
): Pick<PipelineParts, 'policy' | 'callLimits' | 'confirmations' | 'confirmation' | 'reachShared'> {
  const rules = { elapsed: clock.elapsed, newId: randomId, approveMs: patienceMs ?? approveMs, executeMs };
  const areMany = shared.reach === 'replicas';
  const common = {
    confirmations: areMany ? sharedConfirmations(shared, rules) : new Confirmations({ ...rules, key: randomBytes(32) }),
    ...(areMany && { reachShared: () => shared.get('reach') }),
  };
  if (file === undefined) return common;
  const { policy, limits, confirmation } = file;
  const alone = new CallLimits(limits, clock.elapsed);
  const callLimits = areMany ? sharedLimits(limits, shared, clock.now, alone) : alone;
  return { ...common, policy, confirmation, callLimits };
}

/** Nothing for an empty text. */
export const nonEmpty = (value: string | undefined): string | undefined => (value === '' ? undefined : value);
