// Rate and quota limits of the operator: so many calls of a kind in so much time.

import { ToolError } from '../contract/errors.ts';
import type { JsonObject } from '../contract/tool.ts';
import { digestOf } from '../security/canonical.ts';
import type { LimitRule } from '../security/policy-file.ts';
import { argumentsIn, holds } from '../security/policy-match.ts';
import type { PolicyCall } from '../security/policy-model.ts';

/** Counts calls: in this process, or where several processes count theirs. */
export interface LimitDesk {
  spokenOf(): readonly string[];
  take(call: PolicyCall): void | Promise<void>;
}

/** The rules that a call counts for, each with a key of its own per profile. */
export const matching = (
  rules: readonly LimitRule[],
  call: PolicyCall,
): readonly { readonly rule: LimitRule; readonly key: string }[] =>
  rules.flatMap((rule, index) =>
    // Strict like a prohibition: one item of a list that fits is enough.
    holds(rule.when, 'deny', call) ? [{ rule, key: `${nameOf(rules, index)}\n${call.provider}\n${call.profile}` }] : [],
  );

/** By what a rule counts, not by its place or number: in a file that was changed it goes on with what was counted. */
function nameOf(rules: readonly LimitRule[], index: number): string {
  let names = namesOf.get(rules);
  if (names === undefined) {
    const bare = rules.map(({ when, perMs }) => digestOf('virtspan limit 1', { when, perMs } as unknown as JsonObject));
    // Two that count the same calls count them apart.
    names = bare.map((name, at) => `${name.slice(0, 32)}.${bare.slice(0, at).filter((one) => one === name).length}`);
    namesOf.set(rules, names);
  }
  return names[index] ?? '';
}

const namesOf = new WeakMap<readonly LimitRule[], readonly string[]>();

/** Counts calls per rule and profile in a sliding window. */
export class CallLimits implements LimitDesk {
  readonly #rules: readonly LimitRule[];
  readonly #elapsed: () => number;
  /** Rule and profile > times of the calls inside the window, oldest first. */
  readonly #calls = new Map<string, number[]>();

  /** `elapsed` is in milliseconds; see Clock. */
  constructor(rules: readonly LimitRule[], elapsed: () => number) {
    this.#rules = rules;
    this.#elapsed = elapsed;
  }

  /** The arguments that limits speak of, in lower case. */
  spokenOf(): readonly string[] {
    return this.#rules.flatMap(({ when }) => argumentsIn(when));
  }

  /** Counts the call, or throws RATE_LIMITED with the time to wait; then it counts for no rule. */
  take(call: PolicyCall): void {
    const now = this.#elapsed();
    const counted = matching(this.#rules, call).map(({ rule, key }) => ({ rule, times: this.#within(key, rule, now) }));
    for (const { rule, times } of counted) {
      if (times.length < rule.calls) continue;
      throw limited(call, rule, freeIn(times, rule, now));
    }
    for (const { times } of counted) times.push(now);
  }

  #within(key: string, { perMs }: LimitRule, now: number): number[] {
    const all = this.#calls.get(key) ?? [];
    const times = all.filter((time) => now - time < perMs);
    this.#calls.set(key, times);
    return times;
  }
}

/** RATE_LIMITED, with the time to wait. */
export function limited(
  { tool, profile }: PolicyCall,
  { calls, perMs, at }: LimitRule,
  freeMs: number | undefined,
): ToolError {
  const per = perMs % 60_000 === 0 ? `${perMs / 60_000} min` : `${perMs / 1000} s`;
  const next =
    freeMs === undefined
      ? 'None are allowed.'
      : `The next one is possible in ${Math.max(1, Math.ceil(freeMs / 1000))} s.`;
  return new ToolError(
    'RATE_LIMITED',
    `${tool} on profile "${profile}" is limited to ${calls} calls in ${per} (${at}). ${next} Nothing was sent.`,
  );
}

/** Milliseconds until a call fits again; undefined where none ever does. `times` are those that count, oldest first. */
export function freeIn(times: readonly number[], { calls, perMs }: LimitRule, now: number): number | undefined {
  const decides = calls === 0 ? undefined : times[times.length - calls];
  return decides === undefined ? undefined : decides + perMs - now;
}
