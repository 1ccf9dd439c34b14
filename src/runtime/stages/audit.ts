// Writes down what is about to be sent, and afterwards what came of it.

import { asToolError, ToolError } from '../../contract/errors.ts';
import type { After, Answer, Stage, Weighed } from '../../contract/invocation.ts';
import type { JsonObject } from '../../contract/tool.ts';
import type { AuditSink } from '../../security/audit-later.ts';
import type { Intent, Outcome } from '../../security/audit-record.ts';
import { cleanLine } from '../../security/hygiene.ts';
import { redact, redactText } from '../../security/redact.ts';
import type { Registry } from '../tools/registry.ts';
import { secretsOf } from './call-secrets.ts';
import { effectOf } from './policy-call.ts';
import { digestOfCall, markTold } from './refusals.ts';
import { needsPerson } from './weigh.ts';

export type AuditIntent = Intent;
export type AuditOutcome = Outcome;

export interface AuditParts {
  readonly registry: Registry;
  readonly audit: AuditSink;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds; see Clock. */
  readonly elapsed: () => number;
}

/**
 * One intent before and one outcome after, also when the call fails. A call that changes something, shows secrets or
 * needed a person is refused with AUDIT_UNWRITABLE when its intent cannot be written. Between intent and call the
 * confirmation is used up: whatever comes after, it releases nothing else. A lost outcome is a note.
 */
export const audit =
  ({
    registry,
    audit: sink,
    now,
    elapsed,
  }: AuditParts): Stage<After<'released', Weighed>, After<'intended', Weighed>> =>
  async (invocation, next) => {
    const started = elapsed();
    const isBinding = needsRecord(invocation);
    await written(sink, registry, invocation, now(), isBinding);
    const record = (outcome: Omit<Outcome, 'id' | 'at' | 'elapsedMs'>): Promise<'written' | 'lost'> =>
      recorded(sink, { id: invocation.id, at: now(), elapsedMs: Math.round(elapsed() - started), ...outcome });
    try {
      useUp(invocation);
      const answer = await next({ ...invocation, passed: 'intended' });
      const { job } = answer;
      const result = job?.state === 'pending' ? 'pending' : 'success';
      const outcome = await record({ result, ...(job !== undefined && { job: job.id }) });
      return outcome === 'written' || !isBinding ? answer : withNote(answer);
    } catch (thrown) {
      markTold(thrown);
      const { fate, code, apiCode, message } = asToolError(thrown);
      const { names, known } = await secretsOf(registry, invocation);
      const said = redactText(cleanLine(message, 1_000), names, known);
      await record({ result: fate, code, message: said, ...(apiCode !== undefined && { apiCode }) });
      throw thrown;
    }
  };

/** Everything but plain reads. */
const needsRecord = ({ handler, controls, risk }: Weighed): boolean =>
  handler.tool.effect !== 'read' || controls.reveal === true || needsPerson(risk);

async function written(
  sink: AuditSink,
  registry: Registry,
  call: Weighed,
  at: number,
  isBinding: boolean,
): Promise<void> {
  try {
    if (isBinding || sink.readIntent === undefined) {
      await sink.intent(await intentOf(sink, registry, call, at, isBinding));
    } else await sink.readIntent(call.id, () => intentOf(sink, registry, call, at, isBinding));
  } catch (cause) {
    if (!isBinding) return;
    throw new ToolError(
      'AUDIT_UNWRITABLE',
      `The audit log cannot be written, so ${call.tool} was refused. Nothing was sent.`,
      {
        cause,
        hint: 'The log of the server says why; its operator makes the folder writable or names another one. Reading works.',
      },
    );
  }
}

/** A call that needs a person comes with the right to be made, and that right is gone from here on. */
function useUp({ tool, risk, confirmed, release }: Weighed): void {
  if (release !== undefined) release();
  else if (needsPerson(risk) && confirmed !== 'unasked') {
    throw new ToolError('INTERNAL', `${tool} arrived without a confirmation. Nothing was sent.`, { fate: 'refused' });
  }
}

const recorded = (sink: AuditSink, outcome: Outcome): Promise<'written' | 'lost'> =>
  sink.outcome(outcome).then(
    () => 'written',
    () => 'lost',
  );

const lost = 'The call was made, but its outcome could not be written to the audit log.';
const withNote = (answer: Answer): Answer => ({
  ...answer,
  text: `${answer.text}\n${lost}`,
  notes: [...(answer.notes ?? []), lost],
});

/** How far others can look in, if they can. */
function exposureIn({ provider, profile }: Weighed): Pick<Intent, 'exposed'> {
  const exposed = provider.profiles().find(({ name }) => name === profile)?.exposed;
  return exposed === undefined ? {} : { exposed };
}

async function intentOf(
  sink: AuditSink,
  registry: Registry,
  call: Weighed,
  at: number,
  isBinding: boolean,
): Promise<Intent> {
  const { tool } = call.handler;
  const [{ names, known }, digest] = await Promise.all([secretsOf(registry, call), sink.digester()]);
  // Equal secrets have equal marks, so that one can see that two calls used the same without seeing it.
  const shown = redact(call.args, names, known, (secret) => `[secret] ${digest(secret).slice(0, 16)}`);
  return {
    id: call.id,
    at,
    entry: call.entry,
    principal: call.principal,
    provider: call.provider.id,
    profile: call.profile,
    tool: tool.name,
    operations: tool.operations,
    effect: effectOf(call),
    risk: call.risk,
    flags: tool.flags,
    reasons: call.raisedBecause ?? [],
    ...exposureIn(call),
    confirmed: call.confirmed ?? 'not needed',
    reveal: call.controls.reveal === true,
    args: shown.value as JsonObject,
    digest: digestOfCall(digest, call),
    isBinding,
  };
}
