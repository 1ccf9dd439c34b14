// Writes down what is about to be sent, and afterwards what came of it.
import { digestOf } from '../../security/canonical.ts';
import { redact } from '../../security/redact.ts';
import type { Effect, Entry, Invocation, JsonObject, Risk, Stage } from '../contract.ts';
import { asToolError, type ErrorCode, type Fate, ToolError } from '../errors.ts';
import type { Registry } from '../registry.ts';
import { secretsOf } from './call-secrets.ts';
import { needsPerson } from './weigh.ts';

/** Written before anything is sent. Secret arguments are masked; the digest covers the arguments as they stand here. */
export interface AuditIntent {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly entry: Entry;
  readonly principal: string;
  readonly provider: string;
  readonly profile: string;
  readonly tool: string;
  readonly operations: readonly string[];
  readonly effect: Effect;
  readonly risk: Risk;
  readonly reasons: readonly string[];
  readonly confirmed: 'person' | 'code' | 'not needed';
  readonly reveal: boolean;
  readonly args: JsonObject;
  readonly digest: string;
  /** True when the intent has to be on disk before the call may go on. */
  readonly isBinding: boolean;
}

/** Written after the call, with the id of its intent. */
export interface AuditOutcome {
  readonly id: string;
  readonly at: number;
  readonly elapsedMs: number;
  /** `pending`: the API took it and is still working on it. */
  readonly result: 'success' | 'pending' | Fate;
  readonly code?: ErrorCode;
  readonly message?: string;
  readonly job?: string;
}

/** Where the records go. A promise that resolves means that the record is safe. */
export interface AuditSink {
  intent(record: AuditIntent): Promise<void>;
  outcome(record: AuditOutcome): Promise<void>;
}

export interface AuditParts {
  readonly registry: Registry;
  readonly audit: AuditSink;
  readonly now: () => number;
}

/**
 * One intent before and one outcome after, also when the call fails. A call that changes something, or shows secrets,
 * is refused with AUDIT_UNWRITABLE when its intent cannot be written. An outcome that cannot be written is a note.
 */
export const audit =
  ({ registry, audit: sink, now }: AuditParts): Stage =>
  async (invocation, next) => {
    const started = now();
    const intent = await intentOf(registry, invocation, started);
    try {
      await sink.intent(intent);
    } catch (cause) {
      if (intent.isBinding) {
        throw new ToolError(
          'AUDIT_UNWRITABLE',
          `The audit log cannot be written, so ${invocation.tool} was refused. Nothing was sent.`,
          { cause, hint: 'Make the audit file writable, or choose another one, and try again.' },
        );
      }
    }
    const record = async (outcome: Omit<AuditOutcome, 'id' | 'at' | 'elapsedMs'>): Promise<'written' | 'lost'> => {
      const at = now();
      return sink.outcome({ id: invocation.id, at, elapsedMs: at - started, ...outcome }).then(
        () => 'written',
        () => 'lost',
      );
    };
    try {
      const answer = await next(invocation);
      const { job } = answer;
      const written = await record({
        result: job?.state === 'pending' ? 'pending' : 'success',
        ...(job !== undefined && { job: job.id }),
      });
      return written === 'written' || !intent.isBinding
        ? answer
        : { ...answer, text: `${answer.text}\n${lost}`, notes: [...(answer.notes ?? []), lost] };
    } catch (thrown) {
      const error = asToolError(thrown);
      await record({ result: error.fate, code: error.code, message: error.message });
      throw thrown;
    }
  };

const lost = 'The call was made, but its outcome could not be written to the audit log.';

async function intentOf(registry: Registry, call: Invocation, at: number): Promise<AuditIntent> {
  const { tool } = call.handler!;
  const { names, known } = await secretsOf(registry, call);
  const args = redact(call.args, names, known).value as JsonObject;
  const reveal = call.controls.reveal === true;
  return {
    id: call.id,
    at,
    entry: call.entry,
    principal: call.principal,
    provider: call.provider!.id,
    profile: call.profile!,
    tool: tool.name,
    operations: tool.operations,
    effect: tool.effect,
    risk: call.risk!,
    reasons: call.raisedBecause ?? [],
    confirmed: call.confirmed ?? 'not needed',
    reveal,
    args,
    digest: digestOf('audit arguments', args),
    isBinding: tool.effect !== 'read' || reveal || needsPerson(call.risk!),
  };
}
