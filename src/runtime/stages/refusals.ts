// Puts calls on record that were stopped before they could become an intent.

import { ToolError } from '../../contract/errors.ts';
import type { After, Found, Stage } from '../../contract/invocation.ts';
import type { Json } from '../../contract/tool.ts';
import type { AuditSink } from '../../security/audit-later.ts';
import { cleanLine } from '../../security/hygiene.ts';
import { redactText } from '../../security/redact.ts';
import type { Registry } from '../tools/registry.ts';
import { secretsOf } from './call-secrets.ts';

export interface RefusalParts {
  readonly registry: Registry;
  readonly audit: AuditSink;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** What was thrown and is on record already, as a refusal or as the outcome of an intent. */
const told = new WeakSet<object>();

/** Marks what was thrown: the log has it. */
export function markTold(thrown: unknown): void {
  if (typeof thrown === 'object' && thrown !== null) told.add(thrown);
}

/**
 * Whatever stops a change before its intent leaves a line, wrong arguments and names included. Refusals that know more
 * of the call (`withRefusals`) come first.
 */
export const recordRefusals =
  (parts: RefusalParts): Stage<Found, After<'watched'>> =>
  (invocation, next) => {
    const call = { ...invocation, passed: 'watched' } as const;
    const isChange = invocation.entry !== 'resolve' && invocation.handler.tool.effect !== 'read';
    return isChange ? withRefusals(parts, invocation, () => next(call)) : next(call);
  };

/** Runs `work`; when it throws, the audit log hears of it. A log that cannot be written changes nothing: nothing was sent. */
export async function withRefusals<T>(parts: RefusalParts, call: Found, work: () => Promise<T> | T): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    if (thrown instanceof ToolError && !told.has(thrown)) {
      markTold(thrown);
      await record(parts, call, thrown).catch(() => {});
    }
    throw thrown;
  }
}

/** Keyed digest of a call: the same for a refusal, an intent and what is sent. */
export const digestOfCall = (digest: (value: Json) => string, { handler, profile, args }: Found): string =>
  digest({ tool: handler.tool.name, profile: profile, args });

async function record({ registry, audit, now }: RefusalParts, call: Found, error: ToolError): Promise<void> {
  const [{ names, known }, digest] = await Promise.all([secretsOf(registry, call), audit.digester()]);
  const { name, operations, effect } = call.handler.tool;
  await audit.refusal({
    id: call.id,
    at: now(),
    entry: call.entry,
    principal: call.principal,
    profile: call.profile,
    tool: name,
    operations,
    effect,
    digest: digestOfCall(digest, call),
    code: error.code,
    message: redactText(cleanLine(error.message, 1_000), names, known),
  });
}
