// What the server refuses of values that its API takes as free text: sets and forms of its own.
import { RULES, type Rule } from '../facts/closed-sets.ts';
import type { Args } from './args.ts';
import { ApiFault } from './fault.ts';

/** Throws the refusal that the first value outside of its set deserves. */
export function checkValues(command: string, args: Args): void {
  for (const name of args.names()) {
    const rule = RULES[`${command}.${name}`] ?? RULES[`*.${name}`];
    const value = rule === undefined ? undefined : args.text(name);
    if (rule === undefined || value === undefined || passes(rule, value)) continue;
    throw new ApiFault(rule.status ?? 431, `The value "${value}" of ${name} is none that ${command} takes.`, {
      kind: rule.kind ?? 4350,
    });
  }
}

function passes(rule: Rule, value: string): boolean {
  if (rule.pattern !== undefined && !rule.pattern.test(value)) return false;
  const { oneOf } = rule;
  if (oneOf === undefined) return true;
  const known = (part: string): boolean =>
    rule.exact === true ? oneOf.includes(part) : oneOf.some((it) => it.toLowerCase() === part.toLowerCase());
  return rule.each === true ? value.split(',').every((part) => known(part.trim())) : known(value);
}
