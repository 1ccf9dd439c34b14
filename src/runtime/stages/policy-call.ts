// A call as the operator's policy and limits look at it.

import type { Change, Weighed } from '../../contract/invocation.ts';
import type { AnyTool, Effect, Flag, JsonObject, Risk } from '../../contract/tool.ts';
import { asTaken } from '../../security/left-out.ts';
import type { PolicyCall, PolicyTarget } from '../../security/policy-model.ts';
import { mergePatchOf } from '../difference.ts';
import { needsPerson } from './weigh.ts';

/** What else a rule may call the tool: its operations, and the name that it had. */
export const namesOf = ({ operations, formerly }: AnyTool): readonly string[] =>
  formerly === undefined ? operations : [...operations, formerly];

/** For an invocation whose tool, profile and risk are settled, and what the things are called that rules speak of. */
export function policyCallOf(call: Weighed, targets: readonly PolicyTarget[]): PolicyCall {
  const { tool } = call.handler;
  const reveal = call.controls.reveal === true;
  return {
    principal: call.principal,
    entry: call.entry,
    provider: call.provider.id,
    profile: call.profile,
    category: tool.category,
    tool: tool.name,
    operations: namesOf(tool),
    effect: effectOf(call),
    risk: call.risk,
    reversible: isReversible(call),
    flags: flagsFor(tool, call.risk, reveal),
    reveal,
    args: asTaken(tool.params, call.args),
    ...(call.change !== undefined && { outcome: outcomeOf(call.change, call.args) }),
    targets,
  };
}

/** What the call amounts to with its arguments. */
export const effectOf = ({ effect, handler }: Weighed): Effect => effect ?? handler.tool.effect;

/** A change that lets something else delete the thing is as final as the deletion. */
export const isReversible = (call: Weighed): boolean =>
  call.handler.tool.reversible && effectOf(call) === call.handler.tool.effect;

/** The arguments as their effect has them: what changes, as a merge patch, in whatever form it was written. */
const outcomeOf = (change: Change, args: JsonObject): JsonObject | 'unknown' =>
  change.state === 'unknown' ? 'unknown' : { ...args, [change.param]: mergePatchOf(change.before, change.after) };

/**
 * The tool's flags as they hold for one call. Machines, zones and users come in lists that can carry a secret; in a plain
 * read of low risk every such value is hidden, so it is no `secretOut` unless the call asks to be shown them.
 */
export const flagsFor = ({ effect, flags }: AnyTool, risk: Risk, reveal: boolean): readonly Flag[] =>
  effect !== 'read' || reveal || needsPerson(risk) ? flags : flags.filter((flag) => flag !== 'secretOut');
