// Asks whether the operator allows this call at all.
import type { Invocation, Stage } from '../contract.ts';
import { ToolError } from '../errors.ts';
import { riskier } from './weigh.ts';

/** The operator's upper bounds for the whole process. */
export interface Modes {
  readonly effects: 'all' | 'read-only';
  readonly destructive: 'allowed' | 'disabled';
}

/** `confirm` makes a call one that a person must release, however mild it is. */
export type Decision =
  | { readonly verdict: 'allow' }
  | { readonly verdict: 'confirm'; readonly why: string }
  | { readonly verdict: 'deny'; readonly why: string };

/** The operator's policy: sees the call with its risk, profile and arguments settled. */
export type Policy = (call: Invocation) => Decision;

export interface AuthoriseParts {
  readonly modes: Modes;
  readonly policy?: Policy;
}

/** Throws MODE_REFUSES or POLICY_DENIES; the modes win over any policy. */
export const authorise =
  ({ modes, policy }: AuthoriseParts): Stage =>
  async (invocation, next) => {
    refuseByMode(modes, invocation);
    const decision = policy?.(invocation) ?? { verdict: 'allow' };
    switch (decision.verdict) {
      case 'deny':
        throw new ToolError(
          'POLICY_DENIES',
          `The policy denies ${invocation.tool}: ${decision.why}. Nothing was sent.`,
        );
      case 'confirm':
        return next({
          ...invocation,
          risk: riskier(invocation.risk!, 'high'),
          raisedBecause: [...(invocation.raisedBecause ?? []), decision.why],
        });
      case 'allow':
        return next(invocation);
    }
  };

function refuseByMode(modes: Modes, { handler, risk }: Invocation): void {
  const { name, effect } = handler!.tool;
  if (modes.effects === 'read-only' && effect !== 'read') {
    throw new ToolError('MODE_REFUSES', `Read-only mode refuses ${name} (effect: ${effect}). Nothing was sent.`);
  }
  if (modes.destructive === 'disabled' && (effect === 'destroy' || risk === 'critical')) {
    const what = effect === 'destroy' ? 'effect: destroy' : `effect: ${effect}, risk with these arguments: critical`;
    throw new ToolError(
      'MODE_REFUSES',
      `This server has destructive calls disabled and refuses ${name} (${what}). Nothing was sent.`,
    );
  }
}
