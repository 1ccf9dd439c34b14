// Tells before anybody calls a tool that mode or policy will refuse it, whatever its arguments.
import type { AnyTool, Effect, Risk } from '../../contract/tool.ts';
import { decide, withoutArguments } from '../../security/policy.ts';
import type { Policy } from '../../security/policy-model.ts';
import { flagsFor, namesOf } from './policy-call.ts';
import { needsPerson, riskier } from './weigh.ts';

/** The operator's upper bounds for the whole process. */
export interface Modes {
  readonly effects: 'all' | 'read-only';
  readonly destructive: 'allowed' | 'disabled';
}

/** Which mode refuses a call, if any; what is final and risky counts as destructive. */
export function refusingMode(
  modes: Modes,
  { effect, risk, reversible }: { readonly effect: Effect; readonly risk: Risk; readonly reversible: boolean },
): 'read-only' | 'not destructive' | undefined {
  if (modes.effects === 'read-only' && effect !== 'read') return 'read-only';
  if (modes.destructive !== 'disabled' || effect === 'read') return undefined;
  const isDestructive = effect === 'destroy' || risk === 'critical' || (!reversible && needsPerson(risk));
  return isDestructive ? 'not destructive' : undefined;
}

export interface ForeseenParts {
  readonly modes: Modes;
  readonly policy?: Policy;
  readonly principal: string;
  /** Names of the profiles of a provider. */
  readonly profiles: (provider: string) => readonly string[];
}

/** Why every call of a tool will be refused, for people and models that look for one; undefined where some may pass. */
export function foreseenRefusal({ modes, policy, principal, profiles }: ForeseenParts) {
  const certain = policy === undefined ? undefined : withoutArguments(policy);
  return (tool: AnyTool, provider: string): string | undefined => {
    const mode = refusingMode(modes, tool);
    if (mode === 'read-only') return 'Refused here: the server is in read-only mode.';
    if (mode !== undefined) return 'Refused here: destructive calls are disabled.';
    if (certain === undefined) return undefined;
    const denied = profiles(provider).flatMap((profile) => {
      const why = denial(certain, tool, provider, profile, principal);
      return why === undefined ? [] : [{ profile, why }];
    });
    const [first] = denied;
    if (first === undefined) return undefined;
    const where =
      denied.length === profiles(provider).length ? '' : ` in profile ${denied.map((one) => one.profile).join(', ')}`;
    return `Refused by the policy${where}: ${first.why}.`;
  };
}

/** A wish to see secrets makes it another call: only what is denied with and without is denied for certain. */
function denial(
  policy: Policy,
  tool: AnyTool,
  provider: string,
  profile: string,
  principal: string,
): string | undefined {
  const decisions = [false, true].map((reveal) => {
    const risk = reveal ? riskier(tool.risk, 'high') : tool.risk;
    return decide(policy, {
      ...{ principal, entry: 'mcp', provider, profile, category: tool.category, tool: tool.name, risk, reveal },
      ...{ operations: namesOf(tool), effect: tool.effect, reversible: tool.reversible, args: {}, targets: [] },
      flags: flagsFor(tool, risk, reveal),
    });
  });
  if (decisions.some(({ verdict }) => verdict !== 'deny')) return undefined;
  const reason = decisions[0]?.reasons[0];
  return reason === undefined ? undefined : `${reason.why} (${reason.at})`;
}
