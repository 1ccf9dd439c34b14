// Decides what the operator lets a caller do: deny over confirm over allow, and why.
import { matchesGlob } from './glob.ts';
import { argumentsIn, holds } from './policy-match.ts';
import type { Decision, Policy, PolicyCall, Reason, Role, Rule, Verdict } from './policy-model.ts';
import { roles as presets } from './roles.ts';

/** Without a policy file: everything may be called, and the risk alone decides whether a person is asked. */
export const openPolicy: Policy = { default: 'allow', rules: [], roles: {}, source: 'no policy file' };

/** The arguments that rules of the policy speak of, in lower case. */
export const argumentsSpokenOf = ({ rules, roles }: Policy): readonly string[] =>
  [...rules, ...Object.values(roles).flatMap((role) => role.rules)].flatMap(({ when }) => argumentsIn(when));

/**
 * The policy as far as it speaks of tools rather than of arguments: what it denies is denied whatever they are. Rules
 * that forbid or ask under a condition on arguments are left out, those that allow under one count as met.
 */
export function withoutArguments(policy: Policy): Policy {
  const certain = (rules: readonly Rule[]): readonly Rule[] =>
    rules.flatMap((rule) => {
      const { args, ...when } = rule.when;
      if (args === undefined) return [rule];
      return rule.decide === 'allow' ? [{ ...rule, when }] : [];
    });
  const roles = Object.entries(policy.roles).map(([name, role]) => [name, { ...role, rules: certain(role.rules) }]);
  return { ...policy, rules: certain(policy.rules), roles: Object.fromEntries(roles) };
}

/** Pure: the same call and policy give the same decision. A principal without a role is denied everything. */
export function decide(policy: Policy, call: PolicyCall): Decision {
  const file = layer(policy.rules, policy.default, `${policy.source}, default`, call);
  const role = roleOf(policy, call);
  const own = role === undefined ? noRole(policy, call) : layer(role.rules, role.default, `role ${role.name}`, call);
  const layers = [...file, ...own];
  const reasons = [...layers, ...byRisk(call, layers)].sort((a, b) => order[a.verdict] - order[b.verdict]);
  return {
    // Every layer gives a reason.
    verdict: reasons[0]?.verdict ?? 'deny',
    reasons: reasons.map(({ verdict, at, why }) => ({ verdict, at, why })),
  };
}

const order: Readonly<Record<Verdict, number>> = { deny: 0, confirm: 1, allow: 2 };

type Weighed = Reason & { readonly rule?: Rule };

/** The matching rules of one layer, or its default when there is none. */
function layer(rules: readonly Rule[], otherwise: Verdict, name: string, call: PolicyCall): readonly Weighed[] {
  const matching = rules.filter((rule) => matches(rule, call));
  if (matching.length === 0) return [{ verdict: otherwise, at: name, why: 'no rule matches' }];
  return matching.map((rule) => ({ verdict: rule.decide, at: rule.at, why: rule.why ?? 'the rule matches', rule }));
}

/**
 * A rule that forbids or asks is met by what was said or by what comes of it; one that allows, by what comes of it. What
 * cannot be told meets the first and never the second.
 */
function matches({ when, decide }: Rule, call: PolicyCall): boolean {
  const { outcome } = call;
  if (outcome === undefined) return holds(when, decide, call);
  if (outcome !== 'unknown') {
    const does = holds(when, decide, { ...call, args: outcome });
    return decide === 'allow' ? does : does || holds(when, decide, call);
  }
  const { args, ...others } = when;
  if (args === undefined) return holds(when, decide, call);
  return decide !== 'allow' && holds(others, decide, call);
}

function roleOf(policy: Policy, { principal, profile }: PolicyCall): (Role & { readonly name: string }) | undefined {
  if (policy.principals === undefined) return { ...presets.admin, name: 'admin (no principals are named)' };
  const found = policy.principals.find((rule) => matchesGlob(rule.principal, principal));
  if (found === undefined) return undefined;
  const there = Object.entries(found.profiles).find(([glob]) => matchesGlob(glob, profile))?.[1];
  const name = there ?? found.role;
  const role = Object.hasOwn(policy.roles, name)
    ? policy.roles[name]
    : Object.hasOwn(presets, name)
      ? presets[name as keyof typeof presets]
      : undefined;
  return role === undefined ? undefined : { ...role, name };
}

const noRole = (policy: Policy, { principal }: PolicyCall): readonly Weighed[] => [
  { verdict: 'deny', at: `${policy.source}, principals`, why: `"${principal}" has no role` },
];

/** The question that risk raises by itself, unless a rule that speaks of that risk waives it. */
function byRisk(call: PolicyCall, layers: readonly Weighed[]): readonly Reason[] {
  if (call.risk !== 'high' && call.risk !== 'critical' && !call.reveal) return [];
  const waiver = layers.find(({ rule }) => rule !== undefined && waives(rule, call));
  if (waiver !== undefined) return [];
  const why = call.reveal ? 'it shows secrets' : `its risk is ${call.risk}`;
  return [{ verdict: 'confirm', at: 'built in', why }];
}

/** Waiving is never by accident: a critical call or a reveal has to be named as such in the rule. */
function waives({ decide, unasked, when }: Rule, call: PolicyCall): boolean {
  if (decide !== 'allow' || unasked !== true) return false;
  if (call.risk === 'critical' && when.risks?.includes('critical') !== true) return false;
  return !call.reveal || when.reveal === true;
}
