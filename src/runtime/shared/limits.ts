// Limits of the operator that hold for all processes of the server together.
import type { LimitRule } from '../../security/policy-file.ts';
import type { PolicyCall } from '../../security/policy-model.ts';
import { type CallLimits, freeIn, limited, matching } from '../limits.ts';
import type { Shared } from './shared.ts';
import { step } from './step.ts';

/**
 * As `CallLimits`, by the clocks of the processes, which have to agree within a second or so. While the store is away, calls
 * that read are counted by each process alone, and others are refused by what is thrown.
 */
export function sharedLimits(
  rules: readonly LimitRule[],
  shared: Shared,
  now: () => number,
  alone: CallLimits,
): Pick<CallLimits, 'spokenOf'> & { take(call: PolicyCall): Promise<void> } {
  const takeOne = async (key: string, rule: LimitRule, call: PolicyCall): Promise<void> => {
    await step(shared, key, (before) => {
      const at = now();
      const times = (JSON.parse(before ?? '[]') as number[]).filter((time) => at - time < rule.perMs);
      if (times.length >= rule.calls) throw limited(call, rule, freeIn(times, rule, at));
      return { text: JSON.stringify([...times, at]), lifetimeMs: rule.perMs };
    });
  };
  return {
    spokenOf: () => alone.spokenOf(),
    async take(call) {
      try {
        for (const { rule, key } of matching(rules, call)) await takeOne(`limit:${key}`, rule, call);
      } catch (thrown) {
        const isAway = (thrown as { readonly code?: string }).code === 'SHARED_AWAY';
        if (!isAway || call.effect !== 'read') throw thrown;
        alone.take(call);
      }
    },
  };
}
