// Reads a policy file; whatever is wrong with it stops the server, with the place and what was expected there.

import { Ajv, type ErrorObject } from 'ajv';
import { ownCategory } from '../contract/adoption.ts';
import { stepsOf } from '../contract/json-pointer.ts';
import { matchesGlob } from './glob.ts';
import type { Conditions, Policy, PrincipalRule, Role, Rule, Verdict } from './policy-model.ts';
import { policySchema } from './policy-schema.ts';
import { roles as presets } from './roles.ts';
import { invalidAt, readYaml } from './yaml-file.ts';

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

/** What there is to name: the generated tools, and the providers whose servers may have tools of their own. */
export interface Nameable {
  readonly tools: readonly NamedTool[];
  readonly withOwn: readonly string[];
}

/** A tool as far as a pattern can name it. */
export interface NamedTool {
  readonly name: string;
  /** A longer name that it had: rules on it hold. */
  readonly formerly?: string;
  readonly symbol: string;
  readonly provider: string;
  readonly category: string;
}

/**
 * `text` is the content of the file called `file`. Throws CONFIG_INVALID as `file:line:column: ...` for text that is no
 * YAML, for names and values that are not known, for roles that do not exist, and for patterns that fit none of
 * `tools`: a misspelt prohibition must not pass for one. A rule may name tools that nothing has yet only where its
 * categories say that it is about a server's own (docs/decisions, 12); that is among what is `unproven`.
 */
export function parsePolicy(
  text: string,
  file: string,
  tools: readonly NamedTool[],
  withOwn: readonly string[] = [],
): PolicyFile {
  const named: Nameable = { tools, withOwn };
  const unproven: string[] = [];
  const check: CheckPatterns = (when, path) => void unproven.push(...checkPatterns(when, path, at, named));
  const { content, placeOf: at } = readYaml(text, file);
  checkForm(content, at);
  const raw = content as RawPolicy;
  checkRoles(raw, at);
  const rulesAt = (rules: readonly RawRule[], path: readonly (string | number)[]): readonly Rule[] =>
    rules.map((rule, index) => readRule(rule, [...path, index], at, check));
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
    limits: (raw.limits ?? []).map(({ calls, per, ...when }, index) => {
      check(when, ['limits', index]);
      return { calls, perMs: durationMs(per), when, at: at(['limits', index]) };
    }),
    confirmation: raw.confirmation ?? 'person',
    unproven,
  };
}

type RawRule = Conditions & { readonly decide: Verdict; readonly why?: string; readonly unasked?: true };
interface RawPolicy {
  readonly default?: Verdict;
  readonly confirmation?: 'person' | 'token';
  readonly principals?: Readonly<
    Record<string, string | { readonly role: string; readonly profiles?: Readonly<Record<string, string>> }>
  >;
  readonly roles?: Readonly<Record<string, { readonly default?: Verdict; readonly rules: readonly RawRule[] }>>;
  readonly rules?: readonly RawRule[];
  readonly limits?: readonly (Conditions & { readonly calls: number; readonly per: string })[];
}
type At = (path: readonly (string | number)[]) => string;
type CheckPatterns = (when: Conditions, path: readonly (string | number)[]) => void;

let compiled: ReturnType<Ajv['compile']> | undefined;

function checkForm(content: unknown, at: At): void {
  compiled ??= new Ajv({ strict: true, allowUnionTypes: true, strictRequired: false, verbose: true }).compile(
    policySchema,
  );
  if (compiled(content)) return;
  const error = compiled.errors!.find(({ keyword }) => keyword !== 'if' && keyword !== 'anyOf') ?? compiled.errors![0]!;
  const path = stepsOf(error.instancePath);
  const extra = error.keyword === 'additionalProperties' ? [String(error.params.additionalProperty)] : [];
  throw invalidAt(at([...path, ...extra]), expectation(error, path.at(-1)));
}

function expectation(error: ErrorObject, name: string | undefined): string {
  const { keyword, params, data, parentSchema } = error;
  const what = name === undefined ? 'the file' : `"${name}"`;
  switch (keyword) {
    case 'additionalProperties': {
      const known = Object.keys((parentSchema as { properties?: object }).properties ?? {});
      return `"${params.additionalProperty}" is not known here; expected one of ${known.join(', ')}.`;
    }
    case 'required':
      return `${what} lacks "${params.missingProperty}".`;
    case 'enum':
      return `${what} is ${JSON.stringify(data)}; expected ${(params.allowedValues as readonly unknown[]).map((value) => JSON.stringify(value)).join(', ')}.`;
    case 'type':
      return `${what} is ${data === null ? 'empty' : Array.isArray(data) ? 'a list' : `a ${typeof data}`}; expected ${[params.type].flat().join(' or ')}.`;
    case 'pattern':
      return `${what} is ${JSON.stringify(data)}; expected a number with s, m, h or d, such as 90s.`;
    default:
      return `${what} ${error.message}.`;
  }
}

