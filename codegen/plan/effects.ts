// What an operation does to the cloud: the reviewed table decides, rules only propose, silence is the highest risk.
import type { Raise, Risk } from '../../src/contract/tool.ts';
import { matcher } from '../ir/match.ts';
import type { Api, Operation } from '../ir/types.ts';
import type { EffectDecision, EffectRule, Overlay } from '../overlay/types.ts';
import type { PlannedTool } from './types.ts';

type Weighed = Pick<
  PlannedTool,
  'effect' | 'risk' | 'reversible' | 'flags' | 'raisedBy' | 'impact' | 'reaches' | 'warning' | 'unlike' | 'isReviewed'
>;

/** An operation that nobody has looked at has the effect that its verb's rule proposes, and the highest risk. */
export function effectOf(
  api: Api,
  operation: Operation,
  overlay: Overlay,
  written: (words: readonly string[]) => string,
): Weighed {
  const decision = Object.hasOwn(overlay.decided, operation.id) ? overlay.decided[operation.id] : undefined;
  const rule = overlay.rules.find(({ verbs }) => verbs.includes(operation.words[0]));
  const decided =
    decision ?? (rule !== undefined && overlay.agreed.includes(operation.id) ? { ...rule, why: '' } : undefined);
  if (decided !== undefined) {
    const raisedBy = [...sharedRaises(api, operation, overlay), ...taken(decided.raisedBy ?? [], operation)];
    return { ...weigh(operation, { ...decided, raisedBy }, rule, written), isReviewed: true };
  }
  const { effect, impact } = rule ?? unknown;
  const warn = `Nobody has looked at what ${operation.id} does yet; its name is all that is known.`;
  const careful: EffectDecision = { effect, impact, risk: 'critical', reversible: effect === 'read', warn, why: '' };
  return { ...weigh(operation, careful, rule, written), isReviewed: false };
}

/** What is assumed of an operation whose verb no rule knows. */
const unknown = { effect: 'destroy', impact: 'cloud' } as const;

/** Those that speak of parameters which the operation has. */
function taken(raises: readonly Raise[], { params }: Operation): readonly Raise[] {
  const names = new Set(params.map((param) => param.name));
  return raises.filter((raise) => names.has(raise.param.split('.')[0]!));
}

/** Raises of all operations of a kind; where they let something else do it, no milder than doing it is. */
function sharedRaises(api: Api, operation: Operation, overlay: Overlay): readonly Raise[] {
  return overlay.raises.flatMap(({ operations, riskOf, raisedBy }) => {
    if (!matcher(operations)(operation.id)) return [];
    const least = riskOf === undefined ? 'none' : riskOn(api, [riskOf, ...operation.words.slice(1)].join(' '), overlay);
    return taken(raisedBy, operation).map((raise) => ({
      ...raise,
      risk: riskier(raise.risk, least) === 'critical' ? ('critical' as const) : raise.risk,
    }));
  });
}

function riskOn(api: Api, words: string, { decided, rules }: Overlay): Risk {
  const found = api.operations.find((one) => one.words.join(' ') === words);
  if (found === undefined) return 'none';
  const rule = rules.find(({ verbs }) => verbs.includes(found.words[0]));
  return (Object.hasOwn(decided, found.id) ? decided[found.id]!.risk : rule?.risk) ?? 'none';
}

function weigh(
  operation: Operation,
  decision: EffectDecision,
  rule: EffectRule | undefined,
  written: (words: readonly string[]) => string,
): Omit<Weighed, 'isReviewed'> {
  const highest = [decision.risk, ...(decision.raisedBy ?? []).map((raise) => raise.risk)].reduce(riskier);
  const isDangerous = highest === 'high' || highest === 'critical';
  const object = written(operation.words.slice(1)) || written(operation.words);
  const warning = (decision.warn ?? rule?.warn)?.replaceAll('{object}', object) ?? operation.doc;
  return {
    effect: decision.effect,
    risk: decision.risk,
    reversible: decision.reversible,
    flags: [...(decision.flags ?? [])].sort(),
    raisedBy: decision.raisedBy ?? [],
    impact: decision.impact ?? rule?.impact ?? 'resource',
    reaches: decision.reaches,
    unlike: decision.unlike?.map(({ param, equals, warn }) => ({ param, equals, warning: warn })),
    warning: isDangerous ? warning : undefined,
  };
}

const ORDER: readonly Risk[] = ['none', 'low', 'high', 'critical'];
const riskier = (a: Risk, b: Risk): Risk => (ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b);
