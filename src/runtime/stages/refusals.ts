// Puts calls on record that were stopped before they could become an intent.

import { ToolError } from '../../contract/errors.ts';
import type { Invocation } from '../../contract/invocation.ts';
import { cleanLine } from '../../security/hygiene.ts';
import { redactText } from '../../security/redact.ts';
import type { Registry } from '../tools/registry.ts';
import type { AuditSink } from './audit.ts';
import { secretsOf } from './call-secrets.ts';

export interface RefusalParts {
  readonly registry: Registry;
  readonly audit: AuditSink;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Runs `work`; when it throws, the audit log hears of it. A log that cannot be written changes nothing: nothing was sent. */
export async function withRefusals<T>(parts: RefusalParts, call: Invocation, work: () => Promise<T> | T): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    if (thrown instanceof ToolError) await record(parts, call, thrown).catch(() => {});
    throw thrown;
  }
}

async function record({ registry, audit, now }: RefusalParts, call: Invocation, error: ToolError): Promise<void> {
  const { names, known } = await secretsOf(registry, call);
  await audit.refusal({
    id: call.id,
    at: now(),
    entry: call.entry,
    principal: call.principal,
    profile: call.profile!,
    tool: call.tool,
    code: error.code,
    message: redactText(cleanLine(error.message, 1_000), names, known),
  });
}