function checkRoles({ roles = {}, principals = {} }: RawPolicy, at: At): void {
  for (const name of Object.keys(roles)) {
    if (Object.hasOwn(presets, name))
      throw invalidAt(at(['roles', name]), `the role "${name}" is built in and cannot be redefined.`);
  }
  const known = [...Object.keys(presets), ...Object.keys(roles)];
  const check = (role: string, path: readonly string[]): void => {
    if (!known.includes(role))
      throw invalidAt(at(path), `there is no role "${role}"; expected one of ${known.join(', ')}.`);
  };
  for (const [principal, value] of Object.entries(principals)) {
    if (typeof value === 'string') {
      check(value, ['principals', principal]);
      continue;
    }
    check(value.role, ['principals', principal, 'role']);
    for (const [profile, role] of Object.entries(value.profiles ?? {}))
      check(role, ['principals', principal, 'profiles', profile]);
  }
}

function readRule(raw: RawRule, path: readonly (string | number)[], at: At, check: CheckPatterns): Rule {
  const { decide, why, unasked, ...when } = raw;
  // More often a slip than a wish.
  if (Object.keys(when).length === 0)
    throw invalidAt(at(path), 'the rule has no condition; to mean everything, write tools: ["*"].');
  if (unasked === true && decide !== 'allow')
    throw invalidAt(at([...path, 'unasked']), '"unasked" goes with decide: allow only.');
  check(when, path);
  return { decide, when, at: at(path), ...(why !== undefined && { why }), ...(unasked !== undefined && { unasked }) };
}

function checkPatterns(
  when: Conditions,
  path: readonly (string | number)[],
  at: At,
  { tools, withOwn }: Nameable,
): readonly string[] {
  const unproven: string[] = [];
  const fields = {
    tools: ({ name, symbol, formerly = name }: NamedTool) => [name, symbol, formerly],
    providers: (tool: NamedTool) => [tool.provider],
    categories: (tool: NamedTool) => [tool.category, `${tool.provider}/${tool.category}`],
  } as const;
  for (const [field, namesOf] of Object.entries(fields) as [
    keyof typeof fields,
    (tool: NamedTool) => readonly string[],
  ][]) {
    for (const [index, glob] of (when[field] ?? []).entries()) {
      if (tools.some((tool) => namesOf(tool).some((name) => matchesGlob(glob, name)))) continue;
      const place = at([...path, field, index]);
      if (!mayBeOwn(field, glob, when, withOwn))
        throw invalidAt(place, `"${glob}" fits none of the ${field} there are.`);
      if (field === 'tools')
        unproven.push(`${place}: no tool is called "${glob}" yet; the rule holds once the server has one of its own.`);
    }
  }
  return unproven;
}

/**
 * Whether a pattern that fits nothing may fit what a server has of its own. A tool's has to begin with its provider, and
 * the rule has to be about nothing but such tools: a slip in the name of a generated tool never looks like that.
 */
function mayBeOwn(field: string, glob: string, when: Conditions, withOwn: readonly string[]): boolean {
  const isOwn = (category: string): boolean =>
    (category === ownCategory && withOwn.length > 0) ||
    withOwn.some((provider) => category === `${provider}/${ownCategory}`);
  if (field === 'categories') return isOwn(glob);
  const { categories = [] } = when;
  const isAboutOwn = categories.length > 0 && categories.every(isOwn);
  return field === 'tools' && isAboutOwn && withOwn.some((provider) => glob.startsWith(`${provider}_`));
}

const readPrincipals = (raw: NonNullable<RawPolicy['principals']>): readonly PrincipalRule[] =>
  Object.entries(raw).map(([principal, value]) =>
    typeof value === 'string'
      ? { principal, role: value, profiles: {} }
      : { principal, role: value.role, profiles: value.profiles ?? {} },
  );

const units = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;
const durationMs = (text: string): number => Number(text.slice(0, -1)) * units[text.at(-1) as keyof typeof units];
