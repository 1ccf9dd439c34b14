// Looks at what a call would do with these very arguments: how risky it is, and why.

import type { Controls, Stage } from '../../contract/invocation.ts';
import { readPath } from '../../contract/read-path.ts';
import type { AnyTool, Json, JsonObject, Raise, Risk } from '../../contract/tool.ts';
import { asTaken, isLeftOut } from '../../security/left-out.ts';
import { coversPublic } from '../../security/public-cidr.ts';

export interface Weight {
  readonly risk: Risk;
  /** Reasons beyond the tool's own risk, in the words of the overlay. */
  readonly reasons: readonly string[];
}

/** Fills in `risk` and `raisedBecause`. Refuses nothing. */
export const weigh = (): Stage => async (invocation, next) => {
  const { risk, reasons } = weighCall(invocation.handler!.tool, invocation.args, invocation.controls);
  return next({ ...invocation, risk, raisedBecause: reasons });
};

/** The highest risk that the tool, its arguments and the wish to see secrets add up to. */
export function weighCall(tool: AnyTool, args: JsonObject, controls: Controls): Weight {
  let risk = tool.risk;
  const reasons: string[] = [];
  const taken = asTaken(tool.params, args);
  for (const raise of tool.raisedBy) {
    if (!applies(raise, taken)) continue;
    risk = riskier(risk, raise.risk);
    const isSaid = raise.absent === true || taken[raise.param] === args[raise.param];
    reasons.push(isSaid ? raise.why : `${raise.why}, since ${raise.param} is left out`);
  }
  if (controls.reveal === true) {
    risk = riskier(risk, 'high');
    reasons.push('secrets in the result are shown in clear');
  }
  return { risk, reasons };
}

/** The greater of two risks. */
export const riskier = (a: Risk, b: Risk): Risk => (order[a] >= order[b] ? a : b);

/** True when a person has to release the call. */
export const needsPerson = (risk: Risk): boolean => order[risk] >= order.high;

const order = { none: 0, low: 1, high: 2, critical: 3 } as const satisfies Record<Risk, number>;

function applies(raise: Raise, args: JsonObject): boolean {
  const value = readPath(args, raise.param);
  if (raise.absent === true) return isLeftOut(value);
  if (value === undefined) return false;
  if (raise.present === true) return true;
  if (raise.covers === 'public') return coversPublic(value);
  if (raise.anyOf !== undefined) return raise.anyOf.some((wanted) => alike(wanted, value));
  return raise.equals !== undefined && alike(raise.equals, value);
}

/** Equal as far as an API may tell: case and the difference between 0 and "0" never hide a risk. */
function alike(wanted: Json, value: Json): boolean {
  if (Array.isArray(value)) return value.some((item: Json) => alike(wanted, item)) || same(wanted, value);
  return same(wanted, value);
}

const same = (a: Json, b: Json): boolean => plain(a) === plain(b);
const plain = (value: Json): string =>
  typeof value === 'object' ? JSON.stringify(value) : String(value).trim().toLowerCase();
