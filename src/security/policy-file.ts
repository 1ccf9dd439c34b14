// Reads a policy file; whatever is wrong with it stops the server, with the place and what was expected there.
import { matchesGlob } from './glob.ts';
import { checkPolicy, type NamedTool } from './policy-faults.ts';
import type { Conditions, Policy, PrincipalRule, RawPolicy, RawRule, Role, Rule } from './policy-model.ts';
import { invalid, readYaml } from './yaml-file.ts';

/** So many calls in so much time, over all calls that the conditions hold for. */
export interface LimitRule {
  readonly calls: number;
  readonly perMs: number;
  readonly when: Conditions;
  readonly at: string;
}

export interface PolicyFile {
  readonly policy: Policy;
  readonly limits: readonly LimitRule[];
  readonly confirmation: 'person' | 'token';
  /** Rules on tools that only a running server may have: whether their names are right cannot be told here. */
  readonly unproven: readonly string[];
}

/**
 * `text` is the content of the file called `file`. Throws CONFIG_INVALID with one line `file:line:column: ...` for each
 * fault: for text that is no YAML, for names and values that are not known, for roles that do not exist, and for patterns that fit none of
 * `tools`: a misspelt prohibition must not pass for one. A rule may name tools that nothing has yet only where its
 * categories say that it is about a server's own (docs/decisions, 12); that is among what is `unproven`.
 */
export function parsePolicy(
  text: string,
  file: string,
  tools: readonly NamedTool[],
  withOwn: readonly string[] = [],
): PolicyFile {
  const { content, placeOf: at } = readYaml(text, file);
  const { faults, unproven } = checkPolicy(content, at, { tools, withOwn });
  if (faults.length > 0) throw invalid(faults);
  const raw = content as RawPolicy;
  const rulesAt = (rules: readonly RawRule[], path: readonly (string | number)[]): readonly Rule[] =>
    rules.map((rule, index) => named(readRule(rule, at([...path, index])), tools));
  const roles = Object.entries(raw.roles ?? {}).map(([name, role]): [string, Role] => [
    name,
    { default: role.default ?? 'deny', rules: rulesAt(role.rules, ['roles', name, 'rules']) },
  ]);
  return {
    policy: {
      default: raw.default ?? 'allow',
      rules: rulesAt(raw.rules ?? [], ['rules']),
      roles: Object.fromEntries(roles),
      source: file,
      ...(raw.principals !== undefined && { principals: readPrincipals(raw.principals) }),
    },
    limits: (raw.limits ?? []).map(({ calls, per, ...when }, index) =>
      named({ calls, perMs: durationMs(per), when, at: at(['limits', index]) }, tools),
    ),
    confirmation: raw.confirmation ?? 'person',
    unproven,
  };
}

/**
 * Tools may be called as clients of the API call them (`patchVirtualMachine`): their own names go beside that, so that a
 * pattern that passed the check is one that holds.
 */
function named<Ruling extends { readonly when: Conditions }>(ruling: Ruling, tools: readonly NamedTool[]): Ruling {
  const { tools: globs } = ruling.when;
  if (globs === undefined) return ruling;
  const fits = (text: string): boolean => globs.some((glob) => matchesGlob(glob, text));
  const more = tools.filter(({ name, symbol }) => !fits(name) && fits(symbol)).map(({ name }) => name);
  return more.length === 0 ? ruling : { ...ruling, when: { ...ruling.when, tools: [...globs, ...more] } };
}

const readRule = ({ decide, why, unasked, ...when }: RawRule, at: string): Rule => ({
  decide,
  when,
  at,
  ...(why !== undefined && { why }),
  ...(unasked !== undefined && { unasked }),
});

const readPrincipals = (raw: NonNullable<RawPolicy['principals']>): readonly PrincipalRule[] =>
  Object.entries(raw).map(([principal, value]) =>
    typeof value === 'string'
      ? { principal, role: value, profiles: {} }
      : { principal, role: value.role, profiles: value.profiles ?? {} },
  );

const units = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;
const durationMs = (text: string): number => Number(text.slice(0, -1)) * units[text.at(-1) as keyof typeof units];
