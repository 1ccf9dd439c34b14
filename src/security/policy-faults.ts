// Everything that is wrong with a policy file, not only the first thing: by its form, and by names that have to exist.
import { Ajv } from 'ajv';
import { ownCategory } from '../contract/adoption.ts';
import { isObject } from '../contract/read-path.ts';
import { formFaults } from './form-faults.ts';
import { matchesGlob } from './glob.ts';
import type { Conditions, RawPolicy, RawRule } from './policy-model.ts';
import { policySchema } from './policy-schema.ts';
import { roles as presets } from './roles.ts';
import type { Fault } from './yaml-file.ts';

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

export interface Findings {
  readonly faults: readonly Fault[];
  /** Rules on tools that only a running server may have: whether their names are right cannot be told here. */
  readonly unproven: readonly string[];
}

/** `at` tells the place of a path in the file. */
export function checkPolicy(content: unknown, at: At, named: Nameable): Findings {
  const faults = [...checkForm(content, at)];
  const report: Report = (path, what) => void faults.push({ place: at(path), what });
  return { faults, unproven: isObject(content) ? checkSense(content, report, at, named) : [] };
}

type Path = readonly (string | number)[];
type At = (path: Path) => string;
/** Takes a fault down; what comes after it is looked at all the same. */
type Report = (path: Path, what: string) => void;
/** What stands in a file that may be wrong. */
type Loose<T> = { readonly [K in keyof T]?: unknown };

let compiled: ReturnType<Ajv['compile']> | undefined;

function checkForm(content: unknown, at: At): readonly Fault[] {
  compiled ??= new Ajv({
    strict: true,
    allowUnionTypes: true,
    strictRequired: false,
    verbose: true,
    allErrors: true,
    // The schema is ours, and run once: a look at its form and shorter code would take as long as the check itself.
    ...{ meta: false, validateSchema: false, code: { optimize: false } },
  }).compile(policySchema);
  return compiled(content) ? [] : formFaults(compiled.errors ?? [], at, { showsValues: true });
}

/** What a form cannot say: names that have to exist, rules that say something. Looks at whatever has the right form. */
function checkSense(raw: Loose<RawPolicy>, report: Report, at: At, named: Nameable): readonly string[] {
  const unproven: string[] = [];
  const check = (rules: unknown, path: Path, isLimit: boolean): void => {
    if (!Array.isArray(rules)) return;
    for (const [index, rule] of rules.entries()) {
      if (!isObject(rule)) continue;
      if (!isLimit) checkRule(rule, [...path, index], report);
      unproven.push(...checkPatterns(rule, [...path, index], report, at, named));
    }
  };
  checkRoles(raw, report);
  check(raw.rules, ['rules'], false);
  check(raw.limits, ['limits'], true);
  for (const [name, role] of entriesOf(raw.roles))
    if (isObject(role)) check(role.rules, ['roles', name, 'rules'], false);
  return unproven;
}

const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  isObject(value) ? Object.entries(value) : [];

function checkRoles({ roles, principals }: Loose<RawPolicy>, report: Report): void {
  const own = entriesOf(roles).map(([name]) => name);
  for (const name of own) {
    if (Object.hasOwn(presets, name))
      report(['roles', name], `the role "${name}" is built in and cannot be redefined.`);
  }
  const known = [...Object.keys(presets), ...own];
  const check = (role: unknown, path: Path): void => {
    if (typeof role !== 'string' || known.includes(role)) return;
    report(path, `there is no role "${role}"; expected one of ${known.join(', ')}.`);
  };
  for (const [principal, value] of entriesOf(principals)) {
    if (!isObject(value)) {
      check(value, ['principals', principal]);
      continue;
    }
    check(value.role, ['principals', principal, 'role']);
    for (const [profile, role] of entriesOf(value.profiles))
      check(role, ['principals', principal, 'profiles', profile]);
  }
}

function checkRule({ decide, why: _, unasked, ...when }: Loose<RawRule>, path: Path, report: Report): void {
  // More often a slip than a wish.
  if (Object.keys(when).length === 0)
    report(path, 'the rule has no condition; to mean everything, write tools: ["*"].');
  if (unasked === true && decide !== 'allow') report([...path, 'unasked'], '"unasked" goes with decide: allow only.');
}

function checkPatterns(
  when: Loose<Conditions>,
  path: Path,
  report: Report,
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
    const globs: unknown = when[field];
    for (const [index, glob] of (Array.isArray(globs) ? globs : []).entries()) {
      if (typeof glob !== 'string') continue;
      if (tools.some((tool) => namesOf(tool).some((name) => matchesGlob(glob, name)))) continue;
      const place = [...path, field, index];
      if (!mayBeOwn(field, glob, when, withOwn)) report(place, `"${glob}" fits none of the ${field} there are.`);
      else if (field === 'tools')
        unproven.push(
          `${at(place)}: no tool is called "${glob}" yet; the rule holds once the server has one of its own.`,
        );
    }
  }
  return unproven;
}

/**
 * Whether a pattern that fits nothing may fit what a server has of its own. A tool's has to begin with its provider, and
 * the rule has to be about nothing but such tools: a slip in the name of a generated tool never looks like that.
 */
function mayBeOwn(field: string, glob: string, when: Loose<Conditions>, withOwn: readonly string[]): boolean {
  const isOwn = (category: string): boolean =>
    (category === ownCategory && withOwn.length > 0) ||
    withOwn.some((provider) => category === `${provider}/${ownCategory}`);
  if (field === 'categories') return isOwn(glob);
  const categories = Array.isArray(when.categories) ? (when.categories as readonly string[]) : [];
  const isAboutOwn = categories.length > 0 && categories.every(isOwn);
  return field === 'tools' && isAboutOwn && withOwn.some((provider) => glob.startsWith(`${provider}_`));
}
