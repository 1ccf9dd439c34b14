// Whether the conditions of a rule hold for a call.

import type { Entry } from '../contract/invocation.ts';
import type { Effect, Flag, Risk } from '../contract/tool.ts';
import { matchesGlob } from './glob.ts';
import type { PolicyCall, Verdict } from './policy.ts';
import { type ArgCondition, argHolds } from './policy-args.ts';

/** All that are given must hold. Names are globs, `*` and `?`, in any case. */
export interface Conditions {
  /** Tool names or the API's own operation names. */
  readonly tools?: readonly string[];
  readonly providers?: readonly string[];
  readonly profiles?: readonly string[];
  readonly principals?: readonly string[];
  readonly categories?: readonly string[];
  readonly effects?: readonly Effect[];
  /** The risk of the call with its arguments. */
  readonly risks?: readonly Risk[];
  /** Any of these. */
  readonly flags?: readonly Flag[];
  readonly entries?: readonly Entry[];
  readonly reversible?: boolean;
  readonly reveal?: boolean;
  /** Argument > condition; a dotted name reaches into objects. */
  readonly args?: Readonly<Record<string, ArgCondition>>;
}

/** True when every condition holds. */
export function holds(when: Conditions, decide: Verdict, call: PolicyCall): boolean {
  return (
    anyGlob(when.tools, [call.tool, ...call.operations]) &&
    anyGlob(when.providers, [call.provider]) &&
    anyGlob(when.profiles, [call.profile]) &&
    anyGlob(when.principals, [call.principal]) &&
    anyGlob(when.categories, [call.category, `${call.provider}/${call.category}`]) &&
    (when.effects === undefined || when.effects.includes(call.effect)) &&
    (when.risks === undefined || when.risks.includes(call.risk)) &&
    (when.flags === undefined || when.flags.some((flag) => call.flags.includes(flag))) &&
    (when.entries === undefined || when.entries.includes(call.entry)) &&
    (when.reversible === undefined || when.reversible === call.reversible) &&
    (when.reveal === undefined || when.reveal === call.reveal) &&
    Object.entries(when.args ?? {}).every(([name, condition]) => argHolds(name, condition, decide, call))
  );
}

/** The arguments that conditions speak of, in lower case. */
export const argumentsIn = ({ args = {} }: Conditions): readonly string[] =>
  Object.keys(args).map((name) => name.toLowerCase());

const anyGlob = (globs: readonly string[] | undefined, texts: readonly string[]): boolean =>
  globs === undefined || globs.some((glob) => texts.some((text) => matchesGlob(glob, text)));
