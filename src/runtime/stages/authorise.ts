// Asks whether the operator allows this call at all, and whether a person has to agree to it.

import { ToolError } from '../../contract/errors.ts';
import type { After, Stage, Weighed } from '../../contract/invocation.ts';
import { argumentsSpokenOf, decide, openPolicy } from '../../security/policy.ts';
import type { Policy } from '../../security/policy-model.ts';
import type { LimitDesk } from '../limits.ts';
import { type Modes, refusingMode } from './foreseen-refusal.ts';
import { effectOf, isReversible, policyCallOf } from './policy-call.ts';
import { type PolicyNamesParts, policyNames } from './policy-names.ts';
import { type RefusalParts, withRefusals } from './refusals.ts';
import { needsPerson, riskier } from './weigh.ts';

export interface AuthoriseParts extends RefusalParts, PolicyNamesParts {
  readonly modes: Modes;
  /** Everything is allowed, and risk alone decides about questions, when left out. */
  readonly policy?: Policy;
  readonly callLimits?: LimitDesk;
  readonly reachShared?: () => Promise<unknown>;
}

/**
 * Throws MODE_REFUSES, POLICY_DENIES, RATE_LIMITED or SHARED_AWAY; the modes win over any policy. Throws CONFIRM_NEEDED for a call
 * whose answer holds a secret that is shown only once, unless it asks for it: hidden, the secret would be lost. What the
 * policy wants confirmed gets risk high; what it waives is marked as released unasked.
 */
export const authorise = (parts: AuthoriseParts): Stage<After<'weighed', Weighed>, After<'allowed', Weighed>> => {
  const spoken = spokenOf(parts);
  return async (invocation, next) =>
    next({ ...(await withRefusals(parts, invocation, () => admit(parts, spoken, invocation))), passed: 'allowed' });
};

/** Arguments that any rule or limit speaks of, in lower case. */
const spokenOf = ({ policy, callLimits }: AuthoriseParts): ReadonlySet<string> =>
  new Set([...(policy === undefined ? [] : argumentsSpokenOf(policy)), ...(callLimits?.spokenOf() ?? [])]);

async function admit(parts: AuthoriseParts, spoken: ReadonlySet<string>, invocation: Weighed): Promise<Weighed> {
  refuseByMode(parts.modes, invocation);
  const call = policyCallOf(invocation, await policyNames(parts, invocation, spoken));
  const { verdict, reasons } = decide(parts.policy ?? openPolicy, call);
  const whys = reasons.filter((reason) => reason.verdict === verdict).map(({ why, at }) => `${why} (${at})`);
  if (verdict === 'deny') {
    throw new ToolError('POLICY_DENIES', `The policy denies ${invocation.tool}: ${whys[0]}. Nothing was sent.`, {
      hint: `virtspan policy test ${invocation.tool} explains the decision.`,
    });
  }
  // Look-ups are the server's own and bounded by the calls that they serve.
  if (invocation.entry !== 'resolve') {
    if (effectOf(invocation) !== 'read') await parts.reachShared?.();
    await parts.callLimits?.take(call);
  }
  await refuseLoss(parts, invocation);
  if (verdict === 'confirm' && !needsPerson(invocation.risk)) {
    const raisedBecause = [...(invocation.raisedBecause ?? []), ...whys];
    return { ...invocation, risk: riskier(invocation.risk, 'high'), raisedBecause };
  }
  return verdict === 'allow' && needsPerson(invocation.risk) ? { ...invocation, confirmed: 'unasked' } : invocation;
}

function refuseByMode(modes: Modes, call: Weighed): void {
  const { name } = call.handler.tool;
  const effect = effectOf(call);
  const mode = refusingMode(modes, { effect, risk: call.risk, reversible: isReversible(call) });
  if (mode === undefined) return;
  if (mode === 'read-only') {
    throw new ToolError('MODE_REFUSES', `Read-only mode refuses ${name} (effect: ${effect}). Nothing was sent.`, {
      hint: 'It runs in a server that is started without --read-only; here, only reading does.',
    });
  }
  const what = effect === 'destroy' ? 'effect: destroy' : `effect: ${effect}, risk with these arguments: ${call.risk}`;
  throw new ToolError(
    'MODE_REFUSES',
    `This server has destructive calls disabled and refuses ${name} (${what}). Nothing was sent.`,
    { hint: 'It runs in a server that is started without --disable-destructive; what can be undone runs here.' },
  );
}

async function refuseLoss({ registry }: AuthoriseParts, { handler, provider, controls }: Weighed): Promise<void> {
  const { name, effect, risk } = handler.tool;
  if (controls.reveal === true || (effect === 'read' && !needsPerson(risk))) return;
  const { onceOnly } = await registry.safety(provider.id);
  if (!onceOnly.includes(name)) return;
  const why =
    effect === 'read'
      ? 'nothing but a secret; hidden, the answer would be empty'
      : 'a secret that nobody can look up again; hidden, it would be lost';
  throw new ToolError('CONFIRM_NEEDED', `${name} answers with ${why}. Nothing was sent.`, {
    hint: 'Make the call with reveal set to true: a person is then asked whether to show the secret.',
  });
}
