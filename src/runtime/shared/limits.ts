// Limits of the operator that hold for all processes of the server together.
import type { ToolError } from '../../contract/errors.ts';
import type { LimitRule } from '../../security/policy-file.ts';
import type { PolicyCall } from '../../security/policy-model.ts';
import { type CallLimits, freeIn, limited, matching } from '../limits.ts';
import type { Shared } from './shared.ts';
import { step } from './step.ts';

/** A call that is to be counted; undefined lets it on. */
interface Waiting {
  readonly call: PolicyCall;
  readonly end: (thrown: unknown) => void;
}

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
  const waiting = new Map<string, Waiting[]>();
  /** All calls that came while the step before was under way are counted in one: alone, each would race against every other. */
  const countAll = async (key: string, rule: LimitRule): Promise<void> => {
    for (let calls = waiting.get(key) ?? []; calls.length > 0; calls = waiting.get(key) ?? []) {
      waiting.set(key, []);
      let refusals: readonly (ToolError | undefined)[] = [];
      try {
        await step(shared, key, (before) => {
          const at = now();
          const times = (JSON.parse(before ?? '[]') as number[]).filter((time) => at - time < rule.perMs);
          const already = times.length;
          refusals = calls.map(({ call }) => {
            if (times.length >= rule.calls) return limited(call, rule, freeIn(times, rule, at));
            times.push(at);
            return undefined;
          });
          return times.length === already ? undefined : { text: JSON.stringify(times), lifetimeMs: rule.perMs };
        });
        for (const [place, { end }] of calls.entries()) end(refusals[place]);
      } catch (thrown) {
        for (const { end } of calls) end(thrown);
      }
    }
    waiting.delete(key);
  };
  const takeOne = (key: string, rule: LimitRule, call: PolicyCall): Promise<void> =>
    new Promise((resolve, reject) => {
      const end = (thrown: unknown): void => (thrown === undefined ? resolve() : reject(thrown));
      const others = waiting.get(key);
      if (others !== undefined) {
        others.push({ call, end });
        return;
      }
      waiting.set(key, [{ call, end }]);
      void countAll(key, rule);
    });
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
