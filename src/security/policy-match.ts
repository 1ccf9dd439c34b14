// Whether the conditions of a rule hold for a call.
import { matchesGlob } from './glob.ts';
import { argHolds } from './policy-args.ts';
import type { Conditions, PolicyCall, Verdict } from './policy-model.ts';

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
