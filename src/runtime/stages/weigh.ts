// Looks at what a call would do with these very arguments: how risky it is, and why.

import type { After, Change, Controls, Stage, Weighed } from '../../contract/invocation.ts';
import { readPath } from '../../contract/read-path.ts';
import type { AnyTool, Effect, Json, JsonObject, Raise, Risk } from '../../contract/tool.ts';
import { asTaken, isLeftOut } from '../../security/left-out.ts';
import { coversPublic } from '../../security/public-cidr.ts';
import { changeHolds } from '../difference.ts';
import type { Registry } from '../tools/registry.ts';
import { presentByArgument } from './present-values.ts';

export interface WeighParts {
  readonly registry: Registry;
}

export interface Weight {
  readonly risk: Risk;
  /** What the call amounts to: that of the tool, or a deletion where the arguments let something else delete. */
  readonly effect: Effect;
  /** Reasons beyond the tool's own risk, in the words of the overlay. */
  readonly reasons: readonly string[];
}

/** Fills in `risk`, `effect` and `raisedBecause`. Refuses nothing. */
export const weigh =
  ({ registry }: WeighParts): Stage<After<'foreseen'>, After<'weighed', Weighed>> =>
  async (invocation, next) => {
    const { handler, args, controls, change, provider } = invocation;
    const { tool } = handler;
    const isCompared = tool.raisedBy.some((raise) => raise.change !== undefined && Object.hasOwn(args, raise.param));
    const present = isCompared ? presentByArgument(invocation, await registry.safety(provider.id)) : undefined;
    const { risk, effect, reasons } = weighCall(tool, args, controls, change, present);
    return next({ ...invocation, risk, effect, raisedBecause: reasons, passed: 'weighed' });
  };

/**
 * The highest risk that the tool, its arguments, what they make of the object and the wish to see secrets add up to.
 * Where the object may not be read, everything that a change of it could do counts as done; so it does for an argument
 * whose value as it is, in `present`, is not known.
 */
export function weighCall(
  tool: AnyTool,
  args: JsonObject,
  controls: Controls,
  change?: Change,
  present?: JsonObject,
): Weight {
  const plain = { risk: tool.risk, effect: tool.effect, reasons: [] };
  const weight = isRehearsal(tool, args)
    ? { ...plain, risk: milder(tool.risk, 'low') }
    : raised(tool, args, change, present);
  if (controls.reveal !== true) return weight;
  const reasons = [...weight.reasons, 'secrets in the result are shown in clear'];
  return { ...weight, risk: riskier(weight.risk, 'high'), reasons };
}

function raised(tool: AnyTool, args: JsonObject, change: Change | undefined, present: JsonObject | undefined): Weight {
  let { risk, effect } = tool;
  const reasons = new Set<string>();
  const taken = asTaken(tool.params, args);
  for (const raise of tool.raisedBy) {
    if (!applies(raise, taken, change, present)) continue;
    risk = riskier(risk, raise.risk);
    effect = raise.effect ?? effect;
    const isSaid = raise.absent === true || taken[raise.param] === args[raise.param];
    reasons.add(isSaid ? raise.why : `${raise.why}, since ${raise.param} is left out`);
  }
  if (change?.state === 'unknown' && reasons.size > 0) {
    return { risk, effect, reasons: [`${change.why}, so that it may do any of what follows`, ...reasons] };
  }
  return { risk, effect, reasons: [...reasons] };
}

/** True for a call that the API only checks: it changes nothing, so that nobody has to be asked. */
export const isRehearsal = ({ params }: AnyTool, args: JsonObject): boolean =>
  Object.keys(args).some((name) => params[name]?.rehearsal === true && args[name] === true);

/** The greater of two risks. */
export const riskier = (a: Risk, b: Risk): Risk => (order[a] >= order[b] ? a : b);

const milder = (a: Risk, b: Risk): Risk => (order[a] <= order[b] ? a : b);

/** True when a person has to release the call. */
export const needsPerson = (risk: Risk): boolean => order[risk] >= order.high;

const order = { none: 0, low: 1, high: 2, critical: 3 } as const satisfies Record<Risk, number>;

function applies(raise: Raise, args: JsonObject, change: Change | undefined, present: JsonObject | undefined): boolean {
  if (raise.change !== undefined && Object.hasOwn(args, raise.param))
    return present === undefined || changeHolds(raise, raise.param, present, { ...present, ...args });
  if (raise.change !== undefined || raise.becomes !== undefined) return appliesToChange(raise, change);
  const isSpared = ([at, values]: readonly [string, readonly Json[]]): boolean => {
    const said = readPath(args, at);
    return said !== undefined && values.some((spared) => same(spared, said));
  };
  if (Object.entries(raise.unless ?? {}).some(isSpared)) return false;
  const value = readPath(args, raise.param);
  if (raise.absent === true) return isLeftOut(value);
  if (value === undefined) return false;
  if (raise.present === true) return true;
  if (raise.covers === 'public') return coversPublic(value);
  if (raise.anyOf !== undefined) return raise.anyOf.some((wanted) => alike(wanted, value));
  return raise.equals !== undefined && alike(raise.equals, value);
}

function appliesToChange(raise: Raise, change: Change | undefined): boolean {
  if (change === undefined || !raise.param.startsWith(`${change.param}.`)) return false;
  if (change.state === 'unknown') return true;
  return changeHolds(raise, raise.param.slice(change.param.length + 1), change.before, change.after);
}

/** Equal as far as an API may tell: case and the difference between 0 and "0" never hide a risk. */
function alike(wanted: Json, value: Json): boolean {
  if (Array.isArray(value)) return value.some((item: Json) => alike(wanted, item)) || same(wanted, value);
  return same(wanted, value);
}

const same = (a: Json, b: Json): boolean => plain(a) === plain(b);
const plain = (value: Json): string =>
  typeof value === 'object' ? JSON.stringify(value) : String(value).trim().toLowerCase();
