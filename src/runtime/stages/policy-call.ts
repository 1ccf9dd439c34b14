// A call as the operator's policy and limits look at it.
import type { PolicyCall } from '../../security/policy.ts';
import type { Invocation } from '../contract.ts';

/** For an invocation whose tool, profile and risk are settled. */
export function policyCallOf(call: Invocation): PolicyCall {
  const { tool } = call.handler!;
  return {
    principal: call.principal,
    entry: call.entry,
    provider: call.provider!.id,
    profile: call.profile!,
    category: tool.category,
    tool: tool.name,
    operations: tool.operations,
    effect: tool.effect,
    risk: call.risk!,
    reversible: tool.reversible,
    flags: tool.flags,
    reveal: call.controls.reveal === true,
    args: call.args,
    targets: call.targets ?? [],
  };
}
